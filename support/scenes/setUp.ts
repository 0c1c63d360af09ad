import type { Specification } from '../../requirements/specification.js';
import { firstText, isObject, type JsonObject, select } from '../kernel/select.js';
import type { ResponseSubject } from '../model/check.js';
import { isSuccess } from '../model/exchange.js';
import { quote } from '../model/observe.js';
import { Blocked } from '../model/signals.js';
import type { Scenario } from './scenario.js';

/**
 * The resource of a set-up answer that worked, with whatever status of success. Otherwise the scenario is blocked by the
 * endpoint that answered, and not failed: set-up is not what the scenario tests.
 */
export function workingResource(
  scenario: Scenario,
  answer: ResponseSubject,
  resourceType: string,
): JsonObject {
  const { exchange, body } = answer;
  if (
    isSuccess(exchange.response.status) &&
    body.kind === 'resource' &&
    body.resource.resourceType === resourceType
  )
    return body.resource;
  throw blockedBy(scenario, answer, `a success with ${resourceType}`);
}

/** The logical id of the first resource of a type that a search found; blocks the scenario where it found none. */
export function firstId(scenario: Scenario, search: ResponseSubject, resourceType: string): string {
  const bundle = workingResource(scenario, search, 'Bundle');
  const id = firstText(entriesOfType(bundle, resourceType)[0]?.value, 'id');
  if (id !== undefined) return id;
  throw blockedBy(scenario, search, `${resourceType} with a logical id`);
}

/** Ends the scenario as blocked by the endpoint that gave this answer, saying what was needed of it. */
export function blockedBy(scenario: Scenario, { exchange, body }: ResponseSubject, needed: string): Blocked {
  const title = endpointTitle(scenario.run.specification, exchange.interaction);
  const outcome = body.kind === 'resource' ? body.resource : undefined;
  const code = firstText(outcome, 'issue.details.coding.code');
  const diagnostics = firstText(outcome, 'issue.diagnostics');
  const said = [code, diagnostics && `(${quote(diagnostics)})`].filter((one) => one !== undefined);
  return new Blocked(
    { endpoint: exchange.interaction, exchange: exchange.id },
    `${title} answered ${[exchange.response.status, ...said].join(' ')} where ${needed} was needed (exchange ${exchange.id})`,
  );
}

/** The resources of a type in a Bundle, with the paths of their entries. */
export function entriesOfType(
  bundle: JsonObject,
  resourceType: string,
): { path: string; value: JsonObject }[] {
  return select(bundle, 'entry.resource').flatMap(({ path, value }) =>
    isObject(value) && value.resourceType === resourceType ? [{ path, value }] : [],
  );
}

const endpointTitle = (specification: Specification, interaction: string): string =>
  specification.endpoints.find(({ id }) => id === interaction)?.title ?? interaction;
