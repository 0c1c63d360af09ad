import { codeSystems, extensions, profiles } from '../vocabulary/urls.js';

/** What the two releases on DSTU2 have otherwise than one another. */
export interface Flavour {
  /** Last parts of the service root path, after the ODS code. */
  root: string;
  /** Extensions that STU3 has as elements; none where the release does not know them. */
  practitioner: string;
  created?: string;
  bookingOrganisation?: string;
  cancellationReason: string;
  siteCode: string;
  /** Slots are asked for by the operation `$gpc.getschedule`. */
  byOperation: boolean;
  /** Headers of every answer, beyond those of 1.2.7. */
  headers: Readonly<Record<string, string>>;
  /** Use of the name by which a patient is registered; none where the profile forbids to say it. */
  registeredName?: 'usual';
  /** Whether a registration is answered with organisation and practitioner too. */
  wholeRecord: boolean;
  /** Profile of a patient who is to be registered, where it is one of its own. */
  registered?: string;
  profiles: Readonly<Record<keyof typeof profiles, string>>;
  /** URLs of 1.2.7 with what stands in their place; what has an empty one is left out. */
  terms: ReadonlyMap<string, string>;
  /** Codes of the error page of 1.2.7 with status and code here. */
  errors: Readonly<Record<string, readonly [status: number, code: string]>>;
}

const uk = 'https://fhir.nhs.uk';
const net = 'http://fhir.nhs.net';
const ukDefinitions = `${uk}/StructureDefinition`;
const netDefinitions = `${net}/StructureDefinition`;

const ukProfiles = {
  Appointment: `${ukDefinitions}/gpconnect-appointment-1`,
  Bundle: `${ukDefinitions}/gpconnect-searchset-bundle-1`,
  Location: `${ukDefinitions}/CareConnect-GPC-Location-1`,
  OperationOutcome: `${ukDefinitions}/gpconnect-operationoutcome-1`,
  Organization: `${ukDefinitions}/CareConnect-GPC-Organization-1`,
  Patient: `${ukDefinitions}/CareConnect-GPC-Patient-1`,
  Practitioner: `${ukDefinitions}/CareConnect-GPC-Practitioner-1`,
  Schedule: `${ukDefinitions}/gpconnect-schedule-1`,
  Slot: `${ukDefinitions}/gpconnect-slot-1`,
} as const;

const netProfiles = {
  Appointment: `${netDefinitions}/gpconnect-appointment-1`,
  Bundle: `${netDefinitions}/gpconnect-searchset-bundle-1`,
  Location: `${netDefinitions}/gpconnect-location-1`,
  OperationOutcome: `${netDefinitions}/gpconnect-operationoutcome-1`,
  Organization: `${netDefinitions}/gpconnect-organization-1`,
  Patient: `${netDefinitions}/gpconnect-patient-1`,
  Practitioner: `${netDefinitions}/gpconnect-practitioner-1`,
  Schedule: `${netDefinitions}/gpconnect-schedule-1`,
  Slot: `${netDefinitions}/gpconnect-slot-1`,
} as const;

const profileTerms = (own: Flavour['profiles']): [string, string][] => [
  [profiles.Appointment, own.Appointment],
  [profiles.Bundle, own.Bundle],
  [profiles.Location, own.Location],
  [profiles.OperationOutcome, own.OperationOutcome],
  [profiles.Organization, own.Organization],
  [profiles.Patient, own.Patient],
  [profiles.Practitioner, own.Practitioner],
  [profiles.Schedule, own.Schedule],
  [profiles.Slot, own.Slot],
];

/** There is no code yet for a duplicate, and none for a record that is neither patient, organisation nor practitioner. */
const errors = {
  DUPLICATE_REJECTED: [422, 'INVALID_RESOURCE'],
  NO_RECORD_FOUND: [404, 'REFERENCE_NOT_FOUND'],
  FHIR_CONSTRAINT_VIOLATION: [409, 'INVALID_RESOURCE'],
  ACCESS_DENIED: [403, 'NON_AUTHORITATIVE'],
} as const;

/** 1.0.0-rc.2: slots by `GET /Slot`, booking organisation and time of booking in extensions. */
export const rc2: Flavour = {
  root: 'DSTU2/1',
  practitioner: `${ukDefinitions}/extension-gpconnect-practitioner-1`,
  created: `${ukDefinitions}/extension-gpconnect-appointment-created-1`,
  bookingOrganisation: `${ukDefinitions}/extension-gpconnect-booking-organisation-1`,
  cancellationReason: `${ukDefinitions}/extension-gpconnect-appointment-cancellation-reason-1`,
  siteCode: `${uk}/Id/ods-site-code`,
  byOperation: false,
  headers: {},
  wholeRecord: false,
  registeredName: 'usual',
  profiles: ukProfiles,
  terms: new Map([
    ...profileTerms(ukProfiles),
    [extensions.nhsCommunication, `${ukDefinitions}/Extension-CareConnect-GPC-NHSCommunication-1`],
    [
      extensions.nhsNumberVerification,
      `${ukDefinitions}/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1`,
    ],
    [extensions.registrationDetails, `${ukDefinitions}/Extension-CareConnect-GPC-RegistrationDetails-1`],
    [extensions.practitionerRole, ''],
    [extensions.deliveryChannel, ''],
    [codeSystems.humanLanguage, `${uk}/CareConnect-HumanLanguage-1`],
    [codeSystems.nhsNumberVerification, `${uk}/CareConnect-NHSNumberVerificationStatus-1`],
    [codeSystems.registrationType, `${uk}/CareConnect-RegistrationType-1`],
    [codeSystems.roleName, `${uk}/CareConnect-SDSJobRoleName-1`],
    [codeSystems.spineError, `${uk}/spine-error-or-warning-code-1`],
  ]),
  errors,
};

/** 1.0.0-beta.1: slots by the operation `$gpc.getschedule`, everything on fhir.nhs.net. */
export const beta1: Flavour = {
  root: '1.0.2',
  practitioner: `${netDefinitions}/extension-gpconnect-practitioner-1`,
  cancellationReason: `${netDefinitions}/extension-gpconnect-appointment-cancellation-reason-1`,
  siteCode: `${net}/Id/ods-site-code`,
  byOperation: true,
  headers: { 'Cache-Control': 'no-cache, no-store', Expires: '0', Pragma: 'no-cache' },
  wholeRecord: true,
  registered: `${netDefinitions}/gpconnect-register-patient-1`,
  profiles: netProfiles,
  terms: new Map([
    ...profileTerms(netProfiles),
    ...Object.values(extensions).map((url): [string, string] => [url, '']),
    ...['nhs-number', 'ods-organization-code', 'ods-site-code', 'sds-role-profile-id', 'sds-user-id'].map(
      (name): [string, string] => [`${uk}/Id/${name}`, `${net}/Id/${name}`],
    ),
    ['https://fhir.nhs.uk/Id/gpconnect-appointment-identifier', `${net}/Id/gpconnect-appointment-identifier`],
    [codeSystems.spineError, `${net}/ValueSet/gpconnect-error-or-warning-code-1`],
  ]),
  errors,
};
