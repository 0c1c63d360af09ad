import { refusingWhen } from '../../behaviour/handlers.js';
import { breaksOverXml } from '../../behaviour/replies.js';
import type { Resource, SandboxRequest } from '../../interaction.js';
import { objects, text } from '../../wire/json.js';
import { type MutantRow, mutantsAt } from '../row.js';

/** Breaks over what it did not expect in a booking. */
const breaksOver = (unexpected: (body: Resource) => boolean) => () =>
  refusingWhen(({ body }: SandboxRequest) => body !== undefined && unexpected(body), 'INTERNAL_SERVER_ERROR');

const known = /^(Slot|Patient|Location|Practitioner)\/|^#|^https?:/;

const references = (body: Resource): string[] =>
  [
    ...objects(body.slot),
    ...objects(body.participant).flatMap(({ actor }) => objects([actor ?? null])),
  ].flatMap(({ reference }) => text(reference) ?? []);

const isOrganisation = ({ resourceType }: { resourceType?: unknown }): boolean =>
  resourceType === 'Organization';

const table: readonly MutantRow[] = [
  [
    'booking.breaks-over-unknown-types',
    'Breaks over a reference to a type that FHIR does not know.',
    ['APPT-BOOK-096', 'APPT-BOOK-102'],
    breaksOver((body) => references(body).some((one) => one.includes('/') && !known.test(one))),
  ],
  [
    'booking.breaks-over-contained-order',
    'Breaks where the first contained resource is not the booking organisation.',
    ['APPT-BOOK-102'],
    breaksOver((body) => {
      const [first] = objects(body.contained);
      return first !== undefined && !isOrganisation(first);
    }),
  ],
  [
    'booking.breaks-over-telecom-without-system',
    'Breaks over a telecom of the booking organisation that has no system.',
    ['APPT-BOOK-102'],
    breaksOver(({ contained }) =>
      objects(contained).some((one) => objects(one.telecom).some(({ system }) => system === undefined)),
    ),
  ],
  [
    'booking.breaks-over-texts-for-lists',
    'Breaks over a booking with a text where a list belongs.',
    ['APPT-BOOK-102'],
    breaksOver(({ slot }) => slot !== undefined && !Array.isArray(slot)),
  ],
  [
    'booking.breaks-over-xml',
    'Breaks over a booking in XML that it has to refuse.',
    ['APPT-BOOK-102'],
    breaksOverXml,
  ],
];

/** Mutants that break over bookings with malformed values. */
export const malformedMutants = mutantsAt('book-an-appointment', table);
