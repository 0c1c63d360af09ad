import type { Json, Resource } from '../interaction.js';
import type { InteractionKey } from '../server/interactions.js';
import { profiles } from '../vocabulary/urls.js';
import { mediaTypes } from '../wire/media.js';

type Code = 'read' | 'create' | 'update' | 'search-type';

interface Row {
  type: string;
  /** FHIR interactions, each with the GP Connect interactions that make it up. */
  interactions: Partial<Record<Code, readonly InteractionKey[]>>;
  searchParams?: Readonly<Record<string, 'token' | 'date'>>;
  more?: { [name: string]: Json };
}

const identifier = { identifier: 'token' } as const;

const rows: readonly Row[] = [
  {
    type: 'Patient',
    interactions: { read: ['read-a-patient'], 'search-type': ['find-a-patient'] },
    searchParams: identifier,
  },
  {
    type: 'Organization',
    interactions: { read: ['read-an-organisation'], 'search-type': ['find-an-organisation'] },
    searchParams: identifier,
  },
  {
    type: 'Practitioner',
    interactions: { read: ['read-a-practitioner'], 'search-type': ['find-a-practitioner'] },
    searchParams: identifier,
  },
  { type: 'Location', interactions: { read: ['read-a-location'] } },
  {
    type: 'Appointment',
    interactions: {
      read: ['read-an-appointment'],
      create: ['book-an-appointment'],
      update: ['amend-an-appointment', 'cancel-an-appointment'],
      'search-type': ['retrieve-a-patients-appointments'],
    },
    searchParams: identifier,
    more: { updateCreate: false },
  },
  {
    type: 'Slot',
    interactions: { 'search-type': ['search-for-free-slots'] },
    searchParams: { start: 'date', end: 'date', status: 'token', searchFilter: 'token' },
    more: {
      searchInclude: [
        'Schedule:actor:Location',
        'Schedule:actor:Practitioner',
        'Slot:schedule',
        'Location:managingOrganization',
      ],
    },
  },
];

/** Beyond those of this server: the statement that the specification publishes names all of GP Connect. */
const clinicalProfiles = [
  'CareConnect-GPC-PractitionerRole-1',
  'CareConnect-GPC-AllergyIntolerance-1',
  'CareConnect-GPC-Medication-1',
  'CareConnect-GPC-MedicationStatement-1',
  'CareConnect-GPC-MedicationRequest-1',
  'CareConnect-GPC-List-1',
  'GPConnect-StructuredRecord-Bundle-1',
].map((name) => `https://fhir.nhs.uk/STU3/StructureDefinition/${name}`);

const operations = 'https://fhir.nhs.uk/STU3/OperationDefinition';

/**
 * The statement of a server.
 *
 * @param switchedOn interactions that it offers now
 * @param possible all that the specification has
 * @param version of the specification
 */
export function capabilityStatement(
  switchedOn: readonly InteractionKey[],
  possible: readonly InteractionKey[],
  version: string,
): Resource {
  const offered = (...keys: readonly InteractionKey[]): boolean => {
    const own = keys.filter((key) => possible.includes(key));
    return own.length > 0 && own.every((key) => switchedOn.includes(key));
  };
  const { Bundle: _, ...ofResources } = profiles;
  return {
    resourceType: 'CapabilityStatement',
    version,
    name: 'GP Connect',
    status: 'active',
    date: '2022-02-03',
    publisher: 'GP Connect conformance sandbox',
    contact: [{ name: 'The maintainers of the conformance harness' }],
    description: `This server implements the GP Connect API version ${version}`,
    copyright: 'Test data only: no person, practice or organisation here exists',
    kind: 'capability',
    software: { name: 'GP Connect sandbox', version: '1.0.0', releaseDate: '2022-02-03' },
    fhirVersion: '3.0.1',
    acceptUnknown: 'both',
    format: Object.values(mediaTypes),
    profile: [...Object.values(ofResources), ...clinicalProfiles].map((reference) => ({ reference })),
    rest: [
      {
        mode: 'server',
        security: { cors: true },
        resource: rows.flatMap((row) => resourceOf(row, offered)),
        operation: [
          ...(offered('register-a-patient')
            ? [operation('gpc.registerpatient', 'GPConnect-RegisterPatient-Operation-1')]
            : []),
          operation('gpc.getstructuredrecord', 'GPConnect-GetStructuredRecord-Operation-1/_history/1.12'),
        ],
      },
    ],
  };
}

function resourceOf(
  { type, interactions, searchParams, more }: Row,
  offered: (...keys: readonly InteractionKey[]) => boolean,
) {
  const codes = Object.entries(interactions).flatMap(([code, keys]) => (offered(...keys) ? [{ code }] : []));
  if (codes.length === 0) return [];
  const parameters = Object.entries(searchParams ?? {}).map(([name, kind]) => ({ name, type: kind }));
  return [{ type, interaction: codes, ...more, ...(parameters.length > 0 && { searchParam: parameters }) }];
}

const operation = (name: string, definition: string) => ({
  name,
  definition: { reference: `${operations}/${definition}` },
});
