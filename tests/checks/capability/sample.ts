import type { JsonObject } from '../../../support/kernel/select.js';

const structures = 'https://fhir.nhs.uk/STU3/StructureDefinition';
const operations = 'https://fhir.nhs.uk/STU3/OperationDefinition';

const resource = (
  type: string,
  codes: readonly string[],
  parameters: Readonly<Record<string, string>> = {},
): JsonObject => ({
  type,
  interaction: codes.map((code) => ({ code })),
  searchParam: Object.entries(parameters).map(([name, kind]) => ({ name, type: kind })),
});

const identifier = { identifier: 'token' };

/** A statement as the specification publishes it, filled in by a supplier. */
export const statement: JsonObject = {
  resourceType: 'CapabilityStatement',
  version: '1.2.7',
  name: 'GP Connect',
  status: 'active',
  date: '2026-01-05',
  publisher: 'Example Health Ltd',
  contact: [{ name: 'Support' }],
  description: 'This server implements the GP Connect API version 1.2.7',
  copyright: 'Example Health Ltd',
  kind: 'capability',
  software: { name: 'Example GP', version: '4.2.0', releaseDate: '2026-01-01' },
  fhirVersion: '3.0.1',
  acceptUnknown: 'both',
  format: ['application/fhir+json', 'application/fhir+xml'],
  profile: [
    'CareConnect-GPC-Patient-1',
    'CareConnect-GPC-Organization-1',
    'CareConnect-GPC-Practitioner-1',
    'CareConnect-GPC-PractitionerRole-1',
    'CareConnect-GPC-Location-1',
    'GPConnect-OperationOutcome-1',
    'GPConnect-Appointment-1',
    'GPConnect-Schedule-1',
    'GPConnect-Slot-1',
    'CareConnect-GPC-AllergyIntolerance-1',
  ].map((name) => ({ reference: `${structures}/${name}` })),
  rest: [
    {
      mode: 'server',
      security: { cors: true },
      resource: [
        resource('Patient', ['read', 'search-type'], identifier),
        resource('Organization', ['read', 'search-type'], identifier),
        resource('Practitioner', ['read', 'search-type'], identifier),
        resource('Location', ['read']),
        {
          ...resource('Appointment', ['read', 'create', 'update', 'search-type'], identifier),
          updateCreate: false,
        },
        {
          ...resource('Slot', ['search-type'], {
            start: 'date',
            end: 'date',
            status: 'token',
            searchFilter: 'token',
          }),
          searchInclude: [
            'Schedule:actor:Location',
            'Schedule:actor:Practitioner',
            'Slot:schedule',
            'Location:managingOrganization',
          ],
        },
      ],
      operation: [
        {
          name: 'gpc.registerpatient',
          definition: { reference: `${operations}/GPConnect-RegisterPatient-Operation-1` },
        },
      ],
    },
  ],
};
