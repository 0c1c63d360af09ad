const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const NHS = 'https://fhir.nhs.uk/STU3/StructureDefinition/';

/** What the committed packages are made for: these structures, and whatever they reach. */
export const COMMITTED: readonly string[] = [
  ...[
    'Appointment',
    'Binary',
    'Bundle',
    'CapabilityStatement',
    'Device',
    'HealthcareService',
    'Location',
    'OperationOutcome',
    'Organization',
    'Parameters',
    'Patient',
    'Practitioner',
    'PractitionerRole',
    'RelatedPerson',
    'Schedule',
    'Slot',
  ].map((name) => CORE + name),
  ...[
    'GPConnect-Appointment-1',
    'GPConnect-Slot-1',
    'GPConnect-Schedule-1',
    'GPConnect-Searchset-Bundle-1',
    'GPConnect-OperationOutcome-1',
    'GPConnect-Device-1',
    'CareConnect-GPC-Patient-1',
    'CareConnect-GPC-Practitioner-1',
    'CareConnect-GPC-PractitionerRole-1',
    'CareConnect-GPC-Organization-1',
    'CareConnect-GPC-Location-1',
    // Not reached from a profile, but found in messages: the obsolete delivery channel, and why data is absent.
    'Extension-GPConnect-DeliveryChannel-1',
  ].map((name) => NHS + name),
  `${CORE}data-absent-reason`,
];
