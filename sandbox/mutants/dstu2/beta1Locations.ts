import type { Behaviour } from '../../behaviour/behaviour.js';
import { remove, set } from '../../behaviour/element.js';
import { given, refusingWhen } from '../../behaviour/handlers.js';
import { put } from '../../behaviour/put.js';
import { bare, body, header, refusals, success } from '../../behaviour/replies.js';
import { headerAs } from '../../behaviour/requests.js';
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
    'beta1.locations-unknown-later',
    'Finds a location once; then the interaction id of that is not known any more.',
    ['DST2A-LOCS-003', 'DST2A-IID-016', 'DST2A-LOCS-021', ...served.locations],
    () =>
      fromTheSecond(
        ({ interaction }) => interaction === find,
        headerAs('Ssp-InteractionID', (sent) => sent && `${sent}-unknown`),
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
  [
    'beta1.sites-as-plain-json',
    'Gives locations the media type of plain JSON.',
    ['DST2A-HTTP-012', 'DST2A-HTTP-011', 'DST2A-HTTP-013'],
    at(find, header('Content-Type', 'application/json;charset=utf-8')),
  ],
  [
    'beta1.sites-without-charset',
    'Leaves the charset of locations out.',
    ['DST2A-HTTP-024'],
    at(find, header('Content-Type', 'application/json+fhir')),
  ],
  [
    'beta1.sites-of-long-ids',
    'Gives locations that it finds ids of 65 characters.',
    ['DST2A-FHIR-092', 'DST2A-LOCS-007', 'DST2A-LOCS-013', ...profiles.locations, 'DST2A-LOCS-014'],
    at(find, put('Location', set('id', 'a'.repeat(65)))),
  ],
  [
    'beta1.sites-of-other-ids',
    'Gives locations ids by which it cannot read them.',
    ['DST2A-LOCS-007'],
    at(
      find,
      put('Location', (one) => ({ ...one, id: `${String(one.id)}-x` })),
    ),
  ],
  [
    'beta1.sites-with-empty-values',
    'Gives locations an empty description.',
    ['DST2A-FHIR-041', 'DST2A-FHIR-042', ...profiles.locations, 'DST2A-LOCS-014'],
    at(find, put('Location', set('description', ''))),
  ],
  [
    'beta1.site-refusals-of-another-profile',
    'Claims another profile for the errors of searches for locations.',
    ['DST2A-ERR-023', 'DST2A-LOCS-005'],
    at(
      find,
      put(
        'OperationOutcome',
        set('meta.profile', ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1']),
      ),
    ),
  ],
  [
    'beta1.site-refusals-as-warnings',
    'Refuses searches for locations with warnings.',
    ['DST2A-ERR-024'],
    at(find, put('OperationOutcome', set('issue.severity', 'warning'))),
  ],
  [
    'beta1.site-refusals-uncoded',
    'Refuses searches for locations without a code.',
    ['DST2A-ERR-025', 'DST2A-LOCS-009', 'DST2A-LOCS-010', 'DST2A-ERR-023', 'DST2A-LOCS-005'],
    at(find, put('OperationOutcome', remove('issue.details'))),
  ],
  [
    'beta1.site-refusals-of-another-code',
    'Refuses searches for locations with another code.',
    ['DST2A-LOCS-009', 'DST2A-LOCS-010'],
    at(find, refusals({ code: 'REFERENCE_NOT_FOUND' })),
  ],
  [
    'beta1.site-parameters-refused',
    'Refuses searches for locations with parameters that it does not know.',
    ['DST2A-HTTP-027'],
    at(
      find,
      refusingWhen(({ query }) => query.some(([name]) => name === 'unheard-of')),
    ),
  ],
  [
    'beta1.site-code-of-another-system',
    'Gives the site code of locations as that of an organisation.',
    ['DST2A-LOCS-018'],
    at(find, put('Location', set('identifier.system', 'http://fhir.nhs.net/Id/ods-organization-code'))),
  ],
  [
    'beta1.site-refusals-of-another-system',
    'Takes the codes of refused searches for locations from another system.',
    ['DST2A-ERR-026', 'DST2A-ERR-023', 'DST2A-LOCS-005'],
    at(find, put('OperationOutcome', set('issue.details.coding.system', 'https://gp.example/errors'))),
  ],
];
