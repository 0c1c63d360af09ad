import type { Behaviour } from '../../behaviour/behaviour.js';
import { items, remove, set } from '../../behaviour/element.js';
import { given, givenBody, refusingWhen } from '../../behaviour/handlers.js';
import { put } from '../../behaviour/put.js';
import { bare, body, header, only, success } from '../../behaviour/replies.js';
import { headerAs, mended, withBody } from '../../behaviour/requests.js';
import { at, fromTheSecond } from '../../behaviour/scope.js';
import type { InteractionKey } from '../../server/interactions.js';
import { isObject, objects, text } from '../../wire/json.js';
import { type MutantRow, mutantsOf } from '../row.js';
import { boundsOf, period, week } from './periods.js';

const search = 'search-for-free-slots';
const find = 'find-a-location';
const register = 'register-a-patient';

/** Reads paths otherwise. */
const pathAs = (what: RegExp, becomes: string): Behaviour =>
  mended((incoming) => ({ ...incoming, target: incoming.target.replace(what, becomes) }));

/** Refuses versions of one kind of resource, as if it kept none. */
const withoutVersions = (type: string): Behaviour =>
  pathAs(new RegExp(`/${type}/([^/]+)/_history/`), `/${type}/$1/$history/`);

/** Reads any version of one kind of resource as the current one. */
const anyVersion = (type: string): Behaviour =>
  pathAs(new RegExp(`/${type}/([^/]+)/_history/[^/?]+`), `/${type}/$1`);

const versions: readonly MutantRow[] = (
  [
    ['organisation', 'Organization', 'DST2A-ORG-017'],
    ['practitioner', 'Practitioner', 'DST2A-PRAC-017'],
    ['patient', 'Patient', 'DST2A-PAT-017'],
    ['location', 'Location', 'DST2A-LOC-017'],
    ['appointment', 'Appointment', 'DST2A-READ-027'],
  ] as const
).flatMap(([name, type, row]): MutantRow[] => [
  [`beta1.versions-of-${name}s-not-read`, `Reads no version of a ${type}.`, [row], withoutVersions(type)],
  [
    `beta1.versions-of-${name}s-not-told-apart`,
    `Reads the current version of a ${type} for any other.`,
    [row],
    anyVersion(type),
  ],
]);

/** Knows an interaction by the id of later releases only, with a number at its end. */
const laterId = (id: string): Behaviour =>
  headerAs('ssp-interactionid', (sent) => (sent === id ? `${id}-0` : sent === `${id}-1` ? id : sent));

const prefix = 'urn:nhs:names:services:gpconnect:fhir:';

const ids: readonly MutantRow[] = [
  [
    'beta1.id-of-later-releases-to-search-for-free-slots',
    'Knows the schedule by another interaction id.',
    ['DST2A-SLOTS-006', 'DST2A-IID-017'],
    laterId(`${prefix}operation:gpc.getschedule`),
  ],
  [
    'beta1.id-of-later-releases-to-find-a-location',
    'Knows finding locations by another interaction id.',
    ['DST2A-LOCS-003', 'DST2A-IID-016'],
    laterId(`${prefix}rest:search:location`),
  ],
];

const schedules: readonly MutantRow[] = [
  [
    'beta1.organisation-for-parameters',
    'Takes another resource for the Parameters, and searches a week.',
    ['DST2A-SLOTS-012'],
    at(
      search,
      mended((incoming) =>
        incoming.body.includes('"resourceType":"Organization"')
          ? withBody(
              incoming,
              JSON.stringify({
                resourceType: 'Parameters',
                parameter: [{ name: 'timePeriod', valuePeriod: week(new Date()) }],
              }),
            )
          : incoming,
      ),
    ),
  ],
  [
    'beta1.operation-named-freely',
    'Knows the operation by its name in any letters.',
    ['DST2A-SLOTS-031'],
    pathAs(/\$gpc\.getschedule/i, '$gpc.getschedule'),
  ],
  [
    'beta1.called-once',
    'Answers the operation once.',
    ['DST2A-SLOTS-017'],
    () => {
      const called = new Set<string>();
      return at(
        search,
        refusingWhen(({ body: sent }) => {
          const bounds = boundsOf(sent).join();
          return called.size > 0 && called.size !== called.add(bounds).size ? false : called.size > 2;
        }),
      );
    },
  ],
  [
    'beta1.unreadable-bounds-replaced',
    'Searches from today where a bound of the period is no date.',
    ['DST2A-SLOTS-024'],
    at(
      search,
      given((request) => {
        const bounds = boundsOf(request.body);
        const readable = bounds.every((one) => one === 'undefined' || !Number.isNaN(Date.parse(one)));
        return readable || !request.body
          ? {}
          : {
              body: {
                ...request.body,
                parameter: [{ name: 'timePeriod', valuePeriod: week(new Date()) }],
              },
            };
      }),
    ),
  ],
  [
    'beta1.slots-of-other-days',
    'Shows the slots of the days around the period too.',
    ['DST2A-SLOTS-038'],
    period(({ start, end, ...rest }) => ({
      ...rest,
      ...(start !== undefined && { start: dayFrom(text(start), -1) }),
      ...(end !== undefined && { end: dayFrom(text(end), 1) }),
    })),
  ],
  [
    'beta1.slots-at-bounds-left-out',
    'Leaves slots out that begin with the period.',
    ['DST2A-SLOTS-038'],
    period(({ start, ...rest }) => ({
      ...rest,
      ...(start !== undefined && { start: secondLater(text(start)) }),
    })),
  ],
  [
    'beta1.practitioners-left-out',
    'Leaves the practitioners of schedules out of the answer.',
    ['DST2A-SLOTS-044'],
    at(
      search,
      only(({ resourceType }) => resourceType !== 'Practitioner'),
    ),
  ],
  [
    'beta1.operation-unlisted',
    'Lists no operation for slots in the statement.',
    ['DST2A-META-010'],
    put('Conformance', (statement) => ({
      ...statement,
      rest: objects(statement.rest).map((one) => ({
        ...one,
        operation: objects(one.operation).filter(({ name }) => name !== 'gpc.getschedule'),
      })),
    })),
  ],
];

/** A bound a day away; what is no date stays. */
function dayFrom(bound: string | undefined, days: number): string {
  const time = Date.parse(bound ?? '');
  if (bound === undefined || Number.isNaN(time)) return bound ?? '';
  const moved = new Date(time + days * 86_400_000).toISOString();
  return bound.includes('T') ? moved : moved.slice(0, 10);
}

const secondLater = (bound: string | undefined): string =>
  bound?.includes('T') === true && !Number.isNaN(Date.parse(bound))
    ? new Date(Date.parse(bound) + 1000).toISOString()
    : (bound ?? '');

const others: readonly MutantRow[] = [
  [
    'beta1.ne-as-eq',
    'Reads the prefix ne as eq.',
    ['DST2A-RETR-017'],
    at(
      'retrieve-a-patients-appointments',
      given(({ query }) => ({ query: query.map(([name, value]) => [name, value.replace(/^ne/, 'eq')]) })),
    ),
  ],
  [
    'beta1.type-coded',
    'Gives the type of an appointment a code.',
    ['DST2A-READ-021'],
    put('Appointment', (one) =>
      isObject(one.type)
        ? set('type.coding', [
            { system: 'http://hl7.org/fhir/ValueSet/c80-practice-codes', code: '394814009' },
          ])(one)
        : one,
    ),
  ],
  [
    'beta1.expires-left-out',
    'Leaves the header Expires out.',
    ['DST2A-SEC-016', 'DST2A-REG-022'],
    header('Expires', undefined),
  ],
  [
    'beta1.record-without-organisation',
    'Returns no organisation with a new record.',
    ['DST2A-REG-021'],
    at(
      register,
      only(({ resourceType }) => resourceType !== 'Organization'),
    ),
  ],
  [
    'beta1.form-of-the-profile-refused',
    'Refuses registrations that tell of the registration.',
    ['DST2A-REG-023', 'DST2A-REG-003'],
    at(
      register,
      refusingWhen(
        ({ body: sent }) => JSON.stringify(sent ?? {}).includes('extension-registration-'),
        'INVALID_RESOURCE',
      ),
    ),
  ],
  [
    'beta1.nhs-number-with-use',
    'Says of NHS numbers what they are used for.',
    ['DST2A-RES-003'],
    put(
      'Patient',
      items('identifier', (one) => ({ ...one, use: 'official' })),
    ),
  ],
  [
    'beta1.practitioner-birth-date',
    'Gives the birth date of practitioners.',
    ['DST2A-RES-010'],
    put('Practitioner', set('birthDate', '1970-01-01')),
  ],
  [
    'beta1.amended-length-ignored',
    'Overlooks that an amendment has another length.',
    ['DST2A-AMEND-014'],
    at(
      'amend-an-appointment',
      givenBody(({ minutesDuration: _, ...rest }) => ({ ...rest, resourceType: rest.resourceType })),
    ),
  ],
  [
    'beta1.participant-of-nobody-taken',
    'Overlooks participants that are nobody.',
    ['DST2A-BOOK-018'],
    at(
      'book-an-appointment',
      givenBody((sent) => ({
        ...sent,
        participant: objects(sent.participant).filter(
          ({ actor, type }) => actor !== undefined || type !== undefined,
        ),
      })),
    ),
  ],
  [
    'beta1.organisations-by-code-only',
    'Finds organisations by their own code only.',
    ['DST2A-FND-007', 'DST2A-ORGS-021'],
    at(
      'find-an-organisation',
      refusingWhen(
        ({ query }) => query.some(([, value]) => value.includes('ods-site-code')),
        'INVALID_IDENTIFIER_SYSTEM',
      ),
    ),
  ],
  [
    'beta1.organisation-of-a-site-not-found',
    'Finds nobody by the code of a site.',
    ['DST2A-FND-007', 'DST2A-ORGS-021'],
    at('find-an-organisation', {
      reply: (reply, { incoming }) =>
        incoming.target.includes('ods-site-code') && reply.resource
          ? { ...reply, resource: { resourceType: 'Bundle', type: 'searchset' } }
          : reply,
    }),
  ],
];

/** All locations that the practice has, whatever was asked for. */
const everyLocation: Behaviour = given((_request, { organisation }) => ({
  query: [['identifier', `https://fhir.nhs.uk/Id/ods-organization-code|${organisation.odsCode}`]],
}));

const locations: readonly MutantRow[] = [
  [
    'beta1.every-site',
    'Finds all sites, whatever is asked for.',
    ['DST2A-LOCS-007', 'DST2A-LOCS-013'],
    at(find, everyLocation),
  ],
  [
    'beta1.sites-collected',
    'Finds locations in a collection.',
    ['DST2A-LOCS-013'],
    at(find, body(set('type', 'collection'))),
  ],
  ['beta1.sites-accepted', 'Finds locations with 202.', ['DST2A-LOCS-012'], at(find, success(202))],
  [
    'beta1.site-refusals-bare',
    'Refuses to find locations without a word.',
    ['DST2A-LOCS-005'],
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
    ['DST2A-LOCS-014'],
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
    ['DST2A-LOCS-001', 'DST2A-FND-010'],
    at(
      find,
      refusingWhen(() => true, 'NOT_IMPLEMENTED'),
    ),
  ],
  [
    'beta1.sites-found-once',
    'Finds a location once, and nothing after.',
    ['DST2A-LOCS-007'],
    () =>
      fromTheSecond(({ interaction }) => interaction === find, {
        reply: (reply) =>
          reply.status === 200
            ? { ...reply, resource: { resourceType: 'Bundle', type: 'searchset' } }
            : reply,
      }),
  ],
];

/** The same header left out, at interactions that other releases do not have. */
const headers: readonly MutantRow[] = (
  [
    ['site', find, 'DST2A-HTTP-031'],
    ['schedule', search, 'DST2A-HTTP-031'],
  ] as const
).map(
  ([name, interaction, row]: readonly [string, InteractionKey, string]): MutantRow => [
    `beta1.${name}-may-be-cached`,
    `Lets the answers of ${interaction} be cached.`,
    [row],
    at(interaction, header('Cache-Control', 'private')),
  ],
);

/** More of what only 1.0.0-beta.1 can have wrong. */
export const beta1FurtherMutants = mutantsOf([
  ...versions,
  ...ids,
  ...schedules,
  ...others,
  ...locations,
  ...headers,
]);
