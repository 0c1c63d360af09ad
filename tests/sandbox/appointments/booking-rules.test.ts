import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../sandbox/practice/records.js';
import { extensions, identifiers } from '../../../sandbox/vocabulary/urls.js';
import { objects } from '../../../sandbox/wire/json.js';
import {
  bloodTests,
  booking,
  day,
  type Edit,
  edited,
  expectRefusal,
  INVALID,
  idOf,
  organisation,
  participant,
  refer,
  set,
  slotsOf,
  workbench,
} from './workbench.js';

describe('the slots of a booking are refused', () => {
  const bench = workbench();
  const { practice } = bench;
  const notable = practice.describe().practice;
  const on = (session: string, offset = 1) => slotsOf(practice, session, offset);
  const pick = (from: Slot[], ...indexes: number[]) => indexes.flatMap((index) => from[index] ?? []);
  const body = (slots: readonly Slot[], edit: Edit = () => undefined) =>
    edited(booking(practice, slots), edit);

  it.each<[string, () => Slot[], RegExp]>([
    ['with a gap', () => pick(on('Blood test clinic'), 0, 2), /does not start when/],
    ['with a break', () => pick(on('Video clinic'), 1, 2), /does not start when/],
    [
      'of two schedules',
      () => [...on('Morning surgery', 4).slice(-1), ...pick(on('Late morning surgery', 4), 0)],
      /schedules/,
    ],
    ['of two channels', () => pick(on('Afternoon surgery'), 1, 2), /channels differ/],
    ['of two types', () => pick(on('Nurse clinic'), 1, 2), /types differ/],
    ['with a third that is apart', () => pick(on('Blood test clinic'), 0, 1, 3), /does not start when/],
    [
      'that overlap',
      () => [...pick(on('Blood test clinic'), 3), ...pick(on('Telephone triage'), 0)],
      /not adjacent/,
    ],
    ['not open to GP Connect', () => pick(on('Practice meetings'), 0), /not open/],
    [
      'beyond the booking window',
      () => pick(on('Blood test clinic', notable.embargoedDay), 0),
      /booking window/,
    ],
    [
      'kept for the neighbours',
      () => pick(on('Neighbourhood clinic', notable.restrictedSlots.day), 0),
      /other organisations/,
    ],
    ['in the past', () => pick(on('Blood test clinic', -3), 0), /past/],
    ['earlier today', () => pick(on('Blood test clinic', 0), 0), /past/],
  ])('%s', (_, slots, diagnostics) => {
    const chosen = slots();
    expect(chosen.length).toBeGreaterThan(0);
    expectRefusal(bench, () => bench.call('book-an-appointment', { body: body(chosen) }), [
      ...INVALID,
      diagnostics,
    ]);
  });

  it('kept for urgent care, when the organisation does not say that it is that', () => {
    const slots = pick(on('Urgent care clinic', notable.restrictedSlots.day), 0);
    const request = { body: body(slots, (each) => set('type')(organisation(each))) };
    expectRefusal(bench, () => bench.call('book-an-appointment', request), [
      ...INVALID,
      /other organisations/,
    ]);
    expect(workbench().call('book-an-appointment', { body: body(slots) }).status).toBe(201);
  });

  it.each<[string, Edit, RegExp]>([
    ['at another start', set('start', `${day(1)}T08:35:00+00:00`), /do not match/],
    ['at another end', set('end', `${day(1)}T08:45:00+00:00`), /do not match/],
    ['at another surgery', (each) => refer(each, 1, `Location/${elsewhere()}`), /location of the schedule/],
    [
      'with a practitioner whom the schedule does not have',
      (each) =>
        set('participant', [...objects(each.participant), participant(`Practitioner/${anyone()}`)])(each),
      /practitioner of the schedule/,
    ],
  ])('%s', (_, edit, diagnostics) => {
    const request = { body: body(pick(on('Blood test clinic'), 0), edit) };
    expectRefusal(bench, () => bench.call('book-an-appointment', request), [...INVALID, diagnostics]);
  });

  it('when one of several is taken: none is booked', () => {
    const taken = workbench();
    const slots = bloodTests(taken.practice, 3);
    taken.book(slots.slice(1, 2));
    const request = { body: booking(taken.practice, slots) };
    expectRefusal(taken, () => taken.call('book-an-appointment', request), [409, 'DUPLICATE_REJECTED']);
  });

  it('beyond what the organisation may hold, until it gives one up', () => {
    const capped = workbench();
    const [limit] = capped.practice.describe().slotLimits;
    const slots = bloodTests(capped.practice, 3);
    const asCapped: Edit = (each) =>
      set('identifier', [{ system: identifiers.odsCode, value: limit?.odsCode ?? '' }])(organisation(each));
    const [first] = slots.slice(0, limit?.slots).map((slot) => capped.book([slot], asCapped));
    const last = { body: edited(booking(capped.practice, slots.slice(2)), asCapped) };
    expectRefusal(capped, () => capped.call('book-an-appointment', last), [...INVALID, /may hold 2 slots/]);
    if (!first) throw new Error('Nothing was booked.');
    const cancelled = edited(first, (each) => {
      each.status = 'cancelled';
      each.extension = [
        ...objects(each.extension),
        { url: extensions.cancellationReason, valueString: 'Enough' },
      ];
    });
    capped.call('cancel-an-appointment', { id: idOf(first), body: cancelled });
    expect(capped.call('book-an-appointment', last).status).toBe(201);
  });

  const anyone = () => practice.practitioners.all()[0]?.id;
  const elsewhere = () =>
    practice.locations
      .all()
      .find(({ id }) => id !== practice.schedules.find(on('Blood test clinic')[0]?.schedule ?? '')?.location)
      ?.id;
});
