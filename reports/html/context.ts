import type { ExchangeStore } from '../exchanges/store.js';
import { clausesOf } from '../findings/groups.js';
import type { RequirementVerdict, ScenarioVerdict, Verdicts } from '../verdicts.js';

/** What the parts of the page share. */
export interface PageContext {
  verdicts: Verdicts;
  clauses: ReadonlyMap<string, RequirementVerdict>;
  exchanges: ExchangeStore;
  scenarioById: ReadonlyMap<string, ScenarioVerdict>;
  /** Titles of endpoints by id. */
  titles: ReadonlyMap<string, string>;
  /** NHS numbers that patients were looked up by, with in how many scenarios. */
  people: ReadonlyMap<string, number>;
}

export function pageContext(verdicts: Verdicts, exchanges: ExchangeStore): Omit<PageContext, 'people'> {
  return {
    verdicts,
    clauses: clausesOf(verdicts),
    exchanges,
    scenarioById: new Map(verdicts.scenarios.map((scenario) => [scenario.id, scenario])),
    titles: new Map(verdicts.endpoints.map(({ id, title }) => [id, title])),
  };
}
