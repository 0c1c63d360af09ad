import { describe, it } from 'vitest';
import { extensions, identifiers } from '../../../sandbox/vocabulary/urls.js';
import { objects } from '../../../sandbox/wire/json.js';
import {
  at,
  BASE_URL,
  bloodTests,
  booking,
  day,
  type Edit,
  edited,
  expectRefusal,
  INVALID,
  organisation,
  refer,
  set,
  workbench,
} from './workbench.js';

describe('the content of a booking is refused', () => {
  const bench = workbench();
  const slots = bloodTests(bench.practice, 1);

  it.each<[string, Edit, RegExp]>([
    ...(['status', 'description', 'start', 'end', 'slot', 'created', 'participant', 'meta'] as const).map(
      (name): [string, Edit, RegExp] => [
        `without ${name}`,
        set(name),
        new RegExp(`Appointment.${name} is missing`),
      ],
    ),
    ...(
      [
        'reason',
        'specialty',
        'indication',
        'supportingInformation',
        'incomingReferral',
        'requestedPeriod',
      ] as const
    ).map((name): [string, Edit, RegExp] => [
      `with ${name}`,
      set(name, [{ text: 'x' }]),
      new RegExp(`${name} must not be sent`),
    ]),
    ['with an unknown element', set('colour', 'red'), /Appointment.colour is not an element/],
    [
      'with an element of the object prototype',
      set('constructor', 'x'),
      /Appointment.constructor is not an element/,
    ],
    [
      'with an unknown element further down',
      (body) => set('mood', 'glad')(at(body, 'participant')),
      /participant\[0\].mood/,
    ],
    [
      'with a modifier extension',
      set('modifierExtension', [{ url: 'https://extensions.example/x' }]),
      /must not be sent/,
    ],
    [
      'with another profile',
      set('meta', { profile: ['https://profiles.example/Appointment'] }),
      /meta.profile\[0\]/,
    ],
    ['with a status of no value set', set('status', 'Booked'), /Appointment.status must be one of/],
    ['with status pending', set('status', 'pending'), /must be 'booked'/],
    ['with an empty description', set('description', ''), /Appointment.description/],
    ['with a number for a description', set('description', 7), /Appointment.description/],
    ['with null for a comment', set('comment', null), /Appointment.comment/],
    ['with 101 characters of description', set('description', 'x'.repeat(101)), /description has 101/],
    ['with 501 characters of comment', set('comment', 'x'.repeat(501)), /comment has 501/],
    ['with a start without offset', set('start', `${day(1)}T08:30:00`), /Appointment.start/],
    ['with a date for a start', set('start', day(1)), /Appointment.start/],
    ['with a priority below zero', set('priority', -1), /Appointment.priority/],
    [
      'with one object for the slots',
      set('slot', { reference: 'Slot/1' }),
      /Appointment.slot must be a list/,
    ],
    ['with an empty list of slots', set('slot', []), /Appointment.slot must be a list/],
    ['with text for a participant', set('participant', ['Patient/1']), /participant\[0\] must be an object/],
    [
      'with an absolute slot',
      set('slot', [{ reference: `${BASE_URL}/Slot/1` }]),
      /slot\[0\].reference must be a relative reference to a Slot, such as 'Slot\/1'; found "/,
    ],
    ['with a schedule for a slot', set('slot', [{ reference: 'Schedule/1' }]), /slot\[0\].reference/],
    [
      'with an absolute patient',
      (body) => refer(body, 0, `${BASE_URL}/Patient/1`),
      /participant\[0\].actor.reference/,
    ],
    [
      'with an absolute location',
      (body) => refer(body, 1, `${BASE_URL}/Location/1`),
      /participant\[1\].actor.reference/,
    ],
    [
      'with a participant without actor',
      (body) => set('actor')(at(body, 'participant')),
      /participant\[0\].actor is missing/,
    ],
    [
      'with a participant without status',
      (body) => set('status')(at(body, 'participant')),
      /participant\[0\].status is missing/,
    ],
    [
      'with a participant of odd status',
      (body) => set('status', 'maybe')(at(body, 'participant')),
      /participant\[0\].status/,
    ],
    [
      'without a patient',
      (body) => set('participant', objects(body.participant).slice(1))(body),
      /must be a Patient/,
    ],
    [
      'without a location',
      (body) => set('participant', objects(body.participant).slice(0, 1))(body),
      /must be a Location/,
    ],
    [
      'with two patients',
      (body) => set('participant', [...objects(body.participant), at(body, 'participant')])(body),
      /must be a Patient/,
    ],
    [
      'with a slot twice',
      (body) => set('slot', [...objects(body.slot), ...objects(body.slot)])(body),
      /names a slot twice/,
    ],
    ['without a booking organisation', set('extension'), /booking organisation extension/],
    [
      'with an absolute booking organisation',
      (body) => set('valueReference', { reference: `${BASE_URL}/Organization/1` })(at(body, 'extension')),
      /valueReference.reference/,
    ],
    [
      'with a booking organisation that is not contained',
      (body) => set('valueReference', { reference: '#2' })(at(body, 'extension')),
      /must refer to the contained/,
    ],
    ['without a contained organisation', set('contained'), /must be contained/],
    [
      'with two contained organisations',
      (body) => set('contained', [organisation(body), { ...organisation(body), id: '2' }])(body),
      /Exactly one Organization/,
    ],
    [
      'with a contained patient',
      (body) => set('contained', [{ resourceType: 'Patient', id: '1' }])(body),
      /contained\[0\].resourceType must be 'Organization'/,
    ],
    ...(['id', 'name', 'telecom', 'identifier'] as const).map((name): [string, Edit, RegExp] => [
      `without the organisation's ${name}`,
      (body) => set(name)(organisation(body)),
      new RegExp(`contained\\[0\\].${name} is missing`),
    ]),
    [
      'with an organisation that has no ODS code',
      (body) => set('identifier', [{ system: 'https://ids.example', value: '1' }])(organisation(body)),
      /ODS code/,
    ],
    [
      'with a version of the contained organisation',
      (body) => set('meta', { versionId: '1' })(organisation(body)),
      /meta.versionId must not be sent/,
    ],
    [
      'with a cancellation reason',
      (body) => {
        body.extension = [
          ...objects(body.extension),
          { url: extensions.cancellationReason, valueString: 'No' },
        ];
      },
      /cancellation reason/,
    ],
    [
      'with an identifier without value',
      set('identifier', [{ system: identifiers.appointment }]),
      /identifier\[0\].value is missing/,
    ],
    [
      'with an identifier without system',
      set('identifier', [{ value: '1' }]),
      /identifier\[0\].system is missing/,
    ],
    [
      'with the use of an identifier',
      set('identifier', [{ system: identifiers.appointment, value: '1', use: 'usual' }]),
      /identifier\[0\].use must not be sent/,
    ],
  ])('%s', (_, edit, diagnostics) => {
    const body = edited(booking(bench.practice, slots), edit);
    expectRefusal(bench, () => bench.call('book-an-appointment', { body }), [...INVALID, diagnostics]);
  });

  it('without a body, or with one that is no Appointment', () => {
    expectRefusal(bench, () => bench.call('book-an-appointment', {}), [400, 'BAD_REQUEST']);
    const body = { resourceType: 'Bundle', type: 'collection' };
    expectRefusal(bench, () => bench.call('book-an-appointment', { body }), INVALID);
    expectRefusal(
      bench,
      () => bench.call('book-an-appointment', { body: { resourceType: 'Appointment' } }),
      INVALID,
    );
  });
});
