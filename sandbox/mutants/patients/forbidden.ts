import { all, append, type Change, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';
import { patientInteractions } from './rows.js';

const careConnect = (name: string, code: string): Change =>
  append('extension', {
    url: `https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-${name}-1`,
    valueCodeableConcept: {
      coding: [
        { system: `https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-${name}-1`, code, display: 'As held' },
      ],
    },
  });

/** What no Patient may hold. */
const kinds: readonly (readonly [
  id: string,
  description: string,
  breaks: readonly string[],
  make: Change,
])[] = [
  [
    'patients.equality-data',
    'Patients come with their ethnic category and religion.',
    [
      ...['FND-PATSEARCH-038', 'FND-PATREAD-029', 'FND-REG-089', 'FND-PATSEARCH-039'],
      ...['FND-PATREAD-030', 'FND-REG-090'],
    ],
    all(careConnect('EthnicCategory', 'A'), careConnect('ReligiousAffiliation', 'A1')),
  ],
  [
    'patients.administrative-data',
    'Patients come with their donor flag, residential status and treatment category.',
    [
      ...['FND-PATSEARCH-040', 'FND-PATREAD-031', 'FND-REG-091', 'FND-PATSEARCH-041'],
      ...['FND-PATREAD-032', 'FND-REG-092', 'FND-PATSEARCH-042', 'FND-PATREAD-033', 'FND-REG-093'],
    ],
    all(
      append('extension', {
        url: 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor',
        valueBoolean: true,
      }),
      careConnect('ResidentialStatus', 'H'),
      careConnect('TreatmentCategory', '01'),
    ),
  ],
  [
    'patients.civil-data',
    'Patients come with their place of birth, marital status and whether they are twins.',
    [
      ...['FND-PATSEARCH-043', 'FND-PATREAD-034', 'FND-REG-094', 'FND-PATSEARCH-044'],
      ...['FND-PATREAD-035', 'FND-REG-095', 'FND-PATSEARCH-045', 'FND-PATREAD-036', 'FND-REG-096'],
    ],
    all(
      append('extension', {
        url: 'http://hl7.org/fhir/StructureDefinition/birthPlace',
        valueAddress: { city: 'Nowhereton' },
      }),
      set('maritalStatus', {
        coding: [{ system: 'http://hl7.org/fhir/v3/MaritalStatus', code: 'M', display: 'Married' }],
      }),
      set('multipleBirthBoolean', false),
    ),
  ],
];

/** Mutants of providers that pass on more of a patient than they may. */
export const forbiddenMutants = mutantsAt(
  patientInteractions,
  kinds.map(([id, description, breaks, make]) => [id, description, breaks, each('Patient', make)]),
);
