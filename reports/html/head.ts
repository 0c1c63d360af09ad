import { DateTime } from 'luxon';
import { duration, plural, selectionText } from '../text.js';
import type { Verdicts } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, type Markup } from './markup.js';
import { badge, bar, countText, endpointBadge, scenarioCount } from './parts.js';

const verdictWords: Readonly<Record<Verdicts['outcome'], string>> = {
  conformant: 'Conformant',
  'not conformant': 'Not conformant',
  undecided: 'Not decided',
};

/** The answer of the page: the provider, the verdict, and every endpoint in the specification's order. */
export function head(context: PageContext): Markup {
  const { outcome, reason, run, counts } = context.verdicts;
  const { provider, selection } = run;
  const product = [provider.supplier, provider.product, provider.version].filter(Boolean).join(' ');
  const selected = selectionText(selection);
  return html`<header class="top">
<p class="kicker">Conformance report · ${run.pack.title}</p>
<h1>${provider.name}</h1>
<p class="product">${product && html`${product} · `}<code>${provider.baseUrl}</code></p>
<section class="verdict ${outcome.replace(' ', '-')}" aria-label="Verdict">
<p class="word">${verdictWords[outcome]}</p>
<p class="why">${sentence(reason)}</p>
<p class="tally">${endpointTally(context.verdicts)}</p>
<p class="facts">${plural(counts.reported, 'scenario')} of ${counts.planned} reported · ${plural(run.exchanges, 'exchange')} in ${duration(run.durationMs)} · ${moment(run.startedAt)}</p>
${selected && html`<p class="note">This run was limited to <b>${selected}</b>. It says nothing about the rest.</p>`}
${provider.embedded && html`<p class="note">This is the harness's own embedded provider, not a product.</p>`}
${!run.complete && html`<p class="note loud">This run is incomplete: ${run.incompleteReason}.</p>`}
</section>
</header>`;
}

/** Which endpoints conform, in the specification's order. */
export function glance({ verdicts }: PageContext): Markup {
  return html`<section aria-labelledby="glance">
<h2 id="glance">Endpoints, in the specification's order</h2>
<table class="glance">
<thead><tr><th scope="col" class="order">#</th><th scope="col">Endpoint</th><th scope="col">Outcome</th><th scope="col" class="wide">Scenarios</th><th scope="col" class="wide">In short</th></tr></thead>
<tbody>${verdicts.endpoints.map((endpoint) => {
    const { id, order, title, counts, summary } = endpoint;
    return html`
<tr class="${scenarioCount(counts) === 0 && 'absent'}"><td class="order">${order}</td>
<th scope="row">${scenarioCount(counts) > 0 ? html`<a href="#e-${id}">${title}</a>` : title}</th>
<td>${scenarioCount(counts) === 0 ? badge('notRun') : endpointBadge(endpoint)}</td>
<td class="numbers wide">${bar(counts)}${scenarioCount(counts) > 0 && countText(counts)}</td>
<td class="wide">${summary}</td></tr>`;
  })}
</tbody></table>
</section>`;
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
