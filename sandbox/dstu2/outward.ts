import type { Json, Resource } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import { siteCodeOf } from '../practice/site-code.js';
import { isObject, isResource, type JsonObject, objects, text } from '../wire/json.js';
import { displayOf } from './display.js';
import type { Flavour } from './flavour.js';

export interface Outward {
  flavour: Flavour;
  practice: Practice;
  baseUrl: string;
}

/** A resource of the handlers as DSTU2 has it: other elements, other URLs, and a display with each reference. */
export function outward(resource: Resource, { flavour, practice, baseUrl }: Outward): Resource {
  const shaped = shape(resource, { flavour, practice, baseUrl });
  const named = reworded(shaped, flavour.terms);
  return isResource(named) ? displayed(named, practice) : shaped;
}

type Shape = (resource: Resource, context: Outward) => Resource;

function shape(resource: Resource, context: Outward): Resource {
  return SHAPES[resource.resourceType]?.(resource, context) ?? resource;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  Bundle: ({ entry, ...rest }, context) => ({
    ...rest,
    ...(Array.isArray(entry) && { entry: entry.map((one) => entryOf(one, context)) }),
  }),
  Slot: ({ status, serviceType, ...rest }) => ({
    ...rest,
    ...(status !== undefined && { freeBusyType: status }),
    ...single('type', serviceType),
  }),
  Schedule: ({ serviceCategory, actor, extension, ...rest }, { flavour }) => {
    const actors = objects(actor);
    const isPractitioner = ({ reference }: JsonObject) => text(reference)?.includes('Practitioner/') === true;
    const practitioners = actors.filter(isPractitioner);
    return {
      ...rest,
      ...(extension !== undefined || practitioners.length > 0
        ? {
            extension: [
              ...objects(extension),
              ...practitioners.map((valueReference) => ({ url: flavour.practitioner, valueReference })),
            ],
          }
        : {}),
      ...(serviceCategory !== undefined && { type: [serviceCategory] }),
      ...single(
        'actor',
        actors.filter((one) => !isPractitioner(one)),
      ),
    };
  },
  Appointment: appointment,
  Patient: ({ name, contact, generalPractitioner, ...rest }) => ({
    ...rest,
    ...(name !== undefined && { name: objects(name).map((one) => humanName(inUse(one))) }),
    ...(contact !== undefined && {
      // The profiles allow no relationship in words.
      contact: objects(contact).map(({ relationship: _, ...one }) => ({
        ...one,
        ...(isObject(one.name) && { name: humanName(one.name) }),
      })),
    }),
    ...(generalPractitioner !== undefined && { careProvider: generalPractitioner }),
  }),
  Practitioner: ({ name, ...rest }) => ({ ...rest, ...single('name', objects(name).map(humanName)) }),
  // The types of organisations are those of 1.2.7.
  Organization: ({ type: _, ...rest }) => rest,
  Location: (location, { flavour, practice }) => ({
    ...location,
    identifier: [{ system: flavour.siteCode, value: siteCodeOf(text(location.id) ?? '', practice) }],
  }),
  CapabilityStatement: conformance,
  OperationOutcome: outcome,
};

function entryOf(entry: Json, context: Outward): Json {
  if (!isObject(entry) || !isResource(entry.resource)) return entry;
  const { resourceType, id } = entry.resource;
  return {
    fullUrl: `${context.baseUrl}/${resourceType}/${text(id) ?? ''}`,
    ...entry,
    resource: shape(entry.resource, context),
  };
}

/** The delivery channel, the role and the service texts are those of 1.2.7; `reason` and `type` are kept as they were sent. */
function appointment(
  { serviceCategory: _, serviceType: _type, created, extension, contained, ...rest }: Resource,
  { flavour }: Outward,
): Resource {
  const extensions = objects(extension).flatMap(({ url, ...value }): JsonObject[] => {
    if (text(url)?.endsWith('BookingOrganisation-1'))
      return flavour.bookingOrganisation ? [{ url: flavour.bookingOrganisation, ...value }] : [];
    if (text(url)?.endsWith('CancellationReason-1')) return [{ url: flavour.cancellationReason, ...value }];
    return [{ url: url ?? '', ...value }];
  });
  if (flavour.created !== undefined && created !== undefined)
    extensions.push({ url: flavour.created, valueDateTime: created });
  const { description, ...others } = rest;
  return {
    ...others,
    resourceType: 'Appointment',
    ...(flavour.bookingOrganisation !== undefined && contained !== undefined && { contained }),
    ...(extensions.length > 0 && { extension: extensions }),
    ...(description !== undefined && description !== '' && { description }),
  };
}

/** Family names are lists. */
const humanName = ({ family, ...rest }: JsonObject): JsonObject => ({
  ...rest,
  ...(family !== undefined && { family: Array.isArray(family) ? family : [family] }),
});

/** The name that PDS holds is the usual one. */
const inUse = (name: JsonObject): JsonObject => (name.use === 'official' ? { ...name, use: 'usual' } : name);

/** The first of a list; what is no list as it is. */
function single(name: string, value: Json | undefined): JsonObject {
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined ? {} : { [name]: first };
}

function conformance(
  { resourceType: _, kind, rest, ...statement }: Resource,
  { flavour }: Outward,
): Resource {
  const profile = Object.values(flavour.profiles).map((reference) => ({ reference }));
  return {
    resourceType: 'Conformance',
    ...statement,
    ...(kind !== undefined && { kind: kind === 'capability' ? 'instance' : kind }),
    implementation: { description: 'The embedded provider of the conformance harness' },
    ...(statement.fhirVersion !== undefined && { fhirVersion: '1.0.2' }),
    ...(statement.format !== undefined && { format: ['application/json+fhir', 'application/xml+fhir'] }),
    ...(statement.profile !== undefined && { profile }),
    ...(rest !== undefined && { rest: objects(rest).map((one) => restOf(one, flavour)) }),
  };
}

function restOf({ resource, operation, ...rest }: JsonObject, { byOperation }: Flavour): JsonObject {
  const operations = objects(operation).filter(({ name }) => name !== 'gpc.getstructuredrecord');
  if (byOperation)
    operations.push({
      name: 'gpc.getschedule',
      definition: { reference: 'http://fhir.nhs.net/OperationDefinition/gpconnect-schedule-operation-1' },
    });
  return {
    ...rest,
    ...(resource !== undefined && {
      resource: objects(resource)
        .filter(({ type }) => !(byOperation && type === 'Slot'))
        .map(searchOf)
        .map((one) => (byOperation && one.type === 'Location' ? withSearch(one) : one)),
    }),
    ...(operations.length > 0 && { operation: operations }),
  };
}

/** Locations are found where slots are not searched for but asked of the organisation. */
const withSearch = ({ interaction, searchParam, ...resource }: JsonObject): JsonObject => ({
  ...resource,
  interaction: [...objects(interaction), { code: 'search-type' }],
  searchParam: [...objects(searchParam), { name: 'identifier', type: 'token' }],
});

/** What is searched by has other names, and no filters. */
function searchOf({ searchParam, searchInclude, ...resource }: JsonObject): JsonObject {
  const parameters = objects(searchParam).filter(({ name }) => name !== 'searchFilter');
  const includes = (Array.isArray(searchInclude) ? searchInclude : []).filter(
    (one) => !String(one).startsWith('Location:'),
  );
  return {
    ...resource,
    ...(searchInclude !== undefined && { searchInclude: includes }),
    ...(searchParam !== undefined && {
      searchParam: parameters.map((one) => (one.name === 'status' ? { ...one, name: 'fb-type' } : one)),
    }),
  };
}

function outcome(resource: Resource, { flavour }: Outward): Resource {
  const code = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(code);
    if (!isObject(value)) return value;
    const own = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, code(one)]));
    const replaced =
      typeof own.code === 'string' && own.system !== undefined ? flavour.errors[own.code] : undefined;
    return replaced ? { ...own, code: replaced[1] } : own;
  };
  return { ...resource, ...(resource.issue !== undefined && { issue: code(resource.issue) }) };
}

/** URLs in the words of the release; extensions that it does not know are left out. */
function reworded(value: Json, terms: Flavour['terms']): Json {
  if (typeof value === 'string') return terms.get(value) ?? value;
  if (Array.isArray(value)) {
    const kept = value.filter((one) => !(isObject(one) && terms.get(text(one.url) ?? '') === ''));
    return kept.map((one) => reworded(one, terms));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]): [string, Json][] => {
      const own = reworded(one, terms);
      const isEmptied = Array.isArray(one) && one.length > 0 && Array.isArray(own) && own.length === 0;
      return isEmptied ? [] : [[name, own]];
    }),
  );
}

/** A display with every reference that has none. */
function displayed(resource: Resource, practice: Practice): Resource {
  const contained = objects(resource.contained);
  const look = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(look);
    if (!isObject(value)) return value;
    const own = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, look(one)]));
    const display =
      typeof own.reference === 'string' && own.display === undefined
        ? displayOf(own.reference, practice, contained)
        : undefined;
    return display === undefined ? own : { ...own, display };
  };
  const entries = Object.entries(resource).map(([name, value]): [string, Json] => {
    if (name !== 'entry' || !Array.isArray(value)) return [name, look(value)];
    return [name, value.map((one) => withResource(one, practice))];
  });
  return { ...Object.fromEntries(entries), resourceType: resource.resourceType };
}

const withResource = (entry: Json, practice: Practice): Json =>
  isObject(entry) && isResource(entry.resource)
    ? { ...entry, resource: displayed(entry.resource, practice) }
    : entry;
