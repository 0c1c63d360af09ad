const definitions = 'https://fhir.nhs.uk/STU3/StructureDefinition';

/** Profiles that resources claim in `meta.profile`. */
export const profiles = {
  Appointment: `${definitions}/GPConnect-Appointment-1`,
  Bundle: `${definitions}/GPConnect-Searchset-Bundle-1`,
  Location: `${definitions}/CareConnect-GPC-Location-1`,
  OperationOutcome: `${definitions}/GPConnect-OperationOutcome-1`,
  Organization: `${definitions}/CareConnect-GPC-Organization-1`,
  Patient: `${definitions}/CareConnect-GPC-Patient-1`,
  Practitioner: `${definitions}/CareConnect-GPC-Practitioner-1`,
  Schedule: `${definitions}/GPConnect-Schedule-1`,
  Slot: `${definitions}/GPConnect-Slot-1`,
} as const;

export const extensions = {
  bookingOrganisation: `${definitions}/Extension-GPConnect-BookingOrganisation-1`,
  cancellationReason: `${definitions}/Extension-GPConnect-AppointmentCancellationReason-1`,
  deliveryChannel: `${definitions}/Extension-GPConnect-DeliveryChannel-2`,
  nhsCommunication: `${definitions}/Extension-CareConnect-GPC-NHSCommunication-1`,
  nhsNumberVerification: `${definitions}/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1`,
  practitionerRole: `${definitions}/Extension-GPConnect-PractitionerRole-1`,
  registrationDetails: `${definitions}/Extension-CareConnect-GPC-RegistrationDetails-1`,
} as const;

const codes = 'https://fhir.nhs.uk/STU3/CodeSystem';

export const codeSystems = {
  humanLanguage: `${codes}/CareConnect-HumanLanguage-1`,
  nhsNumberVerification: `${codes}/CareConnect-NHSNumberVerificationStatus-1`,
  organisationType: `${codes}/GPConnect-OrganisationType-1`,
  registrationType: `${codes}/CareConnect-RegistrationType-1`,
  roleName: `${codes}/CareConnect-SDSJobRoleName-1`,
  // The examples of the error page name the value set; the profile fixes the code system.
  spineError: `${codes}/Spine-ErrorOrWarningCode-1`,
} as const;

/** Systems of identifiers. */
export const identifiers = {
  appointment: 'https://fhir.nhs.uk/Id/gpconnect-appointment-identifier',
  nhsNumber: 'https://fhir.nhs.uk/Id/nhs-number',
  odsCode: 'https://fhir.nhs.uk/Id/ods-organization-code',
  sdsRoleProfileId: 'https://fhir.nhs.uk/Id/sds-role-profile-id',
  sdsUserId: 'https://fhir.nhs.uk/Id/sds-user-id',
} as const;
