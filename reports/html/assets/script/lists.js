import { endpointById, requirementById, requirements, scenarios } from './data.js';
import { anchor, el } from './dom.js';
import { filteredList } from './list.js';
import { requirementRow } from './requirement.js';
import { scenarioRow } from './scenario.js';
import { outcomeBadge } from './words.js';

const needsReading = new Set(['failed', 'errored', 'blocked', 'waived', 'warned']);
const wasNotJudged = new Set(['unchecked', 'notRun']);

const scenarioLevels = ({ checks, requirements: ids }) => [
  ...checks.map(({ level }) => level),
  ...ids.flatMap((id) => requirementById.get(id)?.level ?? []),
];

export const scenarioView = filteredList({
  name: 'scenarios',
  noun: 'scenario',
  items: scenarios,
  row: scenarioRow,
  fits: {
    endpoint: ({ endpoint }, wanted) => endpoint === wanted,
    level: (scenario, wanted) => scenarioLevels(scenario).includes(wanted),
    outcome: ({ outcome }, wanted) =>
      wanted === 'attention' ? needsReading.has(outcome) : outcome === wanted,
  },
  wordsOf: ({ id, name, endpoint, reason = '', requirements: ids, checks }) => [
    ...[id, name, endpoint, reason, ...ids],
    ...checks.flatMap(({ id: check, title, requirements: of }) => [check, title, ...of]),
  ],
  initial: { outcome: scenarios.some(({ outcome }) => needsReading.has(outcome)) ? 'attention' : '*' },
  told: ({ endpoint }) => endpointLine(endpointById.get(endpoint)),
});

export const requirementView = filteredList({
  name: 'requirements',
  noun: 'requirement',
  items: requirements,
  row: requirementRow,
  fits: {
    endpoint: ({ endpoints }, wanted) => endpoints.includes(wanted),
    area: ({ area }, wanted) => area === wanted,
    level: ({ level }, wanted) => level === wanted,
    outcome: ({ outcome }, wanted) => (wanted === 'judged' ? !wasNotJudged.has(outcome) : outcome === wanted),
  },
  wordsOf: ({ id, text, area, reason = '', scenarios: ids }) => [id, text, area, reason, ...ids],
  initial: { outcome: 'judged' },
});

/** What is to be said of the one endpoint whose scenarios are shown. */
function endpointLine(endpoint) {
  if (!endpoint) return [];
  const { id, order, title, outcome, onlyGateway, summary } = endpoint;
  const says = onlyGateway && outcome === 'passed' ? 'gateway only: ' : '';
  return [
    el(
      'p',
      { class: 'of-endpoint' },
      says === '' && outcomeBadge(outcome),
      ` ${order}. `,
      anchor(`e-${id}`, title),
      `: ${says}${summary}`,
    ),
  ];
}
