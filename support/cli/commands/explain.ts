import type { Command } from 'commander';
import { ConfigurationError } from '../../kernel/errors.js';
import { examples } from '../examples.js';
import { specOption } from '../spec.js';

/** `gpc explain`: what an id means, why it matters, what is sent and expected, and how to fix it. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('explain a scenario, requirement, check, interpretation or error code')
    .argument('<id>', 'for example BOOK-012, APPT-SLOTS-076, book.status, APPT-A-3, DUPLICATE_REJECTED')
    .addOption(specOption())
    .addHelpText(
      'after',
      examples('gpc explain APPT-SLOTS-076', 'gpc explain book.status', 'gpc explain TLS_REFUSED'),
    )
    .action(explainId);
}

async function explainId(id: string, { spec }: { spec?: string }): Promise<void> {
  const { docsPack } = await import('../../../reports/docs/pack.js');
  const { explanationOf, nearestId } = await import('../../../reports/explain/explanation.js');
  const { explanationText } = await import('../../../reports/explain/text.js');
  const { mutantsOf } = await import('../../../sandbox/index.js');
  const { killedBy } = await import('../../pack/publishedKills.js');
  const { picklesIn } = await import('../../pack/scenarios.js');
  const { chosenSpecification } = await import('../../specification/chosen.js');
  const specification = chosenSpecification(spec);
  const pack = docsPack(specification);
  const found = explanationOf(id, pack, {
    stepsOf: (scenario) =>
      picklesIn(specification)
        .find(({ name }) => name.startsWith(`${scenario} `))
        ?.steps.map(({ text }) => text) ?? [],
    mistakesOf(check) {
      const killed = new Set(killedBy(check));
      return mutantsOf(specification.id)
        .filter((mutant) => killed.has(mutant.id))
        .map(({ description }) => description);
    },
  });
  if (!found) throw unknown(id, nearestId(id, pack));
  process.stdout.write(`${explanationText(found, process.stdout.columns ?? 100)}\n`);
}

const unknown = (id: string, meant: string | undefined): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `There is no scenario, requirement, check, interpretation or error code "${id}".`,
    next: meant
      ? `Did you mean ${meant}?`
      : 'Reports name the ids; "gpc checks list" and "gpc requirements coverage" list them.',
  });
