import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../sandbox/interaction.js';
import { extensions } from '../../../sandbox/vocabulary/urls.js';
import { type JsonObject, objects } from '../../../sandbox/wire/json.js';
import {
  at,
  BASE_URL,
  day,
  type Edit,
  type Endpoint,
  edited,
  entriesOf,
  expectRefusal,
  idOf,
  resourceOf,
  searchQuery,
  set,
  slotsOf,
  workbench,
} from './workbench.js';

const INVALID = [422, 'INVALID_RESOURCE'] as const;
const derived = [extensions.deliveryChannel, extensions.practitionerRole];

/** Adds the reason and the status that make an appointment a cancellation. */
const cancelling =
  (reason = 'Feels better', url: string = extensions.cancellationReason): Edit =>
  (body) => {
    body.status = 'cancelled';
    body.extension = [...objects(body.extension), { url, valueString: reason }];
  };
const amending: Edit = (body) => {
  body.description = 'Sore throat and cough';
  body.comment = 'Will come by bus';
};
const both =
  (one: Edit, other: Edit): Edit =>
  (body) => {
    one(body);
    other(body);
  };

/** A practice with one fresh booking of two slots. */
function booked(edit: Edit = () => undefined) {
  const bench = workbench();
  const slots = slotsOf(bench.practice, 'Blood test clinic', 1).slice(0, 2);
  const appointment = bench.book(slots, edit);
  const put = (endpoint: Endpoint, change: Edit, ifMatch?: string): Resource =>
    resourceOf(
      bench.call(endpoint, {
        id: idOf(appointment),
        body: edited(appointment, change),
        ...(ifMatch !== undefined && { ifMatch }),
      }),
    );
  return { bench, slots, appointment, put };
}

/** For the requests that must leave everything as it was. */
const unmoved = booked();

/** What a request may not do to the appointment, under either interaction. */
const FORBIDDEN: readonly [string, Edit][] = [
  ['start', set('start', `${day(1)}T08:31:00+00:00`)],
  ['end', set('end', `${day(1)}T08:51:00+00:00`)],
  ['slot', (body) => set('slot', objects(body.slot).slice(1))(body)],
  ['created', set('created', '2026-02-01T10:00:00+00:00')],
  ['priority', set('priority', 1)],
  ['appointmentType', set('appointmentType', { text: 'Other' })],
  ['minutesDuration', set('minutesDuration', 20)],
  ['identifier', set('identifier', [{ system: 'https://ids.example', value: '1' }])],
  ['serviceType', set('serviceType', [{ text: 'Other' }])],
  ['serviceCategory', set('serviceCategory', { text: 'Other' })],
  ['reason', set('reason', [{ text: 'x' }])],
  ['specialty', set('specialty', [{ text: 'x' }])],
  ['an unknown element', set('colour', 'red')],
  ['a participant removed', (body) => set('participant', objects(body.participant).slice(0, 1))(body)],
  [
    'a participant replaced',
    (body) => set('actor', { reference: 'Patient/another' })(at(body, 'participant')),
  ],
  [
    'a participant made absolute',
    (body) => set('actor', { reference: `${BASE_URL}/Patient/1` })(at(body, 'participant')),
  ],
  ['the status of a participant', (body) => set('status', 'declined')(at(body, 'participant'))],
  [
    'a participant added',
    (body) => {
      body.participant = [
        ...objects(body.participant),
        { actor: { reference: 'Practitioner/1' }, status: 'accepted' },
      ];
    },
  ],
  ['the name of the booking organisation', (body) => set('name', 'Another')(at(body, 'contained'))],
  [
    'the telephone of the booking organisation',
    (body) => set('telecom', [{ system: 'phone', value: '1' }])(at(body, 'contained')),
  ],
  [
    'the booking organisation made absolute',
    (body) => set('valueReference', { reference: `${BASE_URL}/Organization/1` })(at(body, 'extension')),
  ],
  ['the booking organisation left out', both(set('contained'), set('extension'))],
  [
    'another delivery channel',
    (body) => {
      body.extension = objects(body.extension).map((each) =>
        each.url === extensions.deliveryChannel ? { ...each, valueCode: 'Video' } : each,
      );
    },
  ],
  [
    'an extension that nobody knows',
    (body) => {
      body.extension = [
        ...objects(body.extension),
        { url: 'https://extensions.example/x', valueString: 'y' },
      ];
    },
  ],
];

/** Ways of sending the same appointment that are no change. */
const HARMLESS: readonly [string, Edit][] = [
  ['everything as it was read', () => undefined],
  [
    'the derived extensions left out',
    (body) => {
      body.extension = objects(body.extension).filter(({ url }) => !derived.some((each) => each === url));
    },
  ],
  ['the service texts left out', both(set('serviceType'), set('serviceCategory'))],
  [
    'times in another offset',
    (body) => {
      body.start = `${day(1)}T08:30:00Z`;
      body.created = '2026-02-02T11:14:59+01:00';
    },
  ],
  [
    'participants and slots in another order',
    (body) => {
      body.participant = objects(body.participant).reverse();
      body.slot = objects(body.slot).reverse();
    },
  ],
  [
    'elements in another order',
    (body) => {
      const entries = Object.entries(body).reverse();
      for (const [name] of entries) delete body[name];
      Object.assign(body, Object.fromEntries(entries));
    },
  ],
];

describe.each<[Endpoint, Edit]>([
  ['amend-an-appointment', amending],
  ['cancel-an-appointment', cancelling()],
])('%s', (endpoint, allowed) => {
  it.each(FORBIDDEN)('refuses to change %s', (_, edit) => {
    const { bench, put } = unmoved;
    expectRefusal(bench, () => put(endpoint, both(edit, allowed)), INVALID);
  });

  it.each(HARMLESS)('accepts %s', (_, edit) => {
    const { appointment, put } = booked();
    const { meta, status, description, comment, extension, ...rest } = put(endpoint, both(edit, allowed));
    const { meta: _m, status: _s, description: _d, comment: _c, extension: _e, ...before } = appointment;
    expect(rest).toEqual(before);
    expect(meta).toMatchObject({ versionId: '2' });
    expect(objects(extension)).toEqual(expect.arrayContaining(objects(appointment.extension)));
  });

  it.each(['W/"1"', '"1"', '*', undefined])('accepts If-Match %s', (ifMatch) => {
    const { put } = booked();
    expect(put(endpoint, allowed, ifMatch).meta).toMatchObject({ versionId: '2' });
  });

  it.each(['W/"2"', 'W/"0"', '1', 'invalidEtag', ''])('refuses If-Match %s', (ifMatch) => {
    const { bench, put } = unmoved;
    expectRefusal(bench, () => put(endpoint, allowed, ifMatch), [
      409,
      'FHIR_CONSTRAINT_VIOLATION',
      /current version/,
    ]);
  });

  it('refuses a body of another id, or of none, and no body', () => {
    const { bench, appointment, put } = unmoved;
    expectRefusal(bench, () => put(endpoint, both(allowed, set('id'))), [400, 'BAD_REQUEST']);
    expectRefusal(bench, () => put(endpoint, both(allowed, set('id', 'other'))), [400, 'BAD_REQUEST']);
    expectRefusal(bench, () => bench.call(endpoint, { id: idOf(appointment) }), [400, 'BAD_REQUEST']);
  });

  it('refuses a body that is no appointment', () => {
    const { bench, appointment } = booked();
    const body = { resourceType: 'Bundle', id: idOf(appointment), type: 'collection' };
    expectRefusal(bench, () => bench.call(endpoint, { id: idOf(appointment), body }), INVALID);
  });

  it('creates nothing at an unknown id', () => {
    const { bench, appointment } = booked();
    const body = edited(appointment, both(allowed, set('id', 'unknown')));
    expectRefusal(bench, () => bench.call(endpoint, { id: 'unknown', body }), [404, 'NO_RECORD_FOUND']);
  });

  it('refuses what started before now, and accepts what starts now', () => {
    const { bench, appointment } = booked();
    const start = new Date(String(appointment.start)).getTime();
    const request = { id: idOf(appointment), body: edited(appointment, allowed) };
    const late = { ...request, now: new Date(start + 1000) };
    expectRefusal(bench, () => bench.call(endpoint, late), [...INVALID, /past/]);
    expect(bench.call(endpoint, { ...request, now: new Date(start) }).status).toBe(200);
  });

  it('finds no appointment of a sensitive patient', () => {
    const { bench } = booked();
    const sensitive = bench.practice.personByNhsNumber(bench.practice.describe().personas.sensitive);
    const theirs = bench.practice.appointments.all().find(({ patient }) => patient === sensitive?.id);
    expectRefusal(bench, () => bench.call(endpoint, { id: theirs?.id ?? '' }), [404, 'PATIENT_NOT_FOUND']);
  });

  it('works on what the practice or others booked', () => {
    const bench = workbench();
    const future = bench.practice.appointments
      .all()
      .filter(
        ({ start, status, patient }) =>
          start > bench.now && status === 'booked' && !bench.practice.people.find(patient)?.sensitive,
      );
    expect(future.some(({ bookingOrganisation }) => bookingOrganisation)).toBe(true);
    for (const { id } of future) {
      const body = edited(resourceOf(bench.call('read-an-appointment', { id })), allowed);
      expect(bench.call(endpoint, { id, body }).status).toBe(200);
    }
  });
});

describe('amending', () => {
  const keep: Edit = () => undefined;

  it.each<[string, Edit, JsonObject]>([
    [
      'the description',
      set('description', 'New'),
      { description: 'New', comment: 'Prefers the ground floor' },
    ],
    ['the comment', set('comment', 'New'), { description: 'Sore throat', comment: 'New' }],
    [
      'both, at full length',
      both(set('description', 'ß'.repeat(100)), set('comment', 'ß'.repeat(500))),
      { description: 'ß'.repeat(100), comment: 'ß'.repeat(500) },
    ],
    ['nothing', keep, { description: 'Sore throat', comment: 'Prefers the ground floor' }],
  ])('changes %s', (_, edit, expected) => {
    const { bench, appointment, put } = booked();
    const amended = put('amend-an-appointment', edit, 'W/"1"');
    expect(amended).toMatchObject({ ...expected, status: 'booked', meta: { versionId: '2' } });
    expect(resourceOf(bench.call('read-an-appointment', { id: idOf(appointment) }))).toEqual(amended);
  });

  it('adds a comment, and clears one that is left out', () => {
    const { put } = booked(set('comment'));
    expect(put('amend-an-appointment', set('comment', 'Added')).comment).toBe('Added');
    expect(booked().put('amend-an-appointment', set('comment'))).not.toHaveProperty('comment');
  });

  it.each<[string, Edit, RegExp]>([
    ['a longer description', set('description', 'x'.repeat(101)), /description has 101/],
    ['a longer comment', set('comment', 'x'.repeat(501)), /comment has 501/],
    ['no description', set('description'), /description is missing/],
    ['another status', set('status', 'cancelled'), /status/],
    ['a cancellation reason', cancelling(), /status/],
  ])('refuses %s', (_, edit, diagnostics) => {
    const { bench, put } = unmoved;
    expectRefusal(bench, () => put('amend-an-appointment', edit), [...INVALID, diagnostics]);
  });
});

describe('cancelling', () => {
  it('keeps the appointment, its reason at any length, and frees every slot', () => {
    const { bench, slots, appointment, put } = booked();
    const reason = 'Because '.repeat(500);
    const cancelled = put('cancel-an-appointment', cancelling(reason), 'W/"1"');
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      description: 'Sore throat',
      meta: { versionId: '2' },
    });
    expect(objects(cancelled.extension)).toContainEqual({
      url: extensions.cancellationReason,
      valueString: reason,
    });
    expect(resourceOf(bench.call('read-an-appointment', { id: idOf(appointment) }))).toEqual(cancelled);

    const found = resourceOf(bench.call('search-for-free-slots', { query: searchQuery(day(1), day(1)) }));
    const ids = entriesOf(found, 'Slot').map(idOf);
    expect(ids).toEqual(expect.arrayContaining(slots.map(({ id }) => id)));
    expect(slots.map(({ id }) => bench.practice.slots.find(id)?.version)).toEqual([3, 3]);
    expect(bench.book(slots).status).toBe('booked');
  });

  it('is final, and frees no slot that somebody else booked since', () => {
    const { bench, slots, appointment, put } = booked();
    const cancelled = put('cancel-an-appointment', cancelling());
    bench.book(slots);
    const request = { id: idOf(appointment), body: cancelled };
    expectRefusal(bench, () => bench.call('cancel-an-appointment', request), [...INVALID, /cancelled/]);
    expectRefusal(bench, () => bench.call('amend-an-appointment', request), [...INVALID, /cancelled/]);
    const revived = { ...request, body: edited(cancelled, set('status', 'booked')) };
    expectRefusal(bench, () => bench.call('amend-an-appointment', revived), INVALID);
  });

  it.each<[string, Edit, RegExp]>([
    ['a status that stays booked', both(cancelling(), set('status', 'booked')), /must be 'cancelled'/],
    ['a status noshow', both(cancelling(), set('status', 'noshow')), /must be 'cancelled'/],
    ['no reason', set('status', 'cancelled'), /missing/],
    ['an empty reason', cancelling(''), /valueString/],
    ['a reason under another URL', cancelling('x', 'https://extensions.example/reason'), /missing/],
    ['a reason under an empty URL', cancelling('x', ''), /url/],
    ['another description', both(cancelling(), set('description', 'New')), /changed: description/],
    ['another comment', both(cancelling(), set('comment', 'New')), /changed: comment/],
    ['no comment', both(cancelling(), set('comment')), /changed: comment/],
  ])('refuses %s', (_, edit, diagnostics) => {
    const { bench, put } = unmoved;
    expectRefusal(bench, () => put('cancel-an-appointment', edit), [...INVALID, diagnostics]);
  });

  it('refuses two reasons', () => {
    const { bench, put } = unmoved;
    expectRefusal(bench, () => put('cancel-an-appointment', both(cancelling(), cancelling())), INVALID);
  });
});
