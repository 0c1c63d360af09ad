import { unique } from '../../build/group.js';
import { outcomeWords } from '../../outcomeWords.js';
import { shorten } from '../../text.js';
import type { CheckVerdict, RequirementVerdict, ScenarioVerdict } from '../../verdicts.js';
import type { PageContext } from '../context.js';
import { html, isWebAddress, Markup } from '../markup.js';
import { tellingFirst } from '../parts.js';

/** Characters of a value, and findings of a check, that the page shows. */
const valueLimit = 1500;
const findingsShown = 20;

/** Scenarios and requirements as data, of which the page's script shows what is asked for. */
export function* listData(context: PageContext): Generator<Markup> {
  const { endpoints, scenarios, requirements } = context.verdicts;
  const known = endpoints.map(({ id, order, title, outcome, onlyGateway, summary }) => ({
    ...{ id, order, title, outcome, onlyGateway },
    summary: cut(summary),
  }));
  yield html`<script type="application/json" id="list-data">{"words":${Markup.data(outcomeWords)},"endpoints":${Markup.data(known)},"scenarios":[\n`;
  yield* lines(scenarios, scenarioData);
  yield html`],"requirements":[\n`;
  yield* lines(requirements, (one) => requirementData(one, context));
  yield html`]}</script>\n`;
}

function* lines<Item>(items: readonly Item[], dataOf: (item: Item) => object): Generator<Markup> {
  for (const [index, item] of items.entries()) yield html`${index > 0 && ',\n'}${Markup.data(dataOf(item))}`;
}

const scenarioData = (scenario: ScenarioVerdict) => ({
  id: scenario.id,
  name: cut(scenario.name),
  endpoint: scenario.endpoint,
  gateway: scenario.gateway || undefined,
  outcome: scenario.outcome,
  reason: scenario.reason && cut(scenario.reason),
  erroredBy: scenario.erroredBy,
  blockedBy: scenario.blockedBy,
  requirements: scenario.requirements,
  checks: checksOf(scenario.checks),
  exchanges: scenario.exchanges,
  steps: scenario.steps.map(({ text, status }) => [cut(text), status.toLowerCase()]),
  ms: scenario.startedAt === undefined ? undefined : scenario.durationMs,
});

/** A check that passed at several exchanges of a scenario is told once. */
function checksOf(checks: readonly CheckVerdict[]): object[] {
  const passes = new Map<string, { observed: number }>();
  return checks.flatMap((check) => {
    const { id, title, requirements, level, outcome, observed } = check;
    const told = { id, title: cut(title), requirements, level, outcome, observed };
    if (outcome !== 'passed') return [{ ...told, ...detail(check) }];
    const earlier = passes.get(id);
    if (earlier) {
      earlier.observed += observed;
      return [];
    }
    passes.set(id, told);
    return [told];
  });
}

const detail = ({ exchange, interpretation, findings, findingCount, notEvaluated }: CheckVerdict) => ({
  exchange,
  interpretation,
  findings: findings
    .slice(0, findingsShown)
    .map(({ path, expected, found }) => [path, expected, found].map(cut)),
  findingCount,
  notEvaluated: notEvaluated?.slice(0, findingsShown).map(cut),
});

function requirementData(requirement: RequirementVerdict, context: PageContext): object {
  const { id, level, outcome, paraphrase, reason, source, actor, area, interpretations } = requirement;
  const scenarios = tellingFirst(requirement, context);
  const endpoints = unique(scenarios.flatMap((one) => context.scenarioById.get(one)?.endpoint ?? []));
  return {
    ...{ id, level, outcome, actor, area, interpretations, scenarios, endpoints },
    text: cut(paraphrase),
    reason: reason && cut(reason),
    where: source.section || source.page,
    url: isWebAddress(source.url) ? source.url : undefined,
  };
}

const cut = (text: string): string => shorten(text, valueLimit);
