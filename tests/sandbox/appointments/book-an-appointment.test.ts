import { describe, expect, it } from 'vitest';
import type { Practice } from '../../../sandbox/practice/practice.js';
import type { Slot } from '../../../sandbox/practice/records.js';
import { formatMoment } from '../../../sandbox/practice/uk-time.js';
import { codeSystems, extensions, identifiers, profiles } from '../../../sandbox/vocabulary/urls.js';
import { type JsonObject, objects } from '../../../sandbox/wire/json.js';
import {
  at,
  BASE_URL,
  booking,
  day,
  type Edit,
  edited,
  entriesOf,
  expectRefusal,
  idOf,
  NOW,
  resourceOf,
  searchQuery,
  set,
  slotsOf,
  workbench,
} from './workbench.js';

const blood = (practice: Practice, count: number): Slot[] =>
  slotsOf(practice, 'Blood test clinic', 1).slice(0, count);
const refer = (body: JsonObject, index: number, reference: string) => {
  at(body, 'participant', index).actor = { reference };
};
const organisation = (body: JsonObject) => at(body, 'contained');
const INVALID = [422, 'INVALID_RESOURCE'] as const;

describe('a booking', () => {
  const bench = workbench();
  const slots = blood(bench.practice, 2);
  const body = booking(bench.practice, slots);
  const reply = bench.call('book-an-appointment', { body });
  const created = resourceOf(reply);

  it('is answered with the place of the new appointment', () => {
    expect(reply.status).toBe(201);
    expect(reply.headers).toEqual({
      Location: `${BASE_URL}/Appointment/${created.id}/_history/1`,
      'Last-Modified': NOW.toUTCString(),
    });
  });

  it('returns what was sent and what the practice knows of the slots', () => {
    expect(created).toMatchObject({
      meta: { versionId: '1', profile: [profiles.Appointment] },
      contained: body.contained ?? [],
      status: 'booked',
      serviceCategory: { text: 'Blood test clinic' },
      serviceType: [{ text: 'Blood test' }],
      description: 'Sore throat',
      comment: 'Prefers the ground floor',
      start: `${day(1)}T08:30:00+00:00`,
      end: `${day(1)}T08:50:00+00:00`,
      slot: body.slot ?? [],
      created: '2026-02-02T10:14:59+00:00',
      participant: body.participant ?? [],
    });
    expect(created.extension).toEqual([
      { url: extensions.bookingOrganisation, valueReference: { reference: '#1' } },
      {
        url: extensions.practitionerRole,
        valueCodeableConcept: {
          coding: [{ system: codeSystems.roleName, code: 'R1590', display: 'Phlebotomist' }],
        },
      },
      { url: extensions.deliveryChannel, valueCode: 'In-person' },
    ]);
    expect(created).not.toHaveProperty('reason');
    expect(created).not.toHaveProperty('specialty');
  });

  it('takes the slots out of the search', () => {
    const bundle = resourceOf(bench.call('search-for-free-slots', { query: searchQuery(day(1), day(1)) }));
    const found = entriesOf(bundle, 'Slot').map(idOf);
    expect(slots.filter(({ id }) => found.includes(id))).toEqual([]);
    expect(slots.map(({ id }) => bench.practice.slots.find(id)?.status)).toEqual(['busy', 'busy']);
  });

  it('can be read and listed as it was returned', () => {
    expect(resourceOf(bench.call('read-an-appointment', { id: idOf(created) }))).toEqual(created);
    const patient = bench.practice.appointments.find(idOf(created))?.patient ?? '';
    const query: [string, string][] = [
      ['start', `ge${day(1)}`],
      ['start', `le${day(1)}`],
    ];
    const listed = resourceOf(bench.call('retrieve-a-patients-appointments', { id: patient, query }));
    expect(entriesOf(listed)).toEqual([created]);
  });

  it('is refused a second time', () => {
    expectRefusal(bench, () => bench.call('book-an-appointment', { body }), [
      409,
      'DUPLICATE_REJECTED',
      /no longer free/,
    ]);
  });
});

describe('a booking is accepted', () => {
  it.each<[string, Edit, JsonObject]>([
    ['without a comment', set('comment'), {}],
    ['without an organisation type', (body) => set('type')(organisation(body)), {}],
    [
      'with a description of 100 and a comment of 500 characters',
      (body) => {
        body.description = 'é'.repeat(100);
        body.comment = '𝛀'.repeat(500);
      },
      { description: 'é'.repeat(100), comment: '𝛀'.repeat(500) },
    ],
    ['with an id, which is not taken over', set('id', 'mine'), {}],
    [
      'with service texts of its own, which are ignored',
      (body) => {
        body.serviceCategory = { text: 'Mine' };
        body.serviceType = [{ text: 'Mine' }];
      },
      { serviceCategory: { text: 'Blood test clinic' }, serviceType: [{ text: 'Blood test' }] },
    ],
    [
      'with a delivery channel, which is ignored',
      (body) => {
        objects(body.extension).at(0);
        body.extension = [
          ...objects(body.extension),
          { url: extensions.deliveryChannel, valueCode: 'Video' },
        ];
      },
      {},
    ],
    [
      'with an extension that nobody knows',
      (body) => {
        body.extension = [
          ...objects(body.extension),
          { url: 'https://extensions.example/x', valueString: 'y' },
        ];
      },
      {},
    ],
    [
      'with times in another offset',
      (body) => {
        body.start = `${day(1)}T09:30:00+01:00`;
        body.end = `${day(1)}T08:40:00Z`;
        body.created = '2026-02-02T10:14:59Z';
      },
      { start: `${day(1)}T08:30:00+00:00`, created: '2026-02-02T10:14:59+00:00' },
    ],
    [
      'with an identifier, a priority and a type, which are kept',
      (body) => {
        body.identifier = [{ system: 'https://consumer.example/id', value: '7' }];
        body.priority = 3;
        body.appointmentType = { text: 'Routine' };
      },
      {
        identifier: [{ system: 'https://consumer.example/id', value: '7' }],
        priority: 3,
        appointmentType: { text: 'Routine' },
      },
    ],
    [
      'with everything of the organisation kept',
      (body) => {
        organisation(body).address = [{ use: 'work', line: ['9 Nowhere Road'], city: 'Otherville' }];
        organisation(body).alias = ['Hub'];
      },
      {},
    ],
  ])('%s', (_, edit, expected) => {
    const { practice, book } = workbench();
    const created = book(blood(practice, 1), edit);
    expect(created).toMatchObject({ status: 'booked', ...expected });
    expect(created.id).not.toBe('mine');
    expect(created.contained).toEqual(edited(booking(practice, blood(practice, 1)), edit).contained);
    expect(objects(created.extension).filter(({ url }) => url === extensions.deliveryChannel)).toEqual([
      { url: extensions.deliveryChannel, valueCode: 'In-person' },
    ]);
  });

  it('with the practitioner of the schedule', () => {
    const { practice, book } = workbench();
    const slots = slotsOf(practice, 'Late morning surgery', 1).slice(0, 3);
    const practitioner = practice.schedules.find(slots[0]?.schedule ?? '')?.practitioner;
    const created = book(slots, (body) => {
      body.participant = [
        ...objects(body.participant),
        { actor: { reference: `Practitioner/${practitioner}` }, status: 'tentative', required: 'optional' },
      ];
    });
    expect(objects(created.participant)).toHaveLength(3);
    expect(objects(created.participant)[2]).toMatchObject({ status: 'tentative', required: 'optional' });
  });

  it('with its slots in any order', () => {
    const { practice, book } = workbench();
    const created = book(blood(practice, 3), (body) => {
      body.slot = objects(body.slot).reverse();
    });
    expect(created.start).toBe(`${day(1)}T08:30:00+00:00`);
  });

  it('for a patient who dissents to sharing, and for one just registered', () => {
    const { practice, book } = workbench();
    const { personas } = practice.describe();
    const record = practice.pdsRecord(personas.unregistered[0]?.nhsNumber ?? '');
    if (!record) throw new Error('PDS lacks its people.');
    const { flags: _, ...demographics } = record;
    const people = [
      practice.personByNhsNumber(personas.dissenting),
      practice.registerTemporarily(demographics, NOW),
    ];
    for (const person of people) {
      const created = book(blood(practice, 1), (body) => refer(body, 0, `Patient/${person?.id}`));
      expect(practice.appointments.find(idOf(created))?.patient).toBe(person?.id);
    }
  });
});

describe('the content of a booking is refused', () => {
  const bench = workbench();
  const slots = blood(bench.practice, 1);

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
      /slot\[0\].reference must be a relative/,
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

describe('a reference that leads nowhere is refused', () => {
  const bench = workbench();
  const slots = blood(bench.practice, 1);
  const { personas, others } = bench.practice.describe();
  const patient = (nhsNumber: string) => bench.practice.personByNhsNumber(nhsNumber)?.id ?? '';
  const NOWHERE = [422, 'REFERENCE_NOT_FOUND'] as const;

  it.each<[string, Edit, readonly [number, string]]>([
    ['slot', set('slot', [{ reference: 'Slot/nowhere' }]), NOWHERE],
    ['patient', (body) => refer(body, 0, 'Patient/nowhere'), NOWHERE],
    ['location', (body) => refer(body, 1, 'Location/nowhere'), NOWHERE],
    [
      'practitioner',
      (body) => set('participant', [...objects(body.participant), participant('Practitioner/nowhere')])(body),
      NOWHERE,
    ],
    [
      'device',
      (body) => set('participant', [...objects(body.participant), participant('Device/1')])(body),
      NOWHERE,
    ],
    ['inactive patient', (body) => refer(body, 0, `Patient/${patient(personas.inactive)}`), NOWHERE],
    ['deceased patient', (body) => refer(body, 0, `Patient/${patient(personas.deceased)}`), NOWHERE],
    ['unverified patient', (body) => refer(body, 0, `Patient/${patient(others.unverified)}`), NOWHERE],
    [
      'sensitive patient',
      (body) => refer(body, 0, `Patient/${patient(personas.sensitive)}`),
      [404, 'PATIENT_NOT_FOUND'],
    ],
  ])('%s', (_, edit, expected) => {
    const body = edited(booking(bench.practice, slots), edit);
    expectRefusal(bench, () => bench.call('book-an-appointment', { body }), expected);
  });
});

describe('the slots of a booking are refused', () => {
  const bench = workbench();
  const { practice } = bench;
  const notable = practice.describe().practice;
  const on = (session: string, offset = 1) => slotsOf(practice, session, offset);
  const pick = (from: Slot[], ...indexes: number[]) => indexes.flatMap((index) => from[index] ?? []);
  const body = (slots: readonly Slot[], edit: Edit = () => undefined) =>
    edited(booking(practice, slots), edit);

  it.each<[string, () => Slot[], RegExp]>([
    ['with a gap', () => pick(on('Blood test clinic'), 0, 2), /does not start when/],
    ['with a break', () => pick(on('Video clinic'), 1, 2), /does not start when/],
    [
      'of two schedules',
      () => [...on('Morning surgery', 4).slice(-1), ...pick(on('Late morning surgery', 4), 0)],
      /schedules/,
    ],
    ['of two channels', () => pick(on('Afternoon surgery'), 1, 2), /channels differ/],
    ['of two types', () => pick(on('Nurse clinic'), 1, 2), /types differ/],
    ['with a third that is apart', () => pick(on('Blood test clinic'), 0, 1, 3), /does not start when/],
    [
      'that overlap',
      () => [...pick(on('Blood test clinic'), 3), ...pick(on('Telephone triage'), 0)],
      /not adjacent/,
    ],
    ['not open to GP Connect', () => pick(on('Practice meetings'), 0), /not open/],
    [
      'beyond the booking window',
      () => pick(on('Blood test clinic', notable.embargoedDay), 0),
      /booking window/,
    ],
    [
      'kept for the neighbours',
      () => pick(on('Neighbourhood clinic', notable.restrictedSlots.day), 0),
      /other organisations/,
    ],
    ['in the past', () => pick(on('Blood test clinic', -3), 0), /past/],
    ['earlier today', () => pick(on('Blood test clinic', 0), 0), /past/],
  ])('%s', (_, slots, diagnostics) => {
    const chosen = slots();
    expect(chosen.length).toBeGreaterThan(0);
    expectRefusal(bench, () => bench.call('book-an-appointment', { body: body(chosen) }), [
      ...INVALID,
      diagnostics,
    ]);
  });

  it('kept for urgent care, when the organisation does not say that it is that', () => {
    const slots = pick(on('Urgent care clinic', notable.restrictedSlots.day), 0);
    const request = { body: body(slots, (each) => set('type')(organisation(each))) };
    expectRefusal(bench, () => bench.call('book-an-appointment', request), [
      ...INVALID,
      /other organisations/,
    ]);
    expect(workbench().call('book-an-appointment', { body: body(slots) }).status).toBe(201);
  });

  it.each<[string, Edit, RegExp]>([
    ['at another start', set('start', `${day(1)}T08:35:00+00:00`), /do not match/],
    ['at another end', set('end', `${day(1)}T08:45:00+00:00`), /do not match/],
    ['at another surgery', (each) => refer(each, 1, `Location/${elsewhere()}`), /location of the schedule/],
    [
      'with a practitioner whom the schedule does not have',
      (each) =>
        set('participant', [...objects(each.participant), participant(`Practitioner/${anyone()}`)])(each),
      /practitioner of the schedule/,
    ],
  ])('%s', (_, edit, diagnostics) => {
    const request = { body: body(pick(on('Blood test clinic'), 0), edit) };
    expectRefusal(bench, () => bench.call('book-an-appointment', request), [...INVALID, diagnostics]);
  });

  it('when one of several is taken: none is booked', () => {
    const taken = workbench();
    const slots = blood(taken.practice, 3);
    taken.book(slots.slice(1, 2));
    const request = { body: booking(taken.practice, slots) };
    expectRefusal(taken, () => taken.call('book-an-appointment', request), [409, 'DUPLICATE_REJECTED']);
  });

  it('beyond what the organisation may hold, until it gives one up', () => {
    const capped = workbench();
    const [limit] = capped.practice.describe().slotLimits;
    const slots = blood(capped.practice, 3);
    const asCapped: Edit = (each) =>
      set('identifier', [{ system: identifiers.odsCode, value: limit?.odsCode ?? '' }])(organisation(each));
    const [first] = slots.slice(0, limit?.slots).map((slot) => capped.book([slot], asCapped));
    const last = { body: edited(booking(capped.practice, slots.slice(2)), asCapped) };
    expectRefusal(capped, () => capped.call('book-an-appointment', last), [...INVALID, /may hold 2 slots/]);
    if (!first) throw new Error('Nothing was booked.');
    const cancelled = edited(first, (each) => {
      each.status = 'cancelled';
      each.extension = [
        ...objects(each.extension),
        { url: extensions.cancellationReason, valueString: 'Enough' },
      ];
    });
    capped.call('cancel-an-appointment', { id: idOf(first), body: cancelled });
    expect(capped.call('book-an-appointment', last).status).toBe(201);
  });

  const anyone = () => practice.practitioners.all()[0]?.id;
  const elsewhere = () =>
    practice.locations
      .all()
      .find(({ id }) => id !== practice.schedules.find(on('Blood test clinic')[0]?.schedule ?? '')?.location)
      ?.id;
});

it('books across midnight', () => {
  const { practice, book } = workbench();
  const night = practice.slots
    .all()
    .find(({ start, bookable }) => bookable && start > NOW && formatMoment(start).includes('T23:50'));
  if (!night) throw new Error('No slot crosses midnight.');
  expect(String(book([night]).end)).toContain('T00:10:00');
});

function participant(reference: string): JsonObject {
  return { actor: { reference }, status: 'accepted' };
}
