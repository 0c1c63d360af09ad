import { tellingOf } from '../causes/telling.js';
import { requestExcerpt, responseExcerpt } from '../exchanges/excerpt.js';
import { markedAt } from '../exchanges/marked.js';
import { plural, shorten } from '../text.js';
import type { CauseVerdict } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, type Markup, type Part } from './markup.js';
import { badge, clause, endpointLink, idList } from './parts.js';

const clausesShown = 3;
const valueLimit = 400;
const payloadLimit = 2500;

/** What is to be put right, each thing once: harm to patients or diaries first, warnings last. */
export function causeList(context: PageContext): Part {
  const { causes } = context.verdicts;
  if (causes.length === 0) return undefined;
  const due = causes.filter(({ outcome }) => outcome !== 'warned').length;
  const warned = causes.length - due;
  return html`<section aria-labelledby="causes">
<h2 id="causes">What to put right <span class="count">${plural(due, 'cause')}${warned > 0 && html`, ${plural(warned, 'warning')}`}</span></h2>
<p class="muted">Each entry names a rule that was not kept, once, however often it was broken. The gravest stand first: harm to patients or diaries, then what keeps most scenarios from running, then what the specification binds to, then what it recommends.</p>
<ol class="groups causes">${causes.map((cause) => causeItem(cause, context))}</ol>
</section>`;
}

function causeItem(cause: CauseVerdict, context: PageContext): Markup {
  const { id, outcome, title, harm, why, requirements, checks, endpoints, scenarios, blocks, example } =
    cause;
  const { check, diagnostics, repeat } = tellingOf(cause, context.scenarioById, context.exchanges);
  const further = requirements.slice(clausesShown);
  return html`<li id="${id}"><h3>${badge(outcome)} ${harm && html`<span class="harm">${harm.kind}</span> `}<a href="#${id}">${shorten(title, valueLimit)}</a></h3>
<p class="why">${why}</p>
${requirements.slice(0, clausesShown).map((one) => clause(one, context))}
${further.length > 0 && html`<p class="muted">and ${further.map((one) => html`<a href="#r-${one}">${one}</a> `)}</p>`}
${check?.interpretation && html`<p class="interpretation">Judged by the interpretation <a href="#i-${check.interpretation}">${check.interpretation}</a> of an ambiguous clause.</p>`}
${example && html`<p class="gist">expected ${shorten(example.expected, valueLimit)}, found <span class="found">${shorten(example.found, valueLimit)}</span> at <code>${shorten(example.path, valueLimit)}</code></p>`}
${diagnostics.length > 0 && html`<p class="said">The provider says: ${diagnostics.map((text) => html`<q>${shorten(text, valueLimit)}</q> `)}</p>`}
<p>${scenarios.length > 0 && html`Seen in ${plural(scenarios.length, 'scenario')} of ${endpoints.map((one, index) => html`${index > 0 && ', '}${endpointLink(one, context)}`)}: ${idList(scenarios, context)}`}
${blocks.length > 0 && html` Blocks ${plural(blocks.length, 'scenario')}: ${idList(blocks, context)}`}</p>
${example && payload(example, context)}
<p class="muted">Repeat it: <code>${repeat}</code>${checks[0] && html` · What it means: <code>gpc explain ${checks[0]}</code>`}</p>
</li>`;
}

/** The exchange of a cause, with the place marked in the answer. */
function payload({ exchange: id, path }: NonNullable<CauseVerdict['example']>, context: PageContext): Part {
  const exchange = id === '' ? undefined : context.exchanges.read(id);
  if (!exchange) return undefined;
  const { line, headers, body } = responseExcerpt(exchange, payloadLimit);
  const request = requestExcerpt(exchange, payloadLimit / 2);
  const marked = markedAt(exchange.response?.body ?? '', path, payloadLimit);
  return html`<details class="exchange"><summary>Exchange ${id}: <code>${exchange.request.method}</code> ${exchange.response ? exchange.response.status : 'no answer'}</summary>
<h4>Request</h4><pre tabindex="0"><b>${request.line}</b>${
    request.body &&
    html`

${request.body}`
  }</pre>
<h4>Response${marked && marked.path !== '' && html`, at <code>${shorten(marked.path, valueLimit)}</code>`}</h4>
<pre tabindex="0"><b>${path === 'status' ? html`<mark>${line}</mark>` : line}</b>
${headerLines(shorten(headers, payloadLimit), path)}

${marked ? html`${marked.before}${marked.place !== '' && html`<mark>${marked.place}</mark>`}${marked.after}` : body}</pre>
<div class="curl"><h4>curl</h4><button type="button" class="copy" hidden>Copy</button><pre tabindex="0">${exchange.curl}</pre></div>
</details>`;
}

/** Headers line by line, of which those that the path names are marked. */
function headerLines(headers: string, path: string): Part {
  const name = /^header (\S+)/.exec(path)?.[1]?.toLowerCase();
  return headers
    .split('\n')
    .map(
      (line) =>
        html`${name !== undefined && line.toLowerCase().startsWith(`${name}:`) ? html`<mark>${line}</mark>` : line}\n`,
    );
}
