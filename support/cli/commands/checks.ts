import type { Command } from 'commander';
import type { BoundCheck } from '../../../checks/registry.js';
import type { Specification } from '../../../requirements/specification.js';
import { examples } from '../examples.js';
import { requireKnown } from '../known.js';
import { specOption } from '../spec.js';

/** `gpc checks`: the checks that run in a specification, and all that is known of one. */
export function addChecks(program: Command): void {
  const checks = program.command('checks').description('the checks of a specification');

  checks
    .command('list')
    .description('each check with the rows that it judges')
    .argument('[words...]', 'only checks whose id or title has all of these words')
    .addOption(specOption())
    .addHelpText('after', examples('gpc checks list', 'gpc checks list slot status'))
    .action(list);

  checks
    .command('show')
    .description('a check: where it is written and bound, its rows, its scenarios, and the mutants it killed')
    .argument('<id>', 'id of a check, for example book.status')
    .addOption(specOption())
    .addHelpText('after', examples('gpc checks show book.status'))
    .action(show);
}

async function list(words: readonly string[], { spec }: { spec?: string }): Promise<void> {
  const { checks } = await boundIn(spec);
  const sought = words.map((one) => one.toLowerCase());
  for (const { id, title, requirements } of checks)
    if (sought.every((one) => `${id} ${title}`.toLowerCase().includes(one)))
      process.stdout.write(`${id}\n  ${title} [${requirements.join(', ')}]\n`);
}

async function show(id: string, { spec }: { spec?: string }): Promise<void> {
  const { checks, specification } = await boundIn(spec);
  requireKnown(
    'check',
    id,
    checks.map((one) => one.id),
    '"gpc checks list" names them all.',
  );
  const [check] = checks.filter((one) => one.id === id);
  if (!check) return;
  const { loadCatalogue, loadInterpretations } = await import('../../../requirements/load.js');
  const { bindingPlace } = await import('../../../requirements/bindings.js');
  const { checkPlaces } = await import('../../pack/checkPlaces.js');
  const { checkText } = await import('../../pack/checkText.js');
  const { killedBy } = await import('../../pack/publishedKills.js');
  const { scenariosOf } = await import('../../pack/scenarios.js');
  const text = checkText(check, {
    place: checkPlaces()(id),
    bound: bindingPlace(specification, id),
    catalogue: loadCatalogue(specification),
    interpretations: loadInterpretations(specification),
    scenarios: scenariosOf(specification)
      .filter(({ requirements }) => check.requirements.every((row) => requirements.includes(row)))
      .map((scenario) => scenario.id),
    mutants: killedBy(id),
  });
  process.stdout.write(`${text}\n`);
}

async function boundIn(
  spec: string | undefined,
): Promise<{ checks: BoundCheck[]; specification: Specification }> {
  const { boundChecks } = await import('../../../checks/registry.js');
  const { loadBindings } = await import('../../../requirements/bindings.js');
  const { chosenSpecification } = await import('../../specification/chosen.js');
  const specification = chosenSpecification(spec);
  return { checks: boundChecks(loadBindings(specification)), specification };
}
