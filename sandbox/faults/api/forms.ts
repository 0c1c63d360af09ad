import type { Behaviour } from '../../behaviour/behaviour.js';
import { before } from '../../behaviour/guards.js';
import { resourcesOf } from '../../behaviour/replies.js';
import { at, fromTheSecond } from '../../behaviour/scope.js';
import type { Practice } from '../../practice/practice.js';
import type { InteractionKey } from '../../server/interactions.js';
import { refusal } from '../../vocabulary/errors.js';
import type { Fault } from '../fault.js';
import { type FaultRow, faultsOf } from '../row.js';

/** That every interaction is there in its form. */
const served = ['API-HTTP-029', 'API-HTTP-031', 'API-FHIR-013'];

/** What is served once and then refused for a while, with the rows of its form. */
const throttledForms: readonly (readonly [key: InteractionKey, what: string, rows: readonly string[]])[] = [
  ['read-an-organisation', 'second read of the practice', ['API-FHIR-093']],
  [
    'retrieve-a-patients-appointments',
    "second listing of a patient's appointments",
    ['API-FHIR-087', 'API-FHIR-088'],
  ],
  ['amend-an-appointment', 'second amendment', ['API-FHIR-102']],
  ['register-a-patient', 'second registration', ['API-FHIR-075', 'API-FHIR-081', 'API-FHIR-108']],
];

/** Counts the requests that an interaction answers, and refuses all but the first. */
function throttled(key: InteractionKey): Behaviour {
  let count = 0;
  return before(key, () => {
    count += 1;
    if (count > 1) throw refusal('BAD_REQUEST', 'Too many requests, try again later', { status: 429 });
  });
}

const throttles = throttledForms.map(
  ([key, what, rows]): FaultRow => [
    `throttled.${key}`,
    `Refuses the ${what} with 429, as one too many.`,
    [...served, ...rows],
    () => throttled(key),
  ],
);

/** Faults of the forms in which interactions are there at all. */
export const formFaults: readonly Fault[] = faultsOf('http', [
  ...throttles,
  [
    'single-match-unwrapped',
    'Answers the second search for a practitioner from what it remembers, which is no Bundle.',
    ['API-FHIR-074', 'API-FHIR-080', 'API-FHIR-109'],
    () =>
      at(
        'find-a-practitioner',
        fromTheSecond(() => true, {
          reply: (reply) => {
            const [only] = reply.resource ? resourcesOf(reply.resource) : [];
            return only ? { ...reply, resource: only } : reply;
          },
        }),
      ),
  ],
  [
    'one-appointment-each',
    'Refuses to book a second appointment for a patient who has one.',
    [...served, 'API-FHIR-100'],
    before('book-an-appointment', ({ body }, practice) => {
      const sent = JSON.stringify(body?.participant ?? []);
      if (bookedBefore(practice).some(({ patient }) => sent.includes(patient)))
        throw refusal('INVALID_RESOURCE', 'The patient has an appointment already');
    }),
  ],
  [
    'two-appointments-unreadable',
    'Refuses to read one of two appointments of a patient, which it cannot tell apart.',
    [...served, 'API-FHIR-068'],
    before('read-an-appointment', ({ id }, practice) => {
      const booked = bookedBefore(practice);
      const wanted = booked.find((one) => one.id === id);
      if (booked.filter(({ patient }) => patient === wanted?.patient).length > 1)
        throw refusal('INVALID_RESOURCE', 'The patient has more than one appointment');
    }),
  ],
]);

/** The appointments that consumers booked and did not cancel. */
const bookedBefore = ({ appointments }: Practice) =>
  appointments.all().filter((one) => one.status === 'booked' && one.bookingOrganisation);
