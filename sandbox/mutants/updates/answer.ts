import type { Behaviour } from '../../behaviour/behaviour.js';
import { all, type Change, change, remove, set } from '../../behaviour/element.js';
import { afterwards } from '../../behaviour/handlers.js';
import { body, header } from '../../behaviour/replies.js';
import { when } from '../../behaviour/scope.js';
import type { Json } from '../../interaction.js';
import { appointmentResource } from '../../practice/resources/appointment.js';
import { updates } from '../../server/interactions.js';
import { extensions } from '../../vocabulary/urls.js';
import { objects, text } from '../../wire/json.js';
import { mutantsAt } from '../row.js';
import { type UpdateMutant, updateMutantsOf } from './row.js';

type Row = Omit<UpdateMutant, 'behaviour'> & { change: Change };

const ofReason = (make: (extension: { [name: string]: Json }) => Json[]): Change =>
  change('extension', (value) =>
    objects(value).flatMap((one) => (one.url === extensions.cancellationReason ? make(one) : [one])),
  );

/** Changes of the appointment in the answer; what is stored is in order. */
const shared: readonly Row[] = [
  {
    description: 'Asserts no profile in the answer to an {}.',
    amend: { id: 'amend.profile-missing', breaks: ['APPT-AMEND-073', 'APPT-AMEND-072', 'APPT-AMEND-085'] },
    cancel: { id: 'cancel.profile-missing', breaks: ['APPT-CANC-050', 'APPT-CANC-049', 'APPT-CANC-068'] },
    change: remove('meta.profile'),
  },
  {
    description: 'Leaves the service type out of the answer to an {}.',
    amend: {
      id: 'amend.service-type-left-out',
      breaks: ['APPT-AMEND-077', 'APPT-AMEND-079', 'APPT-AMEND-082'],
    },
    cancel: {
      id: 'cancel.service-type-left-out',
      breaks: ['APPT-CANC-056', 'APPT-CANC-058', 'APPT-CANC-061'],
    },
    change: remove('serviceType'),
  },
  {
    description: 'Gives another service category in the answer to an {}.',
    amend: {
      id: 'amend.service-category-wrong',
      breaks: ['APPT-AMEND-078', 'APPT-AMEND-079', 'APPT-AMEND-082'],
    },
    cancel: {
      id: 'cancel.service-category-wrong',
      breaks: ['APPT-CANC-057', 'APPT-CANC-058', 'APPT-CANC-061'],
    },
    change: set('serviceCategory', { text: 'GP Connect' }),
  },
  {
    description: 'Loses the comment in the answer to an {}.',
    amend: {
      id: 'amend.comment-lost',
      breaks: ['APPT-AMEND-035', 'APPT-AMEND-036', 'APPT-AMEND-037', 'APPT-AMEND-079', 'APPT-AMEND-082'],
    },
    cancel: { id: 'cancel.comment-lost', breaks: ['APPT-CANC-058', 'APPT-CANC-061'] },
    change: remove('comment'),
  },
  {
    description: 'Returns the time of the {} as the time of creation.',
    amend: { id: 'amend.created-now', breaks: ['APPT-AMEND-082'] },
    cancel: { id: 'cancel.created-now', breaks: ['APPT-CANC-061'] },
    change: (one) => ({ ...one, created: one.start ?? '' }),
  },
  {
    description: 'Leaves the booking organisation out of the answer to an {}.',
    amend: {
      id: 'amend.organisation-left-out',
      breaks: ['APPT-AMEND-072', 'APPT-AMEND-079', 'APPT-AMEND-082', 'APPT-AMEND-085'],
    },
    cancel: {
      id: 'cancel.organisation-left-out',
      breaks: ['APPT-CANC-049', 'APPT-CANC-058', 'APPT-CANC-061', 'APPT-CANC-068'],
    },
    change: all(
      remove('contained'),
      change('extension', (value) =>
        objects(value).filter(({ url }) => url !== extensions.bookingOrganisation),
      ),
    ),
  },
  {
    description: 'Gives a reason in the answer to an {}.',
    amend: { id: 'amend.reason-given', breaks: ['APPT-AMEND-072', 'APPT-AMEND-080', 'APPT-AMEND-085'] },
    cancel: { id: 'cancel.reason-given', breaks: ['APPT-CANC-049', 'APPT-CANC-059', 'APPT-CANC-068'] },
    change: set('reason', [{ text: 'Conformance test over' }]),
  },
  {
    description: 'Gives a specialty in the answer to an {}.',
    amend: { id: 'amend.specialty-given', breaks: ['APPT-AMEND-072', 'APPT-AMEND-081', 'APPT-AMEND-085'] },
    cancel: { id: 'cancel.specialty-given', breaks: ['APPT-CANC-049', 'APPT-CANC-060', 'APPT-CANC-068'] },
    change: set('specialty', [{ text: 'General practice' }]),
  },
  {
    description: 'Gives the appointment another id with each {}.',
    amend: { id: 'amend.other-id', breaks: ['APPT-AMEND-072', 'APPT-AMEND-076', 'APPT-AMEND-082'] },
    cancel: { id: 'cancel.other-id', breaks: ['APPT-CANC-049', 'APPT-CANC-053', 'APPT-CANC-061'] },
    change: change('id', (value) => `${text(value)}-2`),
  },
];

const cancelled: readonly Row[] = [
  {
    description: 'Answers a cancellation with the status booked.',
    cancel: { id: 'cancel.status-still-booked', breaks: ['APPT-CANC-054', 'APPT-CANC-062'] },
    change: set('status', 'booked'),
  },
  {
    description: 'Cuts the reason to 20 characters.',
    cancel: { id: 'cancel.reason-cut', breaks: ['APPT-CANC-055'] },
    change: ofReason((one) => [{ ...one, valueString: (text(one.valueString) ?? '').slice(0, 20) }]),
  },
  {
    description: 'Returns the reason as a code.',
    cancel: {
      id: 'cancel.reason-as-code',
      breaks: ['APPT-CANC-023', 'APPT-CANC-055', 'APPT-CANC-049', 'APPT-CANC-068'],
    },
    change: ofReason((one) => [{ url: one.url ?? '', valueCode: 'other' }]),
  },
  {
    description: 'Returns the reason twice.',
    cancel: { id: 'cancel.reason-twice', breaks: ['APPT-CANC-023', 'APPT-CANC-049', 'APPT-CANC-068'] },
    change: ofReason((one) => [one, one]),
  },
];

const texts: readonly Row[] = [
  {
    description: 'Cuts amended texts to 30 characters.',
    amend: {
      id: 'amend.texts-cut',
      breaks: ['APPT-AMEND-001', 'APPT-AMEND-035', 'APPT-AMEND-036', 'APPT-AMEND-037', 'APPT-AMEND-040'],
    },
    change: change('description', (value) => (text(value) ?? '').slice(0, 30)),
  },
  {
    description: 'Returns the amended comment in the description.',
    amend: { id: 'amend.texts-merged', breaks: ['APPT-AMEND-037', 'APPT-AMEND-082'] },
    change: (one) =>
      one.comment === undefined
        ? one
        : remove('comment')({ ...one, description: `${text(one.description)}\n${text(one.comment)}` }),
  },
];

const emptied: Behaviour = {
  rendered: (rendered) =>
    rendered.status < 300
      ? { ...rendered, headers: { ...rendered.headers, 'Content-Length': '0' }, body: Buffer.alloc(0) }
      : rendered,
};

const preferring =
  (preference: string): Parameters<typeof when>[0] =>
  ({ incoming }) =>
    String(incoming.headers.prefer ?? '').includes(preference);

const headers: readonly UpdateMutant[] = [
  {
    description: 'Sends the ETag of the version before the {}.',
    amend: { id: 'amend.etag-of-before', breaks: ['APPT-AMEND-076'] },
    cancel: { id: 'cancel.etag-of-before', breaks: ['APPT-CANC-053'] },
    behaviour: () => ({
      rendered: (rendered, call) => {
        const before = Number(/\d+/.exec(String(rendered.headers.ETag ?? ''))?.[0] ?? 1) - 1;
        return header('ETag', `W/"${before}"`).rendered?.(rendered, call) ?? rendered;
      },
    }),
  },
  {
    description: 'Leaves the version as it was after an {}.',
    amend: {
      id: 'amend.version-kept',
      breaks: ['APPT-AMEND-017', 'APPT-AMEND-058', 'APPT-AMEND-059', 'APPT-AMEND-074', 'APPT-AMEND-075'],
    },
    cancel: { id: 'cancel.version-kept', breaks: ['APPT-CANC-051', 'APPT-CANC-052'] },
    behaviour: () =>
      afterwards((practice, { id = '' }) => {
        const stored = practice.appointments.find(id);
        if (!stored) return undefined;
        const kept = practice.appointments.add({ ...stored, version: stored.version - 1 });
        return { status: 200, resource: appointmentResource(kept, practice) };
      }),
  },
  {
    description: 'Returns the appointment although a minimal answer is preferred.',
    amend: { id: 'amend.preference-unheard', breaks: ['APPT-AMEND-084'] },
    cancel: { id: 'cancel.preference-unheard', breaks: ['APPT-CANC-067'] },
    behaviour: () => ({
      request: (incoming) => {
        const { prefer: _, ...others } = incoming.headers;
        return { ...incoming, headers: others };
      },
    }),
  },
  {
    description: 'Returns no body for an {} although the appointment is preferred.',
    amend: { id: 'amend.representation-refused', breaks: ['APPT-AMEND-084'] },
    cancel: { id: 'cancel.representation-refused', breaks: ['APPT-CANC-067'] },
    behaviour: () => when(preferring('representation'), emptied),
  },
  {
    description: 'Returns no body unless it is preferred, after five {}s.',
    amend: { id: 'amend.minimal-by-default', breaks: ['APPT-AMEND-072', 'APPT-AMEND-084'] },
    cancel: { id: 'cancel.minimal-by-default', breaks: ['APPT-CANC-049', 'APPT-CANC-067'] },
    behaviour: () => {
      let seen = 0;
      return when(({ incoming }) => {
        seen += 1;
        return seen > 5 && incoming.headers.prefer === undefined;
      }, emptied);
    },
  },
];

/** One mutant for both updates: the rules for all answers that it breaks are judged in every pack. */
const unversioned = mutantsAt(updates, [
  [
    'updates.version-left-out',
    'Names no version of the appointment in the answer to an update.',
    [
      ...['APPT-AMEND-074', 'APPT-AMEND-075', 'APPT-AMEND-076'],
      ...['APPT-CANC-051', 'APPT-CANC-052', 'APPT-CANC-053'],
      ...['API-FHIR-058', 'API-FHIR-077', 'API-HTTP-085', 'APPT-GEN-055'],
    ],
    body(remove('meta.versionId')),
  ],
]);

/** Mutants of the answer to an update. */
export const answerMutants = [
  ...unversioned,
  ...updateMutantsOf([
    ...[...shared, ...cancelled, ...texts].map(
      ({ change: alter, ...row }): UpdateMutant => ({ ...row, behaviour: () => body(alter) }),
    ),
    ...headers,
  ]),
];
