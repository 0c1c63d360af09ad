import { all, append, type Change, change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { isObject } from '../../wire/json.js';
import { mutantsAt } from '../row.js';
import { patientInteractions } from './rows.js';

type Row = readonly [id: string, description: string, breaks: readonly string[], make: Change];

/** Places in the Patient of the sandbox. */
const details = 'extension[0].extension';
const verification = 'identifier.extension.valueCodeableConcept.coding';

/** What is wrong with every Patient, whichever of the three interactions returns it. */
const everywhere: readonly Row[] = [
  [
    'patients.nhs-number-system',
    'NHS numbers come under the system of an earlier version of GP Connect.',
    ['FND-PATSEARCH-025', 'FND-PATREAD-016', 'FND-REG-075', 'FND-GEN-017'],
    set('identifier.system', 'http://fhir.nhs.net/Id/nhs-number'),
  ],
  [
    'patients.two-official-names',
    'The name at birth is an official name, too.',
    ['FND-PATSEARCH-027', 'FND-PATREAD-018'],
    append('name', { use: 'official', family: 'Earlier-Testcase', given: ['Former'] }),
  ],
  [
    'patients.name-as-text',
    'Names are one text, without family and given names.',
    [
      'FND-GEN-016',
      ...['FND-PATSEARCH-026', 'FND-PATSEARCH-028', 'FND-PATREAD-017', 'FND-PATREAD-019'],
      ...['FND-REG-057', 'FND-REG-072', 'FND-REG-076', 'FND-REG-051'],
    ],
    set('name', [{ use: 'official', text: 'Testcase, A' }]),
  ],
  [
    'patients.birth-date-absent',
    'Birth dates are left out.',
    ['FND-GEN-016', 'FND-PATSEARCH-029', 'FND-PATREAD-020', 'FND-REG-057', 'FND-REG-072', 'FND-REG-077'],
    remove('birthDate'),
  ],
  [
    'patients.gender-absent',
    'Genders are left out.',
    ['FND-PATSEARCH-030', 'FND-PATREAD-021', 'FND-REG-023', 'FND-REG-078'],
    remove('gender'),
  ],
  [
    'patients.managing-organisation-absent',
    'Patients do not say which practice they belong to.',
    ['FND-PATSEARCH-036', 'FND-PATREAD-027', 'FND-REG-087'],
    remove('managingOrganization'),
  ],
  [
    'patients.preferred-surgery-absent',
    'Registration details lack the preferred branch surgery.',
    ['FND-PATSEARCH-034', 'FND-PATREAD-025', 'FND-REG-082'],
    remove(`${details}[2]`),
  ],
  [
    'patients.verification-system',
    'The verification status of NHS numbers names its value set for a code system.',
    ['FND-PATSEARCH-025', 'FND-PATREAD-016', 'FND-REG-075'],
    set(
      `${verification}.system`,
      'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NHSNumberVerificationStatus-1',
    ),
  ],
  [
    'patients.address-without-use',
    'Addresses do not say what they are used for.',
    ['API-RES-017'],
    remove('address.use'),
  ],
  [
    'patients.address-as-text',
    'Addresses are also given as one text.',
    ['API-RES-016'],
    set('address.text', '1 Placeholder Street, Nowhereton'),
  ],
  [
    'patients.telecom-without-use',
    'Telephone numbers do not say what they are used for.',
    ['API-RES-021', 'API-RES-020'],
    change('telecom', (list) =>
      (Array.isArray(list) ? list : []).map((item) => {
        const { use: _, ...rest } = isObject(item) ? item : {};
        return rest;
      }),
    ),
  ],
  [
    'patients.address-absent',
    'Addresses are left out, though they are held.',
    [
      ...['FND-PATSEARCH-031', 'FND-PATSEARCH-037', 'FND-PATREAD-022', 'FND-PATREAD-028'],
      ...['FND-REG-079', 'FND-REG-088', 'FND-REG-051', 'FND-REG-052', 'API-RES-003'],
    ],
    remove('address'),
  ],
  [
    'patients.telecom-absent',
    'Telephone numbers and email addresses are left out, though they are held.',
    [
      ...['FND-PATSEARCH-032', 'FND-PATSEARCH-037', 'FND-PATREAD-023', 'FND-PATREAD-028'],
      ...['FND-REG-080', 'FND-REG-088', 'FND-REG-051', 'API-RES-003'],
    ],
    remove('telecom'),
  ],
  [
    'patients.language-absent',
    'The language that somebody speaks is left out, though it is held.',
    [
      ...['FND-PATSEARCH-035', 'FND-PATSEARCH-037', 'FND-PATREAD-026', 'FND-PATREAD-028'],
      ...['FND-REG-086', 'FND-REG-051', 'API-RES-003'],
    ],
    remove('extension[1]'),
  ],
  [
    'patients.contact-absent',
    'The next of kin is left out, though it is held.',
    [
      ...['FND-PATSEARCH-033', 'FND-PATSEARCH-037', 'FND-PATREAD-024', 'FND-PATREAD-028'],
      ...['API-RES-003', 'API-RES-023'],
    ],
    remove('contact'),
  ],
  [
    'patients.usual-practitioner-absent',
    'The usual practitioner is left out, though it is held.',
    ['FND-PATSEARCH-037', 'FND-PATREAD-028', 'API-RES-003'],
    remove('generalPractitioner'),
  ],
  [
    'patients.relationship-coded',
    'The relationship of a contact is a code, and not a text.',
    ['FND-PATSEARCH-033', 'FND-PATREAD-024', 'API-RES-025', 'API-RES-028'],
    set('contact.relationship', [
      { coding: [{ system: 'http://hl7.org/fhir/v2/0131', code: 'N', display: 'Next-of-Kin' }] },
    ]),
  ],
  [
    'patients.contact-telecom-without-system',
    'The telephone of a contact is a bare number.',
    ['API-RES-030', 'API-RES-029'],
    all(remove('contact.telecom.system'), remove('contact.telecom.use')),
  ],
];

/** Mutants of what Patients hold. */
export const elementMutants = mutantsAt(
  patientInteractions,
  everywhere.map(([id, description, breaks, make]) => [id, description, breaks, each('Patient', make)]),
);
