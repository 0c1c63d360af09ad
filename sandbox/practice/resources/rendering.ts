import type { Resource } from '../../interaction.js';

/**
 * Makes the resource of each record once: a search shows hundreds of slots, the same ones time and again. It holds
 * because a record is never changed in place, and for as long as nobody changes a resource in place either.
 */
export function renderedOnce<T extends object>(render: (record: T) => Resource): (record: T) => Resource {
  const rendered = new WeakMap<T, Resource>();
  return (record) => {
    const resource = rendered.get(record) ?? render(record);
    rendered.set(record, resource);
    return resource;
  };
}
