import { all, append, type Change, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';
import { finding, patientInteractions, reading, registering } from './rows.js';

const careConnect = (name: string, code: string): Change =>
  append('extension', {
    url: `https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-${name}-1`,
    valueCodeableConcept: {
      coding: [
        { system: `https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-${name}-1`, code, display: 'As held' },
      ],
    },
  });

/** What no Patient may hold, with the numbers of the rows on the three pages. */
const kinds: readonly (readonly [
  id: string,
  description: string,
  numbers: readonly (readonly [find: string, read: string, register: string])[],
  make: Change,
])[] = [
  [
    'patients.equality-data',
    'Patients come with their ethnic category and religion.',
    [
      ['038', '029', '089'],
      ['039', '030', '090'],
    ],
    all(careConnect('EthnicCategory', 'A'), careConnect('ReligiousAffiliation', 'A1')),
  ],
  [
    'patients.administrative-data',
    'Patients come with their donor flag, residential status and treatment category.',
    [
      ['040', '031', '091'],
      ['041', '032', '092'],
      ['042', '033', '093'],
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
      ['043', '034', '094'],
      ['044', '035', '095'],
      ['045', '036', '096'],
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
  kinds.map(([id, description, numbers, make]) => [
    id,
    description,
    numbers.flatMap(([find, read, register]) => [
      ...finding(find),
      ...reading(read),
      ...registering(register),
    ]),
    each('Patient', make),
  ]),
);
