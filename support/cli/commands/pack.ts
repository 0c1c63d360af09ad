import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Command } from 'commander';
import type { JudgedRows } from '../../pack/requirementTags.js';
import { recordsOf } from '../../run/earlierRun.js';
import { examples } from '../examples.js';
import { specOption } from '../spec.js';

interface PackOptions {
  spec?: string;
  write?: boolean;
}

/** `gpc pack`: whether the requirement tags of the features are what a run judged; with `--write` they become so. */
export function addPack(program: Command): void {
  program
    .command('pack')
    .description('the requirement tags of the features, held against what a run of the whole pack judged')
    .argument('<run>', 'folder of the run, for example reports/out/20260301-120000-5c1a')
    .addOption(specOption())
    .option('--write', 'write the tags into the features; without it, exit code 1 when any is to be written')
    .addHelpText(
      'after',
      examples(
        'gpc pack reports/out/20260301-120000-5c1a',
        'gpc pack reports/out/20260301-120000-5c1a --write',
      ),
    )
    .action(compare);
}

async function compare(run: string, { spec, write = false }: PackOptions): Promise<void> {
  const { chosenSpecification } = await import('../../specification/chosen.js');
  const { packageRoot } = await import('../../kernel/paths.js');
  const { featureFiles } = await import('../../pack/pack.js');
  const { isOwnFeature, isRestating } = await import('../../pack/inherited.js');
  const { retag } = await import('../../pack/requirementTags.js');
  const judged = judgedIn(run);
  const changed: string[] = [];
  const specification = chosenSpecification(spec);
  // What is shared with a specification that is restated has the tags of that one.
  const files = featureFiles(specification).filter(
    (file) => !isRestating(specification) || isOwnFeature(relative(packageRoot, file), specification),
  );
  for (const file of files) {
    const before = readFileSync(file, 'utf8');
    const { text, mixed } = retag(before, judged);
    for (const ids of mixed)
      process.stdout.write(
        `${relative(packageRoot, file)}: ${ids.join(' ')} judge different rows; give each set a block of examples of its own\n`,
      );
    if (mixed.length > 0) process.exitCode = 1;
    if (text === before) continue;
    changed.push(relative(packageRoot, file));
    if (write) writeFileSync(file, text);
  }
  if (changed.length === 0) process.stdout.write('The tags of the features are what the run judged.\n');
  else {
    process.stdout.write(
      `${write ? 'Written' : 'To be written (--write)'}:\n${changed.map((one) => `  ${one}\n`).join('')}`,
    );
    if (!write) process.exitCode = 1;
  }
}

/** The rows that each scenario judged which ran to its end. */
function judgedIn(run: string): JudgedRows {
  return new Map(
    recordsOf(run)
      .filter(({ outcome }) => outcome === 'passed')
      .map(({ id, judgements }) => [id, [...new Set(judgements.flatMap((one) => one.requirements))]]),
  );
}
