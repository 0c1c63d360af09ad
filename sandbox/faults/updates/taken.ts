import type { Behaviour } from '../../behaviour/behaviour.js';
import { set } from '../../behaviour/element.js';
import { answers, given, givenBody } from '../../behaviour/handlers.js';
import { bodyWith } from '../../behaviour/requests.js';
import type { Json, Resource, SandboxRequest } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import { appointmentResource } from '../../practice/resources/appointment.js';
import { extensions } from '../../vocabulary/urls.js';
import { type JsonObject, objects } from '../../wire/json.js';
import { type UpdateFault, updateFaultsOf } from './row.js';

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

const fields: readonly UpdateFault[] = [
  {
    id: 'moves-ignored',
    description: 'Accepts an {} that moves the appointment, and leaves it where it is.',
    amend: '009 023 045 046 087',
    cancel: '029',
    behaviour: () => unnoticed('start', 'end', 'slot'),
  },
  {
    id: 'participants-ignored',
    description: 'Accepts an {} that changes who takes part, and takes no notice.',
    amend: '047 054',
    cancel: '027',
    behaviour: () => unnoticed('participant'),
  },
  {
    id: 'organisation-ignored',
    description: 'Accepts an {} that changes the booking organisation, and takes no notice.',
    amend: '049 054',
    cancel: '030',
    behaviour: () => unnoticed('contained', extensions.bookingOrganisation),
  },
  {
    id: 'other-fields-ignored',
    description: 'Accepts an {} that changes priority, type, length, identifiers or date of creation.',
    amend: '009 010 023 043 048 050',
    cancel: '024 028 036',
    behaviour: () => unnoticed('priority', 'created', 'appointmentType', 'minutesDuration', 'identifier'),
  },
  {
    id: 'reason-and-specialty-ignored',
    description: 'Accepts an {} that gives a reason or specialty, and drops it.',
    amend: '009 010 023 043 052',
    cancel: '024 036',
    behaviour: () => unnoticed('reason', 'specialty'),
  },
  {
    id: 'channel-and-role-ignored',
    description: 'Accepts an {} that gives another delivery channel or practitioner role.',
    amend: '010 043',
    cancel: '024 036',
    behaviour: () => unnoticed(extensions.deliveryChannel, extensions.practitionerRole),
  },
  {
    id: 'status-ignored',
    description: 'Accepts an {} that gives another status, and takes no notice of it.',
    amend: '010 018 019 043',
    cancel: '018 020',
    behaviour: (kind) =>
      kind === 'amend'
        ? unnoticed('status', extensions.cancellationReason)
        : givenBody((body) => ({ ...body, status: 'cancelled' })),
  },
  {
    id: 'reason-ignored',
    description: 'Accepts an {} that carries a cancellation reason, and drops it.',
    amend: '051',
    behaviour: () => unnoticed(extensions.cancellationReason),
  },
  {
    id: 'reason-not-needed',
    description: 'Cancels without the reason that has to be there.',
    cancel: '019 021 022 023',
    behaviour: () => givenBody(reasonFilled),
  },
  {
    id: 'amendments-taken',
    description: 'Cancels when an amendment is sent as a cancellation.',
    cancel: '013 018 020',
    behaviour: () =>
      givenBody((body, practice, request) => {
        const stored = storedResource(request, practice);
        const isAmendment =
          body.status === 'booked' && !JSON.stringify(body).includes(extensions.cancellationReason);
        return stored && isAmendment ? reasonFilled({ ...stored, status: 'cancelled' }) : body;
      }),
  },
  {
    id: 'texts-ignored',
    description: 'Accepts an {} that amends description or comment too.',
    cancel: '025 026',
    behaviour: () => unnoticed('description', 'comment'),
  },
  {
    id: 'description-kept',
    description: 'Accepts an {} without description, and keeps the old one.',
    amend: '065',
    behaviour: () =>
      givenBody((body, practice, request) => ({
        ...body,
        description: body.description ?? storedResource(request, practice)?.description ?? '',
      })),
  },
];

const whole: readonly UpdateFault[] = [
  {
    id: 'body-id-ignored',
    description: 'Accepts an {} whose body has another id than the URL, or none.',
    amend: '064',
    cancel: '043',
    behaviour: () => given(({ id = '', body }) => (body ? { body: { ...body, id } } : {})),
  },
  {
    id: 'type-unread',
    description: 'Takes any resource for an Appointment.',
    amend: '020 067',
    cancel: '014 024 036',
    behaviour: () => bodyWith(set('resourceType', 'Appointment')),
  },
  {
    id: 'if-match-ignored',
    description: 'Accepts an {} of a version that is no longer the current one.',
    amend: '017 058 059',
    cancel: '012 038 039',
    behaviour: () => answers(({ ifMatch: _, ...request }, practice, ordinary) => ordinary(request, practice)),
  },
  {
    id: 'unknown-appointment-echoed',
    description: 'Answers an {} of an appointment that does not exist with what was sent.',
    amend: '063',
    cancel: '042',
    behaviour: () =>
      answers((request, practice, ordinary) => {
        const { id = '', body } = request;
        if (practice.appointments.find(id) || !body) return ordinary(request, practice);
        return { status: 200, resource: body };
      }),
  },
  {
    id: 'past-overlooked',
    description: 'Accepts an {} of an appointment that has begun.',
    amend: '005 011 012 055',
    cancel: '004 008 009 037',
    behaviour: () =>
      given(({ id = '', now }, practice) => {
        const start = practice.appointments.find(id)?.start ?? now;
        return { now: new Date(Math.min(start.getTime(), now.getTime())) };
      }),
  },
  {
    id: 'cancelled-amended',
    description: 'Amends a cancelled appointment.',
    amend: '004 013 014 022 056',
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
    id: 'cancelled-revived',
    description: 'Sets a cancelled appointment back to booked when an amendment says so.',
    amend: 'APPT-CANC-066 014 056',
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
export const takenFaults = updateFaultsOf([...fields, ...whole]);
