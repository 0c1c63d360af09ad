import type { FhirPackage } from './package.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const NHS = 'https://fhir.nhs.uk/STU3/StructureDefinition/';

/** The resources and profiles of STU3 that the committed packages are made for. */
const STU3: readonly string[] = [
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
  ].map((name) => NHS + name),
];

/** The base resources of DSTU2; of its profiles all that are no core package's. */
const DSTU2: readonly string[] = [
  'Appointment',
  'Binary',
  'Bundle',
  'Conformance',
  'Device',
  'HealthcareService',
  'Location',
  'OperationOutcome',
  'Organization',
  'Parameters',
  'Patient',
  'Practitioner',
  'RelatedPerson',
  'Schedule',
  'Slot',
].map((name) => CORE + name);

/**
 * What is committed, besides whatever it reaches: those resources and profiles, and every extension of the packages,
 * as any extension can stand in a message.
 */
export function committedNames(packages: readonly FhirPackage[]): string[] {
  const extensions = packages.flatMap(({ structures }) =>
    [...structures].flatMap(([url, { type, derivation }]) =>
      type === 'Extension' && derivation === 'constraint' ? url : [],
    ),
  );
  if (!packages.some(({ fhirVersion }) => fhirVersion === '1.0.2')) return [...STU3, ...extensions];
  const profiles = packages.flatMap(({ structures }) =>
    [...structures.keys()].filter((url) => !url.startsWith(CORE)),
  );
  return [...DSTU2, ...profiles, ...extensions];
}
