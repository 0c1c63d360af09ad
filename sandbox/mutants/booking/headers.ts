import type { Behaviour } from '../../behaviour/behaviour.js';
import { type Change, change, set } from '../../behaviour/element.js';
import { each, header } from '../../behaviour/replies.js';
import { when } from '../../behaviour/scope.js';
import type { Rendered } from '../../wire/render.js';
import { type MutantRow, mutantsAt } from '../row.js';

/** Sends a header of a booking that was taken with another value. */
const rewritten = (
  name: string,
  make: (value: string, rendered: Rendered) => string | undefined,
): Behaviour => ({
  rendered: (rendered, call) => {
    const value = rendered.headers[name];
    if (typeof value !== 'string') return rendered;
    return header(name, make(value, rendered)).rendered?.(rendered, call) ?? rendered;
  },
});

const preferring =
  (preference: string): Parameters<typeof when>[0] =>
  ({ incoming }) =>
    String(incoming.headers.prefer ?? '').includes(preference);

const emptied: Behaviour = {
  rendered: (rendered) =>
    rendered.status < 300
      ? { ...rendered, headers: { ...rendered.headers, 'Content-Length': '0' }, body: Buffer.alloc(0) }
      : rendered,
};

/** Takes no notice of a header of the request. */
const deaf: Behaviour = {
  request: (incoming) => {
    const { prefer: _, ...headers } = incoming.headers;
    return { ...incoming, headers };
  },
};

/** Changes the first appointment only, which nothing builds on: an update of it would be refused. */
function first(make: Change): Behaviour {
  let seen = 0;
  const changed = each('Appointment', make);
  return {
    reply: (reply, call) => {
      seen += reply.status === 201 ? 1 : 0;
      return seen === 1 ? (changed.reply?.(reply, call) ?? reply) : reply;
    },
  };
}

const table: readonly MutantRow[] = [
  [
    'booking.id-too-long',
    'Gives the first appointment an id of more than 64 characters.',
    ['APPT-BOOK-122', 'APPT-BOOK-123', 'APPT-BOOK-125', 'APPT-BOOK-149', 'API-RES-011'],
    () => first(change('id', (id) => `${String(id)}${'0'.repeat(60)}`)),
  ],
  [
    'booking.empty-list',
    'Returns an empty list of identifiers with the first appointment.',
    ['APPT-BOOK-125', 'APPT-BOOK-149', 'API-FHIR-051'],
    () => first(set('identifier', [])),
  ],
  [
    'booking.status-200',
    'Answers 200 from the second booking on.',
    ['APPT-BOOK-001', 'APPT-BOOK-023', 'APPT-BOOK-025', 'APPT-BOOK-120', 'API-FHIR-097'],
    () => {
      let seen = 0;
      return {
        reply: (reply) => {
          seen += reply.status === 201 ? 1 : 0;
          return reply.status === 201 && seen > 1 ? { ...reply, status: 200 } : reply;
        },
      };
    },
  ],
  [
    'booking.location-missing',
    'Does not say where the new appointment is.',
    ['APPT-BOOK-122', 'APPT-BOOK-123', 'API-FHIR-098'],
    () => rewritten('Location', () => undefined),
  ],
  [
    'booking.location-without-version',
    'Leaves the version out of Location.',
    ['APPT-BOOK-122', 'APPT-BOOK-123', 'API-FHIR-098'],
    () => rewritten('Location', (value) => value.replace(/\/_history.*$/, '')),
  ],
  [
    'booking.etag-strong',
    'Sends a strong ETag.',
    ['APPT-BOOK-124'],
    () => rewritten('ETag', (value) => value.replace('W/', '')),
  ],
  [
    'booking.last-modified-in-iso',
    'Writes Last-Modified as an ISO date.',
    ['APPT-BOOK-124', 'API-FHIR-099'],
    () => rewritten('Last-Modified', (value) => new Date(value).toISOString()),
  ],
  [
    'booking.content-location-missing',
    'Sends no Content-Location.',
    ['APPT-GEN-055', 'API-FHIR-079'],
    () => rewritten('Content-Location', () => undefined),
  ],
  [
    'booking.preference-unheard',
    'Returns the appointment although a minimal answer is preferred.',
    ['APPT-BOOK-127', 'API-HTTP-079'],
    () => deaf,
  ],
  [
    'booking.representation-refused',
    'Returns no body although the appointment is preferred.',
    ['APPT-BOOK-127', 'API-HTTP-079'],
    () => when(preferring('representation'), emptied),
  ],
  [
    'booking.minimal-by-default',
    'Returns no body unless it is preferred, from the second booking on.',
    ['APPT-BOOK-121', 'APPT-BOOK-126', 'APPT-BOOK-148', 'API-HTTP-078'],
    () => {
      let seen = 0;
      return when(({ incoming }) => {
        seen += 1;
        return seen > 1 && incoming.headers.prefer === undefined;
      }, emptied);
    },
  ],
];

/** Mutants of status, headers and preference in the answer to a booking. */
export const headerMutants = mutantsAt('book-an-appointment', table);
