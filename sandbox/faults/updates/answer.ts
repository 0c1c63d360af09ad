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
import { faultsAt } from '../row.js';
import { rows } from '../rows.js';
import { type UpdateFault, updateFaultsOf } from './row.js';

type Row = readonly [id: string, description: string, amend: string, cancel: string, change: Change];

const ofReason = (make: (extension: { [name: string]: Json }) => Json[]): Change =>
  change('extension', (value) =>
    objects(value).flatMap((one) => (one.url === extensions.cancellationReason ? make(one) : [one])),
  );

/** Changes of the appointment in the answer; what is stored is in order. */
const shared: readonly Row[] = [
  [
    'profile-missing',
    'Asserts no profile in the answer to an {}.',
    '073 072 085',
    '050 049 068',
    remove('meta.profile'),
  ],
  [
    'service-type-left-out',
    'Leaves the service type out of the answer to an {}.',
    '077 079 082',
    '056 058 061',
    remove('serviceType'),
  ],
  [
    'service-category-wrong',
    'Gives another service category in the answer to an {}.',
    '078 079 082',
    '057 058 061',
    set('serviceCategory', { text: 'GP Connect' }),
  ],
  [
    'comment-lost',
    'Loses the comment in the answer to an {}.',
    '035 036 037 079 082',
    '058 061',
    remove('comment'),
  ],
  [
    'created-now',
    'Returns the time of the {} as the time of creation.',
    '082',
    '061',
    (one) => ({ ...one, created: one.start ?? '' }),
  ],
  [
    'organisation-left-out',
    'Leaves the booking organisation out of the answer to an {}.',
    '072 079 082 085',
    '049 058 061 068',
    all(
      remove('contained'),
      change('extension', (value) =>
        objects(value).filter(({ url }) => url !== extensions.bookingOrganisation),
      ),
    ),
  ],
  [
    'reason-given',
    'Gives a reason in the answer to an {}.',
    '072 080 085',
    '049 059 068',
    set('reason', [{ text: 'Conformance test over' }]),
  ],
  [
    'specialty-given',
    'Gives a specialty in the answer to an {}.',
    '072 081 085',
    '049 060 068',
    set('specialty', [{ text: 'General practice' }]),
  ],
  [
    'other-id',
    'Gives the appointment another id with each {}.',
    '072 076 082',
    '049 053 061',
    change('id', (value) => `${text(value)}-2`),
  ],
];

const cancelled: readonly Row[] = [
  [
    'status-still-booked',
    'Answers a cancellation with the status booked.',
    '',
    '054 062',
    set('status', 'booked'),
  ],
  [
    'reason-cut',
    'Cuts the reason to 20 characters.',
    '',
    '055',
    ofReason((one) => [{ ...one, valueString: (text(one.valueString) ?? '').slice(0, 20) }]),
  ],
  [
    'reason-as-code',
    'Returns the reason as a code.',
    '',
    '023 055 049 068',
    ofReason((one) => [{ url: one.url ?? '', valueCode: 'other' }]),
  ],
  ['reason-twice', 'Returns the reason twice.', '', '023 049 068', ofReason((one) => [one, one])],
];

const texts: readonly Row[] = [
  [
    'texts-cut',
    'Cuts amended texts to 30 characters.',
    '001 035 036 037 040',
    '',
    change('description', (value) => (text(value) ?? '').slice(0, 30)),
  ],
  [
    'texts-merged',
    'Returns the amended comment in the description.',
    '037 082',
    '',
    (one) =>
      one.comment === undefined
        ? one
        : remove('comment')({ ...one, description: `${text(one.description)}\n${text(one.comment)}` }),
  ],
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

const headers: readonly UpdateFault[] = [
  {
    id: 'etag-of-before',
    description: 'Sends the ETag of the version before the {}.',
    amend: '076',
    cancel: '053',
    behaviour: () => ({
      rendered: (rendered, call) => {
        const before = Number(/\d+/.exec(String(rendered.headers.ETag ?? ''))?.[0] ?? 1) - 1;
        return header('ETag', `W/"${before}"`).rendered?.(rendered, call) ?? rendered;
      },
    }),
  },
  {
    id: 'version-kept',
    description: 'Leaves the version as it was after an {}.',
    amend: '017 058 059 074 075',
    cancel: '051 052',
    behaviour: () =>
      afterwards((practice, { id = '' }) => {
        const stored = practice.appointments.find(id);
        if (!stored) return undefined;
        const kept = practice.appointments.add({ ...stored, version: stored.version - 1 });
        return { status: 200, resource: appointmentResource(kept, practice) };
      }),
  },
  {
    id: 'preference-unheard',
    description: 'Returns the appointment although a minimal answer is preferred.',
    amend: '084',
    cancel: '067',
    behaviour: () => ({
      request: (incoming) => {
        const { prefer: _, ...others } = incoming.headers;
        return { ...incoming, headers: others };
      },
    }),
  },
  {
    id: 'representation-refused',
    description: 'Returns no body for an {} although the appointment is preferred.',
    amend: '084',
    cancel: '067',
    behaviour: () => when(preferring('representation'), emptied),
  },
  {
    id: 'minimal-by-default',
    description: 'Returns no body unless it is preferred, after five {}s.',
    amend: '072 084',
    cancel: '049 067',
    behaviour: () => {
      let seen = 0;
      return when(({ incoming }) => {
        seen += 1;
        return seen > 5 && incoming.headers.prefer === undefined;
      }, emptied);
    },
  },
];

/** One fault for both updates: the rules for all answers that it breaks are judged in every pack. */
const unversioned = faultsAt('updates', updates, [
  [
    'version-left-out',
    'Names no version of the appointment in the answer to an update.',
    [
      ...rows('APPT-AMEND', '074 075 076'),
      ...rows('APPT-CANC', '051 052 053 API-FHIR-058 API-FHIR-077 API-HTTP-085 APPT-GEN-055'),
    ],
    body(remove('meta.versionId')),
  ],
]);

/** Faults of the answer to an update. */
export const answerFaults = [
  ...unversioned,
  ...updateFaultsOf([
    ...[...shared, ...cancelled, ...texts].map(
      ([id, description, amend, cancel, alter]): UpdateFault => ({
        id,
        description,
        ...(amend && { amend }),
        ...(cancel && { cancel }),
        behaviour: () => body(alter),
      }),
    ),
    ...headers,
  ]),
];
