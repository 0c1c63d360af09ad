import type { Behaviour } from '../../behaviour/behaviour.js';
import { before } from '../../behaviour/guards.js';
import { resourcesOf } from '../../behaviour/replies.js';
import { at, fromTheSecond } from '../../behaviour/scope.js';
import type { Practice } from '../../practice/practice.js';
import type { InteractionKey } from '../../server/interactions.js';
import { refusal } from '../../vocabulary/errors.js';
import type { Mutant } from '../mutant.js';
import { type MutantRow, mutantsOf } from '../row.js';

/** That every interaction is there in its form. */
const served = ['API-HTTP-029', 'API-HTTP-031', 'API-FHIR-013'];

/** Counts the requests that an interaction answers, and refuses all but the first: by itself, and not as a busy gateway does. */
function throttled(key: InteractionKey): Behaviour {
  let count = 0;
  return before(key, () => {
    count += 1;
    if (count > 1) throw refusal('BAD_REQUEST', 'One request too many');
  });
}

/** What is served once and then refused for a while. */
const throttles: readonly MutantRow[] = [
  [
    'http.throttled.read-an-organisation',
    'Refuses the second read of the practice with 400, as one too many.',
    [...served, 'API-FHIR-093'],
    () => throttled('read-an-organisation'),
  ],
  [
    'http.throttled.retrieve-a-patients-appointments',
    "Refuses the second listing of a patient's appointments with 400, as one too many.",
    [...served, 'API-FHIR-087', 'API-FHIR-088'],
    () => throttled('retrieve-a-patients-appointments'),
  ],
  [
    'http.throttled.amend-an-appointment',
    'Refuses the second amendment with 400, as one too many.',
    [...served, 'API-FHIR-102'],
    () => throttled('amend-an-appointment'),
  ],
  [
    'http.throttled.register-a-patient',
    'Refuses the second registration with 400, as one too many.',
    [...served, 'API-FHIR-075', 'API-FHIR-081', 'API-FHIR-108'],
    () => throttled('register-a-patient'),
  ],
];

/** Mutants of the forms in which interactions are there at all. */
export const formMutants: readonly Mutant[] = mutantsOf([
  ...throttles,
  [
    'http.single-match-unwrapped',
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
    'http.one-appointment-each',
    'Refuses to book a second appointment for a patient who has one.',
    [...served, 'API-FHIR-100'],
    before('book-an-appointment', ({ body }, practice) => {
      const sent = JSON.stringify(body?.participant ?? []);
      if (bookedBefore(practice).some(({ patient }) => sent.includes(patient)))
        throw refusal('INVALID_RESOURCE', 'The patient has an appointment already');
    }),
  ],
  [
    'http.two-appointments-unreadable',
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
