import { combine } from '../../behaviour/combine.js';
import { remove, set } from '../../behaviour/element.js';
import { answers, refusingWhen } from '../../behaviour/handlers.js';
import { bare, each, header, refusals, success } from '../../behaviour/replies.js';
import { inXml, when } from '../../behaviour/scope.js';
import type { Resource, SandboxRequest } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import type { Appointment } from '../../practice/records.js';
import { appointmentResource } from '../../practice/resources/appointment.js';
import { searchset } from '../../practice/resources/bundle.js';
import { startOfDay } from '../../practice/uk-time.js';
import { mutantsAt } from '../row.js';

const refusingOf = (holds: (appointment: Appointment, practice: Practice) => boolean) =>
  refusingWhen(({ id = '' }: SandboxRequest, practice) => {
    const appointment = practice.appointments.find(id);
    return appointment !== undefined && holds(appointment, practice);
  }, 'NO_RECORD_FOUND');

/** Reads past appointments too, where `holds`. */
const alsoPast = (holds: (appointment: Appointment, now: Date) => boolean) =>
  answers((request, practice, ordinary) => {
    const appointment = practice.appointments.find(request.id ?? '');
    return appointment && appointment.start < request.now && holds(appointment, request.now)
      ? { status: 200, resource: appointmentResource(appointment, practice) }
      : ordinary(request, practice);
  });

/** Mutants of reading an appointment. */
export const readMutants = mutantsAt('read-an-appointment', [
  ['read.accepted', 'A read is answered with 202.', ['APPT-READ-020'], () => success(202)],
  [
    'read.wrapped',
    'The appointment comes in a Bundle.',
    ['APPT-READ-021', 'APPT-READ-022'],
    () => ({
      reply: (reply) =>
        reply.resource?.resourceType === 'Appointment'
          ? {
              ...reply,
              resource: {
                resourceType: 'Bundle',
                type: 'collection',
                entry: [{ resource: reply.resource }],
              },
            }
          : reply,
    }),
  ],
  [
    'read.strong-etag',
    'The ETag of an appointment is a strong one.',
    ['APPT-READ-019'],
    () => ({
      rendered: (rendered, call) => {
        const etag = String(rendered.headers.ETag ?? '');
        return etag
          ? (header('ETag', etag.replace('W/', '')).rendered?.(rendered, call) ?? rendered)
          : rendered;
      },
    }),
  ],
  [
    'read.cached',
    'An appointment is read as it was when it was first read or booked.',
    ['APPT-READ-024', 'APPT-READ-041'],
    () => {
      const cache = new Map<string, Resource>();
      return answers((request, practice, ordinary) => {
        const reply = ordinary(request, practice);
        const id = request.id ?? '';
        const found = practice.appointments.find(id);
        const first = cache.get(id) ?? (found && firstVersion(found, practice));
        if (first) cache.set(id, first);
        return { ...reply, ...(first && { resource: first }) };
      });
    },
  ],
  [
    'read.cancelled-gone',
    'A cancelled appointment is not found.',
    ['APPT-READ-041'],
    () => refusingOf(({ status }) => status === 'cancelled'),
  ],
  [
    'read.others-bookings-hidden',
    'An appointment that another consumer booked is not found.',
    ['APPT-READ-002', 'APPT-AVAIL-006'],
    () =>
      refusingOf(({ bookingOrganisation }) => JSON.stringify(bookingOrganisation ?? '').includes('Z99901')),
  ],
  [
    'read.kept-slots-hidden',
    'An appointment in a slot that is kept for other organisations is not found.',
    ['APPT-READ-043', 'APPT-AVAIL-006'],
    () => refusingOf(({ slots }, practice) => slots.some((id) => practice.slots.find(id)?.restriction)),
  ],
  [
    'read.own-appointments-hidden',
    'An appointment that the practice made itself is not found.',
    ['APPT-READ-003'],
    () => refusingOf(({ bookingOrganisation }) => bookingOrganisation === undefined),
  ],
  [
    'read.past-days-read',
    'Appointments of past days are read like any other.',
    ['APPT-READ-004', 'APPT-READ-006', 'APPT-READ-007', 'APPT-READ-013', 'APPT-GEN-024'],
    () => alsoPast(({ start }, now) => start < startOfDay(now).toJSDate()),
  ],
  [
    'read.earlier-today-read',
    'An appointment of today is read though its time has passed.',
    ['APPT-READ-013'],
    () => alsoPast(({ start }, now) => start >= startOfDay(now).toJSDate()),
  ],
  [
    'read.unknown-id-unnamed',
    'An unknown id is refused with 404 and the code of an unknown reference.',
    ['APPT-READ-015'],
    () => refusals({ code: 'REFERENCE_NOT_FOUND', display: 'Reference not found' }, 'NO_RECORD_FOUND'),
  ],
  [
    'read.unknown-number-without-outcome',
    'An id of digits that nothing has is refused with 404 and nothing else.',
    ['APPT-READ-012', 'APPT-READ-014', 'APPT-READ-015'],
    () => when(({ incoming }) => /\/\d+$/.test(incoming.target), bare()),
  ],
  [
    'read.unknown-number-empty',
    'A read of an id of digits that nothing has is answered with an empty list.',
    ['APPT-READ-014', 'APPT-READ-015'],
    () =>
      when(({ incoming }) => /\/\d+$/.test(incoming.target), {
        reply: () => ({ status: 200, resource: searchset([]) }),
      }),
  ],
  [
    'read.id-in-any-case',
    'Ids are compared without regard to upper and lower case.',
    ['API-HTTP-012', 'API-HTTP-032'],
    () =>
      answers((request, practice, ordinary) => {
        const sent = (request.id ?? '').toLowerCase();
        const found = practice.appointments.all().find(({ id }) => id.toLowerCase() === sent);
        return ordinary({ ...request, ...(found && { id: found.id }) }, practice);
      }),
  ],
  [
    'read.unknown-id-malformed',
    'An unknown id is refused as a malformed request, with 400.',
    ['APPT-READ-014', 'APPT-READ-015'],
    () => refusals({ status: 400, code: 'BAD_REQUEST', display: 'Bad request' }, 'NO_RECORD_FOUND'),
  ],
  [
    'read.identifiers-left-out',
    'Business identifiers are left out.',
    ['APPT-READ-025'],
    () => each('Appointment', remove('identifier')),
  ],
  [
    'read.identifier-without-system',
    'Business identifiers have no system, but a use.',
    ['APPT-READ-026', 'APPT-READ-021', 'APPT-READ-045'],
    () =>
      combine([
        each('Appointment', remove('identifier.system')),
        each('Appointment', set('identifier.use', 'usual')),
      ]),
  ],
  [
    'read.participants-without-status',
    'Participants have no status.',
    ['APPT-READ-038', 'APPT-READ-042', 'APPT-READ-021', 'APPT-READ-045'],
    () => each('Appointment', remove('participant.status')),
  ],
  [
    'read.priority-of-two-digits',
    'Every appointment has the priority 10.',
    ['APPT-READ-040'],
    () => each('Appointment', set('priority', 10)),
  ],
  [
    'read.organisation-of-token',
    'The booking organisation is that of the token with which the appointment is read.',
    ['APPT-READ-037'],
    () => ({
      reply: (reply, call) => {
        const code = requestingCode(call.incoming.headers.authorization ?? '');
        const change = set('contained[0].identifier[0].value', code);
        return code === '' ? reply : (each('Appointment', change).reply?.(reply, call) ?? reply);
      },
    }),
  ],
  [
    'read.other-description-in-xml',
    'The description is another one where XML is asked for.',
    ['API-HTTP-044'],
    () => when(inXml, each('Appointment', set('description', 'See practice'))),
  ],
  [
    'read.no-id-empty-list',
    'A read without an id is answered with an empty list.',
    ['APPT-READ-014'],
    () =>
      when(({ incoming }) => incoming.target.endsWith('/'), {
        reply: () => ({ status: 200, resource: searchset([]) }),
      }),
  ],
]);

/** An appointment as it was booked. */
const firstVersion = ({ cancellationReason: _, ...appointment }: Appointment, practice: Practice): Resource =>
  appointmentResource({ ...appointment, version: 1, status: 'booked' }, practice);

function requestingCode(authorization: string): string {
  const [, payload = ''] = authorization.replace(/^Bearer +/i, '').split('.');
  return (
    /ods-organization-code","value":"([^"]+)"/.exec(
      Buffer.from(payload, 'base64url').toString('utf8').replace(/\s/g, ''),
    )?.[1] ?? ''
  );
}
