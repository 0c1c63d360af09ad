import type { Command } from 'commander';
import { loadSpecification } from '../../../requirements/load.js';
import { examples } from '../examples.js';
import { asked, specOption } from '../spec.js';

interface TokenArguments {
  config: string;
  interaction: string;
  patient?: string;
  spec?: string;
}

/** `gpc token`: a fresh bearer token, for the curl commands that repeat an exchange. */
export function addToken(program: Command): void {
  program
    .command('token')
    .description('print a fresh token for an interaction, as the harness would send it')
    .option('-c, --config <file>', 'provider.yaml that names the consumer', 'provider.yaml')
    .requiredOption('-i, --interaction <key>', 'interaction, for example search-for-free-slots')
    .option('-p, --patient <NHS number>', 'patient, where patients are the users', undefined)
    .addOption(specOption())
    .addHelpText(
      'after',
      examples(
        'gpc token --interaction search-for-free-slots',
        'gpc token --interaction book-an-appointment --config .gpc-sandbox/provider.yaml',
      ),
    )
    .action(async ({ config: file, interaction, patient, spec }: TokenArguments) => {
      const { loadConfiguration } = await import('../../config/load.js');
      const { runTokenCommand } = await import('../../http/tokenCommand.js');
      const { config } = loadConfiguration(file, process.env, asked(spec));
      const specification = loadSpecification(config.specification);
      const request = { config, specification, interaction, ...(patient === undefined ? {} : { patient }) };
      process.stdout.write(`${await runTokenCommand(request)}\n`);
    });
}
