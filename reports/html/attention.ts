import type { CheckOutcome } from '../../support/model/rollup.js';
import { type FindingGroup, findingGroups, inSpecificationOrder, reasonGroups } from '../findings/groups.js';
import { plural } from '../text.js';
import type { PageContext } from './context.js';
import { html, type Markup, type Part } from './markup.js';
import { badge, idList } from './parts.js';

/** The checks that failed under a waiver, each once with the scenarios in which it did. */
export function waived(context: PageContext): Part {
  const groups = findingGroups(context.verdicts, 'waived');
  if (groups.length === 0) return undefined;
  return html`<section aria-labelledby="waived">
<h2 id="waived">Failures under a waiver <span class="count">${plural(groups.length, 'check')}</span></h2>
<ol class="groups">${groups.map((group) => groupItem(group, 'waived', context))}</ol>
</section>`;
}

/** Scenarios that decided nothing, by outcome and reason, and checks that had nothing to look at. */
export function undecided(context: PageContext): Part {
  const scenarios = inSpecificationOrder(context.verdicts);
  const groups = (['errored', 'blocked', 'omitted'] as const).flatMap((outcome) =>
    reasonGroups(scenarios, outcome).map((group) => ({ ...group, outcome })),
  );
  const checks = findingGroups(context.verdicts, 'undecided');
  if (groups.length === 0 && checks.length === 0) return undefined;
  return html`<section aria-labelledby="undecided">
<h2 id="undecided">Not decided in this run</h2>
${
  groups.length > 0 &&
  html`<ul class="reasons">${groups.map(
    ({ outcome, reason, scenarios: members }) =>
      html`<li>${badge(outcome)} <span>${reason} ${idList(
        members.map(({ id }) => id),
        context,
      )}</span></li>`,
  )}</ul>`
}
${
  checks.length > 0 &&
  html`<details><summary>${plural(checks.length, 'check')} had nothing to look at</summary>
<ol class="groups">${checks.map((group) => groupItem(group, 'undecided', context))}</ol></details>`
}
</section>`;
}

function groupItem({ check, scenarios }: FindingGroup, outcome: CheckOutcome, context: PageContext): Markup {
  const first = check.findings[0];
  return html`<li><span class="mark ${outcome}" aria-hidden="true"></span><div><b>${check.title}</b>
<span class="muted">${check.requirements.map((id) => html`<a href="#r-${id}">${id}</a> `)}</span>
${first && html`<br><span class="gist">expected ${first.expected}, found <span class="found">${first.found.slice(0, 200)}</span> at <code>${first.path}</code></span>`}
<br>${idList(
    scenarios.map(({ id }) => id),
    context,
  )}</div></li>`;
}
