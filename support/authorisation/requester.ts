import type { Device, Organization, Practitioner } from 'fhir/r3.js';
import type { ProviderConfig, SpineConsumer } from '../config/provider.js';
import type { JsonObject } from '../kernel/select.js';

/**
 * Who asks, as the token's three base resources of the version of FHIR at hand. None carries `meta.profile`: no GP Connect
 * profile applies to them (Foundations, cross-organisation audit and provenance).
 */
export const requestingResources = (consumer: SpineConsumer, { said, jobRole }: Manner) => ({
  requesting_device: said(device(consumer)),
  requesting_organization: said(organization(consumer)),
  requesting_practitioner: said({ ...practitioner(consumer), ...roleOf(jobRole) }),
});

/** How a specification wants them written. */
interface Manner {
  /** In the version of FHIR at hand. */
  said(resource: JsonObject): JsonObject;
  /** Code of the role in which the practitioner asks, where that stands in the Practitioner. */
  jobRole?: string | undefined;
}

const roleOf = (code: string | undefined): JsonObject =>
  code === undefined
    ? {}
    : {
        practitionerRole: [
          {
            role: {
              coding: [{ system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1', code }],
            },
          },
        ],
      };

/** Whose record a token asks for: the patient's, or that of the practice where the scope is an organisation's. */
export const recordOf = (
  scope: string,
  { endpoint, personas }: Pick<ProviderConfig, 'endpoint' | 'personas'>,
  patient = personas.bookable[0] ?? '',
): JsonObject =>
  scope.startsWith('patient/')
    ? { resourceType: 'Patient', identifier: [{ system: nhsNumber, value: patient }] }
    : { resourceType: 'Organization', identifier: [{ system: odsCode, value: endpoint.odsCode }] };

const nhsNumber = 'https://fhir.nhs.uk/Id/nhs-number';
const odsCode = 'https://fhir.nhs.uk/Id/ods-organization-code';

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
    identifier: [{ system: odsCode, value: organisation.odsCode }],
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
