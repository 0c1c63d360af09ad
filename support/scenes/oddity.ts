import type { JsonObject } from '../kernel/select.js';
import { fact } from './facts.js';
import type { Scenario } from './scenario.js';

/** What is odd about the body that a scenario sends, where something is. */
export const theOddity = fact<(body: JsonObject) => JsonObject>('what is odd about the request');

/** The body with what is odd about it. */
export const oddly = (scenario: Scenario, body: JsonObject): JsonObject =>
  scenario.has(theOddity) ? scenario.recall(theOddity)(body) : body;
