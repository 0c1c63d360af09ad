import type { RequirementOutcome } from '../../support/model/rollup.js';
import { group } from '../build/group.js';
import { outcomeWords } from '../outcomeWords.js';
import type { RequirementVerdict } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, type Markup, type Part } from './markup.js';
import { levels, listLink, requirementOrder } from './parts.js';

type Rows = readonly RequirementVerdict[];

/** Requirements by area and level, each cell by the worst that came of its requirements. */
export function heatMap({ verdicts: { requirements }, titles }: PageContext): Part {
  if (requirements.length === 0) return undefined;
  const shown = levels.filter((level) => requirements.some((one) => one.level === level));
  const parts = group(requirements.map((one) => [partOf(one.area), one] as const));
  return html`<section aria-labelledby="heat">
<h2 id="heat">Requirements by area and level</h2>
<p class="muted">Each cell shows the worst that came of its requirements: how many, of how many. “Not judged” means that no test of a provider from outside can show it, or that this run did not test it. Choose a cell to see its requirements.</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="heat"><table class="heat">
<thead><tr><th scope="col">Area of the specification</th>${shown.map((level) => html`<th scope="col">${level}</th>`)}</tr></thead>
${[...parts].map(([part, rows]) => partRows(part, rows, shown, titles))}
</table></div></section>\n`;
}

function partRows(part: string, rows: Rows, shown: readonly string[], titles: PageContext['titles']): Markup {
  const areas = group(rows.map((one) => [one.area, one] as const));
  const titleOf = (area: string): string => {
    const slug = area.slice(part === '' ? 0 : part.length + 1);
    return titles.get(slug) ?? words(slug);
  };
  return html`<tbody>${part && html`<tr><th class="part" scope="rowgroup" colspan="${shown.length + 1}">${words(part)}</th></tr>`}
${[...areas].map(
  ([area, members]) =>
    html`<tr><th scope="row">${titleOf(area)}</th>${shown.map(
      (level) =>
        html`<td>${cell(
          area,
          titleOf(area),
          level,
          members.filter((one) => one.level === level),
        )}</td>`,
    )}</tr>\n`,
)}</tbody>`;
}

function cell(area: string, title: string, level: string, rows: Rows): Part {
  const counted = requirementOrder.flatMap((outcome) => {
    const count = rows.filter((one) => one.outcome === outcome).length;
    return count > 0 ? [{ outcome, count }] : [];
  });
  const [worst] = counted;
  if (!worst) return undefined;
  const told = counted.map(({ outcome, count }) => `${count} ${outcomeWords[outcome].word}`).join(', ');
  const { mark } = outcomeWords[worst.outcome];
  return html`<a class="cell ${worst.outcome} ${worst.count * 4 > rows.length && 'many'}" href="${listLink('requirements', { area, level, outcome: '*' })}" title="${told}"><span class="unseen">${title}, ${level}: </span><span aria-hidden="true">${mark}</span> ${inCell(worst, rows.length)}<span class="unseen"> (${told})</span></a>`;
}

const unjudged: ReadonlySet<RequirementOutcome> = new Set(['unchecked', 'notRun', 'omitted']);

function inCell({ outcome, count }: { outcome: RequirementOutcome; count: number }, all: number): Part {
  if (unjudged.has(outcome)) return html`${count} <small>not judged</small>`;
  return html`${count}${count < all && html` <small>of ${all}</small>`}`;
}

const partOf = (area: string): string => (area.includes('/') ? (area.split('/')[0] ?? '') : '');

/** `fhir-api-guidance` as `FHIR API guidance`. */
function words(slug: string): string {
  const text = slug.replaceAll(/[-/]/g, ' ').replaceAll(/\b(?:fhir|api|jwt|sds|pds|ids|xlsx)\b/g, acronym);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const acronym = (word: string): string =>
  word === 'ids' ? 'IDs' : word === 'xlsx' ? '(workbook)' : word.toUpperCase();
