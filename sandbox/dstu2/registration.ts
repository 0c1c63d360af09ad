import { registerAPatient } from '../foundations/registration/register.js';
import type { Handler, Json, Reply, Resource } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import { searchset } from '../practice/resources/bundle.js';
import { organisationResource, practitionerResource } from '../practice/resources/directory.js';
import { Refusal } from '../refusal.js';
import { refusal } from '../vocabulary/errors.js';
import { profiles } from '../vocabulary/urls.js';
import { isObject, isResource, type JsonObject, objects, text } from '../wire/json.js';
import type { Flavour } from './flavour.js';

/** Registers as 1.2.7 does, from a Patient in DSTU2; there is no code for a duplicate yet. */
export const registrationIn = (flavour: Flavour): Handler => {
  const terms = new Map(
    [...flavour.terms].flatMap(([ours, own]): [string, string][] => (own === '' ? [] : [[own, ours]])),
  );
  if (flavour.registered !== undefined) terms.set(flavour.registered, profiles.Patient);
  return (request, practice) => {
    try {
      const { body, ...rest } = request;
      const reply = registerAPatient(
        { ...rest, ...(body && { body: parametersOf(body, terms, flavour) }) },
        practice,
      );
      return flavour.wholeRecord ? withCompany(reply, practice) : reply;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'DUPLICATE_REJECTED')
        throw refusal('BAD_REQUEST', error.diagnostics);
      throw error;
    }
  };
};

const parametersOf = (body: Resource, terms: ReadonlyMap<string, string>, flavour: Flavour): Resource => ({
  ...body,
  ...(body.parameter !== undefined && {
    parameter: objects(body.parameter).map((one) => ({
      ...one,
      ...(isObject(one.resource) &&
        isResource(one.resource) && { resource: patientOf(one.resource, terms, flavour) }),
    })),
  }),
});

/** Where flavour A wants the registration told, it tells what any registration is: it is left out. */
function patientOf(patient: Resource, terms: ReadonlyMap<string, string>, flavour: Flavour): Resource {
  const { name, extension, ...rest } = patient;
  const extensions = objects(extension).filter(
    ({ url }) => !/extension-+registration-/.test(text(url) ?? ''),
  );
  const translated = reworded(
    {
      ...rest,
      ...(extensions.length > 0 && { extension: extensions }),
      ...(name !== undefined && { name: objects(name).map((one) => nameOf(one, flavour.registeredName)) }),
    },
    terms,
  );
  return isResource(translated) ? translated : patient;
}

/** The name that PDS holds is the official one of 1.2.7, and none other. */
const nameOf = ({ use, family, ...rest }: JsonObject, registered: Flavour['registeredName']): JsonObject => ({
  ...rest,
  ...(use === registered ? { use: 'official' } : use !== 'official' && use !== undefined && { use }),
  ...(family !== undefined && { family: Array.isArray(family) ? family.join(' ') : family }),
});

function reworded(value: Json, terms: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return terms.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => reworded(one, terms));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, reworded(one, terms)]));
}

/** The new record with whom the patient refers to: the practice, and the practitioner where there is one. */
function withCompany(reply: Reply, practice: Practice): Reply {
  const patients = objects(reply.resource?.entry).flatMap(({ resource }) =>
    isObject(resource) && isResource(resource) ? [resource] : [],
  );
  const practitioners = patients.flatMap(({ generalPractitioner }) =>
    objects(generalPractitioner).flatMap(
      ({ reference }) => practice.practitioners.find((text(reference) ?? '').split('/').at(-1) ?? '') ?? [],
    ),
  );
  const company = [organisationResource(practice.organisation), ...practitioners.map(practitionerResource)];
  return { ...reply, resource: searchset([...patients, ...company]) };
}
