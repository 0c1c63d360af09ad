import type { Outcome } from '../../support/model/records.js';
import { group } from '../build/group.js';
import { plural } from '../text.js';
import type { EndpointVerdict, ScenarioVerdict } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, type Markup } from './markup.js';
import { bar, endpointBadge, scenarioCount } from './parts.js';
import { scenarioBlock } from './scenario.js';

/** The endpoints of the run with their scenarios, piece by piece so that only one exchange is in memory. */
export function* endpointSections(context: PageContext): Generator<Markup> {
  const { endpoints, scenarios } = context.verdicts;
  for (const endpoint of endpoints.filter(({ counts }) => scenarioCount(counts) > 0)) {
    yield endpointHead(endpoint);
    yield* scenarioList(
      scenarios.filter((scenario) => scenario.endpoint === endpoint.id),
      context,
    );
    yield html`</section>\n`;
  }
  yield* strays(context);
}

function endpointHead(endpoint: EndpointVerdict): Markup {
  const { id, order, title, summary, counts } = endpoint;
  return html`<section class="endpoint" id="e-${id}" aria-labelledby="h-${id}">
<h2 id="h-${id}"><span class="order">${order}</span> ${title} ${endpointBadge(endpoint)}</h2>
<p class="summary">${bar(counts)} ${summary}</p>\n`;
}

/** How many scenarios of an outcome that needs no reading one by one may stand open; more are folded away. */
const unfolded: Readonly<Partial<Record<Outcome, number>>> = { waived: 5, blocked: 5, omitted: 5, passed: 0 };

/** What needs reading first, in the order of the plan; then the rest by outcome, folded away where it is long. */
function* scenarioList(scenarios: readonly ScenarioVerdict[], context: PageContext): Generator<Markup> {
  const byOutcome = group(scenarios.map((scenario) => [scenario.outcome, scenario] as const));
  const folded = Object.entries(unfolded).filter(
    ([outcome, most]) => (byOutcome.get(outcome)?.length ?? 0) > most,
  );
  const away = new Set(folded.map(([outcome]) => outcome));
  yield* blocks(
    scenarios.filter(({ outcome }) => !away.has(outcome)),
    context,
  );
  for (const outcome of away) {
    const members = byOutcome.get(outcome) ?? [];
    yield html`<details class="fold"><summary>${plural(members.length, 'scenario')} ${outcome}</summary>\n`;
    yield* blocks(members, context);
    yield html`</details>\n`;
  }
}

function* blocks(scenarios: readonly ScenarioVerdict[], context: PageContext): Generator<Markup> {
  for (const scenario of scenarios) yield html`${scenarioBlock(scenario, context)}\n`;
}

/** Scenarios of an endpoint that the specification does not know: a fault of the harness, shown all the same. */
function* strays(context: PageContext): Generator<Markup> {
  const { titles, verdicts } = context;
  const others = verdicts.scenarios.filter(({ endpoint }) => !titles.has(endpoint));
  if (others.length === 0) return;
  yield html`<section class="endpoint"><h2>Scenarios of no known endpoint</h2>\n`;
  yield* scenarioList(others, context);
  yield html`</section>\n`;
}
