import { readFileSync } from 'node:fs';
import { projectFile } from '../../support/kernel/paths.js';
import { opening } from '../html/document.js';
import { moment } from '../html/head.js';
import { html, type Markup, type Part } from '../html/markup.js';
import { outcomeWords } from '../outcomeWords.js';
import { plural } from '../text.js';
import type { Verdicts } from '../verdicts.js';
import type { FleetEndpoint, FleetReport, FleetRow } from './fleetReport.js';
import { sparkline } from './sparkline.js';

const style = [
  ['html', 'assets', 'page.css'],
  ['fleet', 'fleet.css'],
]
  .map((path) => readFileSync(projectFile('reports', ...path), 'utf8'))
  .join('\n');

/** `fleet.html`: one page that needs nothing else, with a row for each provider and a column for each endpoint. */
export const fleetPage = (report: FleetReport): string =>
  html`${opening({ title: html`Fleet: ${tally(report.rows)}`, style })}<a class="skip" href="#matrix">Skip to the matrix</a>
<header class="top">
<p class="kicker">Conformance of a fleet</p>
<h1>${plural(new Set(report.rows.map(({ provider }) => provider)).size, 'provider')}</h1>
<p class="product">${tally(report.rows)}. Runs of the last ${report.since}, as of ${moment(report.madeAt.toISOString())}.</p>
</header>
<main>
${regressions(report)}
${matrix(report)}
${flaky(report)}
</main>
</body>
</html>
`.text;

function tally(rows: readonly FleetRow[]): string {
  const count = (wanted: Verdicts['outcome']): number =>
    rows.filter(({ outcome }) => outcome === wanted).length;
  return `${count('conformant')} conformant, ${count('not conformant')} not conformant, ${count('undecided')} undecided`;
}

/** Rows that stand together; a browser lays out those that are looked at, and readers see the headings again. */
const rowsTogether = 50;

const matrix = ({ endpoints, rows }: FleetReport): Markup =>
  html`<h2 id="matrix">Providers and endpoints</h2>
<div class="scroll">${chunks(rows).map((some, index) => matrixPart(some, index * rowsTogether, endpoints))}</div>
`;

const matrixPart = (rows: readonly FleetRow[], before: number, endpoints: readonly FleetEndpoint[]): Markup =>
  html`<div class="part"><table class="matrix">
<caption>${before + 1} to ${before + rows.length}</caption>
<colgroup><col class="named"><col class="told"><col class="named"><col class="told"><col class="told"><col class="told">${endpoints.map(() => html`<col>`)}</colgroup>
<thead><tr><th scope="col">Provider</th><th scope="col">Environment</th><th scope="col">Specification, pack</th><th scope="col">Version</th><th scope="col">Outcome</th><th scope="col">Requirements failed</th>${endpoints.map(column)}</tr></thead>
<tbody>${rows.map((row) => providerRow(row, endpoints))}</tbody>
</table></div>
`;

const chunks = (rows: readonly FleetRow[]): FleetRow[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsTogether) }, (_, index) =>
    rows.slice(index * rowsTogether, (index + 1) * rowsTogether),
  );

const column = ({ title, failing }: FleetEndpoint): Markup =>
  html`<th scope="col"><p class="endpoint">${title}</p>${failing.length > 1 && sparkline(failing, 'runs in which it failed, by day')}</th>`;

const providerRow = (row: FleetRow, endpoints: readonly FleetEndpoint[]): Markup =>
  html`<tr><th scope="row"><a href="${row.page}">${row.provider}</a></th><td>${row.environment}</td><td>${row.specification}, ${row.pack}</td><td>${row.version}</td><td>${row.outcome}</td><td>${row.failing.length > 1 && sparkline(row.failing, 'requirements failed')}${row.failing.at(-1) ?? 0}</td>${endpoints.map(({ id }) => cell(row, id))}</tr>\n`;

function cell({ cells, page }: FleetRow, endpoint: string): Markup {
  const found = cells.get(endpoint);
  if (!found) return html`<td></td>`;
  const { word, mark } = outcomeWords[found.outcome];
  const told = found.failed.length > 0 ? `${word}: ${found.failed.join(', ')}` : word;
  return html`<td class="found ${found.outcome}"><a href="${page}#e-${endpoint}" title="${told}" aria-label="${told}">${mark}</a></td>`;
}

const regressions = ({ regressions: all }: FleetReport): Part =>
  all.length > 0 &&
  html`<h2 id="regressions">Worse than in the run before <span class="count">${all.length}</span></h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Provider</th><th scope="col">Specification, pack</th><th scope="col">Requirement</th><th scope="col">Level</th><th scope="col">Before</th><th scope="col">Now</th></tr></thead>
<tbody>${all.map(
    (one) =>
      html`<tr><th scope="row">${one.provider}</th><td>${one.specification}, ${one.pack}</td><td><a href="${one.page}#r-${one.requirement}">${one.requirement}</a></td><td>${one.level}</td><td>${one.before}</td><td>${one.after}</td></tr>\n`,
  )}</tbody>
</table></div>
`;

const flaky = ({ flaky: all }: FleetReport): Part =>
  all.length > 0 &&
  html`<h2 id="flaky">Changing without a change <span class="count">${all.length}</span></h2>
<p class="muted">Requirements whose outcome changed back and forth although product, pack and configuration stayed the same.</p>
<div class="scroll"><table>
<thead><tr><th scope="col">Provider</th><th scope="col">Specification, pack</th><th scope="col">Requirement</th><th scope="col">Version</th><th scope="col">Runs</th><th scope="col">Changes</th></tr></thead>
<tbody>${all.map(
    (one) =>
      html`<tr><th scope="row">${one.provider}</th><td>${one.specification}, ${one.pack}</td><td>${one.requirement}</td><td>${one.version}</td><td>${one.runs}</td><td>${one.changes}</td></tr>\n`,
  )}</tbody>
</table></div>
`;
