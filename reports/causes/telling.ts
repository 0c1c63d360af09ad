import { unique } from '../build/group.js';
import { diagnosticsOf } from '../exchanges/diagnostics.js';
import type { ExchangeStore } from '../exchanges/store.js';
import type { CauseVerdict, CheckVerdict, ScenarioVerdict } from '../verdicts.js';

/** What a reader is told of a cause besides what `verdicts.json` holds of it. */
export interface Telling {
  /** Where it is shown; absent when no check judges it. */
  scenario?: ScenarioVerdict;
  check?: CheckVerdict;
  /** The provider's own words in the answer. */
  diagnostics: readonly string[];
  /** The command that tries it again. */
  repeat: string;
}

export function tellingOf(
  { example, scenarios, blocks }: CauseVerdict,
  byId: ReadonlyMap<string, ScenarioVerdict>,
  exchanges: ExchangeStore,
): Telling {
  const scenario = byId.get(example?.scenario ?? '');
  const exchange = example?.exchange ? exchanges.read(example.exchange) : undefined;
  const seen = unique([...(exchange ? [exchange.scenario] : []), ...scenarios]).filter((id) => byId.has(id));
  const check = scenario?.checks.find(({ id }) => id === example?.check);
  return {
    ...(scenario && { scenario }),
    ...(check && { check }),
    diagnostics: diagnosticsOf(exchange),
    repeat: repeatCommand(seen.length > 0 ? seen : blocks),
  };
}

const repeated = 4;

/** Runs the first scenarios of a cause again, that of the exchange among them: standing rules look at those of others. */
const repeatCommand = (ids: readonly string[]): string =>
  `gpc run --tags "${ids
    .slice(0, repeated)
    .map((id) => `@${id}`)
    .join(' or ')}"`;
