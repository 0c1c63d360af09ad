import type { Behaviour } from '../../behaviour/behaviour.js';
import { refusing } from '../../behaviour/handlers.js';
import type { Resource } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import type { Person } from '../../practice/records.js';
import { codeSystems, extensions } from '../../vocabulary/urls.js';
import { objects, text } from '../../wire/json.js';
import { type MutantRow, mutantsAt } from '../row.js';
import { participants } from './guess.js';

const json = (body: Resource): string => JSON.stringify(body);
const typed = (body: Resource): boolean => json(body).includes(codeSystems.organisationType);
const withChannel = (body: Resource): boolean => json(body).includes(extensions.deliveryChannel);
const length = (body: Resource, name: string): number => [...(text(body[name]) ?? '')].length;

/** Refuses what fits, for no good reason. */
const without = (why: string, fits: (body: Resource) => boolean): Behaviour =>
  refusing((body) => (fits(body) ? why : undefined));

/** From the second booking on: the first shows nothing. */
function laterWithout(why: string, fits: (body: Resource) => boolean): Behaviour {
  let seen = 0;
  return refusing((body) => {
    seen += 1;
    return seen > 1 && fits(body) ? why : undefined;
  });
}

const forPatient = (why: string, fits: (person: Person) => boolean): Behaviour =>
  refusing((body, practice) => (patientsOf(body, practice).some(fits) ? why : undefined));

const patientsOf = (body: Resource, practice: Practice): Person[] =>
  practice.people.all().filter(({ id }) => json({ ...body, contained: [] }).includes(`"Patient/${id}"`));

const bare = (body: Resource): boolean =>
  participants(body, 'Practitioner').length === 0 && !withChannel(body) && !body.serviceType && typed(body);

const table: readonly MutantRow[] = [
  [
    'booking.optional-parts-demanded',
    'Wants practitioner, delivery channel and service type from the second booking on.',
    ['APPT-BOOK-069', 'APPT-BOOK-091', 'APPT-BOOK-092'],
    () => laterWithout('Practitioner, delivery channel and service type are missing', bare),
  ],
  [
    'booking.practitioner-refused',
    'Refuses a booking that names a practitioner.',
    ['APPT-GEN-027'],
    () => without('A practitioner cannot be chosen', (body) => participants(body, 'Practitioner').length > 0),
  ],
  [
    'booking.channel-refused',
    'Refuses a booking that carries a delivery channel.',
    ['APPT-BOOK-091'],
    () => without('The delivery channel cannot be chosen', withChannel),
  ],
  [
    'booking.service-descriptions-refused',
    'Refuses a booking that carries a service type, its own even.',
    ['APPT-BOOK-092'],
    () => without('The service type cannot be chosen', (body) => body.serviceType !== undefined),
  ],
  [
    'booking.organisation-type-demanded',
    'Refuses a booking organisation without type.',
    ['APPT-BOOK-061', 'APPT-BOOK-091'],
    () => without('The type of the booking organisation is missing', (body) => !typed(body)),
  ],
  [
    'booking.one-slot-only',
    'Books one slot at a time only.',
    ['APPT-BOOK-011', 'APPT-BOOK-012', 'APPT-BOOK-021', 'APPT-BOOK-097'],
    () => without('Only one slot can be booked', ({ slot }) => objects(slot).length > 1),
  ],
  [
    'booking.temporary-patients-refused',
    'Books for regular patients only.',
    ['APPT-BOOK-115', 'APPT-BOOK-117', 'APPT-GEN-067', 'APPT-GEN-070'],
    () => forPatient('The patient is not a regular one', ({ registration }) => registration.type === 'T'),
  ],
  [
    'booking.dissenters-refused',
    'Does not book for patients who dissent from sharing.',
    ['APPT-GEN-015', 'APPT-GEN-016'],
    () => forPatient('The patient does not share the record', ({ dissents }) => dissents),
  ],
  [
    'booking.comment-demanded',
    'Refuses a booking without comment.',
    ['APPT-BOOK-072'],
    () => without('The comment is missing', ({ comment }) => comment === undefined),
  ],
  [
    'booking.long-texts-refused',
    'Refuses a description of more than 50 characters.',
    ['APPT-BOOK-083', 'APPT-BOOK-087'],
    () => without('The description is too long', (body) => length(body, 'description') > 50),
  ],
];

const everything: readonly MutantRow[] = [
  [
    'booking.id-demanded',
    'Takes no booking that does not bring an id.',
    [
      ...['APPT-BOOK-001', 'APPT-BOOK-090', 'APPT-BOOK-120', 'APPT-BOOK-125', 'APPT-BOOK-126'],
      ...['APPT-BOOK-149', 'APPT-GEN-067'],
      'APPT-GEN-001',
      'APPT-GEN-002',
    ],
    () => without('The id is missing', ({ id }) => id === undefined),
  ],
];

/** Bookings that have to be taken and are refused. */
export const demandMutants = mutantsAt('book-an-appointment', [...table, ...everything]);
