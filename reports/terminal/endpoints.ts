import { scenarioOrder } from '../../support/model/rollup.js';
import { outcomeWords } from '../outcomeWords.js';
import type { EndpointVerdict } from '../verdicts.js';
import type { Section } from './summary.js';

/** The endpoints in the specification's order: outcome, then how many of their scenarios came out how. */
export function endpointLines({ verdicts, paint, options }: Section): string[] {
  const titleWidth = Math.max(...verdicts.endpoints.map(({ title }) => title.length), 8);
  return verdicts.endpoints.map((endpoint) => {
    const { outcome, order, title } = endpoint;
    const label = labelOf(endpoint);
    const head = `${String(order).padStart(3)}  ${title.padEnd(titleWidth)}  `;
    const counts = countsOf(endpoint);
    const fits = head.length + 12 + counts.length <= options.width;
    const line = `${head}${paint.outcome[outcome](label.padEnd(12))}`;
    return fits ? `${line}${paint.dim(counts)}`.trimEnd() : `${line.trimEnd()}\n     ${paint.dim(counts)}`;
  });
}

function labelOf({ outcome, counts, onlyGateway }: EndpointVerdict): string {
  if (counts.planned === 0 && outcome === 'omitted') return `${outcomeWords.notRun.mark} not run`;
  if (onlyGateway && outcome === 'passed') return gatewayAlone;
  const { mark, word } = outcomeWords[outcome];
  return `${mark} ${word}`;
}

/** A gateway that passed shows that the endpoint answers, and not that it conforms. */
const gatewayAlone = `${outcomeWords.undecided.mark} gateway`;

const countsOf = ({ counts }: EndpointVerdict): string =>
  scenarioOrder
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${outcome}`)
    .join(', ');
