import type { PlannedScenario } from '../../support/model/records.js';
import { idList, orderOf } from './ids.js';
import { paragraphs, table, words } from './markdown.js';
import type { DocsPack } from './pack.js';

const usesTag = '@uses:';

/** The scenarios under the heading of their feature, with its description. */
export function scenarioSections(pack: DocsPack, scenarios: readonly PlannedScenario[]): string[] {
  const rows = orderOf(pack.catalogue.keys());
  return [...new Set(scenarios.map(({ feature }) => feature))].map((feature) => {
    const text = pack.features.get(feature);
    return paragraphs([
      `### ${words(text?.name ?? feature)}`,
      words(text?.description ?? ''),
      table(
        ['Scenario', 'What it tries', 'Requirements'],
        scenarios
          .filter((scenario) => scenario.feature === feature)
          .map((scenario) => [
            scenario.id,
            [words(scenario.name), ...notes(scenario)].join('. '),
            idList(scenario.requirements, rows),
          ]),
      ),
    ]);
  });
}

/** What a reader has to know of when it runs and what it needs besides. */
function notes({ gateway, tags }: PlannedScenario): string[] {
  const used = tags.filter((tag) => tag.startsWith(usesTag)).map((tag) => tag.slice(usesTag.length));
  return [
    ...(gateway ? ['*Runs first*'] : []),
    ...(tags.includes('@closing') ? ['*Runs last*'] : []),
    ...(used.length > 0 ? [`*Uses ${used.join(', ')}*`] : []),
  ];
}
