import { type RequirementOutcome, scenarioOrder } from '../../support/model/rollup.js';
import { unique } from '../build/group.js';
import { outcomeWords } from '../outcomeWords.js';
import { plural } from '../text.js';
import type { PageContext } from './context.js';
import { html, type Markup } from './markup.js';
import { badge, levels, requirementOrder } from './parts.js';

const withoutScript = html`<noscript><p class="note">This list is made by the page's own script, which this browser does not run. <code>verdicts.json</code> beside this page holds the same.</p></noscript>`;

/** Where the page's script lists scenarios, and what they can be narrowed down by. */
export const scenarioList = ({ verdicts: { counts, scenarios, endpoints } }: PageContext): Markup =>
  listSection('scenarios', {
    heading: html`Scenarios <span class="count">${plural(scenarios.length, 'test')}</span>`,
    counts: countsOf(scenarioOrder, counts),
    filters: [
      endpointSelect(endpoints),
      levelSelect,
      outcomeSelect(['attention', 'to be looked at'], scenarioOrder),
    ],
  });

/** Where the page's script lists the rows of the catalogue. */
export function requirementList({ verdicts }: PageContext): Markup {
  const { requirements, requirementCounts, endpoints } = verdicts;
  const areas = unique(requirements.map(({ area }) => area));
  return listSection('requirements', {
    heading: html`Requirements <span class="count">${plural(requirements.length, 'row')}</span>`,
    counts: countsOf(requirementOrder, requirementCounts),
    filters: [
      endpointSelect(endpoints),
      select('area', 'Area', [['', 'all'], ...areas.map((one) => [one, one] as const)]),
      levelSelect,
      outcomeSelect(['judged', 'judged in this run'], requirementOrder),
    ],
  });
}

interface List {
  heading: Markup;
  counts: readonly Markup[];
  filters: readonly Markup[];
}

const listSection = (id: string, { heading, counts, filters }: List): Markup =>
  html`<section aria-labelledby="${id}" class="list">
<h2 id="${id}" tabindex="-1">${heading}</h2>
<p class="muted">${counts}</p>
${withoutScript}
<form class="filters" hidden data-list="${id}">
${filters.map((one) => html`${one}\n`)}${ending}
</form>
<div class="items"></div>
<p><button type="button" class="more" hidden>Show more</button></p>
</section>\n`;

function countsOf<Name extends RequirementOutcome>(
  order: readonly Name[],
  counts: Readonly<Record<Name, number>>,
): Markup[] {
  return order
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => html`${badge(outcome)} ${counts[outcome].toLocaleString('en-GB')} `);
}

const ending = html`<label>Text <input type="search" name="text" placeholder="id or words"></label>
<button type="reset">Show all</button>
<output class="muted"></output>`;

const endpointSelect = (endpoints: readonly { id: string; title: string }[]): Markup =>
  select('endpoint', 'Endpoint', [['', 'all'], ...endpoints.map(({ id, title }) => [id, title] as const)]);

const levelSelect = select('level', 'Level', [['', 'all'], ...levels.map((one) => [one, one] as const)]);

const outcomeSelect = (first: readonly [string, string], order: readonly RequirementOutcome[]): Markup =>
  select('outcome', 'Outcome', [
    first,
    ['*', 'all'],
    ...order.map((one) => [one, outcomeWords[one].word] as const),
  ]);

function select(name: string, label: string, options: readonly (readonly [string, string])[]): Markup {
  return html`<label>${label} <select name="${name}">${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
}
