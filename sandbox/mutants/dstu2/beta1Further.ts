import type { Behaviour } from '../../behaviour/behaviour.js';
import { items, set } from '../../behaviour/element.js';
import { given, givenBody, refusingWhen } from '../../behaviour/handlers.js';
import { put } from '../../behaviour/put.js';
import { header, only, success } from '../../behaviour/replies.js';
import { headerAs, mended } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import { isObject, objects } from '../../wire/json.js';
import { type MutantRow, mutantsOf } from '../row.js';
import { locationMutants } from './beta1Locations.js';
import { profiles, served } from './beta1Rows.js';
import { scheduleMutants } from './beta1Schedules.js';

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

const versions: readonly MutantRow[] = [
  [
    'beta1.versions-of-organisations-not-read',
    'Reads no version of organisations.',
    ['DST2A-ORG-017'],
    withoutVersions('Organization'),
  ],
  [
    'beta1.versions-of-organisations-not-told-apart',
    'Reads the current version of organisations for any other.',
    ['DST2A-ORG-017'],
    anyVersion('Organization'),
  ],
  [
    'beta1.versions-of-practitioners-not-read',
    'Reads no version of practitioners.',
    ['DST2A-PRAC-017'],
    withoutVersions('Practitioner'),
  ],
  [
    'beta1.versions-of-practitioners-not-told-apart',
    'Reads the current version of practitioners for any other.',
    ['DST2A-PRAC-017'],
    anyVersion('Practitioner'),
  ],
  [
    'beta1.versions-of-patients-not-read',
    'Reads no version of patients.',
    ['DST2A-PAT-017'],
    withoutVersions('Patient'),
  ],
  [
    'beta1.versions-of-patients-not-told-apart',
    'Reads the current version of patients for any other.',
    ['DST2A-PAT-017'],
    anyVersion('Patient'),
  ],
  [
    'beta1.versions-of-locations-not-read',
    'Reads no version of locations.',
    ['DST2A-LOC-017'],
    withoutVersions('Location'),
  ],
  [
    'beta1.versions-of-locations-not-told-apart',
    'Reads the current version of locations for any other.',
    ['DST2A-LOC-017'],
    anyVersion('Location'),
  ],
  [
    'beta1.versions-of-appointments-not-read',
    'Reads no version of appointments.',
    ['DST2A-READ-027'],
    withoutVersions('Appointment'),
  ],
  [
    'beta1.versions-of-appointments-not-told-apart',
    'Reads the current version of appointments for any other.',
    ['DST2A-READ-027'],
    anyVersion('Appointment'),
  ],
];

/** Knows an interaction by the id of later releases only, with a number at its end. */
const laterId = (id: string): Behaviour =>
  headerAs('ssp-interactionid', (sent) => (sent === id ? `${id}-0` : sent === `${id}-1` ? id : sent));

const prefix = 'urn:nhs:names:services:gpconnect:fhir:';

const ids: readonly MutantRow[] = [
  [
    'beta1.id-of-later-releases-to-search-for-free-slots',
    'Knows the schedule by another interaction id.',
    ['DST2A-SLOTS-006', 'DST2A-IID-017', ...served.slots],
    laterId(`${prefix}operation:gpc.getschedule`),
  ],
  [
    'beta1.id-of-later-releases-to-find-a-location',
    'Knows finding locations by another interaction id.',
    ['DST2A-LOCS-003', 'DST2A-IID-016', ...served.locations],
    laterId(`${prefix}rest:search:location`),
  ],
];

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
    'beta1.bookings-answered-200',
    'Answers bookings with 200, as the first publication had it.',
    ['DST2A-BOOK-037'],
    at('book-an-appointment', success(200)),
  ],
  [
    'beta1.booked-with-202',
    'Answers bookings with 202.',
    ['DST2A-BOOK-037'],
    at('book-an-appointment', success(202)),
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
    ['DST2A-REG-023', ...served.registrations],
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
    ['DST2A-RES-003', ...profiles.patients],
    put(
      'Patient',
      items('identifier', (one) => ({ ...one, use: 'official' })),
    ),
  ],
  [
    'beta1.practitioner-birth-date',
    'Gives the birth date of practitioners.',
    ['DST2A-RES-010', ...profiles.practitioners],
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

const headers: readonly MutantRow[] = [
  [
    'beta1.site-may-be-cached',
    'Lets the locations that it finds be cached.',
    ['DST2A-HTTP-031'],
    at('find-a-location', header('Cache-Control', 'private')),
  ],
  [
    'beta1.schedule-may-be-cached',
    'Lets the answers of the operation for slots be cached.',
    ['DST2A-HTTP-031'],
    at('search-for-free-slots', header('Cache-Control', 'private')),
  ],
];

/** More of what only 1.0.0-beta.1 can have wrong. */
export const beta1FurtherMutants = mutantsOf([
  ...versions,
  ...ids,
  ...scheduleMutants,
  ...others,
  ...locationMutants,
  ...headers,
]);
