import type { Behaviour } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { despiteRefusal, givenBody } from '../../behaviour/handlers.js';
import { only } from '../../behaviour/replies.js';
import { at } from '../../behaviour/scope.js';
import type { Resource } from '../../interaction.js';
import { reference } from '../../practice/resources/head.js';
import type { Mutant } from '../mutant.js';
import { type MutantRow, mutantsOf } from '../row.js';
import { slotsOf } from './guess.js';

const table: readonly MutantRow[] = [
  [
    'booking.refusal-hides-slots',
    'Offers the slots of a booking no longer that it refused, though they can be booked.',
    ['APPT-BOOK-146'],
    hidden,
  ],
  [
    'booking.refusal-listed',
    'Lists an appointment for a booking that it refused.',
    ['APPT-BOOK-146'],
    listed,
  ],
  [
    'booking.practice-made-overbooked',
    'Books the slots of appointments that were made in the practice itself.',
    ['APPT-BOOK-106'],
    () =>
      at(
        'book-an-appointment',
        givenBody((body, practice) => {
          const made = practice.appointments.all().filter(({ bookingOrganisation }) => !bookingOrganisation);
          for (const { restriction: _, ...slot } of slotsOf(body, practice))
            if (made.some(({ slots }) => slots.includes(slot.id)))
              practice.slots.add({ ...slot, status: 'free', bookable: true });
          return body;
        }),
      ),
  ],
];

function hidden(): Behaviour {
  const slots = new Set<string>();
  return combine([
    at(
      'book-an-appointment',
      despiteRefusal((practice, { body }) => {
        const wanted = body ? slotsOf(body, practice) : [];
        for (const { id, status } of wanted) if (status === 'free') slots.add(id);
      }),
    ),
    at(
      'search-for-free-slots',
      only(({ resourceType, id }: Resource) => resourceType !== 'Slot' || !slots.has(String(id))),
    ),
  ]);
}

function listed(): Behaviour {
  return at(
    'book-an-appointment',
    despiteRefusal((practice, { body, now }) => {
      if (!body) return;
      const [slot] = slotsOf(body, practice);
      const patient = practice.people.all().find(({ id }) => named(body).includes(`"Patient/${id}"`));
      const location = slot && practice.schedules.find(slot.schedule)?.location;
      if (!slot || !patient || location === undefined || slot.status !== 'free') return;
      const { id, start, end } = slot;
      const participant = (type: string, id: string) => ({ actor: reference(type, id), status: 'accepted' });
      practice.appointments.add({
        ...{ id: practice.newId(), version: 1, status: 'booked', start, end, created: now, slots: [id] },
        patient: patient.id,
        participants: [participant('Patient', patient.id), participant('Location', location)],
        description: 'Requested by GP Connect',
        kept: {},
      });
    }),
  );
}

const named = (body: Resource): string => JSON.stringify(body.participant ?? '');

/** Mutants of what slots and lists show after a booking that was refused, and of what was there before any. */
export const aftermathMutants: readonly Mutant[] = mutantsOf(table);
