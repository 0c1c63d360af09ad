import type { RequirementOutcome } from '../../support/model/rollup.js';
import { group } from '../build/group.js';
import { findingGroups, inSpecificationOrder, reasonGroups } from '../findings/groups.js';
import { plural, shorten } from '../text.js';
import type { PageContext } from './context.js';
import { html, type Markup, type Part } from './markup.js';
import { badge, idList, listLink, scenarioCount } from './parts.js';

const reasonLimit = 600;

/** What this run says nothing of, and why: endpoints, scenarios that decided nothing, requirements without a check. */
export function untested(context: PageContext): Part {
  const { endpoints, requirementCounts } = context.verdicts;
  const absent = endpoints.filter(({ counts }) => scenarioCount(counts) === 0);
  const parts = [
    absent.length > 0 &&
      html`<p>Not part of this run: ${absent.map(({ title }, index) => html`${index > 0 && ', '}${title}`)}.</p>`,
    scenarioReasons(context),
    idleChecks(context),
    requirementReasons(
      'unchecked',
      'cannot be shown by a test from outside, each for a written reason',
      context,
    ),
    requirementCounts.notRun > 0 &&
      html`<p>${badge('notRun')} <a href="${listLink('requirements', { outcome: 'notRun' })}">${plural(requirementCounts.notRun, 'requirement')}</a> whose tests were not part of this run.</p>`,
  ].filter(Boolean);
  if (parts.length === 0) return undefined;
  return html`<section aria-labelledby="untested">
<h2 id="untested">What was not tested, and why</h2>
<p class="muted">Nothing here counts for or against the provider, save what is blocked: that waits for something else to be put right.</p>
${parts}</section>\n`;
}

/** Scenarios that decided nothing, by outcome and reason. */
function scenarioReasons(context: PageContext): Part {
  const scenarios = inSpecificationOrder(context.verdicts);
  const groups = (['errored', 'blocked', 'omitted'] as const).flatMap((outcome) =>
    reasonGroups(scenarios, outcome).map((one) => ({ ...one, outcome })),
  );
  if (groups.length === 0) return undefined;
  return html`<ul class="reasons">${groups.map(
    ({ outcome, reason, scenarios: members }) =>
      html`<li>${badge(outcome)} <span>${plural(members.length, 'scenario')}: ${shorten(reason, reasonLimit)} ${idList(
        members.map(({ id }) => id),
        context,
      )}</span></li>`,
  )}</ul>`;
}

function idleChecks(context: PageContext): Part {
  const checks = findingGroups(context.verdicts, 'undecided');
  if (checks.length === 0) return undefined;
  return html`<details class="fold"><summary>${plural(checks.length, 'check')} had nothing to look at</summary>
<ul class="plain">${checks.map(
    ({ check, scenarios }) =>
      html`<li>${check.title} ${idList(
        scenarios.map(({ id }) => id),
        context,
      )}</li>`,
  )}</ul></details>`;
}

/** Requirements of an outcome by their written reasons, the commonest first. */
function requirementReasons(outcome: RequirementOutcome, what: string, { verdicts }: PageContext): Part {
  const rows = verdicts.requirements.filter((one) => one.outcome === outcome);
  if (rows.length === 0) return undefined;
  const reasons = [
    ...group(rows.map(({ id, reason }) => [reason ?? 'No reason was given.', id] as const)),
  ].sort(([, a], [, b]) => b.length - a.length);
  return html`<details class="fold"><summary>${plural(rows.length, 'requirement')} ${what}</summary>
<p><a href="${listLink('requirements', { outcome })}">Show them one by one</a></p>
<ul class="plain">${reasons.map(([reason, ids]) => reasonLine(reason, ids))}</ul></details>`;
}

const idsShown = 8;

const reasonLine = (reason: string, ids: readonly string[]): Markup =>
  html`<li><b>${ids.length}</b> ${shorten(reason, reasonLimit)} <span class="ids">${ids.slice(0, idsShown).map((id) => html`<a href="#r-${id}">${id}</a> `)}${ids.length > idsShown && `and ${ids.length - idsShown} more`}</span></li>`;
