import { duration, plural, selectionText } from '../text.js';
import type { PageContext } from './context.js';
import { moment } from './head.js';
import { html, type Markup, type Part } from './markup.js';
import { inlineCode } from './parts.js';

/** Interpretations of ambiguous clauses that a verdict of this run rests on. */
export function interpretationList({ verdicts: { interpretations } }: PageContext): Part {
  if (interpretations.length === 0) return undefined;
  return html`<section aria-labelledby="interpretations"><h2 id="interpretations">Interpretations that verdicts rest on <span class="count">${plural(interpretations.length, 'reading')}</span></h2>
<p class="muted">Where the specification is silent or can be read in more than one way, the harness reads it as follows.</p>
<dl class="interpretations">${interpretations.map(
    ({
      id,
      title,
      question,
      reading,
      permits,
      requirements,
    }) => html`<dt id="i-${id}"><code>${id}</code> ${inlineCode(title)}</dt>
<dd><span class="muted">${inlineCode(question)}</span><br>${inlineCode(reading)}${permits !== undefined && html`<br>Permits: ${inlineCode(permits)}`} <span class="muted">${requirements.map((one) => html`<a href="#r-${one}">${one}</a> `)}</span></dd>`,
  )}</dl></section>`;
}

/** What was tested with what, so that the run can be told from others and repeated. */
export function runFacts({ verdicts }: PageContext): Markup {
  const { run, exitCode } = verdicts;
  const { provider, harness, pack, configuration, selection } = run;
  const facts: readonly (readonly [string, Part])[] = [
    ['Provider', provider.name],
    [
      'Supplier, product, version',
      [provider.supplier, provider.product, provider.version].filter(Boolean).join(', '),
    ],
    ['Base URL', html`<code>${provider.baseUrl}</code>`],
    ['ODS code', provider.odsCode],
    ['Route', provider.route === 'proxy' ? 'through the Spine Secure Proxy' : 'direct'],
    ['Specification', pack.title],
    ['Pack', html`<code>${pack.specification}</code>, sha-256 <code>${pack.sha256}</code>`],
    ['Configuration', html`<code>${configuration.file}</code>, sha-256 <code>${configuration.sha256}</code>`],
    ['Harness', `${harness.name} ${harness.version} on Node ${run.node}`],
    ['Run', html`<code>${run.id}</code>`],
    [
      'Started, finished',
      `${moment(run.startedAt)}, ${moment(run.finishedAt)} (${duration(run.durationMs)})`,
    ],
    ['Workers, seed', `${run.workers}, ${run.seed}`],
    ['Selection', selectionText(selection) || 'everything'],
    ['Complete', run.complete ? 'yes: every planned scenario was reported' : `no: ${run.incompleteReason}`],
    ['Exit code', exitCode],
  ];
  return html`<section aria-labelledby="facts"><h2 id="facts">This run</h2>
<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value || '–'}</dd>`)}</dl></section>`;
}
