import { outcomeWords } from '../outcomeWords.js';
import { duration, plural, shorten } from '../text.js';
import type { CheckVerdict, ScenarioVerdict } from '../verdicts.js';
import type { PageContext } from './context.js';
import { exchangeBlock } from './exchange.js';
import { html, type Markup, type Part } from './markup.js';
import { badge, clause, endpointLink, scenarioLink } from './parts.js';

const valueLimit = 1500;

/** One scenario, closed unless something is to be read in it. */
export function scenarioBlock(scenario: ScenarioVerdict, context: PageContext): Markup {
  const { id, name, outcome, checks, steps } = scenario;
  const judged = (...wanted: CheckVerdict['outcome'][]) =>
    checks.filter((one) => wanted.includes(one.outcome));
  const open = outcome === 'failed' || outcome === 'errored';
  return html`<details class="scenario ${outcome}" id="${id}"${open && html` open`}>
<summary>${badge(outcome)} <span class="id">${id}</span> <span class="name">${name}</span> <span class="gist">${gist(scenario)}</span></summary>
<div class="body">
${reason(scenario, context)}
${judged('failed', 'waived', 'warned').map((check) => finding(check, context))}
${checkList('Had nothing to look at', judged('undecided'))}
${checkList(plural(judged('passed').length, 'check passed', 'checks passed'), judged('passed'))}
${steps.length > 0 && html`<details class="steps"><summary>Steps</summary><ol>${steps.map(({ text, status }) => html`<li>${text} <span class="muted">${status.toLowerCase()}</span></li>`)}</ol></details>`}
</div></details>`;
}

function gist({ checks, durationMs, startedAt, gateway }: ScenarioVerdict): string {
  const bad = checks.filter(({ outcome }) => outcome === 'failed').length;
  const share =
    bad > 0 ? `${bad} of ${plural(checks.length, 'check')} failed` : plural(checks.length, 'check');
  return [gateway && 'gateway', checks.length > 0 && share, startedAt && duration(durationMs)]
    .filter(Boolean)
    .join(' · ');
}

function reason({ reason: why, blockedBy, outcome, erroredBy }: ScenarioVerdict, context: PageContext): Part {
  if (!why || outcome === 'failed') return why?.includes(';') && html`<p class="reason">${why}</p>`;
  const fault =
    erroredBy &&
    html` <span class="muted">(${erroredBy}; this says nothing about the provider's conformance)</span>`;
  const link =
    blockedBy &&
    html` See ${endpointLink(blockedBy.endpoint, context)}${blockedBy.scenario && html`, ${scenarioLink(blockedBy.scenario, context)}`}${blockedBy.exchange && html`, exchange <code>${blockedBy.exchange}</code>`}.`;
  return html`<p class="reason">${why}${fault}${link}</p>`;
}

function finding(check: CheckVerdict, context: PageContext): Markup {
  const { findings, findingCount, outcome, title, interpretation } = check;
  const rest = findingCount - findings.length;
  return html`<article class="finding ${outcome}">
<h4>${badge(outcome)} ${title}</h4>
${check.requirements.map((id) => clause(id, context))}
${interpretation && html`<p class="interpretation">Judged by the interpretation <a href="#i-${interpretation}">${interpretation}</a> of an ambiguous clause.</p>`}
${
  findings.length > 0 &&
  html`<div class="scroll"><table class="findings"><thead><tr><th scope="col">Path</th><th scope="col">Expected</th><th scope="col">Found</th></tr></thead><tbody>
${findings.map(({ path, expected, found }) => html`<tr><td><code>${path}</code></td><td>${shorten(expected, valueLimit)}</td><td class="found">${shorten(found, valueLimit)}</td></tr>`)}
</tbody></table></div>`
}
${rest > 0 && html`<p class="muted">and ${plural(rest, 'more finding')}; ${findingCount} in all.</p>`}
<p class="muted">What it means and how to fix it: <code>gpc explain ${check.id}</code></p>
${exchangeBlock(check, context)}
</article>`;
}

function checkList(title: string, checks: readonly CheckVerdict[]): Part {
  if (checks.length === 0) return undefined;
  return html`<details class="checks"><summary>${title}</summary><ul>${checks.map(
    ({ title: name, requirements, observed, outcome, notEvaluated = [] }) =>
      html`<li><span class="mark ${outcome}" aria-hidden="true">${outcomeWords[outcome].mark}</span> ${name} <span class="muted">${requirements.map((id) => html`<a href="#r-${id}">${id}</a> `)}${observed > 0 && html`· looked at ${observed}`}</span>${notEvaluated.map((why) => html`<br><span class="muted">not decided: ${why}</span>`)}</li>`,
  )}</ul></details>`;
}
