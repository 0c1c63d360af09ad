import type { Behaviour } from '../../behaviour/behaviour.js';
import { remove, set } from '../../behaviour/element.js';
import { given, refusingWhen } from '../../behaviour/handlers.js';
import { put } from '../../behaviour/put.js';
import { bare, body, success } from '../../behaviour/replies.js';
import { at, fromTheSecond } from '../../behaviour/scope.js';
import type { MutantRow } from '../row.js';
import { profiles, served } from './beta1Rows.js';

const find = 'find-a-location';

/** All locations that the practice has, whatever was asked for. */
const everyLocation: Behaviour = given((_request, { organisation }) => ({
  query: [['identifier', `https://fhir.nhs.uk/Id/ods-organization-code|${organisation.odsCode}`]],
}));

/** What can be wrong with finding locations, beyond what is wrong with its searches. */
export const locationMutants: readonly MutantRow[] = [
  [
    'beta1.every-site',
    'Finds all sites, whatever is asked for.',
    ['DST2A-LOCS-007', 'DST2A-LOCS-013', 'DST2A-LOCS-011'],
    at(find, everyLocation),
  ],
  [
    'beta1.sites-collected',
    'Finds locations in a collection.',
    ['DST2A-LOCS-013', 'DST2A-LOCS-007', 'DST2A-LOCS-011'],
    at(find, body(set('type', 'collection'))),
  ],
  [
    'beta1.sites-accepted',
    'Finds locations with 202.',
    ['DST2A-LOCS-012', 'DST2A-FND-010', 'DST2A-LOCS-004'],
    at(find, success(202)),
  ],
  [
    'beta1.site-refusals-bare',
    'Refuses to find locations without a word.',
    ['DST2A-LOCS-005', 'DST2A-ERR-001', 'DST2A-ERR-002'],
    at(find, bare()),
  ],
  [
    'beta1.site-of-no-profile',
    'Claims no profile for the locations that it finds.',
    ['DST2A-LOCS-015', 'DST2A-FHIR-049'],
    at(find, put('Location', remove('meta.profile'))),
  ],
  [
    'beta1.sites-of-two-organisations',
    'Gives locations two managing organisations.',
    ['DST2A-LOCS-014', ...profiles.locations],
    at(
      find,
      put('Location', (one) => ({
        ...one,
        managingOrganization: [one.managingOrganization ?? {}, { reference: 'Organization/1' }],
      })),
    ),
  ],
  [
    'beta1.locations-not-found',
    'Offers no search for locations.',
    ['DST2A-LOCS-003', 'DST2A-IID-016', ...served.locations],
    at(
      find,
      refusingWhen(() => true, 'NOT_IMPLEMENTED'),
    ),
  ],
  [
    'beta1.sites-found-once',
    'Finds a location once, and nothing after.',
    ['DST2A-LOCS-007', 'DST2A-LOCS-018', 'DST2A-LOCS-021'],
    () =>
      fromTheSecond(({ interaction }) => interaction === find, {
        reply: (reply) =>
          reply.status === 200
            ? { ...reply, resource: { resourceType: 'Bundle', type: 'searchset' } }
            : reply,
      }),
  ],
];
