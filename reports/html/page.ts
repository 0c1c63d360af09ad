import { readFileSync } from 'node:fs';
import { projectFile } from '../../support/kernel/paths.js';
import type { ExchangeStore } from '../exchanges/store.js';
import type { Verdicts } from '../verdicts.js';
import { account } from './account.js';
import { causeList } from './causes.js';
import { type PageContext, pageContext } from './context.js';
import { exchangeData } from './data/exchanges.js';
import { listData } from './data/lists.js';
import { opening } from './document.js';
import { interpretationList, runFacts } from './facts.js';
import { contents, head, type Section } from './head.js';
import { heatMap } from './heat.js';
import { ladder } from './ladder.js';
import { requirementList, scenarioList } from './lists.js';
import { html, Markup, type Part } from './markup.js';
import { pageScript } from './script.js';
import { times } from './times.js';
import { untested } from './untested.js';
import { waiverTable } from './waivers.js';

/** What is on the page, in its order; a part that has nothing to say is left out. */
const sections: readonly (Section & { of: (context: PageContext) => Part })[] = [
  { id: 'endpoints', title: 'Endpoints', of: ladder },
  { id: 'causes', title: 'What to put right', of: causeList },
  { id: 'heat', title: 'Requirements by area', of: heatMap },
  { id: 'untested', title: 'Not tested', of: untested },
  { id: 'waivers', title: 'Waivers', of: waiverTable },
  { id: 'scenarios', title: 'Scenarios', of: scenarioList },
  { id: 'requirements', title: 'Requirements', of: requirementList },
  { id: 'interpretations', title: 'Interpretations', of: interpretationList },
  { id: 'times', title: 'Response times', of: times },
  { id: 'bookings', title: 'Bookings and people', of: account },
  { id: 'facts', title: 'This run', of: runFacts },
];

/**
 * `compliance.html` piece by piece: one page that needs nothing else, asks for nothing from anywhere, and treats
 * all that came from the provider as text. Scenarios, requirements and exchanges are data in it, which its script
 * shows when they are asked for, so that a run of thousands opens at once.
 */
export function* compliancePage(verdicts: Verdicts, exchanges: ExchangeStore): Generator<string> {
  const base = pageContext(verdicts, exchanges);
  const { data, people } = exchangeData(base);
  const context = { ...base, people };
  const present = sections
    .map(({ of, ...section }) => ({ ...section, part: of(context) }))
    .filter(({ part }) => part);
  const pieces = function* (): Generator<Markup> {
    yield opening({ title: titleOf(verdicts), style, script });
    yield html`${skip}${head(context)}${contents(context, present)}<main>\n`;
    for (const { part } of present) yield html`${part}`;
    yield html`</main>${footer}`;
    yield* listData(context);
    yield* data;
    yield closing;
  };
  for (const { text } of pieces()) yield text;
}

const asset = (name: string): string => readFileSync(projectFile('reports', 'html', 'assets', name), 'utf8');
const style = asset('page.css');
const script = pageScript();

const titleOf = ({ run, outcome }: Verdicts): Markup =>
  html`${run.provider.name}: ${outcome} · ${run.pack.title}`;

const skip = html`<a class="skip" href="#endpoints">Skip to the endpoints</a>
`;

const footer = html`
<p id="notice" class="notice" role="status" hidden></p>
<footer><p>Made by the GP Connect conformance harness. <code>verdicts.json</code> beside this page is the authority; every exchange is in <code>exchanges.ndjson.gz</code>.</p></footer>
`;

const closing = html`<script type="module">${Markup.trusted(script)}</script>
</body>
</html>
`;
