import type { SoughtAnswer } from '../../checks/responses/found.js';
import { isObject, type JsonObject, selectObjects } from '../kernel/select.js';
import type { ResponseSubject } from '../model/check.js';
import { fact } from './facts.js';

/** The answer to the one request that a scenario tests; the step that sends it keeps it for the Then sentences. */
export const theAnswer = fact<ResponseSubject>('the response under test');

/** The same, where it is known what the request asked for. */
export const theSoughtAnswer = fact<SoughtAnswer>('the answer to a search or reading');

/**
 * An answer with the resource that an operation returns where that came as its only output parameter: what is judged of it
 * holds either way. What came stays with it.
 */
export function bare({ exchange, body }: ResponseSubject, returned: string): ResponseSubject {
  if (body.kind !== 'resource' || body.resource.resourceType !== 'Parameters') return { exchange, body };
  const [only, ...more] = selectObjects(body.resource, 'parameter');
  const resource = only?.value.resource;
  return more.length === 0 && isOfType(resource, returned)
    ? { exchange, body: { ...body, resource, asSent: body.asSent ?? body.resource } }
    : { exchange, body };
}

const isOfType = (resource: unknown, type: string): resource is JsonObject & { resourceType: string } =>
  isObject(resource) && resource.resourceType === type;
