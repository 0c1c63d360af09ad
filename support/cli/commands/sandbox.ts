import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { sandboxFolder } from '../../run/sandboxFolder.js';
import { assertEmbedded, embeddedSpecification } from '../../specification/embedded.js';
import { examples } from '../examples.js';
import { requireKnown } from '../known.js';
import { repeatable } from '../repeatable.js';
import { specOption } from '../spec.js';
import { whole } from '../whole.js';

/** `gpc sandbox`: the embedded provider, standing alone. */
export function addSandbox(program: Command): void {
  program
    .command('sandbox')
    .description('start the embedded GP Connect provider on this machine')
    .option('-p, --port <number>', 'port; 0 takes a free one', whole(0, 65_535), 9443)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--http', 'plain HTTP without client certificates, to try it with curl')
    .option('--seed <number>', 'the same seed gives the same practice and diary', whole(0, 2 ** 31), 1)
    .option(
      '--disable <interaction>',
      'answer this interaction with 501, as if not built yet; repeat it for more',
      repeatable,
      [],
    )
    .option(
      '--latency <ms>',
      'milliseconds before each answer, as of a provider far away',
      whole(0, 60_000),
      0,
    )
    .option('--jitter <ms>', 'by how much a latency may be less or more', whole(0, 60_000), 0)
    .option('--mutant <id>', 'break the specification in this way; repeat it for more', repeatable, [])
    .option('--variant <id>', 'be another kind of provider that conforms; repeat it for more', repeatable, [])
    .option('--list-mutants', 'list the mutants and stop')
    .option('--list-variants', 'list the variants and stop')
    .option('--json', 'list as JSON')
    .option('--certificates <folder>', 'where the throw-away certificates are written', sandboxFolder)
    .option(
      '--provider-file <file>',
      'where a ready provider.yaml is written',
      join(sandboxFolder, 'provider.yaml'),
    )
    .addOption(specOption())
    .option('--verbose', 'a line for each request')
    .option('--strict', 'tell of each request what was let pass and need not have been')
    // The words of earlier releases, for one release more.
    .addOption(new Option('--fault <id>').argParser(repeatable).default([]).hideHelp())
    .addOption(new Option('--list-faults').hideHelp())
    .addHelpText(
      'after',
      examples(
        'gpc sandbox --port 9443',
        'gpc sandbox --http --verbose',
        'gpc sandbox --latency 200 --jitter 50',
        'gpc sandbox --spec gpconnect-pfs-0.1',
        'gpc sandbox --list-mutants --spec gpconnect-1.2.9',
      ),
    )
    .action(async ({ listMutants, listFaults, listVariants, json, fault, spec, ...given }) => {
      assertEmbedded(spec);
      if (listMutants || listFaults || listVariants)
        return list(spec ?? embeddedSpecification, {
          mutants: listMutants || listFaults,
          variants: listVariants,
          json,
        });
      const mutants = [...given.mutant, ...fault];
      await refuseUnknown(spec ?? embeddedSpecification, { ...given, mutant: mutants });
      const { runSandboxCommand } = await import('../../../sandbox/main.js');
      await runSandboxCommand({
        ...given,
        spec,
        mutant: mutants,
      });
    });
}

async function refuseUnknown(
  specification: string,
  asked: Readonly<Record<'mutant' | 'variant' | 'disable', readonly string[]>>,
): Promise<void> {
  const { mutantsOf, servedBy, variantsOf } = await import('../../../sandbox/index.js');
  const idsOf = (table: readonly { id: string }[]): string[] => table.map(({ id }) => id);
  const known = {
    mutant: idsOf(mutantsOf(specification)),
    variant: idsOf(variantsOf(specification)),
    disable: servedBy(specification).interactions,
  };
  for (const kind of ['mutant', 'variant'] as const)
    for (const id of asked[kind])
      requireKnown(kind, id, known[kind], `"gpc sandbox --list-${kind}s" lists them.`);
  for (const id of asked.disable)
    requireKnown('interaction', id, known.disable, `Known are ${known.disable.join(', ')}.`);
}

async function list(
  specification: string,
  wanted: { mutants?: boolean; variants?: boolean; json?: boolean },
): Promise<void> {
  const { mutantsOf, variantsOf, departuresText } = await import('../../../sandbox/index.js');
  const table = [
    ...(wanted.mutants ? mutantsOf(specification) : []),
    ...(wanted.variants ? variantsOf(specification) : []),
  ];
  console.log(wanted.json ? JSON.stringify(table, undefined, 2) : departuresText(table));
}
