import type { Device, Organization, Practitioner } from 'fhir/r3.js';
import type { SpineConsumer } from '../config/provider.js';
import type { JsonObject } from '../kernel/select.js';

/**
 * Who asks, as the token's three base STU3 resources. None carries `meta.profile`: no GP Connect profile applies to
 * them (Foundations, cross-organisation audit and provenance).
 */
export const requestingResources = (consumer: SpineConsumer) => ({
  requesting_device: device(consumer),
  requesting_organization: organization(consumer),
  requesting_practitioner: practitioner(consumer),
});

function device({ device: { id, identifier, model, version } }: SpineConsumer): JsonObject {
  return {
    resourceType: 'Device',
    id,
    identifier: [{ ...identifier }],
    model,
    version,
  } satisfies Device;
}

function organization({ organisation }: SpineConsumer): JsonObject {
  return {
    resourceType: 'Organization',
    name: organisation.name,
    identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: organisation.odsCode }],
  } satisfies Organization;
}

function practitioner({ practitioner: person }: SpineConsumer): JsonObject {
  return {
    resourceType: 'Practitioner',
    id: person.id,
    name: [
      { family: person.family, given: [person.given], ...(person.prefix ? { prefix: [person.prefix] } : {}) },
    ],
    identifier: [
      { system: 'https://fhir.nhs.uk/Id/sds-user-id', value: person.sdsUserId },
      { system: 'https://fhir.nhs.uk/Id/sds-role-profile-id', value: person.sdsRoleProfileId },
      { ...person.local },
    ],
  } satisfies Practitioner;
}
