import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import type { Library } from '../compile/library.js';
import { relativeFullUrls } from '../dstu2Exceptions.js';
import type { Place } from './place.js';
import type { Remark, Run } from './run.js';
import { quoted } from './run.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const remarkAt = (place: Place, type: string, element: string): Pick<Remark, 'code' | 'place' | 'node'> => ({
  code: 'id',
  place,
  node: { profile: CORE + type, facts: { id: `${type}.${element}` } },
});

/** What no definition states of ids in a resource: contained ones have one, no two are the same, and URLs agree. */
export function identityOf(resource: JsonObject, place: Place, run: Run, library: Library): void {
  containedIds(resource, place, run);
  elementIds(resource, place, run);
  if (resource.resourceType === 'Bundle') fullUrls(resource, place, run, library);
}

function containedIds({ contained }: JsonObject, place: Place, run: Run): void {
  const ids = new Set<string>();
  for (const [index, resource] of (Array.isArray(contained) ? contained : []).entries()) {
    if (!isObject(resource)) continue;
    const at = remarkAt(place.at('contained').at(index).at('id'), 'Resource', 'id');
    const { id } = resource;
    if (id === undefined) run.report({ ...at, missing: true, expected: 'an id, by which it is referred to' });
    else if (typeof id === 'string' && ids.has(id))
      run.report({ ...at, expected: 'an id that no other contained resource has', found: quoted(id) });
    else if (typeof id === 'string') ids.add(id);
  }
}

/** Ids of elements are unique in their resource; a resource in it is one of its own. */
function elementIds(resource: JsonObject, place: Place, run: Run): void {
  const ids = new Set<string>();
  const look = (value: Json, isResource: boolean): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    if (isObject(value) && !isResource && typeof value.id === 'string') {
      if (ids.has(value.id)) return true;
      ids.add(value.id);
    }
    return partsOf(value).some(([, below]) => look(below, false));
  };
  // Places are made only where there is something to tell.
  if (!look(resource, true)) return;
  ids.clear();
  tell(resource, place, true);

  function tell(value: Json, at: Place, isResource: boolean): void {
    if (isObject(value) && !isResource && typeof value.id === 'string') {
      if (ids.has(value.id)) {
        const expected = 'an id that no other element of the resource has';
        run.report({ ...remarkAt(at.at('id'), 'Element', 'id'), expected, found: quoted(value.id) });
      }
      ids.add(value.id);
    }
    if (typeof value === 'object' && value !== null)
      for (const [key, below] of partsOf(value)) tell(below, at.at(key), false);
  }
}

function partsOf(value: JsonObject | readonly Json[]): [string | number, Json][] {
  if (Array.isArray(value)) return [...value.entries()].filter(([, one]) => !isResource(one));
  return Object.entries(value).filter(([, one]) => typeof one === 'object' && !isResource(one));
}

const isResource = (value: Json): boolean => isObject(value) && typeof value.resourceType === 'string';

const REST_URL = /^https?:\/\//;

/** A `fullUrl` is absolute, and where it is a URL of a resource, that of this type and id. */
function fullUrls({ entry }: JsonObject, place: Place, run: Run, library: Library): void {
  for (const [index, one] of (Array.isArray(entry) ? entry : []).entries()) {
    if (!isObject(one) || typeof one.fullUrl !== 'string' || one.fullUrl === '') continue;
    const at = remarkAt(place.at('entry').at(index).at('fullUrl'), 'Bundle', 'entry.fullUrl');
    const found = quoted(one.fullUrl);
    if (isRelative(one.fullUrl)) {
      const isTolerated = library.fhir === relativeFullUrls.fhir;
      const severity = isTolerated ? relativeFullUrls.severity : 'error';
      run.report({ ...at, severity, expected: 'an absolute URL', found });
      continue;
    }
    const expected = disagreement(one.fullUrl, one.resource, library);
    if (expected !== undefined) run.report({ ...at, expected, found });
  }
}

const isRelative = (url: string): boolean => !/^[a-z][a-z0-9+.-]*:/i.test(url);

function disagreement(url: string, resource: Json | undefined, library: Library): string | undefined {
  // A version in it is the business of bdl-8.
  if (!REST_URL.test(url) || url.includes('/_history/') || !isObject(resource)) return undefined;
  const { resourceType, id } = resource;
  const [type = '', last = ''] = url.split('/').slice(-2);
  if (typeof id === 'string' && id !== last) return `a URL that ends in the id ${quoted(id)} of the resource`;
  if (library.isResourceType(type) && type !== resourceType) return `a URL of a ${quoted(resourceType)}`;
  return undefined;
}
