import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Booking } from '../../../../checks/booking/booking.js';
import type { FreeSlot } from '../../../../checks/slots/search.js';
import type { BookingState } from '../../../../support/coordinator/ledger.js';
import type { JsonObject } from '../../../../support/kernel/select.js';
import { Blocked, NetworkTrouble } from '../../../../support/model/signals.js';
import { bookOwn } from '../../../../support/scenes/booking/appointments.js';
import { book } from '../../../../support/scenes/booking/bookings.js';
import { settle } from '../../../../support/scenes/diary/settlement.js';
import { soundUpdate } from '../../../../support/scenes/updates/updates.js';
import { bodyOf, bundleOf, diaryScript } from '../diaryScript.js';
import { type Script, type ScriptedRun, type ScriptedScenario, scriptedRun } from '../scripted.js';

let run: ScriptedRun;

beforeAll(async () => {
  run = await scriptedRun(new Date());
});
afterAll(() => run.close());

const patient = { id: 'p', nhsNumber: '9990001014' };
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const slot: FreeSlot = {
  id: 's1',
  start: `${tomorrow}T09:00:00+00:00`,
  end: `${tomorrow}T09:10:00+00:00`,
  schedule: { id: 'c', location: 'Location/l' },
};

/** Somebody else's appointment, as it stood before the run. */
const theirs: JsonObject = {
  resourceType: 'Appointment',
  id: 'theirs',
  meta: { versionId: '7' },
  status: 'booked',
  created: '2026-01-05T09:00:00+00:00',
  description: 'A patient of the practice',
  start: slot.start,
  slot: [{ reference: 'Slot/other' }],
  participant: [{ actor: { reference: 'Patient/somebody' }, status: 'accepted' }],
};

async function bookAnd(scenario: ScriptedScenario): Promise<Booking> {
  const plan = {
    patient,
    slots: [slot],
    appointment: appointmentOf(scenario),
  };
  return book(scenario, plan);
}

const appointmentOf = (scenario: ScriptedScenario): JsonObject => ({
  resourceType: 'Appointment',
  status: 'booked',
  start: slot.start,
  end: slot.end,
  slot: [{ reference: 'Slot/s1' }],
  created: new Date().toISOString(),
  description: `GP Connect test ${scenario.identity.id} [${scenario.run.id}]`,
  participant: [{ actor: { reference: 'Patient/p' }, status: 'accepted' }],
});

const statesOf = (id: string): BookingState[] =>
  run.coordinator.ledger.bookings().filter(({ scenario }) => scenario === id);

/** Everything that was sent to change an appointment. */
const changes = (scenario: ScriptedScenario): (string | undefined)[] =>
  [...scenario.sentTo('cancel-an-appointment'), ...scenario.sentTo('amend-an-appointment')].map(
    ({ id }) => id,
  );

describe('an answer that names the appointment of somebody else', () => {
  it('makes nothing of it change, and the booking itself is found and cancelled', async () => {
    const { script, appointments } = diaryScript('own');
    appointments.set('theirs', theirs);
    const scenario = run.scenario('SETTLE-1', (request) => {
      const answer = script(request);
      if (request.interaction !== 'book-an-appointment') return answer;
      return { ...answer, resource: { ...answer.resource, id: 'theirs' } };
    });
    await bookAnd(scenario);
    await scenario.end();
    await settle(scenario, statesOf('SETTLE-1'));
    expect(appointments.get('theirs')).toEqual(theirs);
    expect(changes(scenario)).toEqual(['own-a2']);
    expect(appointments.get('own-a2')).toMatchObject({ status: 'cancelled' });
    expect(statesOf('SETTLE-1')).toMatchObject([{ state: 'cancelled', appointment: 'own-a2' }]);
    expect(run.coordinator.ledger.strangers()).toContainEqual(
      expect.objectContaining({ appointment: 'theirs', reason: 'it is for another patient' }),
    );
  });

  it.each<[string, JsonObject]>([
    ['of another patient', theirs],
    [
      'of the same patient in other slots',
      { ...theirs, participant: [{ actor: { reference: 'Patient/p' } }], slot: [{ reference: 'Slot/s2' }] },
    ],
    [
      'of the same patient in the same slots, made before the run',
      { ...theirs, participant: [{ actor: { reference: 'Patient/p' } }], slot: [{ reference: 'Slot/s1' }] },
    ],
    [
      'that another run made for the same patient in the same slots',
      {
        ...theirs,
        created: new Date().toISOString(),
        description: 'GP Connect test BOOK-001 [20260101-000000-ffff]',
        participant: [{ actor: { reference: 'Patient/p' } }],
        slot: [{ reference: 'Slot/s1' }],
      },
    ],
  ])('blocks a scenario that would amend it: one %s', async (words, resource) => {
    const scenario = run.scenario(`SETTLE-2 ${words}`, ({ interaction }) => {
      if (interaction === 'retrieve-a-patients-appointments') return { resource: bundleOf([resource]) };
      return { status: interaction === 'book-an-appointment' ? 201 : 200, resource };
    });
    const booking = await bookAnd(scenario);
    const own = { id: 'theirs', plan: booking.plan, resource };
    await expect(soundUpdate(scenario, 'amend', own)).rejects.toThrow(Blocked);
    await scenario.end();
    await settle(scenario, statesOf(scenario.identity.id));
    expect(changes(scenario)).toEqual([]);
    expect(statesOf(scenario.identity.id)).toMatchObject([{ made: false }]);
  });
});

describe('a booking of which the answer tells nothing', () => {
  it.each<[string, (booked: ReturnType<Script>) => ReturnType<Script>]>([
    ['500', () => ({ status: 500 })],
    ['504', () => ({ status: 504 })],
    ['302', () => ({ status: 302 })],
    ['201 without a readable body', () => ({ status: 201 })],
    ['408', () => ({ status: 408 })],
  ])('is found by its patient at once and cancelled: %s', async (words, answer) => {
    const { script, appointments } = diaryScript(words.slice(0, 3));
    const scenario = run.scenario(`SETTLE-3 ${words}`, (request) => {
      const booked = script(request);
      return request.interaction === 'book-an-appointment' ? answer(booked) : booked;
    });
    await bookAnd(scenario);
    await scenario.end();
    expect([...appointments.values()]).toMatchObject([{ status: 'cancelled' }]);
    expect(statesOf(scenario.identity.id)).toMatchObject([{ state: 'cancelled', made: true }]);
  });

  it('is found when no answer came at all', async () => {
    const { script, appointments } = diaryScript('mute');
    const scenario = run.scenario('SETTLE-4', (request) => {
      const booked = script(request);
      if (request.interaction !== 'book-an-appointment') return booked;
      throw new NetworkTrouble({ code: 'PROVIDER_UNREACHABLE', what: 'No answer came.', next: 'Wait.' });
    });
    await expect(bookAnd(scenario)).rejects.toThrow(NetworkTrouble);
    await scenario.end();
    expect([...appointments.values()]).toMatchObject([{ status: 'cancelled' }]);
  });

  it('is found at the end of the run when it lands late, or was refused and made all the same', async () => {
    const { script, appointments } = diaryScript('late');
    let landed = false;
    const scenario = run.scenario('SETTLE-5', (request) => {
      if (request.interaction === 'book-an-appointment') {
        script(request);
        return { status: 422 };
      }
      return request.interaction === 'retrieve-a-patients-appointments' && !landed
        ? { resource: bundleOf([]) }
        : script(request);
    });
    await bookAnd(scenario);
    await scenario.end();
    expect(statesOf('SETTLE-5')).toMatchObject([{ state: 'answered', status: 422 }]);
    landed = true;
    await settle(scenario, statesOf('SETTLE-5'));
    expect([...appointments.values()]).toMatchObject([{ status: 'cancelled' }]);
  });

  it('is unknown, and not refused or gone, where the list cannot be had', async () => {
    const scenario = run.scenario('SETTLE-6', () => ({ status: 500 }));
    await bookAnd(scenario);
    await scenario.end();
    expect(statesOf('SETTLE-6')).toMatchObject([
      { state: 'unknown', made: false, reason: "the patient's list could not be had, which answered 500" },
    ]);
  });
});

describe('a cancellation', () => {
  it('counts only when it was seen: an answer that still says booked is tried again, and then reported', async () => {
    const { script, appointments } = diaryScript('lie');
    const scenario = run.scenario('SETTLE-7', (request) =>
      request.interaction === 'cancel-an-appointment'
        ? { resource: appointments.get(request.id ?? '') ?? {} }
        : script(request),
    );
    await bookAnd(scenario);
    await scenario.end();
    expect(statesOf('SETTLE-7')).toMatchObject([
      { state: 'unknown', made: true, reason: 'cancelling it answered 200, and it still shows as booked' },
    ]);
  });

  it('that the list shows not to have happened is made again at the end of the run', async () => {
    const { script, appointments } = diaryScript('undone');
    let lies = true;
    const scenario = run.scenario('SETTLE-8', (request) =>
      request.interaction === 'cancel-an-appointment' && lies
        ? { resource: { ...bodyOf(request), status: 'cancelled' } }
        : script(request),
    );
    await bookAnd(scenario);
    await scenario.end();
    expect(statesOf('SETTLE-8')).toMatchObject([{ state: 'cancelled' }]);
    expect([...appointments.values()]).toMatchObject([{ status: 'booked' }]);
    lies = false;
    await settle(run.scenario('SETTLE-8', script), statesOf('SETTLE-8'));
    expect([...appointments.values()]).toMatchObject([{ status: 'cancelled' }]);
  });

  it('uses the ETag that a reading showed, where the version in the resource is wrong', async () => {
    const { script, appointments } = diaryScript('etag');
    const scenario = run.scenario('SETTLE-9', (request) => {
      if (request.interaction === 'cancel-an-appointment' && request.ifMatch !== 'W/"1"')
        return { status: 409 };
      const answer = script(request);
      if (!answer.resource || request.interaction === 'retrieve-a-patients-appointments') return answer;
      const resource = { ...answer.resource, meta: { versionId: 'wrong' } };
      return { ...answer, resource, headers: [['ETag', 'W/"1"']] };
    });
    await bookAnd(scenario);
    await scenario.end();
    expect([...appointments.values()]).toMatchObject([{ status: 'cancelled' }]);
  });

  it.each<[string, (resource: JsonObject) => JsonObject]>([
    ['loses', ({ description: _description, ...rest }) => rest],
    ['replaces', (resource) => ({ ...resource, description: 'Appointment' })],
  ])('happens at a provider that %s descriptions', async (verb, change) => {
    const other = await scriptedRun(new Date());
    try {
      const { script, appointments } = diaryScript(verb);
      const scenario = other.scenario('SETTLE-10', (request) => {
        const answer = script(request);
        const { resource } = answer;
        if (resource?.resourceType !== 'Appointment') return answer;
        const kept = change(resource);
        appointments.set(String(kept.id), kept);
        return { ...answer, resource: kept };
      });
      await bookAnd(scenario);
      await scenario.end();
      expect([...appointments.values()]).toMatchObject([{ status: 'cancelled' }]);
    } finally {
      await other.close();
    }
  });
});

describe('a cancellation at a provider that shows appointments in a form that it refuses', () => {
  it.each<[string, (resource: JsonObject) => JsonObject]>([
    ['times without offset', (resource) => ({ ...resource, start: `${tomorrow}T09:00:00` })],
    ['no end', ({ end: _end, ...rest }) => rest],
    ['no slot', ({ slot: _slot, ...rest }) => rest],
    ['an empty list', (resource) => ({ ...resource, identifier: [] })],
    ['participants without status', (resource) => ({ ...resource, participant: [thePatient] })],
    ['participants twice', (resource) => ({ ...resource, participant: [accepted, accepted] })],
    [
      'absolute references',
      (resource) => ({ ...resource, slot: [{ reference: 'https://gp.example/Slot/s1' }] }),
    ],
    ['no patient', (resource) => ({ ...resource, participant: [theLocation] })],
  ])('happens with what was booked: %s', async (name, change) => {
    const other = await scriptedRun(new Date());
    try {
      const { script, appointments } = diaryScript('form');
      const scenario = other.scenario('SETTLE-11', (request) => {
        const broken = JSON.stringify(change(bodyOf(request))) === JSON.stringify(bodyOf(request));
        if (request.interaction === 'cancel-an-appointment' && broken) return { status: 422 };
        const answer = script(request);
        return answer.resource?.resourceType === 'Appointment'
          ? { ...answer, resource: change(answer.resource) }
          : answer;
      });
      await bookAnd(scenario);
      await scenario.end();
      expect([...appointments.values()], name).toMatchObject([{ status: 'cancelled' }]);
    } finally {
      await other.close();
    }
  });
});

const thePatient = { actor: { reference: 'Patient/p' } };
const theLocation = { actor: { reference: 'Location/l' }, status: 'accepted' };
const accepted = { ...thePatient, status: 'accepted' };

describe('an id that no answer has named', () => {
  it('is used for an update only where nothing of others is under it', async () => {
    const { script, appointments } = diaryScript('ids');
    appointments.set('theirs', theirs);
    const scenario = run.scenario('SETTLE-11', (request) =>
      request.interaction === 'find-a-patient' ? { resource: bundleOf([]) } : script(request),
    );
    const booking = await bookAnd(scenario);
    const own = { id: 'theirs', plan: booking.plan, resource: theirs };
    await expect(soundUpdate(scenario, 'cancel', own)).rejects.toThrow(
      /has an appointment under the id "theirs"/,
    );
    await expect(soundUpdate(scenario, 'cancel', { ...own, id: 'nobodys' })).rejects.toThrow(/answered 404/);
    expect(appointments.get('theirs')).toEqual(theirs);
    await scenario.end();
  });
});

it('a sound booking of a scenario can be amended', async () => {
  const { script } = diaryScript('sound');
  const scenario = run.scenario('SETTLE-12', script);
  const own = await bookOwn(scenario, {
    patient,
    slots: [slot],
    vary: (plan) => ({ ...plan, appointment: appointmentOf(scenario) }),
  });
  await expect(soundUpdate(scenario, 'amend', own)).resolves.toMatchObject({ id: own.id });
  await scenario.end();
});
