import type { Command } from 'commander';
import { examples } from '../examples.js';
import { asked, specOption } from '../spec.js';

interface DoctorArguments {
  config?: string;
  baseUrl?: string;
  spec?: string;
  json?: boolean;
  write?: string;
}

/** `gpc doctor`: what is wrong with a set-up, before any test. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('look at a set-up before any test: what is wrong, where the fault lies, what to do')
    .option('-c, --config <file>', 'provider.yaml of the provider (default: ./provider.yaml)')
    .option('--base-url <url>', 'service root URL, instead of the one in provider.yaml')
    .addOption(specOption())
    .option('--json', 'print it as JSON')
    .option('--write <file>', 'also write it as JSON into a file, from which gpc plan takes response times')
    .addHelpText(
      'after',
      examples('gpc doctor', 'gpc doctor --config test/provider.yaml --write doctor.json'),
    )
    .action(async ({ spec, ...given }: DoctorArguments) => {
      const { runDoctor } = await import('../../run/doctor/doctor.js');
      process.exitCode = await runDoctor({ ...given, ...asked(spec) });
    });
}
