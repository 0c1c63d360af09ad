import type { SoughtAnswer } from '../../checks/responses/found.js';
import { isObject, type JsonObject, selectObjects } from '../kernel/select.js';
import type { ResponseSubject } from '../model/check.js';
import { fact } from './facts.js';

/** The answer to the one request that a scenario tests; the step that sends it keeps it for the Then sentences. */
export const theAnswer = fact<ResponseSubject>('the response under test');

/** The same, where it is known what the request asked for. */
export const theSoughtAnswer = fact<SoughtAnswer>('the answer to a search or reading');

/**
 * An answer with the resource that its interaction returns where that came as the only parameter of an operation: what is
 * judged of it holds either way. What came stays with it.
 */
export function bare({ exchange, body }: ResponseSubject, returns: string | undefined): ResponseSubject {
  if (body.kind !== 'resource' || body.resource.resourceType !== 'Parameters') return { exchange, body };
  const [only, ...more] = selectObjects(body.resource, 'parameter');
  const resource = only?.value.resource;
  return more.length === 0 && isReturned(resource, returns)
    ? { exchange, body: { ...body, resource, asSent: body.asSent ?? body.resource } }
    : { exchange, body };
}

const isReturned = (
  resource: unknown,
  returns: string | undefined,
): resource is JsonObject & { resourceType: string } =>
  returns !== undefined && isObject(resource) && resource.resourceType === returns;
