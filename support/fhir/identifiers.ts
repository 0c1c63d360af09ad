import { type JsonObject, type Located, selectObjects } from '../kernel/select.js';

/** The identifiers of a resource that are of a system: `identifiersIn(location, systems.odsSite)`. */
export const identifiersIn = (resource: JsonObject, system: string): Located<JsonObject>[] =>
  selectObjects(resource, 'identifier').filter(({ value }) => value.system === system);
