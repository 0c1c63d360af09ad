import { remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';

/** Mutants in which a single element of an answer to practitioner search is wrong. */
export const practitionerSearchElementMutants = mutantsAt('find-a-practitioner', [
  [
    'practitioner-search.name-left-out',
    'Finds practitioners without their name.',
    ['FND-PRACSEARCH-019'],
    each('Practitioner', remove('name')),
  ],
  [
    'practitioner-search.telephone',
    'Finds practitioners with their telephone number.',
    ['FND-PRACSEARCH-023'],
    each('Practitioner', set('telecom', [{ system: 'phone', use: 'mobile', value: '0113 496 0000' }])),
  ],
  [
    'practitioner-search.address',
    'Finds practitioners with their address.',
    ['FND-PRACSEARCH-024'],
    each('Practitioner', set('address', [{ use: 'home', line: ['1 Placeholder Street'] }])),
  ],
  [
    'practitioner-search.birth-date',
    'Finds practitioners with their birth date.',
    ['FND-PRACSEARCH-025'],
    each('Practitioner', set('birthDate', '1970-01-01')),
  ],
  [
    'practitioner-search.photo',
    'Finds practitioners with a photo.',
    ['FND-PRACSEARCH-026'],
    each('Practitioner', set('photo', [{ contentType: 'image/png', url: 'https://gp.example/photo' }])),
  ],
  [
    'practitioner-search.qualification',
    'Finds practitioners with their qualifications.',
    ['FND-PRACSEARCH-027'],
    each('Practitioner', set('qualification', [{ code: { text: 'MRCGP' } }])),
  ],
  [
    'practitioner-search.gender-left-out',
    'Finds practitioners without their gender.',
    ['FND-PRACSEARCH-020', 'API-RES-003', 'API-RES-007'],
    each('Practitioner', remove('gender')),
  ],
  [
    'practitioner-search.languages-left-out',
    'Finds practitioners without the languages that they speak.',
    ['FND-PRACSEARCH-021', 'API-RES-003', 'API-RES-007'],
    each('Practitioner', remove('extension')),
  ],
  [
    'practitioner-search.profile-left-out',
    'Finds practitioners without their profile.',
    ['API-FHIR-057', 'FND-PRACSEARCH-016'],
    each('Practitioner', remove('meta.profile')),
  ],
  [
    'practitioner-search.profile-of-care-connect',
    'Finds practitioners with the profile of CareConnect.',
    ['API-FHIR-057', 'FND-PRACSEARCH-016'],
    each(
      'Practitioner',
      set('meta.profile', ['https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Practitioner-1']),
    ),
  ],
  [
    'practitioner-search.name-empty',
    'Finds practitioners with an empty name.',
    [
      ...['API-FHIR-051', 'API-FHIR-052', 'API-RES-005', 'API-RES-002', 'FND-GEN-033'],
      ...['FND-PRACSEARCH-015'],
    ],
    each('Practitioner', set('name[0].family', '')),
  ],
]);
