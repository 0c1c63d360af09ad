import { selectObjects } from '../../../support/kernel/select.js';
import { moved } from '../../booking/spoilers/changes.js';
import { type ResourceChange, withElement } from '../../elementChanges.js';
import { changes, type SpoiltUpdates } from './spoilt.js';

const inTurn =
  (...steps: readonly ResourceChange[]): ResourceChange =>
  (body) =>
    steps.reduce((changed, step) => step(changed), body);

/** Updates that move the appointment: rescheduling is a cancellation and a new booking. */
export const moves: SpoiltUpdates = {
  'the consumer sends the update so that it starts earlier': {
    ids: { amend: 'amend.refuses.starts-earlier', cancel: 'cancel.refuses.starts-earlier' },
    ...changes(moved('start', -5)),
  },
  'the consumer sends the update so that it ends later': {
    ids: { amend: 'amend.refuses.ends-later', cancel: 'cancel.refuses.ends-later' },
    ...changes(moved('end', 5)),
  },
  'the consumer sends the update so that it is an hour later': {
    ids: { amend: 'amend.refuses.is-an-hour-later', cancel: 'cancel.refuses.is-an-hour-later' },
    ...changes(inTurn(moved('start', 60), moved('end', 60))),
  },
  'the consumer sends the update so that it takes another free slot instead': {
    ids: {
      amend: 'amend.refuses.takes-another-free-slot-instead',
      cancel: 'cancel.refuses.takes-another-free-slot-instead',
    },
    ...changes((body, _own, { slot }) => ({ ...body, slot: [{ reference: `Slot/${slot}` }] }), 'slot'),
  },
  'the consumer sends the update so that it takes another free slot besides': {
    ids: {
      amend: 'amend.refuses.takes-another-free-slot-besides',
      cancel: 'cancel.refuses.takes-another-free-slot-besides',
    },
    ...changes(
      (body, _own, { slot }) => ({
        ...body,
        slot: [...selectObjects(body, 'slot').map(({ value }) => value), { reference: `Slot/${slot}` }],
      }),
      'slot',
    ),
  },
};

/** Updates that change or add some other element. */
export const elements: SpoiltUpdates = {
  'the consumer sends the update so that it has a priority': {
    ids: { amend: 'amend.refuses.has-a-priority', cancel: 'cancel.refuses.has-a-priority' },
    ...changes((body) => ({
      ...body,
      priority: body.priority === 1 ? 2 : 1,
    })),
  },
  'the consumer sends the update so that it was created at another time': {
    ids: {
      amend: 'amend.refuses.was-created-at-another-time',
      cancel: 'cancel.refuses.was-created-at-another-time',
    },
    ...changes((body) => ({
      ...body,
      created: body.start ?? '',
    })),
  },
  'the consumer sends the update so that it gives a reason': {
    ids: { amend: 'amend.refuses.gives-a-reason', cancel: 'cancel.refuses.gives-a-reason' },
    ...changes(withElement('reason', [{ text: 'Cough' }])),
  },
  'the consumer sends the update so that it gives a specialty': {
    ids: { amend: 'amend.refuses.gives-a-specialty', cancel: 'cancel.refuses.gives-a-specialty' },
    ...changes(withElement('specialty', [{ text: 'General practice' }])),
  },
  'the consumer sends the update so that it gives an appointment type': {
    ids: {
      amend: 'amend.refuses.gives-an-appointment-type',
      cancel: 'cancel.refuses.gives-an-appointment-type',
    },
    ...changes(withElement('appointmentType', { text: 'Conformance test' })),
  },
  'the consumer sends the update so that it gives a length in minutes': {
    ids: {
      amend: 'amend.refuses.gives-a-length-in-minutes',
      cancel: 'cancel.refuses.gives-a-length-in-minutes',
    },
    ...changes((body) => ({
      ...body,
      minutesDuration: body.minutesDuration === 7 ? 8 : 7,
    })),
  },
  'the consumer sends the update so that it gives an identifier of the consumer': {
    ids: {
      amend: 'amend.refuses.gives-an-identifier-of-the-consumer',
      cancel: 'cancel.refuses.gives-an-identifier-of-the-consumer',
    },
    ...changes((body) => ({
      ...body,
      identifier: [
        ...selectObjects(body, 'identifier').map(({ value }) => value),
        { system: 'https://consumer.example/Id/booking', value: 'conformance-1' },
      ],
    })),
  },
};
