import { resolve } from 'node:path';
import type { Command } from 'commander';
import { examples } from '../examples.js';
import { asked, specOption } from '../spec.js';

interface CleanupArguments {
  config?: string;
  baseUrl?: string;
  spec?: string;
}

/** `gpc cleanup`: undoes what the ledger of an earlier, perhaps killed, run still shows as booked. */
export function addCleanup(program: Command): void {
  program
    .command('cleanup')
    .description('cancel the bookings that an earlier run left behind')
    .argument('<folder>', 'output folder of that run')
    .option('-c, --config <file>', 'provider.yaml of the provider it tested (default: ./provider.yaml)')
    .option('--base-url <url>', 'service root URL, instead of the one in provider.yaml')
    .addOption(specOption())
    .addHelpText(
      'after',
      examples('gpc cleanup reports/out/20260301-120000-5c1a', 'gpc cleanup reports --config provider.yaml'),
    )
    .action(async (folder: string, { spec, ...options }: CleanupArguments) => {
      const { cleanUpAfter } = await import('../../run/cleanUpAfter.js');
      process.exitCode = await cleanUpAfter(resolve(folder), { ...options, ...asked(spec) });
    });
}
