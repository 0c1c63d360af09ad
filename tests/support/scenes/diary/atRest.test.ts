import { afterEach, beforeEach, expect, it } from 'vitest';
import { haveOwn } from '../../../../support/scenes/booking/appointments.js';
import { mayRestAmended, wouldRest } from '../../../../support/scenes/diary/atRest.js';
import { leaseSlots } from '../../../../support/scenes/leasing.js';
import { readAgain } from '../../../../support/scenes/reading/showings.js';
import { plainBody, sendUpdate, soundUpdate } from '../../../../support/scenes/updates/updates.js';
import { bundleOf, type Diary, diaryScript } from '../diaryScript.js';
import { type ScriptedRun, type ScriptedScenario, scriptedRun } from '../scripted.js';

let run: ScriptedRun;
let diary: Diary;
/** What the provider answers to amendments. */
let amending: number;

beforeEach(async () => {
  run = await scriptedRun(new Date('2026-03-01T12:00:00Z'));
  amending = 422;
  diary = diaryScript('rest', (request) => {
    if (request.interaction === 'search-for-free-slots') return { resource: twoSlots };
    const value = request.query?.[0]?.[1].split('|')[1] ?? '';
    return {
      resource: bundleOf([{ resourceType: 'Patient', id: `p-${value}`, identifier: [{ value }] }]),
    };
  });
});
afterEach(() => run.close());

const slotAt = (id: string, schedule: string, from: string, to: string) => ({
  resourceType: 'Slot',
  id,
  start: `2026-03-02T${from}:00+00:00`,
  end: `2026-03-02T${to}:00+00:00`,
  schedule: { reference: `Schedule/${schedule}` },
});
const scheduleOf = (id: string) => ({ resourceType: 'Schedule', id, actor: [{ reference: 'Location/l' }] });
const twoSlots = bundleOf([
  scheduleOf('a'),
  scheduleOf('b'),
  slotAt('1', 'a', '09:00', '09:10'),
  slotAt('at-the-same-time', 'b', '09:00', '09:20'),
  slotAt('3', 'b', '09:20', '09:30'),
]);

const scenario = (id: string): ScriptedScenario =>
  run.scenario(id, (request) =>
    request.interaction === 'amend-an-appointment' && amending !== 200
      ? { status: amending, resource: { resourceType: 'OperationOutcome' } }
      : diary.script(request),
  );

async function end(one: ScriptedScenario): Promise<void> {
  await one.end();
  await one.run.coordinator.call('giveBack', { holder: one.identity.id });
}

async function amend(id: string) {
  const one = scenario(id);
  const own = await haveOwn(one);
  await sendUpdate(one, 'amend', own, plainBody(one, 'amend', own));
  await end(one);
  return { own, asked: one.sent.map(({ interaction }) => interaction) };
}

const states = () => run.coordinator.ledger.bookings().map(({ state }) => state);

it('leaves an appointment that saw only a refusal to the next scenario, which reads it once', async () => {
  const first = await amend('AMEND-1');
  expect(states()).toEqual(['booked']);
  const second = await amend('AMEND-2');
  expect(second.own.id).toBe(first.own.id);
  expect(second.own.plan).toEqual(first.own.plan);
  expect(second.asked).toEqual(['read-an-appointment', 'amend-an-appointment']);
  const reader = scenario('READ-1');
  await readAgain(reader, await haveOwn(reader));
  await end(reader);
  expect((await amend('AMEND-3')).own.id).toBe(first.own.id);
  expect(states()).toEqual(['booked']);
});

it('cancels one that something else came to', async () => {
  amending = 200;
  await amend('AMEND-1');
  expect(states()).toEqual(['cancelled']);
  amending = 500;
  await amend('AMEND-2');
  amending = 429;
  await amend('AMEND-3');
  expect(states()).toEqual(['cancelled', 'cancelled', 'cancelled']);
});

it('cancels one that is not as it was, and books another for its patient', async () => {
  const { own } = await amend('AMEND-1');
  diary.appointments.set(own.id, { ...diary.appointments.get(own.id), priority: 1 });
  const next = await amend('AMEND-2');
  expect(next.own.id).not.toBe(own.id);
  expect(next.own.plan.patient).toEqual(own.plan.patient);
  expect(states()).toEqual(['cancelled', 'booked']);
});

it('books anew where the patient of one that rests is in use', async () => {
  const { own } = await amend('AMEND-1');
  const other = scenario('BOOK-1');
  const { nhsNumber } = own.plan.patient;
  await other.run.coordinator.call('lease', { holder: 'BOOK-1', candidates: [[`Patient/${nhsNumber}`]] });
  expect((await amend('AMEND-2')).own.plan.patient).not.toEqual(own.plan.patient);
  expect(states()).toEqual(['booked', 'booked']);
});

it('keeps the time of one that rests clear, and cancels it where the diary has no other', async () => {
  const { own } = await amend('AMEND-1');
  expect(own.plan.slots.map(({ id }) => id)).toEqual(['1']);
  const other = scenario('BOOK-1');
  const [later] = await leaseSlots(other);
  expect(later?.id).toBe('3');
  expect(states()).toEqual(['booked']);
  const [beside] = await leaseSlots(other);
  expect(beside?.id).toBe('at-the-same-time');
  expect(states()).toEqual(['cancelled']);
});

it('leaves one that was soundly amended, as the amendment returned it', async () => {
  const first = scenario('AMEND-1');
  const own = await haveOwn(first);
  await sendUpdate(first, 'amend', own, { ...plainBody(first, 'amend', own), priority: 1 });
  expect(wouldRest(first, own.id)).toBe(true);
  amending = 200;
  mayRestAmended(first, await soundUpdate(first, 'amend', own));
  await end(first);
  const second = scenario('AMEND-2');
  const taken = await haveOwn(second);
  expect(taken.id).toBe(own.id);
  expect(taken.resource.description).toBe(plainBody(first, 'amend', own).description);
  expect(taken.plan.appointment.description).toBe(taken.resource.description);
  await soundUpdate(second, 'amend', taken);
  expect(wouldRest(second, taken.id)).toBe(false);
  await end(second);
  expect(states()).toEqual(['cancelled']);
});
