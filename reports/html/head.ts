import { DateTime } from 'luxon';
import { duration, plural, selectionText, shorten } from '../text.js';
import type { Verdicts } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, type Markup, type Part } from './markup.js';

const verdictWords: Readonly<Record<Verdicts['outcome'], string>> = {
  conformant: 'Conformant',
  'not conformant': 'Not conformant',
  undecided: 'Not decided',
};

const verdictMarks: Readonly<Record<Verdicts['outcome'], string>> = {
  conformant: '✓',
  'not conformant': '✗',
  undecided: '?',
};

const reasonLimit = 1000;

/** The answer of the page: whether the provider conforms, to what, which provider it was, when, and by which harness. */
export function head(context: PageContext): Markup {
  const { outcome, reason, run, counts } = context.verdicts;
  const { provider, selection } = run;
  const product = [provider.supplier, provider.product, provider.version].filter(Boolean).join(' ');
  const selected = selectionText(selection);
  return html`<header class="top">
<p class="kicker">Conformance report</p>
<h1>${provider.name}</h1>
<section class="verdict ${outcome.replace(' ', '-')}" aria-label="Verdict">
<p class="word"><span aria-hidden="true">${verdictMarks[outcome]}</span> ${verdictWords[outcome]}${selected && outcome === 'conformant' && ', in the part that was tested'}</p>
<p class="why">${sentence(shorten(reason, reasonLimit))}</p>
<p class="tally">${endpointTally(context.verdicts)}</p>
<dl class="identity">
<div><dt>Specification</dt><dd>${run.pack.title}</dd></div>
<div><dt>Product</dt><dd>${product || 'not named'}</dd></div>
<div><dt>Tested at</dt><dd><code>${provider.baseUrl}</code></dd></div>
<div><dt>When</dt><dd>${moment(run.startedAt)}, for ${duration(run.durationMs)}</dd></div>
<div><dt>How much</dt><dd>${plural(counts.reported, 'scenario')} of ${counts.planned.toLocaleString('en-GB')} reported, ${plural(run.exchanges, 'exchange')}</dd></div>
<div><dt>Harness</dt><dd>${run.harness.name} ${run.harness.version}</dd></div>
</dl>
${selected && html`<p class="note">This run was limited to <b>${selected}</b>. It says nothing about the rest.</p>`}
${provider.embedded && html`<p class="note">This is the harness's own embedded provider, not a product.</p>`}
${!run.complete && html`<p class="note loud">This run is incomplete: ${run.incompleteReason}.</p>`}
</section>
</header>\n`;
}

/** A part of the page, by the id of its heading. */
export interface Section {
  id: string;
  title: string;
}

/** What is on the page, in its order. */
export function contents({ verdicts }: PageContext, present: readonly Section[]): Part {
  const due = verdicts.causes.filter(({ outcome }) => outcome !== 'warned').length;
  return html`<nav class="contents" aria-label="On this page"><ul>${present.map(
    ({ id, title }) =>
      html`<li><a href="#${id}">${title}</a>${id === 'causes' && due > 0 && html` <b>${due}</b>`}</li>`,
  )}</ul></nav>\n`;
}

/** A moment as people in the UK write it, in their local time. */
export const moment = (iso: string): string =>
  DateTime.fromISO(iso, { zone: 'Europe/London', locale: 'en-GB' }).toFormat('d LLLL yyyy, HH:mm ZZZZ');

/** `5 of 15 endpoints in this run conform; 2 failed, 8 blocked.`: those conform that broke no rule that binds. */
function endpointTally({ endpoints }: Verdicts): string {
  const run = endpoints.filter(({ outcome }) => outcome !== 'omitted');
  const count = (wanted: string) => run.filter(({ outcome }) => outcome === wanted).length;
  const others = ['failed', 'errored', 'blocked'].filter((outcome) => count(outcome) > 0);
  const rest = others.map((outcome) => `${count(outcome)} ${outcome}`).join(', ');
  const alone = run.filter(({ outcome, onlyGateway }) => onlyGateway && conforming.has(outcome)).length;
  const conform = run.filter(({ outcome }) => conforming.has(outcome)).length - alone;
  const shown = [rest, alone > 0 && `of ${alone} only the gateway ran`].filter(Boolean).join('; ');
  return `${conform} of ${plural(run.length, 'endpoint')} in this run ${run.length === 1 ? 'conforms' : 'conform'}${shown && `; ${shown}`}.`;
}

const conforming: ReadonlySet<string> = new Set(['passed', 'warned', 'waived']);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
