import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RequestPlan } from '../../../../support/http/request.js';
import { type JsonObject, selectText } from '../../../../support/kernel/select.js';
import { Blocked, Omitted } from '../../../../support/model/signals.js';
import {
  book,
  planBooking,
  soundBooking,
  takenBooking,
} from '../../../../support/scenes/booking/bookings.js';
import { leaseBrokenPair } from '../../../../support/scenes/booking/pairs.js';
import {
  bookAfterRefusal,
  halfTakenPlanner,
  planner,
  race,
} from '../../../../support/scenes/booking/rivals.js';
import { forgetSlots } from '../../../../support/scenes/slots/inventory.js';
import { diaryScript } from '../diaryScript.js';
import { type Script, type ScriptedRun, scriptedRun } from '../scripted.js';

let run: ScriptedRun;

beforeAll(async () => {
  run = await scriptedRun(new Date('2026-03-01T12:00:00Z'));
});
afterAll(() => run.close());
/** A test has a diary of its own, if not several. */
const forgetDiary = (): void => forgetSlots(run.scenario('BOOK-0', () => ({})));
beforeEach(forgetDiary);

interface DiarySlot {
  id: string;
  at: string;
  until: string;
  schedule?: string;
  channel?: string;
  type?: string;
}

const adjacent: readonly DiarySlot[] = [
  { id: '1', at: '09:00', until: '09:10' },
  { id: '2', at: '09:10', until: '09:20' },
  { id: '3', at: '09:20', until: '09:30' },
];

/** A provider with a diary, every patient, and answers to bookings in turn; the last is repeated. */
function provider(
  prefix: string,
  slots: readonly DiarySlot[],
  bookings: readonly number[] = [201],
): Script & { booked: RequestPlan[] } {
  const booked: RequestPlan[] = [];
  const book = diaryScript(prefix).script;
  const script: Script = (request) => {
    switch (request.interaction) {
      case 'search-for-free-slots':
        return { resource: diary(prefix, slots) };
      case 'find-a-patient':
        return { resource: patientFor(request) };
      case 'book-an-appointment': {
        booked.push(request);
        const status = bookings[booked.length - 1] ?? bookings.at(-1) ?? 201;
        return status === 201 ? book(request) : { status, resource: { resourceType: 'OperationOutcome' } };
      }
      default:
        return book(request);
    }
  };
  return Object.assign(script, { booked });
}

function diary(prefix: string, slots: readonly DiarySlot[]): JsonObject {
  const schedules = [...new Set(slots.map(({ schedule = 'c' }) => schedule))];
  const resources = [
    ...schedules.map((id) => ({ resourceType: 'Schedule', id, actor: [{ reference: 'Location/l' }] })),
    ...slots.map(({ id, at, until, schedule = 'c', channel = 'In-person', type = 'General' }) => ({
      resourceType: 'Slot',
      id: `${prefix}-${id}`,
      start: `2026-03-02T${at}:00+00:00`,
      end: `2026-03-02T${until}:00+00:00`,
      schedule: { reference: `Schedule/${schedule}` },
      serviceType: [{ text: type }],
      extension: [
        {
          url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
          valueCode: channel,
        },
      ],
    })),
  ];
  return { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) };
}

function patientFor({ query }: RequestPlan): JsonObject {
  const value = query?.[0]?.[1].split('|')[1] ?? '';
  const resource = { resourceType: 'Patient', id: `p-${value}`, identifier: [{ value }] };
  return { resourceType: 'Bundle', type: 'searchset', entry: [{ resource }] };
}

const slotOf = ({ body }: RequestPlan): { id: string } => {
  const [slot] = body && 'resource' in body ? selectText(body.resource, 'slot.reference') : [];
  return { id: slot?.value.slice('Slot/'.length) ?? '' };
};
const slotIds = (slots: readonly { id: string }[]): string[] => slots.map(({ id }) => id);
const stateOf = (scenario: string): string[] =>
  run.coordinator.ledger.bookings().flatMap((one) => (one.scenario === scenario ? [one.state] : []));

const sentence = (words: string) => `a patient and two free slots that ${words}`;

describe('leasing slots and patients', () => {
  it('gives no two scenarios the same slot or patient, and says when there is none left', async () => {
    const script = provider('lease', adjacent);
    const plans = await Promise.all(
      ['BOOK-1', 'BOOK-2', 'BOOK-3'].map((id) => planBooking(run.scenario(id, script))),
    );
    expect(new Set(plans.map(({ patient }) => patient.nhsNumber)).size).toBe(3);
    expect(plans.flatMap(({ slots }) => slotIds(slots)).sort()).toEqual(['lease-1', 'lease-2', 'lease-3']);
    await expect(planBooking(run.scenario('BOOK-4', script))).rejects.toThrow(
      /personas\.bookable are in use/,
    );
    const { coordinator } = run.scenario('BOOK-1', script).run;
    await coordinator.call('giveBack', { holder: 'BOOK-1' });
    await expect(planBooking(run.scenario('BOOK-4', script))).resolves.toMatchObject({
      slots: [{ id: 'lease-1' }],
    });
    for (const holder of ['BOOK-2', 'BOOK-3', 'BOOK-4']) await coordinator.call('giveBack', { holder });
  });

  it('searches and looks patients up once for several bookings, and again where a slot turns out to be taken', async () => {
    const script = provider('once', adjacent, [201, 409, 201]);
    const asked: string[] = [];
    const heard: Script = (request) => {
      asked.push(request.interaction);
      return script(request);
    };
    const times = (interaction: string) => asked.filter((one) => one === interaction).length;
    const bookOnce = async (id: string) => {
      const scenario = run.scenario(id, heard);
      await book(scenario, await planBooking(scenario));
      await scenario.run.coordinator.call('giveBack', { holder: id });
    };
    await bookOnce('BOOK-91');
    const searches = times('search-for-free-slots');
    await bookOnce('BOOK-92');
    expect(times('search-for-free-slots')).toBe(searches);
    await bookOnce('BOOK-93');
    expect(times('search-for-free-slots')).toBeGreaterThan(searches);
    expect(times('find-a-patient')).toBeLessThan(3);
    expect(slotIds(script.booked.map(slotOf))).toEqual(['once-1', 'once-2', 'once-3']);
  });

  it('leases runs of adjacent slots whole, and only where every neighbour is alike', async () => {
    const run3 = await planFor('BOOK-5', provider('run', adjacent), { count: 3 });
    expect(slotIds(run3.slots)).toEqual(['run-1', 'run-2', 'run-3']);
    expect(run3.appointment).toMatchObject({
      start: '2026-03-02T09:00:00+00:00',
      end: '2026-03-02T09:30:00+00:00',
    });
    for (const change of [{ schedule: 'd' }, { channel: 'Video' }, { type: 'Other' }, { at: '09:11' }]) {
      const broken = adjacent.map((slot) => (slot.id === '2' ? { ...slot, ...change } : slot));
      const script = provider(`odd-${JSON.stringify(change)}`, broken);
      forgetDiary();
      await expect(planFor('BOOK-6', script, { count: 3 })).rejects.toThrow(Omitted);
    }
  });

  it.each<[string, Partial<DiarySlot>]>([
    ['have a gap between them', { at: '09:20', until: '09:30' }],
    ['overlap in time', { at: '09:05', until: '09:15' }],
    ['belong to different schedules', { schedule: 'd' }],
    ['have different delivery channels', { channel: 'Telephone' }],
    ['have different service types', { type: 'Blood test' }],
  ])('finds two slots that %s, and nothing else wrong with them', async (words, change) => {
    const pair = [
      { id: '1', at: '09:00', until: '09:10' },
      { id: '2', at: '09:10', until: '09:20', ...change },
    ];
    const others = [
      'have a gap between them',
      'overlap in time',
      'belong to different schedules',
      'have different delivery channels',
      'have different service types',
    ].filter((one) => one !== words);
    const scenario = run.scenario('BOOK-7', provider(words, pair));
    for (const other of others)
      await expect(leaseBrokenPair(scenario, sentence(other))).rejects.toThrow(Omitted);
    expect(slotIds(await leaseBrokenPair(scenario, sentence(words)))).toEqual([`${words}-1`, `${words}-2`]);
  });
});

describe('a booking', () => {
  it('is in the ledger, and cancelled when the scenario ends', async () => {
    const scenario = run.scenario('BOOK-10', provider('made', adjacent));
    const booking = await book(scenario, await planOnce(scenario));
    expect(takenBooking(scenario, booking)).toBe('made-a1');
    expect(stateOf('BOOK-10')).toEqual(['answered']);
    await scenario.end();
    expect(stateOf('BOOK-10')).toEqual(['cancelled']);
    const [cancel] = scenario.sentTo('cancel-an-appointment');
    expect(cancel).toMatchObject({
      id: 'made-a1',
      ifMatch: 'W/"1"',
      body: { resource: { status: 'cancelled' } },
    });
  });

  it('that was refused needs no cancelling; whether it stands after all is looked for at the end of the run', async () => {
    const scenario = run.scenario('BOOK-11', provider('refused', adjacent, [422]));
    const plan = await planOnce(scenario);
    const booking = await book(scenario, plan);
    expect(() => takenBooking(scenario, booking)).toThrow(Blocked);
    await expect(soundBooking(scenario, plan)).rejects.toThrow(/Book an appointment answered 422/);
    await scenario.end();
    expect(stateOf('BOOK-11')).toEqual(['answered', 'answered']);
    expect(scenario.sentTo('cancel-an-appointment')).toEqual([]);
  });

  it('that cannot be cancelled is said to be left behind', async () => {
    const script = provider('stuck', adjacent);
    const scenario = run.scenario('BOOK-12', (request) =>
      request.interaction === 'cancel-an-appointment' ? { status: 500 } : script(request),
    );
    await book(scenario, await planOnce(scenario));
    await scenario.end();
    expect(scenario.sentTo('cancel-an-appointment')).toHaveLength(2);
    expect(run.coordinator.ledger.bookings().filter((one) => one.scenario === 'BOOK-12')).toMatchObject([
      {
        state: 'unknown',
        made: true,
        appointment: 'stuck-a1',
        reason: 'cancelling it answered 500, and it still shows as booked',
      },
    ]);
  });
});

describe('bookings among others who use the provider', () => {
  it('prove a refusal with the same slot', async () => {
    const scenario = run.scenario('BOOK-20', provider('proof', adjacent, [422, 201]));
    const plan = await planner(scenario);
    const refused = await plan();
    await book(scenario, refused);
    const trial = { plan, send: () => book(scenario, refused) };
    const sound = await bookAfterRefusal(scenario, trial, refused, async (same) => same);
    expect(sound.exchange.response.status).toBe(201);
    expect(sound.plan).toBe(refused);
    await tidy(scenario);
  });

  it('try once more with another slot when theirs is gone, and count a second conflict', async () => {
    const scenario = run.scenario('BOOK-21', provider('again', adjacent, [422, 409, 422, 409]));
    const plan = await planner(scenario);
    const refused = await plan();
    const send = (one: typeof refused) => book(scenario, one);
    await send(refused);
    const sound = await bookAfterRefusal(scenario, { plan, send }, refused, async (same) => same);
    expect(sound.exchange.response.status).toBe(409);
    expect(slotIds(sound.plan.slots)).not.toEqual(slotIds(refused.slots));
    expect(sound.plan.patient).toEqual(refused.patient);
    expect(scenario.sentTo('book-an-appointment')).toHaveLength(4);
    await tidy(scenario);
  });

  it('leave the second of two slots free and book the first for somebody else', async () => {
    const script = provider('half', adjacent);
    const scenario = run.scenario('BOOK-22', script);
    const both = await (await halfTakenPlanner(scenario, { count: 2 }))();
    expect(slotIds(both.slots)).toEqual(['half-1', 'half-2']);
    expect(script.booked).toHaveLength(1);
    const [rival] = script.booked;
    expect(JSON.stringify(rival?.body)).toContain('"slot":[{"reference":"Slot/half-1"}]');
    expect(JSON.stringify(rival?.body)).not.toContain(`Patient/${both.patient.id}`);
    await tidy(scenario);
  });

  it('run a race again only when somebody else was quicker than both', async () => {
    const lost = run.scenario('BOOK-23', provider('lost', adjacent, [409, 409, 201, 409]));
    const plans = await planner(lost);
    const answers = await race(lost, async () => {
      const plan = await plans();
      return [plan, plan];
    });
    expect(answers.map(({ exchange }) => exchange.response.status)).toEqual([201, 409]);
    await tidy(lost);
    const run1 = run.scenario('BOOK-24', provider('won', adjacent, [201, 201]));
    const plan = await planOnce(run1);
    expect(await race(run1, async () => [plan, plan])).toHaveLength(2);
    expect(run1.sentTo('book-an-appointment')).toHaveLength(2);
    await tidy(run1);
  });
});

async function planFor(id: string, script: Script, wish: Parameters<typeof planBooking>[1]) {
  const scenario = run.scenario(id, script);
  try {
    return await planBooking(scenario, wish);
  } finally {
    await tidy(scenario);
  }
}

const planOnce = (scenario: ReturnType<ScriptedRun['scenario']>) =>
  planBooking(scenario, { patient: { id: 'p', nhsNumber: '9990001014' } });

async function tidy(scenario: ReturnType<ScriptedRun['scenario']>): Promise<void> {
  await scenario.end();
  await scenario.run.coordinator.call('giveBack', { holder: scenario.identity.id });
}
