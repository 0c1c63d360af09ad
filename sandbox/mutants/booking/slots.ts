import { setTimeout } from 'node:timers/promises';
import type { Behaviour } from '../../behaviour/behaviour.js';
import { afterwards, answers, despiteRefusal, given, givenBody } from '../../behaviour/handlers.js';
import type { Practice } from '../../practice/practice.js';
import type { Slot } from '../../practice/records.js';
import { formatDay, formatMoment, readMoment } from '../../practice/uk-time.js';
import type { Incoming } from '../../server/answer.js';
import { text } from '../../wire/json.js';
import { type MutantRow, mutantsAt } from '../row.js';
import { slotsOf } from './guess.js';

/** What decides how a provider wrongly sees a slot. */
interface Sight {
  index: number;
  /** All slots that are wanted, in order of their start. */
  slots: readonly Slot[];
  /** Patients who have the slot. */
  holders: readonly string[];
  /** The patient who wants it. */
  patient: string;
}

/** Books slots as if they were others: what the ordinary rules look at is altered while they look. */
const seenAs = (alter: (slot: Slot, sight: Sight) => Slot): Behaviour =>
  answers((request, practice, ordinary) => {
    const slots = request.body ? slotsOf(request.body, practice) : [];
    const patient = /Patient\/([^"]+)/.exec(JSON.stringify(request.body?.participant ?? ''))?.[1] ?? '';
    slots.forEach((slot, index) => {
      const holders = holdersOf(slot, practice);
      practice.slots.add(alter(slot, { index, slots, holders, patient }));
    });
    try {
      return ordinary(request, practice);
    } finally {
      for (const slot of slots) restore(slot, practice);
    }
  });

const holdersOf = ({ id }: Slot, practice: Practice): string[] =>
  practice.appointments
    .all()
    .flatMap(({ status, slots, patient }) => (status === 'booked' && slots.includes(id) ? [patient] : []));

/** Gives a slot all back that it had, save that it is taken now. */
function restore(slot: Slot, practice: Practice): void {
  const { status = slot.status, version = slot.version } = practice.slots.find(slot.id) ?? {};
  practice.slots.add({ ...slot, status: version > slot.version ? status : slot.status, version });
}

/** Time enough, on a busy machine too, for another request that was sent at the same time, in milliseconds. */
const aMoment = 250;

/** Sees slots as they were when the request came, which then has to wait. Who comes after it was answered, comes too late. */
function looksTooEarly(): Behaviour {
  const looks = new WeakMap<Incoming, ReadonlyMap<string, Slot['status']>>();
  let look: ReadonlyMap<string, Slot['status']> | undefined;
  return {
    async waits({ incoming, site: { practice } }) {
      looks.set(incoming, new Map(practice.slots.all().map(({ id, status }) => [id, status])));
      await setTimeout(aMoment);
    },
    request(incoming, call) {
      look = looks.get(call.incoming);
      return incoming;
    },
    ...seenAs((slot) => ({ ...slot, status: look?.get(slot.id) ?? slot.status })),
  };
}

/** Sees each slot with some properties of the first. */
const alike = (name: 'schedule' | 'channel' | 'type'): Behaviour =>
  seenAs((slot, { slots: [first = slot] }) => ({ ...slot, [name]: first[name] }));

const setStatus = (slots: readonly Slot[], practice: Practice, status: Slot['status']): void => {
  for (const slot of slots) practice.slots.update({ ...slot, status });
};

const rules: readonly MutantRow[] = [
  [
    'booking.gaps-overlooked',
    'Books slots together that do not meet in time.',
    ['APPT-BOOK-012', 'APPT-BOOK-016', 'APPT-BOOK-017', 'APPT-BOOK-108'],
    () => seenAs((slot, { index, slots }) => ({ ...slot, end: slots[index + 1]?.start ?? slot.end })),
  ],
  [
    'booking.schedules-overlooked',
    'Books adjacent slots of different schedules together.',
    ['APPT-BOOK-013', 'APPT-BOOK-016', 'APPT-BOOK-018', 'APPT-BOOK-108'],
    () => alike('schedule'),
  ],
  [
    'booking.channels-overlooked',
    'Books adjacent slots of different delivery channels together.',
    ['APPT-BOOK-014', 'APPT-BOOK-016', 'APPT-BOOK-019', 'APPT-BOOK-108'],
    () => alike('channel'),
  ],
  [
    'booking.types-overlooked',
    'Books adjacent slots of different service types together.',
    ['APPT-BOOK-015', 'APPT-BOOK-016', 'APPT-BOOK-020', 'APPT-BOOK-108'],
    () => alike('type'),
  ],
  [
    'booking.past-overlooked',
    'Books slots that have begun already.',
    ['APPT-BOOK-002', 'APPT-BOOK-008', 'APPT-BOOK-009', 'APPT-SLOTS-041'],
    () =>
      given(({ body, now }) => {
        const start = readMoment(text(body?.start) ?? '').toJSDate();
        return { now: new Date(Math.min(start.getTime(), now.getTime())) };
      }),
  ],
  [
    'booking.all-of-today',
    'Books slots of today that have begun already.',
    ['APPT-BOOK-002', 'APPT-BOOK-008', 'APPT-BOOK-009'],
    () =>
      given(({ body, now }) => {
        const start = readMoment(text(body?.start) ?? '').toJSDate();
        return formatDay(start) === formatDay(now) && start < now ? { now: start } : {};
      }),
  ],
  [
    'booking.restriction-overlooked',
    'Books slots that are kept for other organisations.',
    ['APPT-BOOK-107'],
    () => seenAs(({ restriction: _, ...slot }) => slot),
  ],
  [
    'booking.times-corrected',
    'Books the times of the slot, whatever start and end say.',
    ['APPT-BOOK-103'],
    () =>
      givenBody((body, practice) => {
        const slots = slotsOf(body, practice);
        const [first, last] = [slots.at(0), slots.at(-1)];
        if (!first || !last || body.start === undefined || body.end === undefined) return body;
        return { ...body, start: formatMoment(first.start), end: formatMoment(last.end) };
      }),
  ],
];

const taken: readonly MutantRow[] = [
  [
    'booking.taken-slot-for-others',
    'Books a slot a second time, for another patient.',
    ['APPT-BOOK-097', 'APPT-BOOK-099', 'APPT-BOOK-106', 'APPT-BOOK-022'],
    () =>
      seenAs((slot, { holders, patient }) =>
        holders.includes(patient) ? slot : { ...slot, status: 'free' },
      ),
  ],
  [
    'booking.taken-slot-for-the-same',
    'Books a slot a second time when the same patient wants it again.',
    ['APPT-BOOK-097', 'APPT-BOOK-099'],
    () =>
      seenAs((slot, { holders, patient }) =>
        holders.includes(patient) ? { ...slot, status: 'free' } : slot,
      ),
  ],
  [
    'booking.books-a-moment-later',
    'Looks whether slots are free, and books them a moment later without another look.',
    ['APPT-BOOK-022', 'APPT-BOOK-099'],
    looksTooEarly,
  ],
  [
    'booking.last-slot-checked-only',
    'Looks at the last of several slots only to see whether they are taken.',
    ['APPT-BOOK-022', 'APPT-BOOK-097', 'APPT-BOOK-099', 'APPT-BOOK-106'],
    () => seenAs((slot, { index, slots }) => (index < slots.length - 1 ? { ...slot, status: 'free' } : slot)),
  ],
  [
    'booking.free-part-kept',
    'Holds the free ones of several slots when it refuses to book them together.',
    ['APPT-BOOK-022', 'APPT-BOOK-146'],
    () =>
      despiteRefusal((practice, { body }) => {
        const slots = body ? slotsOf(body, practice) : [];
        if (slots.length > 1) setStatus(slots, practice, 'busy');
      }),
  ],
  [
    'booking.refusal-keeps-slot',
    'Holds the slots of a booking that it refuses.',
    ['APPT-BOOK-022', 'APPT-BOOK-146'],
    () =>
      despiteRefusal((practice, { body }) =>
        setStatus(body ? slotsOf(body, practice) : [], practice, 'busy'),
      ),
  ],
];

const diary: readonly MutantRow[] = [
  [
    'booking.slots-stay-free',
    'Goes on offering a slot that it has booked.',
    [
      'APPT-CANC-045',
      ...['APPT-BOOK-145', 'APPT-SLOTS-148', 'APPT-BOOK-097', 'APPT-BOOK-099', 'APPT-BOOK-106'],
      'APPT-BOOK-022',
    ],
    () =>
      afterwards((practice, { body }) => {
        setStatus(body ? slotsOf(body, practice) : [], practice, 'free');
        return undefined;
      }),
  ],
  [
    'booking.later-slots-stay-free',
    'Takes only the first of several booked slots out of the diary.',
    ['APPT-BOOK-145', 'APPT-SLOTS-148', 'APPT-BOOK-099', 'APPT-BOOK-022'],
    () =>
      afterwards((practice, { body }) => {
        setStatus(body ? slotsOf(body, practice).slice(1) : [], practice, 'free');
        return undefined;
      }),
  ],
];

/** Mutants in the rules of the diary and in what a booking does to it. */
export const slotMutants = mutantsAt('book-an-appointment', [...rules, ...taken, ...diary]);
