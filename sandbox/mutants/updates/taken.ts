import type { Behaviour } from '../../behaviour/behaviour.js';
import { set } from '../../behaviour/element.js';
import { answers, given, givenBody } from '../../behaviour/handlers.js';
import { bodyWith } from '../../behaviour/requests.js';
import type { Json, Resource, SandboxRequest } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import { appointmentResource } from '../../practice/resources/appointment.js';
import { startOfDay } from '../../practice/uk-time.js';
import { extensions } from '../../vocabulary/urls.js';
import { type JsonObject, objects } from '../../wire/json.js';
import { type UpdateMutant, updateMutantsOf } from './row.js';

/** Reads the named elements and extensions as they are stored, whatever was sent: the change is not noticed. */
const unnoticed = (...names: readonly string[]): Behaviour =>
  givenBody((body, practice, request) => {
    const stored = storedResource(request, practice);
    return stored ? names.reduce((made, name) => restored(made, stored, name), body) : body;
  });

function restored(body: Resource, stored: Resource, name: string): Resource {
  if (!name.includes(':')) {
    const { [name]: _, ...others } = body;
    const value = stored[name];
    return { ...others, resourceType: body.resourceType, ...(value !== undefined && { [name]: value }) };
  }
  const extension: Json[] = [
    ...objects(body.extension).filter(({ url }) => url !== name),
    ...objects(stored.extension).filter(({ url }) => url === name),
  ];
  return { ...body, extension };
}

function storedResource({ id = '' }: SandboxRequest, practice: Practice): Resource | undefined {
  const stored = practice.appointments.find(id);
  return stored && appointmentResource(stored, practice);
}

/** Reads the cancellation reason as some text where it is none. */
function reasonFilled(body: Resource): Resource {
  const isSound = ({ url, valueString }: JsonObject): boolean =>
    url === extensions.cancellationReason && typeof valueString === 'string' && valueString !== '';
  const known: readonly string[] = Object.values(extensions);
  const found = objects(body.extension);
  if (found.some(isSound)) return body;
  const others = found.filter(
    ({ url }) => url !== extensions.cancellationReason && known.includes(String(url)),
  );
  const reason = { url: extensions.cancellationReason, valueString: 'Cancelled' };
  return { ...body, extension: [...others, reason] };
}

const fields: readonly UpdateMutant[] = [
  {
    description: 'Accepts an {} that moves the appointment, and leaves it where it is.',
    amend: {
      id: 'amend.moves-ignored',
      breaks: ['APPT-AMEND-009', 'APPT-AMEND-023', 'APPT-AMEND-045', 'APPT-AMEND-046', 'APPT-AMEND-087'],
    },
    cancel: { id: 'cancel.moves-ignored', breaks: ['APPT-CANC-029'] },
    behaviour: () => unnoticed('start', 'end', 'slot'),
  },
  {
    description: 'Accepts an {} that changes who takes part, and takes no notice.',
    amend: { id: 'amend.participants-ignored', breaks: ['APPT-AMEND-047', 'APPT-AMEND-054'] },
    cancel: { id: 'cancel.participants-ignored', breaks: ['APPT-CANC-027'] },
    behaviour: () => unnoticed('participant'),
  },
  {
    description: 'Accepts an {} that changes the booking organisation, and takes no notice.',
    amend: { id: 'amend.organisation-ignored', breaks: ['APPT-AMEND-049', 'APPT-AMEND-054'] },
    cancel: { id: 'cancel.organisation-ignored', breaks: ['APPT-CANC-030'] },
    behaviour: () => unnoticed('contained', extensions.bookingOrganisation),
  },
  {
    description: 'Accepts an {} that changes priority, type, length, identifiers or date of creation.',
    amend: {
      id: 'amend.other-fields-ignored',
      breaks: [
        'APPT-AMEND-009',
        'APPT-AMEND-010',
        'APPT-AMEND-023',
        'APPT-AMEND-043',
        'APPT-AMEND-048',
        'APPT-AMEND-050',
      ],
    },
    cancel: {
      id: 'cancel.other-fields-ignored',
      breaks: ['APPT-CANC-024', 'APPT-CANC-028', 'APPT-CANC-036'],
    },
    behaviour: () => unnoticed('priority', 'created', 'appointmentType', 'minutesDuration', 'identifier'),
  },
  {
    description: 'Accepts an {} that gives a reason or specialty, and drops it.',
    amend: {
      id: 'amend.reason-and-specialty-ignored',
      breaks: ['APPT-AMEND-009', 'APPT-AMEND-010', 'APPT-AMEND-023', 'APPT-AMEND-043', 'APPT-AMEND-052'],
    },
    cancel: { id: 'cancel.reason-and-specialty-ignored', breaks: ['APPT-CANC-024', 'APPT-CANC-036'] },
    behaviour: () => unnoticed('reason', 'specialty'),
  },
  {
    description: 'Accepts an {} that gives another delivery channel or practitioner role.',
    amend: { id: 'amend.channel-and-role-ignored', breaks: ['APPT-AMEND-010', 'APPT-AMEND-043'] },
    cancel: { id: 'cancel.channel-and-role-ignored', breaks: ['APPT-CANC-024', 'APPT-CANC-036'] },
    behaviour: () => unnoticed(extensions.deliveryChannel, extensions.practitionerRole),
  },
  {
    description: 'Accepts an {} that gives another status, and takes no notice of it.',
    amend: {
      id: 'amend.status-ignored',
      breaks: ['APPT-AMEND-010', 'APPT-AMEND-018', 'APPT-AMEND-019', 'APPT-AMEND-043'],
    },
    cancel: { id: 'cancel.status-ignored', breaks: ['APPT-CANC-018', 'APPT-CANC-020'] },
    behaviour: (kind) =>
      kind === 'amend'
        ? unnoticed('status', extensions.cancellationReason)
        : givenBody((body) => ({ ...body, status: 'cancelled' })),
  },
  {
    description: 'Accepts an {} that carries a cancellation reason, and drops it.',
    amend: { id: 'amend.reason-ignored', breaks: ['APPT-AMEND-051'] },
    behaviour: () => unnoticed(extensions.cancellationReason),
  },
  {
    description: 'Cancels without the reason that has to be there.',
    cancel: {
      id: 'cancel.reason-not-needed',
      breaks: ['APPT-CANC-019', 'APPT-CANC-021', 'APPT-CANC-022', 'APPT-CANC-023'],
    },
    behaviour: () => givenBody(reasonFilled),
  },
  {
    description: 'Cancels when an amendment is sent as a cancellation.',
    cancel: { id: 'cancel.amendments-taken', breaks: ['APPT-CANC-013', 'APPT-CANC-018', 'APPT-CANC-020'] },
    behaviour: () =>
      givenBody((body, practice, request) => {
        const stored = storedResource(request, practice);
        const isAmendment =
          body.status === 'booked' && !JSON.stringify(body).includes(extensions.cancellationReason);
        return stored && isAmendment ? reasonFilled({ ...stored, status: 'cancelled' }) : body;
      }),
  },
  {
    description: 'Accepts an {} that amends description or comment too.',
    cancel: { id: 'cancel.texts-ignored', breaks: ['APPT-CANC-025', 'APPT-CANC-026'] },
    behaviour: () => unnoticed('description', 'comment'),
  },
  {
    description: 'Accepts an {} without description, and keeps the old one.',
    amend: { id: 'amend.description-kept', breaks: ['APPT-AMEND-065'] },
    behaviour: () =>
      givenBody((body, practice, request) => ({
        ...body,
        description: body.description ?? storedResource(request, practice)?.description ?? '',
      })),
  },
];

const whole: readonly UpdateMutant[] = [
  {
    description: 'Accepts an {} whose body has another id than the URL, or none.',
    amend: { id: 'amend.body-id-ignored', breaks: ['APPT-AMEND-064'] },
    cancel: { id: 'cancel.body-id-ignored', breaks: ['APPT-CANC-043'] },
    behaviour: () => given(({ id = '', body }) => (body ? { body: { ...body, id } } : {})),
  },
  {
    description: 'Takes any resource for an Appointment.',
    amend: { id: 'amend.type-unread', breaks: ['APPT-AMEND-020', 'APPT-AMEND-067'] },
    cancel: { id: 'cancel.type-unread', breaks: ['APPT-CANC-014', 'APPT-CANC-024', 'APPT-CANC-036'] },
    behaviour: () => bodyWith(set('resourceType', 'Appointment')),
  },
  {
    description: 'Accepts an {} of a version that is no longer the current one.',
    amend: { id: 'amend.if-match-ignored', breaks: ['APPT-AMEND-017', 'APPT-AMEND-058', 'APPT-AMEND-059'] },
    cancel: { id: 'cancel.if-match-ignored', breaks: ['APPT-CANC-012', 'APPT-CANC-038', 'APPT-CANC-039'] },
    behaviour: () => answers(({ ifMatch: _, ...request }, practice, ordinary) => ordinary(request, practice)),
  },
  {
    description: 'Answers an {} of an appointment that does not exist with what was sent.',
    amend: { id: 'amend.unknown-appointment-echoed', breaks: ['APPT-AMEND-063'] },
    cancel: { id: 'cancel.unknown-appointment-echoed', breaks: ['APPT-CANC-042'] },
    behaviour: () =>
      answers((request, practice, ordinary) => {
        const { id = '', body } = request;
        if (practice.appointments.find(id) || !body) return ordinary(request, practice);
        return { status: 200, resource: body };
      }),
  },
  {
    description: 'Accepts an {} of an appointment that has begun.',
    amend: {
      id: 'amend.past-overlooked',
      breaks: ['APPT-AMEND-005', 'APPT-AMEND-011', 'APPT-AMEND-012', 'APPT-AMEND-055'],
    },
    cancel: {
      id: 'cancel.past-overlooked',
      breaks: ['APPT-CANC-004', 'APPT-CANC-008', 'APPT-CANC-009', 'APPT-CANC-037'],
    },
    behaviour: () =>
      given(({ id = '', now }, practice) => {
        const start = practice.appointments.find(id)?.start ?? now;
        return { now: new Date(Math.min(start.getTime(), now.getTime())) };
      }),
  },
  {
    description: 'Accepts an {} of an appointment of an earlier day, whatever it says.',
    amend: {
      id: 'amend.earlier-days-overlooked',
      breaks: ['APPT-AMEND-005', 'APPT-AMEND-012', 'APPT-AMEND-055'],
    },
    cancel: {
      id: 'cancel.earlier-days-overlooked',
      breaks: ['APPT-CANC-004', 'APPT-CANC-009', 'APPT-CANC-037'],
    },
    behaviour: () =>
      answers((request, practice, ordinary) => {
        const stored = practice.appointments.find(request.id ?? '');
        const midnight = startOfDay(request.now).toJSDate();
        if (!stored || stored.start >= midnight) return ordinary(request, practice);
        return { status: 200, resource: appointmentResource(stored, practice) };
      }),
  },
  {
    description: 'Amends a cancelled appointment.',
    amend: {
      id: 'amend.cancelled-amended',
      breaks: ['APPT-AMEND-004', 'APPT-AMEND-013', 'APPT-AMEND-014', 'APPT-AMEND-022', 'APPT-AMEND-056'],
    },
    behaviour: () =>
      answers((request, practice, ordinary) => {
        const stored = practice.appointments.find(request.id ?? '');
        if (stored?.status !== 'cancelled' || !request.body) return ordinary(request, practice);
        const { description, comment } = request.body;
        const amended = practice.appointments.update({
          ...stored,
          ...(typeof description === 'string' && { description }),
          ...(typeof comment === 'string' && { comment }),
        });
        return { status: 200, resource: appointmentResource(amended, practice) };
      }),
  },
  {
    description: 'Sets a cancelled appointment back to booked when an amendment says so.',
    amend: { id: 'amend.cancelled-revived', breaks: ['APPT-CANC-066', 'APPT-AMEND-014', 'APPT-AMEND-056'] },
    behaviour: () =>
      answers((request, practice, ordinary) => {
        const stored = practice.appointments.find(request.id ?? '');
        if (stored?.status !== 'cancelled' || request.body?.status !== 'booked')
          return ordinary(request, practice);
        const revived = practice.appointments.update({ ...stored, status: 'booked' });
        return { status: 200, resource: appointmentResource(revived, practice) };
      }),
  },
];

/** Updates that have to be refused and are accepted. */
export const takenMutants = updateMutantsOf([...fields, ...whole]);
