/** What the harness knows of a version of FHIR: its media types are read and written, its core package holds its types. */
export interface FhirVersion {
  name: string;
  core: string;
  formats: { json: string; xml: string };
}

/** Every version of FHIR in which the harness reads, writes and validates, by its number. */
export const fhirVersions: ReadonlyMap<string, FhirVersion> = new Map([
  [
    '3.0.1',
    {
      name: 'STU3',
      core: 'hl7.fhir.r3.core',
      formats: { json: 'application/fhir+json', xml: 'application/fhir+xml' },
    },
  ],
  [
    '1.0.2',
    {
      name: 'DSTU2',
      core: 'hl7.fhir.r2.core',
      formats: { json: 'application/json+fhir', xml: 'application/xml+fhir' },
    },
  ],
]);
