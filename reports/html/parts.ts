import type { Outcome } from '../../support/model/records.js';
import type { RequirementOutcome } from '../../support/model/rollup.js';
import { scenarioOrder } from '../../support/model/rollup.js';
import { outcomeWords } from '../outcomeWords.js';
import { plural } from '../text.js';
import type { Counts, EndpointVerdict, RequirementVerdict } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, link, type Markup } from './markup.js';

/** The mark and word of an outcome; told apart by shape as well as by colour. */
export function badge(outcome: RequirementOutcome, word = outcomeWords[outcome].word): Markup {
  return html`<span class="badge ${outcome}"><span aria-hidden="true">${outcomeWords[outcome].mark}</span> ${word}</span>`;
}

/** The outcome of an endpoint; a gateway that passed alone shows that it answers, and not that it conforms. */
export const endpointBadge = ({ outcome, onlyGateway }: EndpointVerdict): Markup =>
  onlyGateway && outcome === 'passed' ? badge('undecided', 'gateway only') : badge(outcome);

/** A requirement id, its level and what it says, linked to the specification's public page. */
export function clause(id: string, { clauses }: PageContext): Markup {
  const row = clauses.get(id);
  if (!row) return html`<p class="clause"><code>${id}</code></p>`;
  const { level, paraphrase, source } = row;
  const where = source.section || source.page;
  return html`<p class="clause"><a href="#r-${id}"><code>${id}</code></a> <span class="level">${level}</span>
${inlineCode(paraphrase)} ${source.url && html`<span class="source">${link(source.url, where)}</span>`}</p>`;
}

/** Text in which the catalogue's \`backticks\` become code. */
export const inlineCode = (text: string): Markup =>
  html`${text.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;

/** A link to a scenario of this page. */
export const scenarioLink = (id: string, { scenarioById }: PageContext): Markup =>
  scenarioById.has(id) ? html`<a href="#${id}">${id}</a>` : html`${id}`;

/** Worst first. */
export const requirementOrder: readonly RequirementOutcome[] = [
  'failed',
  'errored',
  'blocked',
  'waived',
  'warned',
  'passed',
  'undecided',
  'omitted',
  'unchecked',
  'notRun',
];

export const levels = ['SHALL', 'SHALL NOT', 'MUST', 'SHOULD', 'MAY'] as const;

/** Address of a list of the page that shows only what fits. */
export const listLink = (
  list: 'scenarios' | 'requirements',
  filter: Readonly<Record<string, string>>,
): string => `#${list}?${new URLSearchParams(filter)}`;

/** The scenarios in which a check came out as the requirement did stand before the others. */
export function tellingFirst(
  { id, outcome, scenarios }: RequirementVerdict,
  { scenarioById }: PageContext,
): string[] {
  const tells = (scenario: string): boolean =>
    scenarioById
      .get(scenario)
      ?.checks.some((check) => check.outcome === outcome && check.requirements.includes(id)) ?? false;
  return [...scenarios.filter(tells), ...scenarios.filter((scenario) => !tells(scenario))];
}

const idsShown = 12;

/** Links to the first of these scenarios, and how many more there are. */
export const idList = (ids: readonly string[], context: PageContext): Markup =>
  html`<span class="ids">${ids.slice(0, idsShown).map((id) => html`${scenarioLink(id, context)} `)}${ids.length > idsShown && `and ${ids.length - idsShown} more`}</span>`;

export const endpointLink = (id: string, { titles }: PageContext): Markup =>
  titles.has(id) ? html`<a href="#e-${id}">${titles.get(id)}</a>` : html`${id}`;

/** How many scenarios were counted, planned or not. */
export const scenarioCount = (counts: Counts): number =>
  scenarioOrder.reduce((sum, outcome) => sum + counts[outcome], 0);

/** Scenarios of an endpoint as one bar; the numbers stand beside it as text. */
export function bar(counts: Counts): Markup {
  const total = scenarioCount(counts);
  if (total === 0) return html``;
  const parts = shares(counts, 100 / total).map(
    ({ outcome, at, width }) => html`<rect class="${outcome}" x="${at}" width="${width}" height="8"/>`,
  );
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

/** `9 passed, 1 failed`, best first. */
export const countText = (counts: Counts): string =>
  bestFirst
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${outcome}`)
    .join(', ') || plural(0, 'scenario');

const bestFirst: readonly Outcome[] = [
  'passed',
  'warned',
  'waived',
  'failed',
  'errored',
  'blocked',
  'omitted',
];

function shares(counts: Counts, scale: number): { outcome: Outcome; at: string; width: string }[] {
  let at = 0;
  return bestFirst
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => {
      const start = at;
      at += counts[outcome] * scale;
      return { outcome, at: start.toFixed(2), width: (at - start).toFixed(2) };
    });
}
