import { all, append, remove, set } from '../../behaviour/element.js';
import { each, entries } from '../../behaviour/replies.js';
import { fromTheSecond } from '../../behaviour/scope.js';
import { type MutantRow, mutantsAt } from '../row.js';

const held = ['API-RES-003', 'API-RES-007'];
const addressHeld = ['FND-ORGSEARCH-021', 'FND-ORGREAD-017', ...held];
const phoneHeld = ['FND-ORGSEARCH-022', 'FND-ORGREAD-018', ...held];

const rows: readonly MutantRow[] = [
  [
    'directory.ods-code-of-site',
    'The ODS code of an organisation is marked as that of a site.',
    ['FND-ORGSEARCH-019', 'FND-ORGREAD-015', 'FND-GEN-018', 'API-BRS-004'],
    () => each('Organization', set('identifier.system', 'https://fhir.nhs.uk/Id/ods-site-code')),
  ],
  [
    'directory.organisation-nameless',
    'An organisation has no name.',
    ['FND-ORGSEARCH-020', 'FND-ORGREAD-016', 'FND-ORGSEARCH-016', 'FND-ORGREAD-012', 'FND-GEN-034'],
    () => each('Organization', remove('name')),
  ],
  [
    'directory.organisation-contact',
    'An organisation tells how its manager is reached.',
    ['FND-ORGSEARCH-024', 'FND-ORGREAD-020'],
    () => each('Organization', append('contact', { telecom: [{ system: 'phone', value: '01632 960002' }] })),
  ],
  [
    'directory.organisation-endpoint',
    'An organisation refers to its technical endpoint.',
    ['FND-ORGSEARCH-025', 'FND-ORGREAD-021'],
    () => each('Organization', append('endpoint', { reference: 'Endpoint/1' })),
  ],
  [
    'directory.organisation-moved',
    'An organisation has the postcode of the building that it left.',
    addressHeld,
    () => each('Organization', set('address.postalCode', 'ZZ99 9ZZ')),
  ],
  [
    'directory.organisation-without-phone',
    'An organisation has its electronic mail only.',
    phoneHeld,
    () => each('Organization', remove('telecom[0]')),
  ],
];

const searchRows: readonly MutantRow[] = [
  [
    'directory.practice-by-surgery',
    'The practice is found once for each of its surgeries.',
    ['FND-GEN-021', 'FND-GEN-012'],
    () =>
      entries((found) =>
        found.flatMap((one) => [
          one,
          all(set('id', 'branch'), set('name', 'The branch of the practice'))(one),
        ]),
      ),
  ],
];

const readRows: readonly MutantRow[] = [
  [
    'directory.organisation-cached',
    'From the second reading on the organisation comes from a cache, which does not hold its address.',
    ['FND-ORGREAD-017', ...held],
    () =>
      fromTheSecond(
        ({ interaction }) => interaction === 'read-an-organisation',
        each('Organization', remove('address')),
      ),
  ],
];

/** Mutants in what an Organization holds. */
export const organisationMutants = [
  ...mutantsAt(['find-an-organisation', 'read-an-organisation'], rows),
  ...mutantsAt(['find-an-organisation'], searchRows),
  ...mutantsAt(['read-an-organisation'], readRows),
];
