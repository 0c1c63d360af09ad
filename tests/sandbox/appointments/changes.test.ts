import { describe, expect, it } from 'vitest';
import { extensions } from '../../../sandbox/vocabulary/urls.js';
import { objects } from '../../../sandbox/wire/json.js';
import {
  amending,
  at,
  BASE_URL,
  booked,
  both,
  cancelling,
  day,
  type Edit,
  type Endpoint,
  edited,
  expectRefusal,
  INVALID,
  idOf,
  resourceOf,
  set,
  workbench,
} from './workbench.js';

const derived = [extensions.deliveryChannel, extensions.practitionerRole];

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

  it.each(['W/"1"', '"1"', '*', '"a", W/"1"', 'W/"a,b" , "1"', undefined])(
    'accepts If-Match %s',
    (ifMatch) => {
      const { put } = booked();
      expect(put(endpoint, allowed, ifMatch).meta).toMatchObject({ versionId: '2' });
    },
  );

  it.each(['W/"2"', 'W/"0"', '"a", W/"2"', '1', 'invalidEtag', ''])('refuses If-Match %s', (ifMatch) => {
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
