import { interactionFacts } from '../../checks/interactions.js';
import { resourceIn } from '../model/body.js';
import { isSuccess } from '../model/exchange.js';
import { theAnswer } from './answer.js';
import type { Scenario } from './scenario.js';

/**
 * Whether other scenarios can build on what a gateway was answered though it failed: it was served, with a resource of
 * the right type, and wrong is nothing but the form of that. They speak of their own rules then, instead of being blocked.
 */
export function isUsable(scenario: Scenario): boolean {
  const { identity, judgements } = scenario;
  if (!scenario.has(theAnswer)) return false;
  const { exchange, body } = scenario.recall(theAnswer);
  const { answer } = interactionFacts.find(({ key }) => key === identity.endpoint) ?? {};
  const formal = new Set(formalChecks.map((name) => `${identity.endpoint}.${name}`));
  return (
    isSuccess(exchange.response.status) &&
    resourceIn(body)?.resourceType === (answer?.type ?? 'Bundle') &&
    judgements.every(({ check, outcome }) => outcome !== 'failed' || formal.has(check))
  );
}

/** Which status of success it is, and of which type a Bundle is. */
const formalChecks = ['status', 'searchset', 'taken'];
