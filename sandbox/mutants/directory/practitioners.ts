import { all, append, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { inXml, when } from '../../behaviour/scope.js';
import { type MutantRow, mutantsAt } from '../row.js';

const held = ['API-RES-003', 'API-RES-007'];

const rows: readonly MutantRow[] = [
  [
    'directory.practitioner-nameless',
    'A practitioner has no name.',
    ['FND-PRACSEARCH-019', 'FND-PRACREAD-014', 'FND-PRACSEARCH-015', 'FND-PRACREAD-010', 'FND-GEN-033'],
    () => each('Practitioner', remove('name')),
  ],
  [
    'directory.practitioner-private-contact',
    'A practitioner is shown with private telephone number and address.',
    ['FND-PRACSEARCH-023', 'FND-PRACSEARCH-024', 'FND-PRACREAD-018', 'FND-PRACREAD-019'],
    () =>
      each(
        'Practitioner',
        all(
          append('telecom', { system: 'phone', use: 'home', value: '01632 960090' }),
          append('address', { use: 'home', line: ['9 Private Walk'], postalCode: 'ZZ99 9ZZ' }),
        ),
      ),
  ],
  [
    'directory.practitioner-birthday',
    'A practitioner is shown with birthday and photograph.',
    ['FND-PRACSEARCH-025', 'FND-PRACSEARCH-026', 'FND-PRACREAD-020', 'FND-PRACREAD-021'],
    () =>
      each(
        'Practitioner',
        all(set('birthDate', '1970-01-01'), append('photo', { contentType: 'image/png', title: 'Portrait' })),
      ),
  ],
  [
    'directory.practitioner-qualification',
    'A practitioner is shown with qualifications.',
    ['FND-PRACSEARCH-027', 'FND-PRACREAD-022'],
    () => each('Practitioner', append('qualification', { code: { text: 'MRCGP' } })),
  ],
  [
    'directory.practitioner-gender-unknown',
    'The gender of every practitioner is unknown.',
    ['FND-PRACSEARCH-020', 'FND-PRACREAD-015', ...held],
    () => each('Practitioner', set('gender', 'unknown')),
  ],
  [
    'directory.practitioner-one-language',
    'A practitioner speaks the first of several languages only.',
    ['FND-PRACSEARCH-021', 'FND-PRACREAD-016', ...held],
    () => each('Practitioner', remove('extension[1]')),
  ],
];

const searchRows: readonly MutantRow[] = [
  [
    'directory.practitioner-user-id-as-role',
    'The SDS user id of a practitioner is marked as a role profile id.',
    ['FND-PRACSEARCH-018', 'FND-GEN-020'],
    () => each('Practitioner', set('identifier.system', 'https://fhir.nhs.uk/Id/sds-role-profile-id')),
  ],
  [
    'directory.practitioner-id-of-search',
    'The logical id that the search gives a practitioner is not the one that they are read by.',
    ['FND-GEN-013'],
    () => each('Practitioner', set('id', 'found-1')),
  ],
];

const readRows: readonly MutantRow[] = [
  [
    'directory.practitioner-without-identifier',
    'A practitioner has no identifier when read.',
    ['FND-PRACREAD-013', 'FND-GEN-020'],
    () => each('Practitioner', remove('identifier')),
  ],
  [
    'directory.practitioner-short-in-xml',
    'The languages of a practitioner are lost in XML.',
    ['API-HTTP-044', 'FND-PRACREAD-016'],
    () => when(inXml, each('Practitioner', remove('extension'))),
  ],
];

/** Mutants in what a Practitioner holds. */
export const practitionerMutants = [
  ...mutantsAt(['find-a-practitioner', 'read-a-practitioner'], rows),
  ...mutantsAt(['find-a-practitioner'], searchRows),
  ...mutantsAt(['read-a-practitioner'], readRows),
];
