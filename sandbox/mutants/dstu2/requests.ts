import type { Behaviour } from '../../behaviour/behaviour.js';
import { remove, set } from '../../behaviour/element.js';
import { givenBody, refusing, refusingWhen } from '../../behaviour/handlers.js';
import { put } from '../../behaviour/put.js';
import { claimsAs, parameterAs, parameterElse } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import type { Json, Resource } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import { isObject, type JsonObject, objects } from '../../wire/json.js';
import type { MutantRow } from '../row.js';
import { recordOf } from './record.js';

const search = 'search-for-free-slots';
const retrieve = 'retrieve-a-patients-appointments';
const book = 'book-an-appointment';
const amend = 'amend-an-appointment';
const cancel = 'cancel-an-appointment';

const refusingParameter = (name: string): Behaviour =>
  at(
    search,
    refusingWhen(({ query }) => query.some(([one]) => one === name)),
  );

/** Retrieval that reads each start as another one. */
const started = (read: (value: string) => string | undefined): Behaviour =>
  at(retrieve, parameterAs('start', read));

const refusingStart = (holds: (value: string) => boolean): Behaviour =>
  at(
    retrieve,
    refusingWhen(({ query }) => query.some(([name, value]) => name === 'start' && holds(value))),
  );

const withExtension =
  (part: string, make: (found: JsonObject | undefined) => Json[]) =>
  (body: Resource): Resource => {
    const all = objects(body.extension);
    const others = all.filter(({ url }) => !String(url).includes(part));
    return { ...body, extension: [...others, ...make(all.find(({ url }) => String(url).includes(part)))] };
  };

const stored = (practice: Practice, { id }: Resource) => practice.appointments.find(String(id));

/** What the body has of an appointment, from what is stored: whoever changes it is not noticed. */
const unnoticed = (name: 'start' | 'end' | 'slot' | 'participant' | 'priority'): Behaviour =>
  at(
    amend,
    givenBody((body, practice) => {
      const before = stored(practice, body);
      if (!before) return body;
      const { [name]: _, ...rest } = body;
      const kept = {
        start: before.start.toISOString(),
        end: before.end.toISOString(),
        slot: before.slots.map((id) => ({ reference: `Slot/${id}` })),
        participant: [...before.participants],
        priority: before.kept.priority,
      }[name];
      return { ...rest, resourceType: body.resourceType, ...(kept !== undefined && { [name]: kept }) };
    }),
  );

/** Mutants that take, or refuse, other requests than the release; written with the rows of 1.0.0-rc.2, for URLs below `root`. */
export const requestMutants = (root: string): readonly MutantRow[] => [
  [
    'dstu2.disposition-refused',
    'Refuses a search with a disposition.',
    ['DST2B-SLOTS-014'],
    refusingParameter('disposition'),
  ],
  [
    'dstu2.service-id-refused',
    'Refuses a search with a service id.',
    ['DST2B-SLOTS-015'],
    refusingParameter('service-id'),
  ],
  [
    'dstu2.fb-type-optional',
    'Searches without fb-type.',
    ['DST2B-SLOTS-041'],
    at(
      search,
      parameterElse('fb-type', () => 'free'),
    ),
  ],
  [
    'dstu2.fb-type-of-any-kind',
    'Takes any fb-type for free.',
    ['DST2B-SLOTS-042'],
    at(
      search,
      parameterAs('fb-type', () => 'free'),
    ),
  ],
  [
    'dstu2.fb-type-unknown',
    'Knows the parameter status of later releases only.',
    ['DST2B-SLOTS-011', 'DST2B-SLOTS-004', 'DST2B-SLOTS-047'],
    at(
      search,
      parameterAs('fb-type', () => undefined),
    ),
  ],
  [
    'dstu2.start-mandatory',
    'Wants a range for a retrieval.',
    ['DST2B-RETR-014'],
    at(
      retrieve,
      refusingWhen(({ query }) => !query.some(([name]) => name === 'start')),
    ),
  ],
  [
    'dstu2.lt-refused',
    'Does not know lt.',
    ['DST2B-RETR-015', 'DST2B-FHIR-013'],
    refusingStart((value) => value.startsWith('lt')),
  ],
  [
    'dstu2.lt-includes',
    'Takes lt for le.',
    ['DST2B-RETR-015'],
    started((value) => value.replace(/^lt/, 'le')),
  ],
  [
    'dstu2.gt-refused',
    'Does not know gt.',
    ['DST2B-RETR-017', 'DST2B-FHIR-013'],
    refusingStart((value) => value.startsWith('gt')),
  ],
  [
    'dstu2.gt-includes',
    'Takes gt for ge.',
    ['DST2B-RETR-017'],
    started((value) => value.replace(/^gt/, 'ge')),
  ],
  [
    'dstu2.eq-refused',
    'Does not know eq.',
    ['DST2B-RETR-019'],
    refusingStart((value) => value.startsWith('eq')),
  ],
  [
    'dstu2.unprefixed-refused',
    'Wants a prefix.',
    ['DST2B-RETR-020'],
    refusingStart((value) => /^\d/.test(value)),
  ],
  [
    'dstu2.times-refused',
    'Refuses date-times in a retrieval.',
    ['DST2B-RETR-023'],
    refusingStart((value) => value.includes('T')),
  ],
  [
    'dstu2.past-refused',
    'Refuses a range that begins in the past.',
    ['DST2B-RETR-024'],
    at(
      retrieve,
      refusingWhen(({ query, now }) =>
        query.some(
          ([name, value]) =>
            name === 'start' && value.replace(/^[a-z]+/, '') < now.toISOString().slice(0, 10),
        ),
      ),
    ),
  ],
  [
    'dstu2.one-bound-refused',
    'Wants both bounds of a range.',
    ['DST2B-RETR-014', 'DST2B-RETR-037'],
    at(
      retrieve,
      refusingWhen(({ query }) => query.filter(([name]) => name === 'start').length === 1),
    ),
  ],
  [
    'dstu2.ods-code-demanded',
    'Wants an ODS code of whoever books.',
    ['DST2B-BOOK-045'],
    at(
      book,
      refusing(({ contained }) =>
        objects(contained).some(({ identifier }) => objects(identifier).length > 0)
          ? undefined
          : 'No ODS code',
      ),
    ),
  ],
  [
    'dstu2.reason-refused-in-bookings',
    'Refuses bookings with a reason.',
    ['DST2B-BOOK-052', 'DST2B-BOOK-051'],
    at(
      book,
      refusing(({ reason }) => (reason === undefined ? undefined : 'A reason is not taken')),
    ),
  ],
  [
    'dstu2.comment-demanded',
    'Refuses bookings without a comment.',
    ['DST2B-BOOK-053'],
    at(
      book,
      refusing(({ comment }) => (comment === undefined ? 'A comment is missing' : undefined)),
    ),
  ],
  [
    'dstu2.reason-demanded',
    'Refuses bookings without a reason.',
    ['DST2B-BOOK-053', 'DST2B-GEN-001'],
    at(
      book,
      refusing(({ reason }) => (reason === undefined ? 'A reason is missing' : undefined)),
    ),
  ],
  [
    'dstu2.created-optional',
    'Takes bookings without the time of booking.',
    ['DST2B-BOOK-047'],
    at(
      book,
      givenBody((body) =>
        withExtension('created', (found) => [
          found ?? {
            url: `${root}/StructureDefinition/extension-gpconnect-appointment-created-1`,
            valueDateTime: '2026-02-02T10:15:00+00:00',
          },
        ])(body),
      ),
    ),
  ],
  [
    'dstu2.booking-organisation-optional',
    'Takes bookings that do not refer to who books.',
    ['DST2B-BOOK-038'],
    at(
      book,
      givenBody((body) =>
        withExtension('booking-organisation', (found) => [
          found ?? {
            url: `${root}/StructureDefinition/extension-gpconnect-booking-organisation-1`,
            valueReference: { reference: `#${String(objects(body.contained)[0]?.id ?? '')}` },
          },
        ])(body),
      ),
    ),
  ],
  [
    'dstu2.halves-of-extensions-taken',
    'Takes extensions that have a url or a value only.',
    ['DST2B-BOOK-078'],
    at(
      book,
      givenBody((body) => ({
        ...body,
        extension: objects(body.extension).filter(
          (one) => one.url !== undefined && Object.keys(one).some((name) => name.startsWith('value')),
        ),
      })),
    ),
  ],
  [
    'dstu2.reason-lost',
    'Books without keeping the reason.',
    ['DST2B-BOOK-071'],
    at(book, givenBody(remove('reason'))),
  ],
  [
    'dstu2.amended-reason-refused',
    'Refuses to change the reason.',
    ['DST2B-AMEND-015', 'DST2B-GEN-010'],
    at(
      amend,
      refusing((body, practice) =>
        JSON.stringify(body.reason) === JSON.stringify(stored(practice, body)?.kept.reason)
          ? undefined
          : 'The reason cannot be changed',
      ),
    ),
  ],
  [
    'dstu2.amended-reason-ignored',
    'Keeps the reason that there was.',
    ['DST2B-AMEND-033', 'DST2B-AMEND-034'],
    at(
      amend,
      givenBody((body, practice) => {
        const before = stored(practice, body)?.kept.reason;
        const { reason: _, ...rest } = body;
        return { ...rest, resourceType: body.resourceType, ...(before !== undefined && { reason: before }) };
      }),
    ),
  ],
  [
    'dstu2.amended-reason-merged',
    'Puts a new reason on top of the old one.',
    ['DST2B-AMEND-035'],
    at(
      amend,
      givenBody((body, practice) => {
        const before = stored(practice, body)?.kept.reason;
        return {
          ...body,
          ...(isObject(before) && isObject(body.reason) && { reason: { ...before, ...body.reason } }),
        };
      }),
    ),
  ],
  [
    'dstu2.amended-start-ignored',
    'Overlooks that an amendment has another start.',
    ['DST2B-AMEND-023'],
    unnoticed('start'),
  ],
  [
    'dstu2.amended-end-ignored',
    'Overlooks that an amendment has another end.',
    ['DST2B-AMEND-023'],
    unnoticed('end'),
  ],
  [
    'dstu2.amended-slots-ignored',
    'Overlooks that an amendment has other slots.',
    ['DST2B-AMEND-024'],
    unnoticed('slot'),
  ],
  [
    'dstu2.amended-participants-ignored',
    'Overlooks that an amendment has other participants.',
    ['DST2B-AMEND-025'],
    unnoticed('participant'),
  ],
  [
    'dstu2.amended-priority-ignored',
    'Overlooks that an amendment has another priority.',
    ['DST2B-AMEND-026'],
    unnoticed('priority'),
  ],
  [
    'dstu2.cancelled-not-amended',
    'Refuses to change the reason of a cancellation.',
    ['DST2B-AMEND-019'],
    at(
      amend,
      refusing((body, practice) =>
        stored(practice, body)?.status === 'cancelled' ? 'It is cancelled' : undefined,
      ),
    ),
  ],
  [
    'dstu2.cancellation-reason-optional',
    'Cancels without a reason.',
    ['DST2B-CANC-018'],
    at(
      cancel,
      givenBody((body) =>
        withExtension('cancellation-reason', (found) => [
          found ?? {
            url: `${root}/StructureDefinition/extension-gpconnect-appointment-cancellation-reason-1`,
            valueString: 'None given',
          },
        ])(body),
      ),
    ),
  ],
  [
    'dstu2.cancelled-shown-as-booked',
    'Shows cancelled appointments as booked.',
    ['DST2B-CANC-032', 'DST2B-CANC-044'],
    put('Appointment', (resource) =>
      resource.status === 'cancelled' ? set('status', 'booked')(resource) : resource,
    ),
  ],
  [
    'dstu2.media-type-of-stu3',
    'Names the media types of STU3.',
    ['DST2B-HTTP-012', 'DST2B-HTTP-011'],
    {
      rendered: (rendered) => ({
        ...rendered,
        headers: {
          ...rendered.headers,
          'Content-Type': String(rendered.headers['Content-Type'] ?? '')
            .replace('json+fhir', 'fhir+json')
            .replace('xml+fhir', 'fhir+xml'),
        },
      }),
    },
  ],
  [
    'dstu2.xml-answered-in-json',
    'Answers in JSON whatever is asked for.',
    ['DST2B-HTTP-011', 'DST2B-HTTP-016'],
    {
      request: (incoming) => ({
        ...incoming,
        target: incoming.target.replace(/([?&])_format=[^&]*xml[^&]*/, '$1_format=json'),
        headers: { ...incoming.headers, accept: 'application/json+fhir' },
      }),
    },
  ],
  [
    'dstu2.error-profile-of-stu3',
    'Claims the STU3 profile for errors.',
    ['DST2B-ERR-024'],
    outcomesIn(
      set('meta.profile', ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1']),
    ),
  ],
  [
    'dstu2.error-system-of-stu3',
    'Takes error codes from the STU3 system.',
    ['DST2B-ERR-026', 'DST2B-ERR-027'],
    outcomesIn(
      set('issue.details.coding.system', 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1'),
    ),
  ],
  [
    'dstu2.error-uncoded',
    'Gives errors no code.',
    ['DST2B-ERR-027', 'DST2B-ERR-026'],
    outcomesIn(remove('issue.details')),
  ],
  [
    'dstu2.error-coded-twice',
    'Gives errors two codings.',
    ['DST2B-ERR-027'],
    outcomesIn((outcome) => twiceCoded(outcome)),
  ],
  [
    'dstu2.requested-record-optional',
    'Takes tokens without requested_record.',
    ['DST2B-JWT-031'],
    claimsAs((claims, call) => ({ requested_record: recordOf(call), ...claims })),
  ],
  [
    'dstu2.several-slots-refused',
    'Books one slot at a time.',
    ['DST2B-BOOK-034'],
    at(
      book,
      refusingWhen(({ body }) => objects(body?.slot).length > 1, 'INVALID_RESOURCE'),
    ),
  ],
  [
    'dstu2.any-audience',
    'Takes any aud.',
    ['DST2B-JWT-036'],
    claimsAs((claims) => ({
      ...claims,
      ...(claims.aud !== undefined && { aud: 'https://authorize.fhir.nhs.net/token' }),
    })),
  ],
  [
    'dstu2.any-record',
    'Takes the record of anybody.',
    ['DST2B-JWT-040'],
    claimsAs((claims, call) => ({
      ...claims,
      ...(isObject(claims.requested_record) && { requested_record: recordOf(call) }),
    })),
  ],
  [
    'dstu2.any-lifetime',
    'Takes tokens of any length.',
    ['DST2B-JWT-038'],
    claimsAs((claims, { site }) => ({
      ...claims,
      ...(typeof claims.iat === 'number' &&
        Number(claims.exp) > site.now().getTime() / 1000 && { exp: claims.iat + 300 }),
    })),
  ],
  [
    'dstu2.any-subject',
    'Takes tokens whose sub is somebody else.',
    ['DST2B-JWT-039'],
    claimsAs((claims) => {
      const practitioner = claims.requesting_practitioner;
      return {
        ...claims,
        ...(isObject(practitioner) &&
          typeof claims.sub === 'string' &&
          practitioner.id !== undefined && { sub: practitioner.id }),
      };
    }),
  ],
];

function outcomesIn(make: (resource: Resource) => Resource): Behaviour {
  return put('OperationOutcome', make);
}

function twiceCoded(outcome: Resource): Resource {
  const issue = objects(outcome.issue).map((one) => {
    const details = isObject(one.details) ? one.details : {};
    const codings = objects(details.coding);
    return { ...one, details: { ...details, coding: [...codings, ...codings] } };
  });
  return { ...outcome, issue };
}
