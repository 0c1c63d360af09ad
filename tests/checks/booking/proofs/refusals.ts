import { refusals } from '../../../../checks/booking/refusals.js';
import { answered } from '../../subject.js';
import { type Proof, prove, refusedBooking, taken } from '../sample.js';

/** Every refusal passes on an explained 4xx; the error that it names is a check of its own. */
export const refusalProofs: readonly Proof[] = Object.values(refusals).map(([refusal]) =>
  prove(refusal, {
    passes: refusedBooking(400, 'ANYTHING'),
    fails: [
      ['status', taken()],
      ['status', refusedBooking(500)],
      ['body', answered({ status: 422 })],
    ],
  }),
);

const errorAt = 'status and OperationOutcome.issue[0].details.coding[0].code';
const errors = new Map(
  Object.values(refusals)
    .flat()
    .map((check) => [check.id, check]),
);
type Kind = readonly [status: number, code: string];

/** An error check: that what is permitted besides its kind decides nothing, and neither does a booking that was taken. */
const error = (key: string, [status, code]: Kind, ...permitted: readonly Kind[]): Proof[] =>
  [taken(), ...permitted.map((kind) => refusedBooking(...kind))].map((nothing) =>
    prove(errors.get(`book.error.${key}`), {
      passes: refusedBooking(status, code),
      fails: [
        [errorAt, refusedBooking(418, code)],
        [errorAt, refusedBooking(status, 'TEAPOT')],
        [errorAt, answered({ status })],
      ],
      nothing,
    }),
  );

export const errorProofs: readonly Proof[] = [
  ...['structure', 'prohibited', 'unknown', 'rule', 'past', 'type'].flatMap((key) =>
    error(key, [422, 'INVALID_RESOURCE']),
  ),
  ...error('reference', [422, 'REFERENCE_NOT_FOUND'], [422, 'INVALID_RESOURCE']),
  ...error('patient', [422, 'REFERENCE_NOT_FOUND'], [422, 'INVALID_RESOURCE'], [404, 'PATIENT_NOT_FOUND']),
  ...error('malformed', [400, 'BAD_REQUEST']),
  ...error('malformed-xml', [400, 'BAD_REQUEST']),
  prove(errors.get('book.error.malformed-xml'), {
    passes: refusedBooking(400, 'BAD_REQUEST'),
    fails: [[errorAt, refusedBooking(422, 'INVALID_RESOURCE')]],
    nothing: refusedBooking(415, 'BAD_REQUEST'),
  }),
  ...error('taken', [409, 'DUPLICATE_REJECTED']),
  prove(errors.get('book.duplicate-issue'), {
    passes: refusedBooking(409, 'DUPLICATE_REJECTED', 'duplicate'),
    fails: [
      ['OperationOutcome.issue[0].code', refusedBooking(409, 'DUPLICATE_REJECTED', 'conflict')],
      ['OperationOutcome.issue[0].details.coding[0].code', refusedBooking(409, 'BAD_REQUEST', 'duplicate')],
    ],
    nothing: refusedBooking(422),
  }),
];
