import { spokenBy } from '../../support/fhir/dialect/dialect.js';
import { isRelative } from '../../support/fhir/reference.js';
import { own } from '../../support/kernel/own.js';
import {
  isObject,
  type Json,
  type JsonObject,
  type Located,
  select,
  selectObjects,
} from '../../support/kernel/select.js';
import type { Body } from '../../support/model/body.js';
import type { Observation } from '../../support/model/check.js';
import { absent, observation, ofPart, present, quote } from '../../support/model/observe.js';
import type { StandingRule } from './rule.js';

/** The resources that a body carries at the top: those of a Bundle's entries, or the resource itself. */
export function carriedResources(body: Body): readonly Located<JsonObject>[] {
  const known = carried.get(body) ?? findCarried(body);
  carried.set(body, known);
  return known;
}

/** Many rules and checks ask it of one body. */
const carried = new WeakMap<Body, readonly Located<JsonObject>[]>();

function findCarried(body: Body): readonly Located<JsonObject>[] {
  if (body.kind !== 'resource') return [];
  const { resource } = body;
  if (resource.resourceType !== 'Bundle') return [{ path: resource.resourceType, value: resource }];
  return select(resource, 'entry.resource', '').flatMap(({ path, value }) =>
    isObject(value) ? [{ path: `Bundle.${path}`, value }] : [],
  );
}

const isError = (resource: JsonObject): boolean => resource.resourceType === 'OperationOutcome';
const clinical = (body: Body): readonly Located<JsonObject>[] =>
  carriedResources(body).filter(
    ({ value }) => !isError(value) && value.resourceType !== 'CapabilityStatement',
  );

/** Rules on every resource received (FHIR resource guidance, FHIR API guidance). */
export const resourceRules: readonly StandingRule[] = [
  {
    key: 'logical-ids',
    title: 'every response gives each resource a logical id of at most 64 characters',
    *observe({ body }) {
      for (const { path, value } of clinical(body)) yield* idOf(value.id, `${path}.id`);
    },
  },
  {
    key: 'meta-profile',
    title: 'every response asserts the GP Connect profile of each resource in meta.profile',
    *observe({ body }, { specification }) {
      const { byType } = spokenBy(specification).profiles;
      for (const { path, value } of clinical(body)) {
        const type = quote(value.resourceType);
        const profile = own(byType, type);
        if (!profile || own(specification.profiles.byType, type) === undefined) continue;
        const found = select(value, 'meta.profile').map((one) => one.value);
        const all = found[0] === undefined ? undefined : found;
        const asserted = observation(`${path}.meta.profile`, found.includes(profile), profile, all);
        yield* ofPart(type, [asserted]);
      }
    },
  },
  {
    key: 'meta-version',
    title: 'every response gives each resource a meta.versionId',
    *observe({ body }) {
      for (const { path, value } of clinical(body))
        yield present(`${path}.meta.versionId`, select(value, 'meta.versionId')[0]?.value, 'a version id');
    },
  },
  {
    key: 'relative-references',
    title: 'every response refers to resources by local relative references only',
    *observe({ body }) {
      // What an id may be made of is the concern of logical-ids.
      // A capability statement refers to definitions elsewhere, and has to.
      for (const { path, value } of clinical(body))
        for (const reference of referencesIn(value, path))
          yield observation(
            reference.path,
            typeof reference.value === 'string' &&
              (/^#\S+$/.test(reference.value) || isRelative(reference.value)),
            '[Type]/[id], of a version or not, or #[id] of a contained resource',
            reference.value,
          );
    },
  },
  {
    key: 'full-url',
    title: 'every response leaves Bundle.entry.fullUrl out',
    *observe({ body }) {
      if (body.kind !== 'resource' || body.resource.resourceType !== 'Bundle') return;
      for (const { path, value } of select(body.resource, 'entry', 'Bundle'.slice(0, 0)))
        if (isObject(value)) yield absent(`Bundle.${path}.fullUrl`, value.fullUrl);
    },
  },
  {
    key: 'full-urls',
    title: 'every Bundle of the run gives each entry its fullUrl',
    isOfAll: true,
    *observe({ body, exchange }) {
      if (body.kind !== 'resource' || !withFullUrls.has(exchange.interaction)) return;
      for (const { path, value } of selectObjects(body.resource, 'entry'))
        yield* ofPart(exchange.interaction, [present(`Bundle.${path}.fullUrl`, value.fullUrl, 'a URL')]);
    },
  },
  {
    key: 'displays',
    title: 'every response of the run gives each reference a display',
    isOfAll: true,
    *observe({ body }) {
      for (const { path, value } of clinical(body))
        for (const { path: at, value: holder } of referencesWithin(value, path))
          yield present(`${at}.display`, holder.display, 'a short text');
    },
  },
];

/** Interactions whose pages ask for fullUrl. */
const withFullUrls: ReadonlySet<string> = new Set([
  'find-a-patient',
  'find-a-practitioner',
  'find-an-organisation',
  'find-a-location',
  'retrieve-a-patients-appointments',
]);

/** Every Reference to another resource below a value; what is contained needs no name. */
function referencesWithin(value: JsonObject, path: string): Located<JsonObject>[] {
  return Object.entries(value).flatMap(([name, child]): Located<JsonObject>[] =>
    (Array.isArray(child) ? child : [child]).flatMap((one, index) => {
      if (!isObject(one)) return [];
      const at = `${path}.${name}${Array.isArray(child) ? `[${index}]` : ''}`;
      const isReference = typeof one.reference === 'string' && !one.reference.startsWith('#');
      return [...(isReference ? [{ path: at, value: one }] : []), ...referencesWithin(one, at)];
    }),
  );
}

/** Whether there is an id, how long it is, and what it is made of: of what is not there only the first is asked. */
function* idOf(id: Json | undefined, path: string): Iterable<Observation> {
  const expected = '1 to 64 letters, digits, hyphens or dots';
  const given = typeof id === 'string' && id !== '';
  yield* ofPart('given', [observation(path, given, expected, id)]);
  if (!given) return;
  const fits = id.length <= 64;
  yield* ofPart('length', [observation(path, fits, expected, id)]);
  if (fits) yield* ofPart('characters', [observation(path, /^[A-Za-z0-9\-.]+$/.test(id), expected, id)]);
}

/** Every `reference` of a Reference below a resource, contained resources included. */
export function referencesIn(value: Json, path: string, found: Located[] = []): Located[] {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) referencesIn(item, `${path}[${index}]`, found);
  } else if (isObject(value)) {
    for (const [name, child] of Object.entries(value)) {
      if (name === 'reference' && !isObject(child)) found.push({ path: `${path}.reference`, value: child });
      else if (typeof child === 'object') referencesIn(child, `${path}.${name}`, found);
    }
  }
  return found;
}
