import type { Behaviour } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { remove } from '../../behaviour/element.js';
import { givenBody } from '../../behaviour/handlers.js';
import { each, isSuccess, only, success } from '../../behaviour/replies.js';
import { headerAs } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import type { Json, Reply } from '../../interaction.js';
import { Refusal } from '../../refusal.js';
import { extensions } from '../../vocabulary/urls.js';
import type { Mutant } from '../mutant.js';
import { type MutantRow, mutantsAt, mutantsOf } from '../row.js';

const isBooked = (resource: { [name: string]: Json }): boolean =>
  JSON.stringify(resource.extension ?? '').includes(extensions.bookingOrganisation);

/** Ordinary bookings, at a provider that shows them wrongly when they are read or retrieved. */
const shown: readonly MutantRow[] = [
  [
    'booking.read-from-cache',
    'Answers with 203 when some of the new appointments are read.',
    ['APPT-READ-020', 'APPT-BOOK-144'],
    () => ofSomeNew(success(203)),
  ],
  [
    'booking.not-found-when-read',
    'Does not find some of the new appointments when they are read.',
    ['APPT-BOOK-144'],
    () =>
      ofSomeNew({
        reply() {
          throw new Refusal(
            404,
            'not-found',
            'NO_RECORD_FOUND',
            'No record found',
            'There is no such appointment',
          );
        },
      }),
  ],
  [
    'booking.organisation-forgotten',
    'Shows no booking organisation when some of the new appointments are read.',
    ['APPT-BOOK-080', 'APPT-BOOK-082'],
    () => ofSomeNew(each('Appointment', remove('contained'))),
  ],
  [
    'booking.not-listed',
    "Leaves GP Connect's own bookings out of the second list of a patient's appointments.",
    ['APPT-BOOK-144'],
    () => ofSecondList(only((resource) => !isBooked(resource))),
  ],
];

const isNew = ({ resource }: Reply): boolean =>
  resource?.status === 'booked' && JSON.stringify(resource.meta).includes('"versionId":"1"');

/**
 * Changes how new appointments are read, save the first ones, with which the gateways show that everything works, and
 * the last ones, on whose reading whole journeys rest. Clean-up reads those between too, and judges nothing by it.
 */
function ofSomeNew({ reply: change }: Behaviour): Behaviour {
  const read = new Set<Json | undefined>();
  return at('read-an-appointment', {
    reply: (reply, call) => {
      if (!isNew(reply)) return reply;
      read.add(reply.resource?.id);
      return read.size > 8 && read.size < 18 ? (change?.(reply, call) ?? reply) : reply;
    },
  });
}

/** Changes the second list of a patient's appointments only: the first proves that the interaction works. */
function ofSecondList({ reply: change }: Behaviour): Behaviour {
  let seen = 0;
  return at('retrieve-a-patients-appointments', {
    reply: (reply, call) => {
      if (!isSuccess(reply)) return reply;
      seen += 1;
      return seen === 2 ? (change?.(reply, call) ?? reply) : reply;
    },
  });
}

/** What a consumer sends that a provider may ignore or refuse, but must not take over. */
const choices: readonly MutantRow[] = [
  [
    'booking.own-descriptions-stored',
    'Returns the service descriptions that the consumer sent.',
    ['APPT-BOOK-092', 'APPT-BOOK-132'],
    () => {
      let sent: { [name: string]: Json } = {};
      return combine([
        givenBody((body) => {
          const { serviceType, serviceCategory } = body;
          sent = { ...(serviceType && { serviceType }), ...(serviceCategory && { serviceCategory }) };
          return body;
        }),
        each('Appointment', (appointment) => ({ ...appointment, ...sent })),
      ]);
    },
  ],
  [
    'booking.own-id-taken',
    'Takes the id that the consumer sends.',
    ['APPT-BOOK-147'],
    () => {
      let sent: Json | undefined;
      return combine([
        givenBody((body) => {
          sent = body.id;
          return body;
        }),
        each('Appointment', (one) => (sent === undefined ? one : { ...one, id: sent })),
      ]);
    },
  ],
  [
    'booking.overlong-texts-cut',
    'Cuts texts that are too long for it.',
    ['APPT-BOOK-084', 'APPT-BOOK-086', 'APPT-BOOK-088', 'APPT-BOOK-109'],
    () =>
      givenBody((body) => ({
        ...body,
        ...(typeof body.description === 'string' && {
          description: [...body.description].slice(0, 100).join(''),
        }),
        ...(typeof body.comment === 'string' && { comment: [...body.comment].slice(0, 500).join('') }),
      })),
  ],
];

const formats: readonly MutantRow[] = [
  [
    'booking.xml-refused',
    'Does not read bookings in XML: 415.',
    [...['APPT-GEN-039', 'APPT-GEN-040', 'API-HTTP-036', 'API-HTTP-037', 'API-HTTP-042'], 'API-HTTP-043'],
    () => headerAs('content-type', (sent) => (sent?.includes('xml') ? 'text/plain' : sent)),
  ],
  [
    'booking.json-only',
    'Answers in JSON whatever was sent and asked for.',
    [
      ...['APPT-GEN-040', 'APPT-GEN-041', 'APPT-GEN-042', 'API-HTTP-037', 'API-HTTP-038'],
      ...['API-HTTP-039', 'API-HTTP-040', 'API-HTTP-043'],
    ],
    () =>
      combine([
        headerAs('accept', () => 'application/fhir+json'),
        { request: (incoming) => ({ ...incoming, target: incoming.target.replace(/\?_format=[^&]*/, '') }) },
      ]),
  ],
  [
    'booking.xml-by-default',
    'Answers in XML when no format is asked for.',
    ['APPT-GEN-042', 'API-HTTP-040'],
    () => headerAs('accept', (sent) => sent ?? 'application/fhir+xml'),
  ],
];

/** Mutants that show only in XML, only in what is optional, or only later. */
export const laterMutants: readonly Mutant[] = [
  ...mutantsOf(shown),
  ...mutantsAt('book-an-appointment', [...choices, ...formats]),
];
