import type { ExchangeStore } from '../exchanges/store.js';
import { clausesOf } from '../findings/groups.js';
import type { RequirementVerdict, ScenarioVerdict, Verdicts } from '../verdicts.js';

/** What the parts of the page share. */
export interface PageContext {
  verdicts: Verdicts;
  clauses: ReadonlyMap<string, RequirementVerdict>;
  exchanges: ExchangeStore;
  /** Exchanges already on the page: each is shown once, and linked to from elsewhere. */
  shown: Set<string>;
  scenarioById: ReadonlyMap<string, ScenarioVerdict>;
  /** Titles of endpoints by id. */
  titles: ReadonlyMap<string, string>;
}

export function pageContext(verdicts: Verdicts, exchanges: ExchangeStore): PageContext {
  return {
    verdicts,
    clauses: clausesOf(verdicts),
    exchanges,
    shown: new Set(),
    scenarioById: new Map(verdicts.scenarios.map((scenario) => [scenario.id, scenario])),
    titles: new Map(verdicts.endpoints.map(({ id, title }) => [id, title])),
  };
}
