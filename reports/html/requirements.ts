import type { RequirementOutcome } from '../../support/model/rollup.js';
import { unique } from '../build/group.js';
import { outcomeWords } from '../outcomeWords.js';
import { plural } from '../text.js';
import type { RequirementVerdict } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, link, type Markup } from './markup.js';
import { badge, inlineCode, scenarioLink } from './parts.js';

const shownOutcomes: readonly RequirementOutcome[] = [
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
const levels = ['SHALL', 'SHALL NOT', 'MUST', 'SHOULD', 'MAY'] as const;
const scenariosShown = 8;

/** Every row of the catalogue with its outcome, and filters that appear where scripts run. */
export function* requirementTable(context: PageContext): Generator<Markup> {
  const { requirements, requirementCounts, endpoints } = context.verdicts;
  yield html`<section aria-labelledby="requirements">
<h2 id="requirements">Requirements <span class="count">${plural(requirements.length, 'row')}</span></h2>
<p class="muted">${shownOutcomes.filter((outcome) => requirementCounts[outcome] > 0).map((outcome) => html`${badge(outcome)} ${requirementCounts[outcome].toLocaleString('en-GB')} `)}</p>
<form class="filters" hidden>
${select('outcome', 'Outcome', [['', 'in this run'], ['*', 'all'], ...shownOutcomes.map((one) => [one, outcomeWords[one].word] as const)])}
${select('level', 'Level', [['', 'all'], ...levels.map((one) => [one, one] as const)])}
${select('endpoint', 'Endpoint', [['', 'all'], ...endpoints.map(({ id, title }) => [id, title] as const)])}
<label>Text <input type="search" name="text" placeholder="id or words"></label>
<output class="muted"></output>
</form>
<div class="scroll"><table class="requirements">
<thead><tr><th scope="col">Requirement</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">What it says</th></tr></thead>
<tbody>\n`;
  for (const requirement of requirements) yield row(requirement, context);
  yield html`</tbody></table></div></section>\n`;
}

function row(requirement: RequirementVerdict, context: PageContext): Markup {
  const { id, level, outcome, paraphrase, reason, source, actor, area, interpretations } = requirement;
  const scenarios = tellingFirst(requirement, context);
  const endpoints = unique(scenarios.flatMap((one) => context.scenarioById.get(one)?.endpoint ?? []));
  const rest = scenarios.length - scenariosShown;
  return html`<tr id="r-${id}" data-outcome="${outcome}" data-level="${level}" data-endpoints="${endpoints.join(' ')}">
<th scope="row"><code>${id}</code><br>${source.url && html`<span class="source">${link(source.url, source.section || source.page)}</span>`}</th>
<td><span class="level">${level}</span></td><td>${badge(outcome)}</td>
<td>${inlineCode(paraphrase)} ${reason && html`<br><span class="muted">${reason}</span>`}
<br><span class="muted">${actor} · ${area}${interpretations.map((one) => html` · reading <a href="#i-${one}">${one}</a>`)}${scenarios.length > 0 && html` · ${scenarios.slice(0, scenariosShown).map((one) => html`${scenarioLink(one, context)} `)}`}${rest > 0 && `and ${rest} more`}</span></td></tr>\n`;
}

/** The scenarios in which a check came out as the requirement did stand before the others. */
function tellingFirst(
  { id, outcome, scenarios }: RequirementVerdict,
  { scenarioById }: PageContext,
): string[] {
  const tells = (scenario: string): boolean =>
    scenarioById
      .get(scenario)
      ?.checks.some((check) => check.outcome === outcome && check.requirements.includes(id)) ?? false;
  return [...scenarios.filter(tells), ...scenarios.filter((scenario) => !tells(scenario))];
}

function select(name: string, label: string, options: readonly (readonly [string, string])[]): Markup {
  return html`<label>${label} <select name="${name}">${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
}
