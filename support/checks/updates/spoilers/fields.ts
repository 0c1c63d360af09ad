import { selectObjects } from '../../../fhir/select.js';
import { type Change, moved, withElement } from '../../book/spoilers/changes.js';
import { changes, type SpoiltUpdates } from './spoilt.js';

const times = { amend: ['045', '087'], cancel: ['029'] };
const slots = { amend: ['046', '087'], cancel: ['029'] };

const inTurn =
  (...steps: readonly Change[]): Change =>
  (body) =>
    steps.reduce((changed, step) => step(changed), body);

/** Updates that move the appointment: rescheduling is a cancellation and a new booking. */
export const moves: SpoiltUpdates = {
  'starts earlier': changes(times, moved('start', -5)),
  'ends later': changes(times, moved('end', 5)),
  'is an hour later': changes(times, inTurn(moved('start', 60), moved('end', 60))),
  'takes another free slot instead': changes(
    slots,
    (body, _own, { slot }) => ({ ...body, slot: [{ reference: `Slot/${slot}` }] }),
    'slot',
  ),
  'takes another free slot besides': changes(
    slots,
    (body, _own, { slot }) => ({
      ...body,
      slot: [...selectObjects(body, 'slot').map(({ value }) => value), { reference: `Slot/${slot}` }],
    }),
    'slot',
  ),
};

const anyElement = { amend: [], cancel: [] };

/** Updates that change or add some other element. */
export const elements: SpoiltUpdates = {
  'has a priority': changes({ amend: ['048'], cancel: [] }, (body) => ({
    ...body,
    priority: body.priority === 1 ? 2 : 1,
  })),
  'was created at another time': changes({ amend: ['050'], cancel: [] }, (body) => ({
    ...body,
    created: body.start ?? '',
  })),
  'gives a reason': changes({ amend: ['052'], cancel: [] }, withElement('reason', [{ text: 'Cough' }])),
  'gives a specialty': changes(
    { amend: ['052'], cancel: [] },
    withElement('specialty', [{ text: 'General practice' }]),
  ),
  'gives an appointment type': changes(
    { amend: [], cancel: ['028'] },
    withElement('appointmentType', { text: 'Conformance test' }),
  ),
  'gives a length in minutes': changes(anyElement, (body) => ({
    ...body,
    minutesDuration: body.minutesDuration === 7 ? 8 : 7,
  })),
  'gives an identifier of the consumer': changes(anyElement, (body) => ({
    ...body,
    identifier: [
      ...selectObjects(body, 'identifier').map(({ value }) => value),
      { system: 'https://consumer.example/Id/booking', value: 'conformance-1' },
    ],
  })),
};
