/** Codes and URLs of the specification that checks compare with. */
const structures = 'https://fhir.nhs.uk/STU3/StructureDefinition';

export const operationOutcomeProfile = `${structures}/GPConnect-OperationOutcome-1`;
export const appointmentProfile = `${structures}/GPConnect-Appointment-1`;

export const extensions = {
  bookingOrganisation: `${structures}/Extension-GPConnect-BookingOrganisation-1`,
  cancellationReason: `${structures}/Extension-GPConnect-AppointmentCancellationReason-1`,
  deliveryChannel: `${structures}/Extension-GPConnect-DeliveryChannel-2`,
  nhsCommunication: `${structures}/Extension-CareConnect-GPC-NHSCommunication-1`,
  obsoleteDeliveryChannel: `${structures}/Extension-GPConnect-DeliveryChannel-1`,
  practitionerRole: `${structures}/Extension-GPConnect-PractitionerRole-1`,
  registrationDetails: `${structures}/Extension-CareConnect-GPC-RegistrationDetails-1`,
  nhsNumberVerification: `${structures}/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1`,
} as const;

export const systems = {
  odsOrganisation: 'https://fhir.nhs.uk/Id/ods-organization-code',
  organisationType: 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1',
  nhsNumber: 'https://fhir.nhs.uk/Id/nhs-number',
  sdsUserId: 'https://fhir.nhs.uk/Id/sds-user-id',
  registrationType: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1',
  nhsNumberVerification: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1',
  humanLanguage: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1',
  jobRole: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1',
} as const;

/** Ambiguity A-4: the profile fixes the code system, the page's examples show the value set; both are accepted. */
export const spineErrorSystems = [
  'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1',
  'https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1',
] as const;

export const deliveryChannels = ['In-person', 'Telephone', 'Video'] as const;

export const practitionerRoles = [
  'R0260',
  'R0270',
  'R0410',
  'R0600',
  'R0610',
  'R0620',
  'R0680',
  'R0690',
  'R0700',
  'R0790',
  'R1290',
  'R1300',
  'R1310',
  'R1330',
  'R1450',
  'R1480',
  'R1550',
  'R1590',
  'R6200',
  'R6300',
] as const;

/** FHIR STU3 issue types. */
export const issueTypes = [
  'invalid',
  'structure',
  'required',
  'value',
  'invariant',
  'security',
  'login',
  'unknown',
  'expired',
  'forbidden',
  'suppressed',
  'processing',
  'not-supported',
  'duplicate',
  'not-found',
  'too-long',
  'code-invalid',
  'extension',
  'too-costly',
  'business-rule',
  'conflict',
  'incomplete',
  'transient',
  'lock-error',
  'no-store',
  'exception',
  'timeout',
  'throttled',
  'informational',
] as const;
