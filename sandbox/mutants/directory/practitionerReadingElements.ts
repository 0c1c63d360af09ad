import { change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';

/** Mutants in which a single element of an answer to practitioner reading is wrong. */
export const practitionerReadingElementMutants = mutantsAt('read-a-practitioner', [
  [
    'practitioner-reading.name-left-out',
    'Shows practitioners without their name.',
    ['FND-PRACREAD-014'],
    each('Practitioner', remove('name')),
  ],
  [
    'practitioner-reading.user-id-left-out',
    'Shows practitioners without their SDS user id.',
    ['FND-PRACREAD-013', 'FND-GEN-020'],
    each('Practitioner', remove('identifier')),
  ],
  [
    'practitioner-reading.telephone',
    'Shows practitioners with their telephone number.',
    ['FND-PRACREAD-018'],
    each('Practitioner', set('telecom', [{ system: 'phone', use: 'mobile', value: '0113 496 0000' }])),
  ],
  [
    'practitioner-reading.address',
    'Shows practitioners with their address.',
    ['FND-PRACREAD-019'],
    each('Practitioner', set('address', [{ use: 'home', line: ['1 Placeholder Street'] }])),
  ],
  [
    'practitioner-reading.birth-date',
    'Shows practitioners with their birth date.',
    ['FND-PRACREAD-020'],
    each('Practitioner', set('birthDate', '1970-01-01')),
  ],
  [
    'practitioner-reading.photo',
    'Shows practitioners with a photo.',
    ['FND-PRACREAD-021'],
    each('Practitioner', set('photo', [{ contentType: 'image/png', url: 'https://gp.example/photo' }])),
  ],
  [
    'practitioner-reading.qualification',
    'Shows practitioners with their qualifications.',
    ['FND-PRACREAD-022'],
    each('Practitioner', set('qualification', [{ code: { text: 'MRCGP' } }])),
  ],
  [
    'practitioner-reading.gender-left-out',
    'Shows practitioners without their gender.',
    ['FND-PRACREAD-015', 'API-RES-003', 'API-RES-007'],
    each('Practitioner', remove('gender')),
  ],
  [
    'practitioner-reading.languages-left-out',
    'Shows practitioners without the languages that they speak.',
    ['FND-PRACREAD-016', 'API-RES-003', 'API-RES-007'],
    each('Practitioner', remove('extension')),
  ],
  [
    'practitioner-reading.profile-left-out',
    'Shows practitioners without their profile.',
    ['API-FHIR-057', 'FND-PRACREAD-011'],
    each('Practitioner', remove('meta.profile')),
  ],
  [
    'practitioner-reading.profile-of-care-connect',
    'Shows practitioners with the profile of CareConnect.',
    ['API-FHIR-057', 'FND-PRACREAD-011'],
    each(
      'Practitioner',
      set('meta.profile', ['https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Practitioner-1']),
    ),
  ],
  [
    'practitioner-reading.id-other',
    'Shows practitioners with an id that is not theirs.',
    ['API-FHIR-091'],
    each(
      'Practitioner',
      change('id', (value) => `${String(value)}-2`),
    ),
  ],
  [
    'practitioner-reading.name-empty',
    'Shows practitioners with an empty name.',
    [
      ...['API-FHIR-051', 'API-FHIR-052', 'API-RES-005', 'API-RES-002', 'FND-GEN-033'],
      ...['FND-PRACREAD-010'],
    ],
    each('Practitioner', set('name[0].family', '')),
  ],
]);
