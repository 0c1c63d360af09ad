import type { Behaviour } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { afterwards, answers, despiteRefusal } from '../../behaviour/handlers.js';
import { each, only } from '../../behaviour/replies.js';
import { at } from '../../behaviour/scope.js';
import type { Resource } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import { objects } from '../../wire/json.js';
import type { Mutant } from '../mutant.js';
import { type MutantRow, mutantsOf } from '../row.js';
import { setSlots, slotsOf } from './slots.js';

/** Mutants of what other interactions show of an update that was refused. */
const table: readonly MutantRow[] = [
  [
    'amend.refusal-frees-slot',
    'Refuses an amendment, and offers the slot of the appointment from then on.',
    ['APPT-AMEND-068'],
    () => afterRefusal('amend-an-appointment', freeAll),
  ],
  [
    'cancel.refusal-frees-slot',
    'Refuses a cancellation, and offers the slot of the appointment from then on.',
    ['APPT-CANC-044', 'APPT-CANC-039'],
    () => afterRefusal('cancel-an-appointment', freeAll),
  ],
  [
    'amend.refusal-lets-slot-go',
    'Refuses an amendment, and lets others book the slot, which no search offers.',
    ['APPT-AMEND-068'],
    () => bookableAfterRefusal('amend-an-appointment'),
  ],
  [
    'cancel.refusal-lets-slot-go',
    'Refuses a cancellation, and lets others book the slot, which no search offers.',
    ['APPT-CANC-044'],
    () => bookableAfterRefusal('cancel-an-appointment'),
  ],
  [
    'amend.refusal-listed',
    'Lists an appointment with the description of an amendment that was refused.',
    ['APPT-AMEND-068'],
    () => listedAsSent('amend-an-appointment'),
  ],
  [
    'cancel.refusal-listed',
    'Lists an appointment as cancelled whose cancellation was refused.',
    ['APPT-CANC-044'],
    () => listedAsSent('cancel-an-appointment'),
  ],
  [
    'amend.refusal-unlists',
    'Leaves an appointment out of the list of its patient once an amendment of it was refused.',
    ['APPT-AMEND-068'],
    () => unlistedAfterRefusal('amend-an-appointment'),
  ],
  [
    'cancel.refusal-unlists',
    'Leaves an appointment out of the list of its patient once a cancellation of it was refused.',
    ['APPT-CANC-044'],
    () => unlistedAfterRefusal('cancel-an-appointment'),
  ],
  [
    'cancel.freed-slot-bookable-twice',
    'Lets any number of patients book a slot that was cancelled once.',
    ['APPT-BOOK-097', 'APPT-BOOK-106', 'APPT-BOOK-099', 'APPT-BOOK-022'],
    freedForAll,
  ],
];

type Updating = 'amend-an-appointment' | 'cancel-an-appointment';

const afterRefusal = (
  interaction: Updating,
  effect: (id: string, practice: Practice, sent: Resource | undefined) => void,
): Behaviour =>
  at(
    interaction,
    despiteRefusal((practice, { id = '', body }) => {
      if (practice.appointments.find(id)?.status === 'booked') effect(id, practice, body);
    }),
  );

const freeAll = (id: string, practice: Practice): void => setSlots(slotsOf(id, practice), 'free', practice);

function bookableAfterRefusal(interaction: Updating): Behaviour {
  const released = new Set<string>();
  return combine([
    afterRefusal(interaction, (id, practice) => {
      for (const slot of slotsOf(id, practice)) released.add(slot);
    }),
    bookableAnyway(released),
  ]);
}

function freedForAll(): Behaviour {
  const freed = new Set<string>();
  return combine([
    at(
      'cancel-an-appointment',
      afterwards((practice, { id = '' }) => {
        for (const slot of slotsOf(id, practice)) freed.add(slot);
        return undefined;
      }),
    ),
    bookableAnyway(freed),
  ]);
}

/** Takes slots for free when they are booked, whoever has them. */
const bookableAnyway = (slots: ReadonlySet<string>): Behaviour =>
  at(
    'book-an-appointment',
    answers((request, practice, ordinary) => {
      const wanted = JSON.stringify(objects(request.body?.slot));
      setSlots(
        [...slots].filter((id) => wanted.includes(`/${id}"`)),
        'free',
        practice,
      );
      return ordinary(request, practice);
    }),
  );

function listedAsSent(interaction: Updating): Behaviour {
  const refused = new Map<string, Resource>();
  return combine([
    afterRefusal(interaction, (id, _practice, sent) => {
      if (sent) refused.set(id, sent);
    }),
    at(
      'retrieve-a-patients-appointments',
      each('Appointment', (one) => {
        const sent = refused.get(String(one.id));
        return {
          ...one,
          status: sent?.status ?? one.status ?? '',
          description: sent?.description ?? one.description ?? '',
        };
      }),
    ),
  ]);
}

function unlistedAfterRefusal(interaction: Updating): Behaviour {
  const refused = new Set<string>();
  return combine([
    afterRefusal(interaction, (id) => refused.add(id)),
    at(
      'retrieve-a-patients-appointments',
      only(({ id }: Resource) => !refused.has(String(id))),
    ),
  ]);
}

/** Mutants of what slots and lists show after an update. */
export const aftermathMutants: readonly Mutant[] = mutantsOf(table);
