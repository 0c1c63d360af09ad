import type { Practice } from '../practice/practice.js';
import type { Slot } from '../practice/records.js';
import type { Variant } from './variant.js';

const minute = 60_000;
const fortnight = 14 * 24 * 60 * minute;

/** Other practices, diaries and clocks. */
export const practiceVariants: readonly Variant[] = [
  {
    id: 'practice.another-diary',
    description: 'Other slots are taken, and every id is another one.',
    permittedBy: ['no page says what is in a diary'],
    endpoints: ['search-for-free-slots'],
    seed: 4711,
  },
  {
    id: 'practice.one-practitioner',
    description: 'One practitioner, at one surgery, runs every session.',
    permittedBy: ['API-BRS-002', 'no page says how large a practice is'],
    endpoints: ['search-for-free-slots'],
    behaviour: () => ({ practice: oneOfEach }),
  },
  {
    id: 'practice.nobody-named',
    description: 'No session has a practitioner.',
    permittedBy: ['APPT-SLOTS-130', 'APPT-BOOK-069'],
    endpoints: ['search-for-free-slots', 'book-an-appointment'],
    behaviour: () => ({
      practice({ schedules }) {
        for (const { practitioner: _, ...schedule } of schedules.all()) schedules.add(schedule);
      },
    }),
  },
  {
    id: 'practice.names-beyond-ascii',
    description:
      'Sessions, slot types, staff and places have names in other letters, with quotes and ampersands.',
    permittedBy: ['API-HTTP-052'],
    endpoints: ['book-an-appointment'],
    behaviour: () => ({ practice: foreignNames }),
  },
  {
    id: 'practice.hundreds-of-slots',
    description: 'Every day has some two hundred free slots of three minutes more.',
    permittedBy: ['APPT-SLOTS-084'],
    endpoints: ['search-for-free-slots'],
    behaviour: () => ({ practice: busyEvenings }),
  },
  {
    id: 'practice.one-free-slot',
    description: 'One slot is free in the coming two weeks.',
    permittedBy: ['no page says how many slots there are'],
    endpoints: ['find-a-practitioner', 'retrieve-a-patients-appointments'],
    behaviour: () => ({ practice: almostFull }),
  },
  {
    id: 'practice.clock-fast',
    description: "The provider's clock is 40 seconds fast.",
    permittedBy: ['no page says how exact a clock is'],
    endpoints: ['book-an-appointment'],
    behaviour: () => ({ clock: (now) => new Date(now.getTime() + 40_000) }),
  },
  {
    id: 'practice.clock-slow',
    description: "The provider's clock is 40 seconds slow.",
    permittedBy: ['no page says how exact a clock is'],
    endpoints: ['tokens'],
    behaviour: () => ({ clock: (now) => new Date(now.getTime() - 40_000) }),
  },
];

function oneOfEach({ schedules, people, locations, practitioners }: Practice): void {
  const [place] = locations.all();
  const [person] = practitioners.all();
  if (!place || !person) return;
  for (const schedule of schedules.all())
    schedules.add({ ...schedule, location: place.id, practitioner: person.id });
  for (const patient of people.all()) people.add({ ...patient, preferredBranchSurgery: place.id });
}

function foreignNames({ schedules, slots, practitioners, locations }: Practice): void {
  const odd = (name: string) => `${name} – „Łódź & Ωμέγα“ <'é'>`;
  for (const one of schedules.all()) schedules.add({ ...one, session: odd(one.session) });
  for (const one of slots.all()) slots.add({ ...one, type: odd(one.type) });
  for (const one of locations.all()) locations.add({ ...one, name: odd(one.name) });
  for (const one of practitioners.all())
    practitioners.add({ ...one, name: { ...one.name, family: odd(one.name.family) } });
}

function busyEvenings({ schedules, slots, newId }: Practice): void {
  for (const schedule of schedules.all().filter(({ session }) => session === 'Blood test clinic')) {
    const model = slots.all().find((slot) => slot.schedule === schedule.id);
    if (!model) continue;
    const added = Array.from({ length: 200 }, (_, index): Slot => {
      const start = schedule.end.getTime() + index * 3 * minute;
      return {
        ...model,
        id: newId(),
        status: 'free',
        start: new Date(start),
        end: new Date(start + 3 * minute),
      };
    });
    for (const slot of added) slots.add(slot);
    schedules.add({ ...schedule, end: added.at(-1)?.end ?? schedule.end });
  }
}

function almostFull({ slots }: Practice, now: Date): void {
  const free = slots
    .all()
    .filter(
      ({ status, start, bookable, restriction }) =>
        status === 'free' && start > now && bookable && !restriction,
    );
  const [kept] = free.filter(({ start }) => start.getTime() > now.getTime() + 3 * 24 * 60 * minute);
  for (const slot of free)
    if (slot !== kept && slot.start.getTime() < now.getTime() + fortnight + 24 * 60 * minute)
      slots.add({ ...slot, status: 'busy' });
}
