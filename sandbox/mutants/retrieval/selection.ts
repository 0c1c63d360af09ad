import type { Behaviour } from '../../behaviour/behaviour.js';
import { all, append, change, set } from '../../behaviour/element.js';
import { body, each, entries, isSuccess, success } from '../../behaviour/replies.js';
import { queryAs } from '../../behaviour/requests.js';
import { seeingAppointments } from '../../behaviour/views.js';
import type { Json, Resource } from '../../interaction.js';
import { patientResource } from '../../practice/resources/patient.js';
import { formatDay, formatMoment, startOfDay } from '../../practice/uk-time.js';
import { refusal } from '../../vocabulary/errors.js';
import { extensions } from '../../vocabulary/urls.js';
import { objects } from '../../wire/json.js';
import { operationOutcome } from '../../wire/outcome.js';
import { mutantsAt } from '../row.js';

/** A bound of the period, moved by some days. */
const boundMoved = (prefix: 'ge' | 'le', days: number): Behaviour =>
  queryAs((query) =>
    query.map(([name, value]) => {
      const date = value.slice(2);
      const isIt = name === 'start' && value.startsWith(prefix) && /^\d{4}-\d{2}-\d{2}$/.test(date);
      return [name, isIt ? prefix + formatDay(startOfDay(new Date(date), days).toJSDate()) : value];
    }),
  );

/** Booked by a consumer, and not cancelled since. */
const isBooked = ({ status, contained }: Resource): boolean => status === 'booked' && contained !== undefined;

const aMonthLater = (value: Json): Json =>
  formatMoment(
    startOfDay(new Date(String(value)), 30)
      .set({ hour: 12 })
      .toJSDate(),
  );

/** Mutants in which appointments a retrieval selects. */
export const selectionMutants = mutantsAt('retrieve-a-patients-appointments', [
  [
    'retrieve.last-day-excluded',
    'The last day does not belong to the period.',
    ['APPT-RETR-022', 'APPT-RETR-023'],
    () =>
      seeingAppointments((one, { query }) =>
        query.some(([, value]) => value === `le${formatDay(one.start)}`) ? undefined : one,
      ),
  ],
  [
    'retrieve.day-after-included',
    'The day after the period belongs to it.',
    ['APPT-RETR-015', 'APPT-RETR-022', 'APPT-RETR-023'],
    () => boundMoved('le', 1),
  ],
  [
    'retrieve.anybodys',
    'Appointments of everybody are returned.',
    ['APPT-RETR-056'],
    () => seeingAppointments((one, { id = '' }) => ({ ...one, patient: id })),
  ],
  [
    'retrieve.patients-too',
    'The Patient comes with the appointments.',
    ['APPT-RETR-055'],
    () =>
      entries((resources, { site, incoming }) => {
        const id = /Patient\/([^/]+)\/Appointment/.exec(incoming.target)?.[1] ?? '';
        const person = site.practice.people.find(id);
        return person && resources.length > 0 ? [...resources, patientResource(person)] : resources;
      }),
  ],
  [
    'retrieve.next-only',
    'Of several appointments that consumers booked only the first is returned.',
    ['APPT-RETR-059', 'APPT-RETR-061'],
    () =>
      entries((resources) => {
        const next = resources.find(isBooked);
        return resources.filter((one) => !isBooked(one) || one === next);
      }),
  ],
  [
    'retrieve.series-whole',
    'With a booked appointment comes the next one of its series, a month later.',
    ['APPT-RETR-015', 'APPT-RETR-023'],
    () =>
      entries((resources) =>
        resources.flatMap((one) =>
          one.status === 'booked' && one.contained
            ? [
                one,
                all(
                  set('id', `${String(one.id)}-2`),
                  change('start', aMonthLater),
                  change('end', aMonthLater),
                )(one),
              ]
            : one,
        ),
      ),
  ],
  [
    'retrieve.tomorrow',
    'Appointments that were made today are not listed before tomorrow.',
    ['APPT-RETR-059'],
    () => seeingAppointments((one, { now }) => (formatDay(one.created) === formatDay(now) ? undefined : one)),
  ],
  [
    'retrieve.accepted',
    'A retrieval is answered with 202.',
    ['APPT-RETR-052', 'APPT-RETR-054'],
    () => success(202),
  ],
  [
    'retrieve.collection',
    'The Bundle of a retrieval is a collection.',
    ['APPT-RETR-053', 'APPT-RETR-054'],
    () => body(set('type', 'collection')),
  ],
  [
    'retrieve.cancelled-left-out',
    'Cancelled appointments are left out.',
    ['APPT-RETR-060', 'APPT-RETR-061'],
    () => seeingAppointments((one) => (one.status === 'cancelled' ? undefined : one)),
  ],
  [
    'retrieve.cancelled-as-booked',
    'Cancelled appointments look as if they were booked.',
    ['APPT-RETR-074', 'APPT-RETR-075'],
    () => seeingAppointments((one) => (one.status === 'cancelled' ? { ...one, status: 'booked' } : one)),
  ],
  [
    'retrieve.reason-of-cancellation-lost',
    'The reason of a cancellation is not listed.',
    ['APPT-RETR-074', 'APPT-RETR-075'],
    () =>
      each(
        'Appointment',
        change('extension', (all) => objects(all).filter(({ url }) => url !== extensions.cancellationReason)),
      ),
  ],
  [
    'retrieve.of-own-organisation-only',
    'Only appointments that the asking organisation booked, or the practice made, are returned.',
    ['APPT-RETR-002', 'APPT-RETR-061', 'APPT-RETR-062', 'APPT-AVAIL-006'],
    () =>
      seeingAppointments((one) =>
        JSON.stringify(one.bookingOrganisation ?? '').includes('Z9990') ? undefined : one,
      ),
  ],
  [
    'retrieve.of-open-slots-only',
    'Appointments in slots that are kept for other organisations are left out.',
    ['APPT-RETR-062', 'APPT-AVAIL-006'],
    () =>
      seeingAppointments((one, _request, { slots }) =>
        one.slots.some((id) => slots.find(id)?.restriction) ? undefined : one,
      ),
  ],
  [
    'retrieve.of-consumers-only',
    'Appointments that the practice made itself are left out.',
    ['APPT-RETR-003'],
    () => seeingAppointments((one) => (one.bookingOrganisation ? one : undefined)),
  ],
  [
    'retrieve.organisation-invented',
    'An appointment that the practice made names a booking organisation without an identifier.',
    ['APPT-RETR-073', 'APPT-RETR-075'],
    () =>
      each('Appointment', (appointment) =>
        appointment.contained
          ? appointment
          : append('extension', {
              url: extensions.bookingOrganisation,
              valueReference: { reference: '#practice' },
            })(
              set('contained', [{ resourceType: 'Organization', id: 'practice', name: 'The practice' }])(
                appointment,
              ),
            ),
      ),
  ],
  [
    'retrieve.nothing-not-found',
    'A period without appointments is answered with 404.',
    ['APPT-RETR-054'],
    () => ({
      reply: (reply) =>
        isSuccess(reply) && reply.resource?.entry === undefined
          ? { status: 404, resource: operationOutcome(refusal('NO_RECORD_FOUND', 'No appointment')) }
          : reply,
    }),
  ],
  [
    'retrieve.from-now-on',
    'Of today only what is still to come is returned.',
    ['APPT-RETR-025'],
    () => seeingAppointments((one, { now }) => (one.start < now ? undefined : one)),
  ],
  [
    'retrieve.yesterday-too',
    'A retrieval that begins today brings appointments of the week before.',
    ['APPT-RETR-004', 'APPT-RETR-051', 'APPT-GEN-024'],
    () => ({
      ...seeingAppointments((one, { now }) =>
        one.start < startOfDay(now).toJSDate() ? { ...one, start: now } : one,
      ),
      reply: (reply, call) =>
        each('Appointment', (appointment) => {
          const held = call.site.practice.appointments.find(String(appointment.id));
          return held && held.start < startOfDay(call.site.now()).toJSDate()
            ? { ...appointment, start: `${formatDay(held.start)}T12:00:00+00:00` }
            : appointment;
        }).reply?.(reply, call) ?? reply,
    }),
  ],
  [
    'retrieve.of-one-slot-only',
    'Appointments of several slots are left out.',
    ['APPT-RETR-059'],
    () => seeingAppointments((one) => (one.slots.length > 1 ? undefined : one)),
  ],
  [
    'retrieve.not-by-video',
    'Appointments by video are left out.',
    ['APPT-RETR-059', 'APPT-RETR-061'],
    () =>
      seeingAppointments((one, _request, { slots }) =>
        one.slots.some((id) => slots.find(id)?.channel === 'Video') ? undefined : one,
      ),
  ],
  [
    'retrieve.of-first-place-only',
    'Of several appointments that consumers booked only those at the place of the first are returned.',
    ['APPT-RETR-059', 'APPT-RETR-061'],
    () =>
      entries((resources) => {
        const placeOf = (one: Resource | undefined) =>
          objects(one?.participant)
            .map(({ actor }) => JSON.stringify(actor))
            .find((actor) => actor?.includes('Location/'));
        const first = placeOf(resources.find(isBooked));
        return resources.filter((one) => !isBooked(one) || placeOf(one) === first);
      }),
  ],
  [
    'retrieve.one-day-is-none',
    'A period that begins and ends on the same day holds nothing.',
    ['APPT-RETR-022', 'APPT-RETR-023'],
    () =>
      seeingAppointments((one, { query }) =>
        new Set(query.flatMap(([name, value]) => (name === 'start' ? value.slice(2) : []))).size === 1
          ? undefined
          : one,
      ),
  ],
  [
    'retrieve.within-period-only',
    'Appointments that end on the day after the period are left out.',
    ['APPT-RETR-022', 'APPT-RETR-023'],
    () =>
      seeingAppointments((one, { query }) =>
        query.some(([, value]) => value.startsWith('le') && value.slice(2) < formatDay(one.end))
          ? undefined
          : one,
      ),
  ],
  [
    'retrieve.under-way-on-a-day',
    'Appointments that began before midnight are also returned for the day on which they end.',
    ['APPT-RETR-015', 'APPT-RETR-022', 'APPT-RETR-023'],
    () =>
      seeingAppointments((one, { query }) =>
        query.some(([, value]) => value === `ge${formatDay(one.end)}`) ? { ...one, start: one.end } : one,
      ),
  ],
  [
    'retrieve.copy-of-yesterday',
    'Retrievals show version 0 of every appointment, as of the nightly copy they are made from.',
    ['APPT-RETR-058', 'APPT-RETR-075'],
    () => each('Appointment', set('meta.versionId', '0')),
  ],
]);

/** Mutants of the capability statement on appointments. */
export const statementMutants = mutantsAt('get-the-capability-statement', [
  [
    'shown.interactions-unstated',
    'The capability statement names neither read nor search of Appointment.',
    ['APPT-GEN-062', 'APPT-READ-047'],
    () =>
      body(
        change('rest.resource', (lines) =>
          objects(lines).map((line) => {
            if (line.type !== 'Appointment') return line;
            const stated = objects(line.interaction).filter(
              ({ code }) => code === 'create' || code === 'update',
            );
            return { ...line, interaction: stated };
          }),
        ),
      ),
  ],
]);
