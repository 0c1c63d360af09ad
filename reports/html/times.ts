import { duration } from '../text.js';
import type { PageContext } from './context.js';
import { html, type Part } from './markup.js';

/** Response times against the specification's limits: observations with their sample, by which nothing is judged. */
export function times({ verdicts: { performance } }: PageContext): Part {
  if (performance.length === 0) return undefined;
  return html`<section aria-labelledby="times"><h2 id="times">Response times</h2>
<p class="muted">Observations, not verdicts: how long successful answers of this run took as the harness saw them, the network included. No outcome rests on them; a sample of a functional run says little about load.</p>
<div class="scroll"><table>
<thead><tr><th scope="col">Interaction</th><th scope="col">Answers</th><th scope="col">Median</th><th scope="col">95th percentile</th><th scope="col">Longest</th><th scope="col">Not under the SHALL limit</th><th scope="col">Not under the SHOULD limit</th></tr></thead>
<tbody>${performance.map(
    ({ title, kind, sample, p50Ms, p95Ms, maxMs, limitMs, over }) => html`
<tr><th scope="row">${title} <span class="muted">${kind}</span></th><td>${sample.toLocaleString('en-GB')}</td><td>${duration(p50Ms)}</td><td>${duration(p95Ms)}</td><td>${duration(maxMs)}</td><td>${over.shall} <span class="muted">of ${duration(limitMs.shall)}</span></td><td>${over.should} <span class="muted">of ${duration(limitMs.should)}</span></td></tr>`,
  )}</tbody></table></div></section>
`;
}
