import type { Json, Reply, Resource } from '../interaction.js';
import { isObject, isResource } from '../wire/json.js';
import type { Behaviour } from './behaviour.js';
import type { Change } from './element.js';

/** Changes every resource of a type that a reply brings, alone or as an entry, in the form in which it goes out. */
export const put = (type: string, make: Change): Behaviour => ({
  put: (reply) => changed(reply, (resource) => within(resource, type, make)),
});

/** Changes each entry of a Bundle in the form in which it goes out. */
export const putEntries = (make: (entry: { [name: string]: Json }) => Json): Behaviour => ({
  put: (reply) =>
    changed(reply, (bundle) =>
      Array.isArray(bundle.entry)
        ? { ...bundle, entry: bundle.entry.map((entry) => (isObject(entry) ? make(entry) : entry)) }
        : bundle,
    ),
});

/** A Bundle as the only parameter of an answer. */
export const inParameters = (reply: Reply): Reply =>
  changed(reply, (resource) =>
    resource.resourceType === 'Bundle'
      ? { resourceType: 'Parameters', parameter: [{ name: 'response', resource }] }
      : resource,
  );

const changed = (reply: Reply, make: Change): Reply =>
  reply.resource ? { ...reply, resource: make(reply.resource) } : reply;

function within(resource: Resource, type: string, make: Change): Resource {
  if (resource.resourceType === type) return make(resource);
  if (!Array.isArray(resource.entry)) return resource;
  const entry = resource.entry.map((one) =>
    isObject(one) && isResource(one.resource) ? { ...one, resource: within(one.resource, type, make) } : one,
  );
  return { ...resource, entry };
}
