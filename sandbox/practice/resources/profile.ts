import type { Json, Resource } from '../../interaction.js';
import type { Versioned } from '../records.js';

const STRUCTURES = 'https://fhir.nhs.uk/STU3/StructureDefinition/';

/** Canonical URIs of the profiles that the practice's resources claim. */
export const PROFILES = {
  Appointment: `${STRUCTURES}GPConnect-Appointment-1`,
  Slot: `${STRUCTURES}GPConnect-Slot-1`,
  Schedule: `${STRUCTURES}GPConnect-Schedule-1`,
  Patient: `${STRUCTURES}CareConnect-GPC-Patient-1`,
  Practitioner: `${STRUCTURES}CareConnect-GPC-Practitioner-1`,
  Location: `${STRUCTURES}CareConnect-GPC-Location-1`,
  Organization: `${STRUCTURES}CareConnect-GPC-Organization-1`,
  Bundle: `${STRUCTURES}GPConnect-Searchset-Bundle-1`,
} as const;

export const EXTENSIONS = {
  registrationDetails: `${STRUCTURES}Extension-CareConnect-GPC-RegistrationDetails-1`,
  nhsCommunication: `${STRUCTURES}Extension-CareConnect-GPC-NHSCommunication-1`,
  verificationStatus: `${STRUCTURES}Extension-CareConnect-GPC-NHSNumberVerificationStatus-1`,
  bookingOrganisation: `${STRUCTURES}Extension-GPConnect-BookingOrganisation-1`,
  cancellationReason: `${STRUCTURES}Extension-GPConnect-AppointmentCancellationReason-1`,
  deliveryChannel: `${STRUCTURES}Extension-GPConnect-DeliveryChannel-2`,
  practitionerRole: `${STRUCTURES}Extension-GPConnect-PractitionerRole-1`,
} as const;

export const IDENTIFIERS = {
  nhsNumber: 'https://fhir.nhs.uk/Id/nhs-number',
  sdsUserId: 'https://fhir.nhs.uk/Id/sds-user-id',
  sdsRoleProfileId: 'https://fhir.nhs.uk/Id/sds-role-profile-id',
  odsCode: 'https://fhir.nhs.uk/Id/ods-organization-code',
  appointment: 'https://fhir.nhs.uk/Id/gpconnect-appointment-identifier',
} as const;

const CODES = 'https://fhir.nhs.uk/STU3/CodeSystem/';

export const CODE_SYSTEMS = {
  verificationStatus: `${CODES}CareConnect-NHSNumberVerificationStatus-1`,
  registrationType: `${CODES}CareConnect-RegistrationType-1`,
  language: `${CODES}CareConnect-HumanLanguage-1`,
  jobRole: `${CODES}CareConnect-SDSJobRoleName-1`,
  organisationType: `${CODES}GPConnect-OrganisationType-1`,
} as const;

/** `resourceType`, `id` and `meta` with which every resource begins. */
export function head(type: Exclude<keyof typeof PROFILES, 'Bundle'>, record: Versioned): Resource {
  return {
    resourceType: type,
    id: record.id,
    meta: { versionId: String(record.version), profile: [PROFILES[type]] },
  };
}

/** A CodeableConcept of one coding. */
export const concept = (system: string, code: string, display: string): Json => ({
  coding: [{ system, code, display }],
});

/** A relative local reference, the only kind that the API allows. */
export const reference = (type: string, id: string): { reference: string } => ({
  reference: `${type}/${id}`,
});

/** `name` with `value`, or nothing where there is no value: the API sends no nulls and no empty lists. */
export function present(name: string, value: Json | undefined): { [name: string]: Json } {
  const absent = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return absent ? {} : { [name]: value };
}
