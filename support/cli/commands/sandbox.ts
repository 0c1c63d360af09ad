import { join } from 'node:path';
import type { Command } from 'commander';
import { sandboxFolder } from '../../run/sandboxFolder.js';
import { repeatable } from '../repeatable.js';

/** `gpc sandbox`: the embedded provider, standing alone. */
export function addSandbox(program: Command): void {
  program
    .command('sandbox')
    .description('start the embedded GP Connect 1.2.7 provider on this machine')
    .option('-p, --port <number>', 'port; 0 takes a free one', '9443')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--http', 'plain HTTP without client certificates, to try it with curl')
    .option('--seed <number>', 'the same seed gives the same practice and diary', '1')
    .option(
      '--disable <interaction>',
      'answer this interaction with 501, as if not built yet; repeat it for more',
      repeatable,
      [],
    )
    .option('--fault <id>', 'break the specification in this way; repeat it for more', repeatable, [])
    .option('--variant <id>', 'be another kind of provider that conforms; repeat it for more', repeatable, [])
    .option('--list-faults', 'list the faults and stop')
    .option('--list-variants', 'list the variants and stop')
    .option('--json', 'list as JSON')
    .option('--certificates <folder>', 'where the throw-away certificates are written', sandboxFolder)
    .option(
      '--provider-file <file>',
      'where a ready provider.yaml is written',
      join(sandboxFolder, 'provider.yaml'),
    )
    .option('--verbose', 'a line for each request')
    .action(async ({ listFaults, listVariants, json, ...given }) => {
      if (listFaults || listVariants) return list({ listFaults, listVariants, json });
      const { runSandboxCommand } = await import('../../../sandbox/main.js');
      await runSandboxCommand({ ...given, port: Number(given.port), seed: Number(given.seed) });
    });
}

async function list(wanted: { listFaults?: boolean; listVariants?: boolean; json?: boolean }): Promise<void> {
  const { faults, variants, departuresText } = await import('../../../sandbox/index.js');
  const table = [...(wanted.listFaults ? faults : []), ...(wanted.listVariants ? variants : [])];
  console.log(wanted.json ? JSON.stringify(table, undefined, 2) : departuresText(table));
}
