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
  odsSite: 'https://fhir.nhs.uk/Id/ods-site-code',
  organisationType: 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1',
  nhsNumber: 'https://fhir.nhs.uk/Id/nhs-number',
  sdsUserId: 'https://fhir.nhs.uk/Id/sds-user-id',
  sdsRoleProfileId: 'https://fhir.nhs.uk/Id/sds-role-profile-id',
  registrationType: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1',
  nhsNumberVerification: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1',
  humanLanguage: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1',
  jobRole: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1',
} as const;
