import type { Behaviour } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { headerAs } from '../../behaviour/requests.js';
import { fromCall } from '../../behaviour/scope.js';
import type { Handler, Json } from '../../interaction.js';
import type { InteractionKey } from '../../server/interactions.js';
import { refusal } from '../../vocabulary/errors.js';
import { isObject, type JsonObject, objects, text } from '../../wire/json.js';
import type { Mutant } from '../mutant.js';
import { mutantsOf } from '../row.js';
import { pickyAboutClaims } from './token.js';

/**
 * Which request of a kind is the first one that goes wrong. What a consumer needs before the request under test asks
 * some interactions more than once, and these must not fail it.
 */
const reads: readonly (readonly [InteractionKey, number])[] = [
  ['get-the-capability-statement', 3],
  ['read-an-organisation', 2],
  ['read-a-practitioner', 2],
  ['read-a-patient', 2],
  ['read-a-location', 2],
  ['read-an-appointment', 6],
];

/** A behaviour that begins with a certain request of each of the interactions. */
const again = (starts: readonly (readonly [InteractionKey, number])[], behaviour: Behaviour): Behaviour =>
  combine(starts.map(([key, nth]) => fromCall(nth, ({ interaction }) => interaction === key, behaviour)));

const unknownId = headerAs('Ssp-InteractionID', (sent) => sent && `${sent}-unknown`);

/** Looks at the claims more closely than it should where nobody is concerned: the statement has no scope of its own. */
const pickyOfTokens = (isMissed: (claims: JsonObject) => boolean): Behaviour =>
  again([['get-the-capability-statement', 3]], pickyAboutClaims(isMissed));

const claimsProfile = (resource: Json | undefined): boolean =>
  isObject(resource) && isObject(resource.meta) && resource.meta.profile !== undefined;

/** Wants another scope than that of the page. */
const wantsScope = (wanted: string): Behaviour =>
  pickyAboutClaims(({ requested_scope: sent }) => sent !== wanted);

/** The reads that are about a patient, and those that are about the practice. */
const patientReads = reads.filter(([key]) => key === 'read-a-patient' || key === 'read-an-appointment');
const practiceReads = reads.filter((one) => !patientReads.includes(one));

/** Takes a token for none when nobody has signed it, and asks nothing of the signature. */
const wantsSignature = headerAs('authorization', (sent) =>
  sent?.trim().endsWith('.') ? undefined : sent?.replace(/[^.]*$/, ''),
);

/** Rows on the forms in which an interaction has to be there. */
const forms = ['API-HTTP-029', 'API-HTTP-031', 'API-FHIR-013'];

/**
 * Mutants that a first request does not show. Each is a provider that starts well, so that its gateways open, and then
 * does not serve any more what it should.
 */
export const repeatedMutants: readonly Mutant[] = mutantsOf([
  [
    'again.reads-unknown',
    'Serves a read once; then its interaction id has gone from the cache, and is not known any more.',
    [
      ...['API-IID-003', 'API-IID-004', 'API-IID-006', 'API-IID-008', 'API-IID-010', 'API-IID-013'],
      ...forms,
      ...['API-FHIR-068', 'API-FHIR-070', 'API-FHIR-076', 'API-FHIR-093'],
    ],
    () => again(reads, unknownId),
  ],
  [
    'again.searches-unknown',
    'Serves a search once; then its interaction id has gone from the cache, and is not known any more.',
    [
      ...['API-IID-005', 'API-IID-007', 'API-IID-009', 'API-IID-012'],
      ...forms,
      ...['API-FHIR-074', 'API-FHIR-080', 'API-FHIR-109'],
    ],
    () =>
      again(
        [
          ['find-a-patient', 2],
          ['find-a-practitioner', 2],
          // The first is the preflight's.
          ['find-an-organisation', 3],
          ['search-for-free-slots', 8],
        ],
        unknownId,
      ),
  ],
  [
    'again.registration-unknown',
    'Registers once; then the operation is not known any more.',
    ['API-IID-011', ...forms, 'API-FHIR-075', 'API-FHIR-081', 'API-FHIR-108'],
    () => again([['register-a-patient', 2]], unknownId),
  ],
  [
    'again.updates-unknown',
    'Amends and cancels once; then their interaction ids are not known any more.',
    ['API-IID-015', 'API-IID-016', ...forms, 'API-FHIR-071', 'API-FHIR-077', 'API-FHIR-102'],
    () =>
      again(
        [
          ['amend-an-appointment', 2],
          ['cancel-an-appointment', 6],
        ],
        unknownId,
      ),
  ],
  [
    'again.compartment-unknown',
    "Returns a patient's appointments once; then the compartment is not known any more.",
    ['API-IID-017', ...forms, 'API-FHIR-087', 'API-FHIR-088'],
    () => again([['retrieve-a-patients-appointments', 2]], unknownId),
  ],
  [
    'again.token-of-0-x',
    'Serves its statement at first; then it wants the claim requested_record in a token, as before version 1.',
    ['API-JWT-013'],
    () => pickyOfTokens(({ requested_record: record }) => record === undefined),
  ],
  [
    'again.device-of-a-profile',
    'Serves its statement at first; then it wants the device in a token to claim a profile.',
    ['API-JWT-039'],
    () => pickyOfTokens(({ requesting_device: device }) => !claimsProfile(device)),
  ],
  [
    'again.organisation-of-a-profile',
    'Serves its statement at first; then it wants the organisation in a token to claim a profile.',
    ['API-JWT-043'],
    () => pickyOfTokens(({ requesting_organization: organisation }) => !claimsProfile(organisation)),
  ],
  [
    'again.practitioner-of-a-profile',
    'Serves its statement at first; then it wants the practitioner in a token to claim a profile.',
    ['API-JWT-055'],
    () => pickyOfTokens(({ requesting_practitioner: practitioner }) => !claimsProfile(practitioner)),
  ],
  [
    'again.no-second-booking',
    'Books nothing for a patient who has an appointment that was booked and not cancelled.',
    ['API-IID-014', ...forms, 'API-FHIR-073', 'API-FHIR-079', 'API-FHIR-100', 'API-SEC-032'],
    () => ({ handle: (ordinary, key) => (key === 'book-an-appointment' ? onlyOnce(ordinary) : ordinary) }),
  ],
  [
    'again.scopes-of-reads',
    'Goes by the scope from the second read of a kind on, and takes that of patients for that of the practice.',
    [
      ...['API-JWT-029', 'API-JWT-031'],
      ...['API-SEC-030', 'API-SEC-031', 'API-SEC-032', 'API-SEC-033', 'API-SEC-034'],
    ],
    () =>
      combine([
        again(patientReads, wantsScope('organization/*.read')),
        again(practiceReads, wantsScope('patient/*.read')),
      ]),
  ],
  [
    'again.scope-of-amendments',
    'Goes by the scope from the second amendment on, and wants that of the practice for it.',
    ['API-JWT-030', 'API-SEC-032'],
    () => again([['amend-an-appointment', 2]], wantsScope('organization/*.read')),
  ],
  [
    'again.token-unsigned',
    'Serves its statement at first; then it wants a token that somebody has signed.',
    ['API-HTTP-066'],
    () => again([['get-the-capability-statement', 3]], wantsSignature),
  ],
  [
    'again.scope-of-slot-searches',
    'Goes by the scope from the second search for slots on, and wants that of a patient for it.',
    ['API-JWT-031', 'API-SEC-035'],
    () => again([['search-for-free-slots', 8]], wantsScope('patient/*.read')),
  ],
]);

/** Remembers by itself who has a booking: what a practice had before the first request is no matter. */
function onlyOnce(ordinary: Handler): Handler {
  const booked = new Map<string, string>();
  return (request, practice) => {
    const patient =
      objects(request.body?.participant)
        .map(({ actor }) => text(objects(actor)[0]?.reference) ?? '')
        .find((reference) => reference.startsWith('Patient/')) ?? '';
    const before = practice.appointments.find(booked.get(patient) ?? '');
    if (before && before.status === 'booked')
      throw refusal('INVALID_RESOURCE', 'The patient has an appointment already');
    const reply = ordinary(request, practice);
    booked.set(patient, text(reply.resource?.id) ?? '');
    return reply;
  };
}
