import type { Behaviour } from '../behaviour/behaviour.js';
import { combine } from '../behaviour/combine.js';
import { all, change } from '../behaviour/element.js';
import { before, submittedAs } from '../behaviour/guards.js';
import { answers } from '../behaviour/handlers.js';
import { keptAs } from '../behaviour/keeping.js';
import { headerAs } from '../behaviour/requests.js';
import { at } from '../behaviour/scope.js';
import type { Json, Resource } from '../interaction.js';
import { appointmentResource } from '../practice/resources/appointment.js';
import { refusal } from '../vocabulary/errors.js';
import { extensions } from '../vocabulary/urls.js';
import { isObject, text } from '../wire/json.js';
import type { Variant } from './variant.js';

const booking = 'book-an-appointment';
const amendment = 'amend-an-appointment';
const cancellation = 'cancel-an-appointment';
const writes = [booking, amendment, cancellation] as const;

/** What a provider may take, refuse or cut where pages leave it open. */
export const updateVariants: readonly Variant[] = [
  {
    id: 'updates.if-match-needed',
    description: 'An update without If-Match is refused with 409.',
    permittedBy: ['APPT-AMEND-061', 'APPT-CANC-041', 'APPT-A-3'],
    warns: ['APPT-AMEND-061', 'APPT-CANC-041'],
    endpoints: [amendment, cancellation],
    behaviour: () =>
      at(
        [amendment, cancellation],
        headerAs('if-match', (sent) => sent ?? 'W/"none"'),
      ),
  },
  {
    id: 'updates.cancelled-twice',
    description: 'A second cancellation succeeds and changes nothing.',
    permittedBy: ['APPT-A-10'],
    endpoints: [cancellation],
    behaviour: () =>
      at(
        cancellation,
        answers((request, practice, ordinary) => {
          const stored = practice.appointments.find(request.id ?? '');
          return stored?.status === 'cancelled' && request.body?.status === 'cancelled'
            ? { status: 200, resource: appointmentResource(stored, practice) }
            : ordinary(request, practice);
        }),
      ),
  },
  {
    id: 'updates.reason-cut',
    description: 'A cancellation reason is cut at 250 characters.',
    permittedBy: ['APPT-CANC-031', 'APPT-A-12'],
    endpoints: [cancellation],
    behaviour: () =>
      keptAs(cancellation, (appointment) => ({
        ...appointment,
        ...(appointment.cancellationReason !== undefined && {
          cancellationReason: appointment.cancellationReason.slice(0, 250),
        }),
      })),
  },
  {
    id: 'updates.long-texts',
    description: 'Texts of any length are kept.',
    permittedBy: ['APPT-A-28'],
    endpoints: [booking, amendment],
    behaviour: () => longTexts(),
  },
  {
    id: 'updates.empty-reason-is-a-parameter',
    description: 'A faulty cancellation reason is refused as a parameter.',
    permittedBy: ['APPT-A-11'],
    endpoints: [cancellation],
    behaviour: () =>
      before(cancellation, ({ body }) => {
        const reason = reasonOf(body);
        if (body?.status === 'cancelled' && (reason === undefined || reason.trim() === ''))
          throw refusal('INVALID_PARAMETER', 'The cancellation reason is missing');
      }),
  },
  {
    id: 'updates.profile-needed',
    description: 'A resource that does not assert its profile is refused.',
    permittedBy: ['FND-A-31'],
    endpoints: [...writes],
    behaviour: () =>
      before(writes, ({ body }) => {
        const profiles = isObject(body?.meta) ? body.meta.profile : undefined;
        if (!Array.isArray(profiles) || profiles.length === 0)
          throw refusal('INVALID_RESOURCE', 'Appointment.meta.profile is missing');
      }),
  },
  {
    id: 'updates.other-service-refused',
    description:
      'A booking with descriptions of a service that are not those of slot and schedule is refused.',
    permittedBy: ['APPT-A-14'],
    endpoints: [booking],
    behaviour: () =>
      before(booking, ({ body }, practice) => {
        const known = JSON.stringify(practice.slots.all().map(({ type }) => type));
        const types = Array.isArray(body?.serviceType) ? body.serviceType : [];
        const sent = types.flatMap((one) => (isObject(one) ? (text(one.text) ?? []) : []));
        if (sent.some((one) => !known.includes(JSON.stringify(one))))
          throw refusal('INVALID_RESOURCE', 'Appointment.serviceType is not that of the slot');
      }),
  },
  {
    id: 'updates.own-id-refused',
    description: 'A booking that carries an id is refused.',
    permittedBy: ['APPT-A-36'],
    endpoints: [booking],
    behaviour: () =>
      before(booking, ({ body }) => {
        if (body?.id !== undefined) throw refusal('INVALID_RESOURCE', 'Appointment.id must not be sent');
      }),
  },
  {
    id: 'updates.early-reason-ignored',
    description: 'A cancellation reason in a booking is ignored.',
    permittedBy: ['APPT-A-36'],
    endpoints: [booking],
    behaviour: () =>
      submittedAs(
        booking,
        change('extension', (list) =>
          Array.isArray(list)
            ? list.filter((one) => !isObject(one) || one.url !== extensions.cancellationReason)
            : list,
        ),
      ),
  },
];

const reasonOf = (body: Resource | undefined): string | undefined => {
  const list = Array.isArray(body?.extension) ? body.extension : [];
  const reason = list.filter(isObject).find(({ url }) => url === extensions.cancellationReason);
  return text(reason?.valueString);
};

/** The ordinary provider is shown texts that it can store, and what was sent is put in their place. */
const longTexts = (): Behaviour =>
  combine([
    submittedAs([booking, amendment], all(change('description', cutTo(60)), change('comment', cutTo(400)))),
    keptAs([booking, amendment], (appointment, { body }) => ({
      ...appointment,
      description: text(body?.description) ?? appointment.description,
      ...(typeof body?.comment === 'string' && { comment: body.comment }),
    })),
  ]);

const cutTo =
  (length: number) =>
  (value: Json): Json =>
    typeof value === 'string' ? value.slice(0, length) : value;
