import { scenarioOrder } from '../../support/model/rollup.js';
import { unique } from '../build/group.js';
import { outcomeWords } from '../outcomeWords.js';
import { plural } from '../text.js';
import type { PageContext } from './context.js';
import { html, type Markup } from './markup.js';
import { badge, levels, requirementOrder } from './parts.js';

const withoutScript = html`<noscript><p class="note">This list is made by the page's own script, which this browser does not run. <code>verdicts.json</code> beside this page holds the same.</p></noscript>`;

/** Where the page's script lists scenarios, and what they can be narrowed down by. */
export function scenarioList({ verdicts }: PageContext): Markup {
  const { counts, scenarios } = verdicts;
  return html`<section aria-labelledby="scenarios" class="list">
<h2 id="scenarios" tabindex="-1">Scenarios <span class="count">${plural(scenarios.length, 'test')}</span></h2>
<p class="muted">${scenarioOrder.filter((outcome) => counts[outcome] > 0).map((outcome) => html`${badge(outcome)} ${counts[outcome].toLocaleString('en-GB')} `)}</p>
${withoutScript}
<form class="filters" hidden data-list="scenarios">
${endpointSelect(verdicts.endpoints)}
${select('level', 'Level', [['', 'all'], ...levels.map((one) => [one, one] as const)])}
${select('outcome', 'Outcome', [['attention', 'to be looked at'], ['*', 'all'], ...scenarioOrder.map((one) => [one, outcomeWords[one].word] as const)])}
${ending}
</form>
<div class="items"></div>
<p><button type="button" class="more" hidden>Show more</button></p>
</section>\n`;
}

/** Where the page's script lists the rows of the catalogue. */
export function requirementList({ verdicts }: PageContext): Markup {
  const { requirements, requirementCounts, endpoints } = verdicts;
  const areas = unique(requirements.map(({ area }) => area));
  return html`<section aria-labelledby="requirements" class="list">
<h2 id="requirements" tabindex="-1">Requirements <span class="count">${plural(requirements.length, 'row')}</span></h2>
<p class="muted">${requirementOrder.filter((outcome) => requirementCounts[outcome] > 0).map((outcome) => html`${badge(outcome)} ${requirementCounts[outcome].toLocaleString('en-GB')} `)}</p>
${withoutScript}
<form class="filters" hidden data-list="requirements">
${endpointSelect(endpoints)}
${select('area', 'Area', [['', 'all'], ...areas.map((one) => [one, one] as const)])}
${select('level', 'Level', [['', 'all'], ...levels.map((one) => [one, one] as const)])}
${select('outcome', 'Outcome', [['judged', 'judged in this run'], ['*', 'all'], ...requirementOrder.map((one) => [one, outcomeWords[one].word] as const)])}
${ending}
</form>
<div class="items"></div>
<p><button type="button" class="more" hidden>Show more</button></p>
</section>\n`;
}

const ending = html`<label>Text <input type="search" name="text" placeholder="id or words"></label>
<button type="reset">Show all</button>
<output class="muted"></output>`;

const endpointSelect = (endpoints: readonly { id: string; title: string }[]): Markup =>
  select('endpoint', 'Endpoint', [['', 'all'], ...endpoints.map(({ id, title }) => [id, title] as const)]);

function select(name: string, label: string, options: readonly (readonly [string, string])[]): Markup {
  return html`<label>${label} <select name="${name}">${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
}
