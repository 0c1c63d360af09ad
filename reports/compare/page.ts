import { html, Markup } from '../html/markup.js';
import type { Comparison } from './compare.js';
import { changes, type Difference } from './differences.js';

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #212b32; background: #fff; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #aeb7bd; }
td:last-child { overflow-wrap: anywhere; }
@media print { h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;

/** Nothing runs on the page and nothing is fetched: a lock beside the escaping. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** A comparison as one page that needs nothing else. */
export const comparisonPage = (comparison: Comparison): string =>
  html`${Markup.trusted('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Two runs compared: ${comparison.before.id} and ${comparison.after.id}</title>
<style>${Markup.trusted(style)}</style>
</head>
<body>
<main>
<h1>Two runs compared</h1>
${runs(comparison)}
${summary(comparison)}
${changes.map((change) =>
  section(
    change,
    comparison.differences.filter((one) => one.change === change),
  ),
)}
</main>
</body>
</html>
`.text;

const runs = ({ before, after }: Comparison): Markup => html`<table>
<caption>The runs</caption>
<thead><tr><th scope="col">Run</th><th scope="col">Started</th><th scope="col">Provider</th><th scope="col">Version</th><th scope="col">Specification</th><th scope="col">Outcome</th></tr></thead>
<tbody>${[before, after].map(
  (run) =>
    html`<tr><th scope="row">${run.id}</th><td>${run.startedAt}</td><td>${run.provider}</td><td>${run.version}</td><td>${run.specification}</td><td>${run.outcome}</td></tr>`,
)}</tbody>
</table>`;

const summary = ({ notes, counts, differences }: Comparison): Markup => html`${
  notes.length > 0 && html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`
}
<p>${
  differences.length === 0
    ? 'No difference.'
    : changes.map(
        (change, index) =>
          html`${index > 0 && ', '}<a href="#${anchor(change)}">${counts[change]} ${change}</a>`,
      )
}</p>`;

const section = (
  title: string,
  differences: readonly Difference[],
): Markup => html`<section id="${anchor(title)}">
<h2>${title[0]?.toUpperCase()}${title.slice(1)}: ${differences.length}</h2>
${
  differences.length > 0 &&
  html`<table>
<caption>${title}, by cause, requirement, scenario and check</caption>
<thead><tr><th scope="col">What</th><th scope="col">Id</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Title</th></tr></thead>
<tbody>${differences.map(
    ({ kind, id, title: name, before, after, otherwise }) =>
      html`<tr><td>${kind}</td><th scope="row">${id}</th><td>${before}</td><td>${after}</td><td>${name}${otherwise && html`<br>${otherwise}`}</td></tr>\n`,
  )}</tbody>
</table>`
}
</section>
`;

const anchor = (title: string): string => title.replaceAll(' ', '-');
