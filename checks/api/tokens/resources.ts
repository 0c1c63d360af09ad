import { isObject, type Json, type JsonObject, select } from '../../../support/kernel/select.js';
import { badRequest, type Fault, type Faults, type Tolerances } from '../fault.js';
import { withResource } from './change.js';

type Claim = 'requesting_device' | 'requesting_organization' | 'requesting_practitioner';
type Spoilt = Omit<Fault, 'ids'>;

/** The resource claims: their type, and another valid resource in their place. */
const claims: Readonly<Record<Claim, { type: string; instead: JsonObject }>> = {
  requesting_device: {
    type: 'Device',
    instead: { resourceType: 'Location', name: 'Not a device' },
  },
  requesting_organization: {
    type: 'Organization',
    instead: { resourceType: 'Location', name: 'Not an organisation' },
  },
  requesting_practitioner: {
    type: 'Practitioner',
    instead: { resourceType: 'Patient', name: [{ family: 'Not', given: ['A-practitioner'] }] },
  },
};

/** Valid STU3 is what the page names here; a claim of an invalid value is BAD_REQUEST elsewhere on it. */
const invalid = '422 INVALID_RESOURCE';

const anotherResource = (name: Claim): Spoilt => ({
  // The id stays, so that the sub still agrees with it.
  change: withResource(name, ({ id }) => ({ ...claims[name].instead, ...(id === undefined ? {} : { id }) })),
  error: badRequest,
});

const unknownType = (name: Claim): Spoilt => ({
  change: withResource(name, (resource) => ({ ...resource, resourceType: `${claims[name].type}Thing` })),
  error: invalid,
});

const unknownElement = (name: Claim): Spoilt => ({
  change: withResource(name, (resource) => ({ ...resource, colour: 'blue' })),
  error: invalid,
});

const noType = (name: Claim): Spoilt => ({
  change: withResource(name, ({ resourceType: _, ...resource }) => resource),
  error: invalid,
});

/** What can be wrong with the resources in a token (audit and provenance; error handling). */
export const resourceFaults: Faults = {
  'each is sent with a token whose requesting_device is a Location': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-device-is-a-location',
      error: 'tokens.error.with-a-token-whose-requesting-device-is-a-location',
    },
    ...anotherResource('requesting_device'),
  },
  'each is sent with a token whose requesting_device has a type that FHIR does not know': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-device-has-a-type-that-fhir-does-not-know',
      error: 'tokens.error.with-a-token-whose-requesting-device-has-a-type-that-fhir-does-not-know',
    },
    ...unknownType('requesting_device'),
  },
  'each is sent with a token whose requesting_device has an element that FHIR does not know': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-device-has-an-element-that-fhir-does-not-know',
      error: 'tokens.error.with-a-token-whose-requesting-device-has-an-element-that-fhir-does-not-know',
    },
    ...unknownElement('requesting_device'),
  },
  'each is sent with a token whose requesting_device has no resourceType': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-device-has-no-resourcetype',
      error: 'tokens.error.with-a-token-whose-requesting-device-has-no-resourcetype',
    },
    ...noType('requesting_device'),
  },
  'each is sent with a token whose requesting_organization is a Location': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-organization-is-a-location',
      error: 'tokens.error.with-a-token-whose-requesting-organization-is-a-location',
    },
    ...anotherResource('requesting_organization'),
  },
  'each is sent with a token whose requesting_organization has a type that FHIR does not know': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-organization-has-a-type-that-fhir-does-not-know',
      error: 'tokens.error.with-a-token-whose-requesting-organization-has-a-type-that-fhir-does-not-know',
    },
    ...unknownType('requesting_organization'),
  },
  'each is sent with a token whose requesting_organization has an element that FHIR does not know': {
    ids: {
      refusal:
        'tokens.refuses.with-a-token-whose-requesting-organization-has-an-element-that-fhir-does-not-know',
      error: 'tokens.error.with-a-token-whose-requesting-organization-has-an-element-that-fhir-does-not-know',
    },
    ...unknownElement('requesting_organization'),
  },
  'each is sent with a token whose requesting_organization has no resourceType': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-organization-has-no-resourcetype',
      error: 'tokens.error.with-a-token-whose-requesting-organization-has-no-resourcetype',
    },
    ...noType('requesting_organization'),
  },
  'each is sent with a token whose requesting_practitioner is a Patient': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-practitioner-is-a-patient',
      error: 'tokens.error.with-a-token-whose-requesting-practitioner-is-a-patient',
    },
    ...anotherResource('requesting_practitioner'),
  },
  'each is sent with a token whose requesting_practitioner has a type that FHIR does not know': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-practitioner-has-a-type-that-fhir-does-not-know',
      error: 'tokens.error.with-a-token-whose-requesting-practitioner-has-a-type-that-fhir-does-not-know',
    },
    ...unknownType('requesting_practitioner'),
  },
  'each is sent with a token whose requesting_practitioner has an element that FHIR does not know': {
    ids: {
      refusal:
        'tokens.refuses.with-a-token-whose-requesting-practitioner-has-an-element-that-fhir-does-not-know',
      error: 'tokens.error.with-a-token-whose-requesting-practitioner-has-an-element-that-fhir-does-not-know',
    },
    ...unknownElement('requesting_practitioner'),
  },
  'each is sent with a token whose requesting_practitioner has no resourceType': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-practitioner-has-no-resourcetype',
      error: 'tokens.error.with-a-token-whose-requesting-practitioner-has-no-resourcetype',
    },
    ...noType('requesting_practitioner'),
  },
};

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
  'each is sent with a token whose requesting_practitioner has the SDS ids UNK': {
    id: 'tokens.serves.with-a-token-whose-requesting-practitioner-has-the-sds-ids-unk',
    change: withIdentifiers((identifiers) =>
      identifiers.map((one) =>
        one.system === nationalIds.user || one.system === nationalIds.role ? { ...one, value: 'UNK' } : one,
      ),
    ),
  },
  'each is sent with a token whose requesting_practitioner has an SDS user id only': {
    id: 'tokens.serves.with-a-token-whose-requesting-practitioner-has-an-sds-user-id-only',
    change: withIdentifiers((identifiers) => identifiers.filter(({ system }) => system === nationalIds.user)),
  },
};
