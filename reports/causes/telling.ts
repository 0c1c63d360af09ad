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
  const check = scenario?.checks.find(({ id }) => id === example?.check);
  return {
    ...(scenario && { scenario }),
    ...(check && { check }),
    diagnostics: example?.exchange ? diagnosticsOf(exchanges.read(example.exchange)) : [],
    repeat: repeatCommand([...scenarios, ...blocks]),
  };
}

const repeated = 4;

/** Runs the first scenarios of a cause again; further ones would show the same. */
const repeatCommand = (ids: readonly string[]): string =>
  `gpc run --tags "${ids
    .slice(0, repeated)
    .map((id) => `@${id}`)
    .join(' or ')}"`;
