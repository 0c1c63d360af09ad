import { isObject, type Json, type JsonObject, select } from '../../../fhir/select.js';
import { textOf } from '../../../fhir/textOf.js';
import { badRequest, type Fault, type Faults, rows, type Tolerances } from '../fault.js';
import { withResource } from './change.js';

/** The resource claims: their type, the claim's row, and another valid resource in their place. */
const claims: Readonly<Record<string, { type: string; row: string; instead: JsonObject; sheet: string[] }>> =
  {
    requesting_device: {
      type: 'Device',
      row: 'API-JWT-034',
      instead: { resourceType: 'Location', name: 'Not a device' },
      sheet: ['API-XLS-062'],
    },
    requesting_organization: {
      type: 'Organization',
      row: 'API-JWT-040',
      instead: { resourceType: 'Location', name: 'Not an organisation' },
      sheet: [],
    },
    requesting_practitioner: {
      type: 'Practitioner',
      row: 'API-JWT-047',
      instead: { resourceType: 'Patient', name: [{ family: 'Not', given: ['A-practitioner'] }] },
      sheet: [],
    },
  };

/** Valid STU3 is what the page names here; a claim of an invalid value is BAD_REQUEST elsewhere on it. */
const invalid = (...sheet: string[]): NonNullable<Fault['error']> => ({
  kinds: '422 INVALID_RESOURCE',
  requirements: sheet.length > 0 ? sheet : ['API-ERR-032'],
  interpretation: 'APPT-I-154',
  severity: 'warn',
});

/** What can be wrong with the resources in a token (audit and provenance; error handling). */
export const resourceFaults: Faults = Object.fromEntries(
  Object.entries(claims).flatMap(([name, { type, row, instead, sheet }]) => {
    const faults: [string, Fault][] = [
      [
        `with a token whose ${name} is a ${textOf(instead.resourceType)}`,
        {
          // The id stays, so that the sub still agrees with it.
          change: withResource(name, ({ id }) => ({ ...instead, ...(id === undefined ? {} : { id }) })),
          refused: rows('API-JWT-012', row),
          error: badRequest('API-ERR-037'),
        },
      ],
      [
        `with a token whose ${name} has a type that FHIR does not know`,
        {
          change: withResource(name, (resource) => ({ ...resource, resourceType: `${type}Thing` })),
          refused: rows('API-ERR-032', 'API-JWT-012', row),
          error: invalid(...sheet),
        },
      ],
      [
        `with a token whose ${name} has an element that FHIR does not know`,
        {
          change: withResource(name, (resource) => ({ ...resource, colour: 'blue' })),
          refused: rows('API-ERR-032', row),
          error: invalid(...sheet),
        },
      ],
      [
        `with a token whose ${name} has no resourceType`,
        {
          change: withResource(name, ({ resourceType: _, ...resource }) => resource),
          refused: rows('API-ERR-032', 'API-JWT-012', row),
          error: invalid(...sheet),
        },
      ],
    ];
    return faults;
  }),
);

const nationalIds = {
  user: 'https://fhir.nhs.uk/Id/sds-user-id',
  role: 'https://fhir.nhs.uk/Id/sds-role-profile-id',
} as const;

const identifiersOf = (resource: JsonObject): JsonObject[] =>
  select(resource, 'identifier').flatMap(({ value }) => (isObject(value) ? [value] : []));

const withIdentifiers = (change: (identifiers: JsonObject[]) => Json[]) =>
  withResource('requesting_practitioner', (resource) => ({
    ...resource,
    identifier: change(identifiersOf(resource)),
  }));

/** What a provider has to live with in the practitioner of a token. */
export const resourceTolerances: Tolerances = {
  'with a token whose requesting_practitioner has the SDS ids UNK': {
    change: withIdentifiers((identifiers) =>
      identifiers.map((one) =>
        one.system === nationalIds.user || one.system === nationalIds.role ? { ...one, value: 'UNK' } : one,
      ),
    ),
    requirements: ['API-JWT-054'],
  },
  'with a token whose requesting_practitioner has an SDS user id only': {
    change: withIdentifiers((identifiers) => identifiers.filter(({ system }) => system === nationalIds.user)),
    requirements: ['API-JWT-053'],
  },
};
