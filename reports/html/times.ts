import { duration } from '../text.js';
import type { ResponseTimes } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, type Markup, type Part } from './markup.js';

/** Response times against the specification's limits: observations with their sample, by which nothing is judged. */
export function times({ verdicts: { performance } }: PageContext): Part {
  if (performance.length === 0) return undefined;
  const plot = plotter(performance);
  return html`<section aria-labelledby="times"><h2 id="times">Response times</h2>
<p class="muted">Observations, not verdicts: how long successful answers of this run took as the harness saw them, the network included. No outcome rests on them; a sample of a functional run says little about load.</p>
<p class="muted legend">In the plots, on a scale on which each step is ten times the last: <span class="key middle">●</span> median, <span class="key">━</span> up to the 95th percentile, <span class="key">│</span> longest; the dashed lines are the limits of the specification, first <span class="key should">SHOULD</span>, then <span class="key shall">SHALL</span>.</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="times"><table class="times">
<thead><tr><th scope="col">Interaction</th><th scope="col">Plot</th><th scope="col">Answers</th><th scope="col">Median</th><th scope="col">95%</th><th scope="col">Longest</th><th scope="col">Not under SHOULD</th><th scope="col">Not under SHALL</th></tr></thead>
<tbody>${performance.map((one) => row(one, plot(one)))}</tbody></table></div></section>
`;
}

const row = (
  { title, kind, sample, p50Ms, p95Ms, maxMs, limitMs, over }: ResponseTimes,
  plot: Markup,
): Markup => html`
<tr><th scope="row">${title} <span class="muted">${kind}</span></th><td>${plot}</td><td>${sample.toLocaleString('en-GB')}</td><td>${duration(p50Ms)}</td><td>${duration(p95Ms)}</td><td>${duration(maxMs)}</td><td class="${over.should > 0 && 'warned'}">${over.should} <span class="muted">limit ${duration(limitMs.should)}</span></td><td class="${over.shall > 0 && 'failed'}">${over.shall} <span class="muted">limit ${duration(limitMs.shall)}</span></td></tr>`;

const width = 260;
const height = 24;

/** Draws the times of one interaction, on a logarithmic scale that all of them share: from 1 ms to past the longest. */
function plotter(all: readonly ResponseTimes[]): (one: ResponseTimes) => Markup {
  const longest = Math.max(...all.flatMap(({ maxMs, limitMs }) => [maxMs, limitMs.shall, limitMs.should]));
  const scale = (width - 12) / Math.log10(longest * 1.3);
  const at = (ms: number): string => (6 + Math.log10(Math.max(1, ms)) * scale).toFixed(1);
  return ({ title, p50Ms, p95Ms, maxMs, limitMs }) =>
    html`<svg class="plot" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}: median ${duration(p50Ms)}, 95% ${duration(p95Ms)}, longest ${duration(maxMs)}; limits ${duration(limitMs.should)} and ${duration(limitMs.shall)}">
<line class="axis" x1="0" x2="${width}" y1="12" y2="12"/>
<line class="limit should" x1="${at(limitMs.should)}" x2="${at(limitMs.should)}" y1="1" y2="23"/><line class="limit shall" x1="${at(limitMs.shall)}" x2="${at(limitMs.shall)}" y1="1" y2="23"/>
<line class="far" x1="${at(p95Ms)}" x2="${at(maxMs)}" y1="12" y2="12"/><line class="most" x1="${at(p50Ms)}" x2="${at(p95Ms)}" y1="12" y2="12"/><line class="end" x1="${at(maxMs)}" x2="${at(maxMs)}" y1="7" y2="17"/><circle cx="${at(p50Ms)}" cy="12" r="4.5"/></svg>`;
}
