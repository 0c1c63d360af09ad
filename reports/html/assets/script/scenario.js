import { endpointById, scenarioById, words } from './data.js';
import { anchor, counted, el, lasted, muted, unfolding } from './dom.js';
import { sequence } from './sequence.js';
import { clauseOf, endpointAnchor, outcomeBadge, requirementAnchors } from './words.js';

/** One scenario as a row, which shows all of it when it is opened. */
export const scenarioRow = (scenario) =>
  unfolding(
    { class: `scenario ${scenario.outcome}`, id: scenario.id },
    [
      outcomeBadge(scenario.outcome),
      ' ',
      el('span', { class: 'id' }, scenario.id),
      ' ',
      el('span', { class: 'name' }, scenario.name),
      ' ',
      el('span', { class: 'gist' }, gist(scenario)),
    ],
    () => scenarioBody(scenario),
  );

function gist({ endpoint, gateway, checks, ms }) {
  const bad = checks.filter(({ outcome }) => outcome === 'failed').length;
  const share =
    bad > 0 ? `${bad} of ${counted(checks.length, 'check')} failed` : counted(checks.length, 'check');
  return [
    endpointById.get(endpoint)?.title ?? endpoint,
    gateway && 'gateway',
    checks.length > 0 && share,
    ms !== undefined && lasted(ms),
  ]
    .filter(Boolean)
    .join(' · ');
}

function scenarioBody(scenario) {
  const judged = (...wanted) => scenario.checks.filter(({ outcome }) => wanted.includes(outcome));
  const passed = judged('passed');
  return el(
    'div',
    { class: 'body' },
    reasonOf(scenario),
    judged('failed', 'waived', 'warned').map(findingOf),
    checkList('Had nothing to look at', judged('undecided')),
    checkList(counted(passed.length, 'check passed', 'checks passed'), passed),
    stepList(scenario),
    sequence(scenario),
    el(
      'p',
      { class: 'muted' },
      'Repeat it: ',
      el('code', {}, `gpc run --tags "@${scenario.id}"`),
      ' · Address of this scenario: ',
      anchor(scenario.id, `#${scenario.id}`),
    ),
  );
}

function reasonOf({ reason, blockedBy, outcome, erroredBy }) {
  if (!reason || (outcome === 'failed' && !reason.includes(';'))) return undefined;
  return el(
    'p',
    { class: 'reason' },
    reason,
    erroredBy && muted(` (${erroredBy}; this says nothing about the provider's conformance)`),
    blockedBy && [
      ' See ',
      endpointAnchor(blockedBy.endpoint),
      scenarioById.has(blockedBy.scenario) && [', ', anchor(blockedBy.scenario)],
      blockedBy.exchange && [', exchange ', anchor(`x-${blockedBy.exchange}`, blockedBy.exchange)],
      '.',
    ],
  );
}

function findingOf(check) {
  const { id, outcome, title, interpretation, requirements, findings, findingCount, exchange } = check;
  const rest = findingCount - findings.length;
  return el(
    'article',
    { class: `finding ${outcome}` },
    el('h4', {}, outcomeBadge(outcome), ' ', title),
    requirements.map(clauseOf),
    interpretation &&
      el(
        'p',
        { class: 'interpretation' },
        'Judged by the interpretation ',
        anchor(`i-${interpretation}`, interpretation),
        ' of an ambiguous clause.',
      ),
    findings.length > 0 && findingTable(findings),
    rest > 0 && el('p', { class: 'muted' }, `and ${counted(rest, 'more finding')}; ${findingCount} in all.`),
    exchange && el('p', { class: 'pointer' }, 'Seen in exchange ', anchor(`x-${exchange}`, exchange)),
    el(
      'p',
      { class: 'muted' },
      'What it means and how to put it right: ',
      el('code', {}, `gpc explain ${id}`),
    ),
  );
}

function findingTable(findings) {
  const head = ['Where', 'Expected', 'Found'].map((title) => el('th', { scope: 'col' }, title));
  const rows = findings.map(([path, expected, found]) =>
    el(
      'tr',
      {},
      el('td', {}, el('code', {}, path)),
      el('td', {}, expected),
      el('td', { class: 'found' }, found),
    ),
  );
  return el(
    'div',
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Findings' },
    el('table', { class: 'findings' }, el('thead', {}, el('tr', {}, head)), el('tbody', {}, rows)),
  );
}

function checkList(title, checks) {
  if (checks.length === 0) return undefined;
  const items = checks.map(({ title: name, requirements, observed, outcome, notEvaluated = [] }) =>
    el(
      'li',
      {},
      el('span', { class: `mark ${outcome}`, 'aria-hidden': 'true' }, words[outcome].mark),
      ` ${name} `,
      muted(requirementAnchors(requirements), observed > 0 && `· looked at ${observed}`),
      notEvaluated.map((why) => [el('br'), muted(`not decided: ${why}`)]),
    ),
  );
  return el('details', { class: 'checks' }, el('summary', {}, title), el('ul', {}, items));
}

function stepList({ steps }) {
  if (steps.length === 0) return undefined;
  const items = steps.map(([text, status]) => el('li', {}, `${text} `, muted(status)));
  return el('details', { class: 'steps' }, el('summary', {}, 'Steps'), el('ol', {}, items));
}
