import type { Command } from 'commander';
import { examples } from '../examples.js';
import { specOption } from '../spec.js';

/** `gpc steps`: every sentence that features may say, with its place and the scenarios that say it. */
export function addSteps(program: Command): void {
  program
    .command('steps')
    .description('the sentences of the pack: where each is written, and which scenarios say it')
    .argument('[words...]', 'only sentences with all of these words; quote what has to stand together')
    .addOption(specOption())
    .option(
      '--unused',
      'only sentences that no scenario of any specification says; exit code 1 when there are any',
    )
    .addHelpText('after', examples('gpc steps the booking is refused', 'gpc steps --unused'))
    .action(list);
}

async function list(
  words: readonly string[],
  { spec, unused = false }: { spec?: string; unused?: boolean },
): Promise<void> {
  const { chosenSpecification } = await import('../../specification/chosen.js');
  const { availableSpecifications } = await import('../../../requirements/places.js');
  const { stepsOf } = await import('../../run/steps.js');
  // The sentences are those of all specifications: one that another says is in use.
  const asked = unused && spec === undefined ? availableSpecifications() : [spec];
  const { steps } = await stepsOf(...asked.map(chosenSpecification));
  const sought = words.map((one) => one.toLowerCase());
  const shown = steps
    .filter(({ expression }) => sought.every((one) => expression.toLowerCase().includes(one)))
    .filter(({ scenarios }) => !unused || scenarios.length === 0);
  for (const { expression, at, scenarios } of shown)
    process.stdout.write(`${expression}\n  ${at}\n  ${usedBy(scenarios, shown.length === 1)}\n`);
  if (shown.length === 0)
    process.stdout.write(
      unused ? 'Every sentence is said by a scenario.\n' : 'No sentence has these words.\n',
    );
  else if (unused) process.exitCode = 1;
}

/** How many scenarios a list of several sentences names for each of them. */
const mostShown = 12;

function usedBy(scenarios: readonly string[], all: boolean): string {
  if (scenarios.length === 0) return 'said by no scenario';
  const more = all ? 0 : scenarios.length - mostShown;
  const named = scenarios.slice(0, all ? undefined : mostShown).join(' ');
  return `said by ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
