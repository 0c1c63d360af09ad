import { shorten } from '../text.js';
import type { EndpointVerdict } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, type Markup, type Part } from './markup.js';
import { badge, bar, countText, endpointBadge, scenarioCount } from './parts.js';

/** Of the drawing, in the units in which it is drawn; a rung is as high in `page.css`. */
const rung = 56;
const width = 132;
const rungRem = 3.5;
const summaryLimit = 400;

/** The endpoints in the specification's order, each with its outcome, and arcs to those that need it. */
export function ladder({ verdicts: { endpoints, scenarios } }: PageContext): Markup {
  const places = new Map(endpoints.map(({ id }, index) => [id, index]));
  return html`<section aria-labelledby="endpoints">
<h2 id="endpoints">Endpoints, in the order in which the specification builds them up</h2>
<p class="muted"><span class="of-arcs">An arc leads from an endpoint to each that needs it; it is dashed where tests of the second could not run, for what the first does.</span> Choose an endpoint to see its scenarios.</p>
<div class="ladder"><ol>${endpoints.map((endpoint) => step(endpoint, endpoints, places))}
</ol>${arcs(endpoints, places, new Set(scenarios.map(({ endpoint, blockedBy }) => `${blockedBy?.endpoint} ${endpoint}`)))}</div>
</section>\n`;
}

function step(
  endpoint: EndpointVerdict,
  endpoints: readonly EndpointVerdict[],
  places: ReadonlyMap<string, number>,
): Markup {
  const { id, order, title, counts, summary, needs = [] } = endpoint;
  const absent = scenarioCount(counts) === 0;
  const needed = needs
    .flatMap((one) => endpoints[places.get(one) ?? -1] ?? [])
    .sort((a, b) => a.order - b.order);
  return html`
<li id="e-${id}" class="rung ${stateOf(endpoint)}"><span class="order">${order}</span>
<span class="title">${absent ? title : html`<a href="#e-${id}">${title}</a>`}${needed.length > 0 && html`<span class="needs">needs ${needed.map((one, index) => html`${index > 0 && ', '}<a href="#e-${one.id}" title="${one.title}">${one.order}</a>`)}</span>`}</span>
<span class="state">${absent ? badge('notRun') : endpointBadge(endpoint)}</span>
<span class="numbers">${bar(counts)}${!absent && countText(counts)}</span>
<span class="short">${shorten(summary, summaryLimit)}</span></li>`;
}

/** Drawn beside the list and said in it as well, so that nobody has to see it. */
function arcs(
  endpoints: readonly EndpointVerdict[],
  places: ReadonlyMap<string, number>,
  blocks: ReadonlySet<string>,
): Part {
  const height = endpoints.length * rung;
  const middle = (place: number): number => (place + 0.5) * rung;
  const needs = endpoints.flatMap(({ id: needing, needs: of = [] }, to) =>
    of.flatMap((id) => {
      const from = places.get(id);
      return from === undefined ? [] : [{ from, to, isBlocked: blocks.has(`${id} ${needing}`) }];
    }),
  );
  if (needs.length === 0) return undefined;
  const furthest = Math.max(...needs.map(({ from, to }) => Math.abs(to - from)));
  const reach = (distance: number): number => 24 + ((width - 34) * Math.abs(distance)) / furthest;
  return html`<svg class="arcs" viewBox="0 0 ${width} ${height}" width="${(width * rungRem) / rung}rem" height="${endpoints.length * rungRem}rem" aria-hidden="true">
${needs.map(({ from, to, isBlocked }) => html`<path class="${isBlocked && 'blocked'}" d="M8 ${middle(from)} C${reach(to - from)} ${middle(from)} ${reach(to - from)} ${middle(to) - 6} 13 ${middle(to) - 6}"/><path class="head" d="M7 ${middle(to) - 6} l7 -4 v8 z"/>`)}
${endpoints.map((endpoint, place) => html`<circle class="${stateOf(endpoint)}" cx="5" cy="${middle(place)}" r="4"/>`)}
</svg>`;
}

/** How an endpoint is coloured; one of which only the gateway passed as if nothing were known of it. */
function stateOf({ counts, outcome, onlyGateway }: EndpointVerdict): string {
  if (scenarioCount(counts) === 0) return 'absent';
  return onlyGateway && outcome === 'passed' ? 'undecided' : outcome;
}
