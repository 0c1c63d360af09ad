import type { Behaviour } from '../../behaviour/behaviour.js';
import { all, append, set } from '../../behaviour/element.js';
import { answers, given, refusing, refusingWhen } from '../../behaviour/handlers.js';
import { keptAs } from '../../behaviour/keeping.js';
import { body, each, header, refusals, saying } from '../../behaviour/replies.js';
import { at } from '../../behaviour/scope.js';
import type { Reply } from '../../interaction.js';
import { appointmentResource } from '../../practice/resources/appointment.js';
import type { InteractionKey } from '../../server/interactions.js';
import { objects } from '../../wire/json.js';
import type { Variant } from '../variant.js';

const search = 'search-for-free-slots';
const book = 'book-an-appointment';
const retrieve = 'retrieve-a-patients-appointments';
const read = 'read-an-appointment';
const cancel = 'cancel-an-appointment';
const statement = 'get-the-capability-statement';
const is401 = ({ status }: Reply): boolean => status === 401;
const anothers = saying(/another patient|for the patient who asks alone/);
const withoutPermission = saying(/Online access to appointments/);

type Row = readonly [
  id: string,
  description: string,
  permittedBy: readonly string[],
  endpoints: readonly InteractionKey[],
  behaviour: Behaviour,
  warns?: readonly string[],
];

/** What the guide leaves open, or contradicts itself about. */
const rows: readonly Row[] = [
  [
    'pfs.logical-id-alone',
    'Knows patients in paths by their logical id, and no NHS number.',
    ['PFS-A-1', 'PFS-FHIR-030', 'the guide has the logical id, the OAS the NHS number'],
    [retrieve],
    at(
      retrieve,
      refusingWhen(({ id = '' }) => /^\d{10}$/.test(id), 'PATIENT_NOT_FOUND'),
    ),
    ['PFS-OAS-006', 'PFS-ERR-008'],
  ],
  [
    'pfs.description-demanded',
    'Refuses bookings without a description, which the profile has 1..1.',
    ['PFS-A-4', 'PFS-FHIR-018'],
    [book],
    at(
      book,
      refusing(({ description }) => (description === undefined ? 'description is missing' : undefined)),
    ),
  ],
  [
    'pfs.others-not-found',
    'Answers the appointments of another patient as if they were not there.',
    ['PFS-I-4', 'no page says how it is refused'],
    [read, cancel],
    at([read, cancel], refusals({ status: 404, code: 'NO_RECORD_FOUND', issue: 'not-found' }, anothers)),
  ],
  [
    'pfs.others-list-not-found',
    'Answers the list of another patient as that of nobody it knows.',
    ['PFS-I-4', 'no page says how it is refused', 'PFS-ERR-011'],
    [retrieve],
    at(retrieve, refusals({ status: 404, code: 'PATIENT_NOT_FOUND', issue: 'not-found' }, anothers)),
  ],
  [
    'pfs.booking-for-another-invalid',
    'Refuses a booking for another patient as an invalid resource.',
    ['PFS-I-4', 'no page says how it is refused', 'PFS-ERR-018'],
    [book],
    at(book, refusals({ status: 422, code: 'INVALID_RESOURCE', issue: 'invalid' }, anothers)),
  ],
  [
    'pfs.token-refused-with-403',
    'Refuses a token with 403 instead of 401.',
    ['PFS-I-2', 'no page names the status', 'PFS-ERR-016'],
    [search, book, retrieve, read, cancel],
    refusals({ status: 403 }, is401),
  ],
  [
    'pfs.token-refused-as-a-bad-header',
    'Refuses a token with 400 BAD_REQUEST, as any header that is missing or invalid.',
    ['PFS-I-2', 'PFS-ERR-022'],
    [search, book, retrieve, read, cancel],
    refusals({ status: 400, code: 'BAD_REQUEST', issue: 'invalid' }, is401),
  ],
  [
    'pfs.no-challenge',
    'Refuses tokens without a WWW-Authenticate header.',
    ['no page asks for one'],
    [search],
    header('WWW-Authenticate', undefined),
  ],
  [
    'pfs.if-match-not-demanded',
    'Cancels without If-Match, too.',
    ['it is the consumer who has to send it'],
    [cancel],
    at(
      cancel,
      given(({ ifMatch = '*' }) => ({ ifMatch })),
    ),
  ],
  [
    'pfs.statement-after-a-token-alone',
    'Shows the capability statement to whoever has a token.',
    ['PFS-I-3', 'PFS-META-004', 'no page says that it is public'],
    [statement],
    { request: (incoming, { interaction }) => (interaction === statement ? closed(incoming) : incoming) },
  ],
  [
    'pfs.statement-of-1.2.7',
    'The statement has the version of the specification that the guide was made from, as its example has.',
    ['PFS-META-003'],
    [statement],
    at(
      statement,
      body(
        all(
          set('version', '1.2.7'),
          set('description', 'This server implements the GP Connect API version 1.2.7'),
        ),
      ),
    ),
    ['PFS-META-003'],
  ],
  [
    'pfs.cancelled-with-its-reason',
    'Returns the reason of an appointment that is cancelled.',
    ['PFS-A-3', 'PFS-CANC-020'],
    [cancel],
    at(cancel, each('Appointment', set('reason', [{ text: 'A cough' }]))),
    ['PFS-CANC-023', 'PFS-CANC-014'],
  ],
  [
    'pfs.permission-refused-with-404',
    'Answers patients without the permission as if nothing were there.',
    ['PFS-I-6', 'PFS-AUTH-011', 'no page names a code'],
    [search, book, retrieve, read, cancel],
    refusals({ status: 404, code: 'NO_RECORD_FOUND', issue: 'not-found' }, withoutPermission),
  ],
  [
    'pfs.request-ids-in-lower-case-headers',
    'Repeats the ids of requests under names in lower case.',
    ['names of headers have no case'],
    [search],
    {
      rendered: ({ headers, ...rest }) => ({
        ...rest,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [
            /^X-/.test(name) ? name.toLowerCase() : name,
            value,
          ]),
        ),
      }),
    },
  ],
  [
    'pfs.past-appointments-read',
    'Reads appointments that have begun, as the page on the scope of the API has it.',
    ['PFS-A-2', 'PFS-RETR-025'],
    [read],
    at(
      read,
      answers((request, practice, ordinary) => {
        const one = practice.appointments.find(request.id ?? '');
        return one && one.patient === request.patient?.id && one.start < request.now
          ? { status: 200, resource: appointmentResource(one, practice) }
          : ordinary(request, practice);
      }),
    ),
    ['PFS-READ-003'],
  ],
  [
    'pfs.more-in-the-statement',
    'The statement lists a resource that patients do not reach.',
    ['PFS-FHIR-002'],
    [statement],
    at(statement, body(append('rest[0].resource', { type: 'Flag', interaction: [{ code: 'read' }] }))),
  ],
  [
    'pfs.telephone-number-refused',
    'Refuses bookings that contain their patient, and so the telephone number.',
    ['PFS-A-5'],
    [book],
    at(
      book,
      refusing(({ contained }) =>
        objects(contained).some(({ resourceType }) => resourceType === 'Patient')
          ? 'Appointment.contained has a Patient'
          : undefined,
      ),
    ),
    ['PFS-BOOK-013'],
  ],
  [
    'pfs.slots-with-a-specialty',
    'Slots have a specialty, as the recommendation tables have it.',
    ['PFS-A-10'],
    [search],
    at(search, each('Slot', set('specialty', [{ text: 'General practice' }]))),
    ['PFS-SRCH-047'],
  ],
  [
    'pfs.empty-list-of-entries',
    'A result that is empty has an empty list of entries, as in the examples.',
    ['PFS-A-11'],
    [search, retrieve],
    at([search, retrieve], {
      reply: (reply) =>
        reply.resource?.resourceType === 'Bundle' && reply.resource.entry === undefined
          ? { ...reply, resource: { ...reply.resource, entry: [] } }
          : reply,
    }),
    ['PFS-SRCH-040', 'PFS-RETR-024', 'PFS-FHIR-009', 'PFS-FHIR-010', 'PFS-SRCH-023', 'PFS-RETR-011'],
  ],
  [
    'pfs.role-beyond-the-twenty',
    'Schedules have a job role that the value set of twenty lacks.',
    ['PFS-I-1'],
    [search],
    at(
      search,
      each(
        'Schedule',
        all(
          set('extension[0].valueCodeableConcept.coding[0].code', 'R1110'),
          set('extension[0].valueCodeableConcept.coding[0].display', 'Physiotherapist'),
        ),
      ),
    ),
    ['PFS-SAM-011'],
  ],
  [
    'pfs.quarter-of-an-hour',
    'Every appointment that is booked is given a quarter of an hour, however long its slots are.',
    ['PFS-I-5'],
    [read, retrieve],
    keptAs(book, (one) => ({ ...one, kept: { ...one.kept, minutesDuration: 15 } })),
    ['PFS-RETR-016', 'PFS-READ-010'],
  ],
  [
    'pfs.unknown-patient-denied',
    'Says of everybody but the patient who asks that access is denied, be there such a patient or not.',
    ['PFS-I-8'],
    [retrieve],
    at(
      retrieve,
      refusals({ status: 403, code: 'ACCESS_DENIED', issue: 'forbidden' }, ({ status }) =>
        [400, 404].includes(status),
      ),
    ),
    ['PFS-ERR-008', 'PFS-ERR-011'],
  ],
  [
    'pfs.parameters-of-the-oas-refused',
    'Refuses the parameters that the OpenAPI specification has and the guide has not.',
    ['PFS-I-9'],
    [retrieve, read],
    at(
      [retrieve, read],
      refusingWhen(({ query }) =>
        query.some(([name]) => ['past-appt-limit', 'status', '_include:recurse'].includes(name)),
      ),
    ),
    ['PFS-OAS-007', 'PFS-OAS-008', 'PFS-OAS-009', 'PFS-OAS-010'],
  ],
  [
    'pfs.request-ids-left-to-the-gateway',
    'Repeats no id of a request: the gateway does.',
    ['PFS-I-10'],
    [search, read],
    {
      rendered: ({ headers, ...rest }) => ({
        ...rest,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !/^X-/.test(name))),
      }),
    },
    ['PFS-OAS-004'],
  ],
  [
    'pfs.root-of-a-test-environment',
    'Is reached by a URL of its own making.',
    ['PFS-I-11'],
    [statement, read],
    { root: (path) => path.replace('/STU3/1/gpconnect', '/fhir') },
    ['PFS-ROUT-001'],
  ],
];

function closed<T extends { headers: { authorization?: string | undefined }; target: string }>(
  incoming: T,
): T {
  return incoming.headers.authorization
    ? incoming
    : { ...incoming, target: incoming.target.replace('/metadata', '/Slot') };
}

export const ownVariants: readonly Variant[] = rows.map(
  ([id, description, permittedBy, endpoints, behaviour, warns]) => ({
    id,
    description,
    permittedBy,
    endpoints,
    ...(warns && { warns }),
    behaviour: () => behaviour,
  }),
);
