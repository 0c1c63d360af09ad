import { type Excerpt, requestExcerpt, resourceAt, responseExcerpt } from '../exchanges/excerpt.js';
import type { CheckVerdict } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, type Markup } from './markup.js';

/** Characters of a body, and of a resource within it, that the page shows. */
const bodyLimit = 3000;
const resourceLimit = 2500;
const resourcesShown = 3;
/** Beyond this many the page would no longer open well; the rest is in `exchanges.ndjson.gz`. */
const exchangesShown = 150;

/** The exchange that a check looked at, once on the page: request, response, the resources at fault, curl. */
export function exchangeBlock(check: CheckVerdict, context: PageContext): Markup {
  const { exchange: id, findings } = check;
  if (id === '') return html``;
  if (context.shown.has(id)) return html`<p class="pointer">Exchange <a href="#x-${id}">${id}</a></p>`;
  const exchange = context.shown.size < exchangesShown ? context.exchanges.read(id) : undefined;
  if (!exchange)
    return html`<p class="pointer">Exchange <code>${id}</code>, in <code>exchanges.ndjson.gz</code></p>`;
  context.shown.add(id);
  const { request, response } = exchange;
  const places = response
    ? atFault(
        response.body,
        findings.map(({ path }) => path),
      )
    : [];
  return html`<details class="exchange" id="x-${id}"><summary>Exchange ${id}: <code>${request.method}</code> ${response ? response.status : 'no answer'}</summary>
${message('Request', requestExcerpt(exchange, bodyLimit))}
${places.map(([path, text]) => html`<h5>Response, at <code>${path}</code></h5><pre tabindex="0">${text}</pre>`)}
${message('Response', responseExcerpt(exchange, places.length > 0 ? bodyLimit / 3 : bodyLimit))}
<div class="curl"><h5>Repeat it</h5><button type="button" class="copy" hidden>Copy</button><pre tabindex="0">${exchange.curl}</pre></div>
</details>`;
}

function message(title: string, { line, headers, body }: Excerpt): Markup {
  return html`<h5>${title}</h5><pre tabindex="0"><b>${line}</b>
${headers}${
  body &&
  html`

${body}`
}</pre>`;
}

/** The different resources that findings point into, when the body is too long to show whole. */
function atFault(body: string, paths: readonly string[]): [string, string][] {
  if (body.length <= bodyLimit / 2) return [];
  const places = new Map<string, string>();
  for (const path of paths) {
    const place = resourceAt(body, path, resourceLimit);
    if (place && places.size < resourcesShown) places.set(...place);
  }
  return [...places];
}
