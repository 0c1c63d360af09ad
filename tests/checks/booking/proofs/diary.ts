import {
  allOrNothing,
  bookedForGood,
  bookedOnce,
  noPatientCreated,
  nothingListed,
  oneWinner,
  slotStaysOffered,
  slotTaken,
  unchanged,
} from '../../../../checks/booking/diary.js';
import { answered, changed, refused } from '../../subject.js';
import { byId, type Proof, plan, prove, refusedBooking, stored, taken } from '../sample.js';

const organisationAt = 'Appointment.contained(booking organisation)';
const other = { resourceType: 'Patient', id: 'p-1' };
const look = { plan, appointment: 'a-1' };
const read = (resource = stored, status = 200) => ({ ...answered({ status, resource }), ...look });
const list = (...resources: readonly (typeof stored)[]) => ({
  ...answered({
    resource: {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: resources.map((resource) => ({ resource })),
    },
  }),
  ...look,
});
const race = (...subjects: readonly [number, string][]) => {
  const rivals = subjects.map(([status, code]) => (status === 201 ? taken() : refused(status, code)));
  return { exchange: taken().exchange, answers: rivals };
};

export const diary: readonly Proof[] = [
  prove(byId(bookedForGood.read, 'book.readable'), {
    passes: read(),
    fails: [
      ['status', read(stored, 404)],
      ['Appointment.id', read({ ...stored, id: 'a-2' })],
      ['Appointment.status', read({ ...stored, status: 'cancelled' })],
    ],
  }),
  prove(byId(bookedForGood.read, 'book.organisation-returned-later'), {
    passes: read(),
    fails: [[organisationAt, read(changed(stored, ['contained'], undefined))]],
    nothing: read(other),
  }),
  prove(byId(bookedForGood.retrieved, 'book.listed'), {
    passes: list(other, stored),
    fails: [
      ['Bundle.entry.resource.id', list({ ...stored, id: 'a-2' })],
      ['Bundle.entry.resource.id', list()],
    ],
  }),
  prove(slotTaken, {
    passes: { ...answered(), plan, free: ['s-2'] },
    fails: [['Slot/s-1', { ...answered(), plan, free: ['s-1', 's-2'] }]],
    nothing: { ...answered(), plan, free: [] },
  }),
  prove(slotStaysOffered, {
    passes: { ...answered(), plan, free: ['s-1', 's-2'] },
    fails: [['Slot/s-1', { ...answered(), plan, free: ['s-2'] }]],
    nothing: { ...answered(), plan, free: [] },
  }),
  prove(nothingListed, {
    passes: { ...answered(), plan, free: [], listed: [{ ...stored, status: 'cancelled' }, other] },
    fails: [
      ['Bundle.entry.resource', { ...answered(), plan, free: [], listed: [stored] }],
      ['Bundle.entry.resource', { ...answered(), plan, free: [], listed: [{ ...stored, slot: [] }] }],
    ],
    nothing: { ...answered(), plan, free: [] },
  }),
  prove(bookedOnce, { passes: refusedBooking(409), fails: [['status', taken()]] }),
  prove(unchanged, { passes: taken(), fails: [['status', refusedBooking(409)]] }),
  prove(allOrNothing, { passes: taken(), fails: [['status', refusedBooking(409)]] }),
  ...Object.values(oneWinner).map((check) =>
    prove(check, {
      passes: race([201, ''], [409, 'DUPLICATE_REJECTED']),
      fails: [
        ['status of the two answers', race([201, ''], [201, ''])],
        ['status of the two answers', race([409, 'DUPLICATE_REJECTED'], [409, 'DUPLICATE_REJECTED'])],
        ['status of the two answers', race([201, ''], [500, 'INTERNAL_SERVER_ERROR'])],
        ['OperationOutcome.issue[0].details.coding[0].code', race([409, 'BAD_REQUEST'], [201, ''])],
      ],
      nothing: race([422, 'INVALID_RESOURCE'], [422, 'INVALID_RESOURCE']),
    }),
  ),
  prove(noPatientCreated, {
    passes: { ...answered({ status: 404 }), booking: refusedBooking() },
    fails: [
      ['status of reading the patient', { ...answered({ resource: other }), booking: refusedBooking() }],
      ['status of the booking', { ...answered({ status: 404 }), booking: taken() }],
    ],
  }),
];
