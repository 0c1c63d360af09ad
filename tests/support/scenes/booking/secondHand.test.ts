import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FreeSlot } from '../../../../checks/slots/search.js';
import { Blocked } from '../../../../support/model/signals.js';
import { bookingOf, noteSecondHand } from '../../../../support/scenes/booking/secondHand.js';
import { answered } from '../../../checks/subject.js';
import { bundleOf } from '../diaryScript.js';
import { type ScriptedRun, scriptedRun } from '../scripted.js';

let run: ScriptedRun;

beforeEach(async () => {
  run = await scriptedRun(new Date('2026-01-10T12:00:00Z'));
});
afterEach(() => run.close());

const slots: FreeSlot[] = [{ id: '14', start: '', end: '', schedule: { id: '2' } }];
const answering = (status: number) => async () => answered({ interaction: 'book-an-appointment', status });
const statusOf = async (sent: ReturnType<typeof bookingOf>) => (await sent).exchange.response.status;

it('takes the refusal of a slot for what it is where the slot is new to the run', async () => {
  const scenario = run.scenario('BOOK-001', () => ({}));
  expect(await statusOf(bookingOf(scenario, slots, answering(409)))).toBe(409);
});

/** A provider that offers these slots. */
const offering = (...ids: string[]) =>
  run.scenario('BOOK-001', () => ({
    resource: bundleOf([
      { resourceType: 'Schedule', id: '2' },
      ...ids.map((id) => ({
        resourceType: 'Slot',
        id,
        start: '2026-01-12T09:00:00+00:00',
        end: '2026-01-12T09:10:00+00:00',
        schedule: { reference: 'Schedule/2' },
      })),
    ]),
  }));

it('holds the refusal of a slot that was cancelled before, and is still offered, against the cancellation', async () => {
  const scenario = offering('14', '15');
  noteSecondHand(scenario, slots);
  const refused = bookingOf(scenario, slots, answering(409));
  await expect(refused).rejects.toBeInstanceOf(Blocked);
  await expect(refused).rejects.toMatchObject({ by: { endpoint: 'cancel-an-appointment' } });
});

it('takes the refusal for what it is where the slot is not offered any more: others may have booked it', async () => {
  const scenario = offering('15');
  noteSecondHand(scenario, slots);
  expect(await statusOf(bookingOf(scenario, slots, answering(409)))).toBe(409);
});

it('leaves other refusals, and those of a slot that the scenario has booked since', async () => {
  const scenario = run.scenario('BOOK-001', () => ({}));
  noteSecondHand(scenario, slots);
  expect(await statusOf(bookingOf(scenario, slots, answering(422)))).toBe(422);
  expect(await statusOf(bookingOf(scenario, slots, answering(201)))).toBe(201);
  expect(await statusOf(bookingOf(scenario, slots, answering(409)))).toBe(409);
});

it('leaves the refusal of one of two bookings that want the slot at once', async () => {
  const scenario = run.scenario('BOOK-001', () => ({}));
  noteSecondHand(scenario, slots);
  const late = new Promise<void>((resolve) => setTimeout(resolve, 5));
  const both = [
    bookingOf(scenario, slots, answering(409)),
    bookingOf(scenario, slots, async () => late.then(answering(201))),
  ];
  expect(await Promise.all(both.map(statusOf))).toEqual([409, 201]);
});
