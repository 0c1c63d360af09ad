import type { Json, Reply, Resource } from '../interaction.js';
import { isObject, isResource } from '../wire/json.js';
import type { Rendered } from '../wire/render.js';
import type { Behaviour, Call } from './behaviour.js';
import type { Change } from './element.js';

/** Changes every resource of a type that a reply brings: alone, as an entry of a Bundle, or contained. */
export const each = (type: string, make: Change): Behaviour => ({
  reply: (reply) => withResource(reply, (resource) => everywhere(resource, type, make)),
});

/** Changes the resource that a successful reply is, be it a Bundle. */
export const body = (make: Change): Behaviour => ({
  reply: (reply) => (isSuccess(reply) ? withResource(reply, make) : reply),
});

/** Puts other entries into the Bundle of a reply, made of those that are there. */
export const entries = (make: (entries: Resource[], call: Call) => readonly Resource[]): Behaviour => ({
  reply: (reply, call) =>
    reply.resource?.resourceType === 'Bundle'
      ? withResource(reply, (bundle) => bundleOf(bundle, make(resourcesOf(bundle), call)))
      : reply,
});

/** Leaves entries out of the Bundle of a reply. */
export const only = (keep: (resource: Resource, call: Call) => boolean): Behaviour =>
  entries((resources, call) => resources.filter((resource) => keep(resource, call)));

/** Answers a success with another status. */
export const success = (status: number): Behaviour => ({
  reply: (reply) => (isSuccess(reply) ? { ...reply, status } : reply),
});

/** What a refusal may be changed into; what is not named stays. */
export interface RefusalChange {
  status?: number;
  /** Spine code. */
  code?: string;
  display?: string;
  /** FHIR issue type. */
  issue?: string;
}

/** Which refusals are meant: those with a Spine code, or those that something holds for; all, when absent. */
export type OfRefusals = string | ((refused: Reply) => boolean);

/** Refuses in another way. */
export const refusals = (to: RefusalChange, of?: OfRefusals): Behaviour => ({
  reply: (reply) => (isRefusal(reply, of) ? refusedOtherwise(reply, to) : reply),
});

/** Changes the OperationOutcome of refusals. */
export const outcomes = (make: Change, of?: OfRefusals): Behaviour => ({
  reply: (reply) => (isRefusal(reply, of) ? withResource(reply, make) : reply),
});

/** Refuses with the status and nothing else. */
export const bare = (of?: OfRefusals): Behaviour => ({
  reply: (reply) => (isRefusal(reply, of) ? { status: reply.status } : reply),
});

/** Refusals whose diagnostics say something, by which one cause is told from another. */
export const saying =
  (words: RegExp) =>
  ({ resource }: Reply): boolean =>
    words.test(JSON.stringify(resource ?? ''));

/** Sends a header with another value on every answer, in several lines for a list, or leaves it out. */
export const header = (name: string, value: string | string[] | undefined): Behaviour => ({
  rendered: (rendered) => ({ ...rendered, headers: withHeader(rendered.headers, name, value) }),
});

const broken: RefusalChange = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  display: 'Unexpected internal server error',
  issue: 'processing',
};

/** Breaks over what it has to refuse. */
export const breaking = (of: OfRefusals): Behaviour => refusals(broken, of);

/** Breaks over requests in XML that it has to refuse. */
export const breaksOverXml = (): Behaviour => ({
  reply: (reply, call) =>
    String(call.incoming.headers['content-type']).includes('xml')
      ? (breaking('INVALID_RESOURCE').reply?.(reply, call) ?? reply)
      : reply,
});

export const isSuccess = ({ status }: { status: number }): boolean => status < 300;

/** Whether a reply refuses, and is one of those that are meant. */
export function isRefusal(reply: Reply, of?: OfRefusals): boolean {
  if (reply.status < 400) return false;
  if (typeof of === 'function') return of(reply);
  return of === undefined || JSON.stringify(reply.resource ?? '').includes(`"code":"${of}"`);
}

/** The resources in the entries of a Bundle. */
export const resourcesOf = (bundle: Resource): Resource[] =>
  (Array.isArray(bundle.entry) ? bundle.entry : [])
    .map((entry) => (isObject(entry) ? entry.resource : undefined))
    .filter(isResource);

function withResource(reply: Reply, make: Change): Reply {
  return reply.resource ? { ...reply, resource: make(reply.resource) } : reply;
}

function everywhere(resource: Resource, type: string, make: Change): Resource {
  if (resource.resourceType === type) return make(resource);
  if (resource.resourceType === 'Bundle')
    return bundleOf(
      resource,
      resourcesOf(resource).map((one) => everywhere(one, type, make)),
    );
  if (!Array.isArray(resource.contained)) return resource;
  const contained: Json[] = resource.contained.map((one) =>
    isResource(one) && one.resourceType === type ? make(one) : one,
  );
  return { ...resource, contained };
}

function bundleOf({ entry: _, ...bundle }: Resource, resources: readonly Resource[]): Resource {
  const entry = resources.map((resource) => ({ resource }));
  return { ...bundle, resourceType: 'Bundle', ...(entry.length > 0 && { entry }) };
}

function refusedOtherwise(reply: Reply, { status, code, display, issue }: RefusalChange): Reply {
  const changed = withResource(reply, (outcome) => {
    const copy = structuredClone(outcome);
    for (const one of Array.isArray(copy.issue) ? copy.issue : []) {
      if (!isObject(one)) continue;
      if (issue !== undefined) one.code = issue;
      const coding =
        isObject(one.details) && Array.isArray(one.details.coding) ? one.details.coding[0] : undefined;
      if (!isObject(coding)) continue;
      if (code !== undefined) coding.code = code;
      if (display !== undefined) coding.display = display;
    }
    return copy;
  });
  return { ...changed, status: status ?? reply.status };
}

function withHeader(
  headers: Rendered['headers'],
  name: string,
  value: string | string[] | undefined,
): Rendered['headers'] {
  const others = Object.entries(headers).filter(([key]) => key.toLowerCase() !== name.toLowerCase());
  return { ...Object.fromEntries(others), ...(value !== undefined && { [name]: value }) };
}
