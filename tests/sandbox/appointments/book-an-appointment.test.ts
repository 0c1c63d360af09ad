import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../../sandbox/practice/uk-time.js';
import { codeSystems, extensions, profiles } from '../../../sandbox/vocabulary/urls.js';
import { type JsonObject, objects } from '../../../sandbox/wire/json.js';
import {
  BASE_URL,
  bloodTests,
  booking,
  day,
  type Edit,
  edited,
  entriesOf,
  expectRefusal,
  idOf,
  NOW,
  organisation,
  refer,
  resourceOf,
  searchQuery,
  set,
  slotsOf,
  workbench,
} from './workbench.js';

describe('a booking', () => {
  const bench = workbench();
  const slots = bloodTests(bench.practice, 2);
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
    ...['http://hl7.org/fhir/ValueSet/v2-0276', 'http://hl7.org/fhir/v2/0276'].map(
      (system): [string, Edit, JsonObject] => {
        const appointmentType = { coding: [{ system, code: 'ROUTINE' }] };
        return [
          `with a type of the system ${system}`,
          (body) => void Object.assign(body, { appointmentType }),
          { appointmentType },
        ];
      },
    ),
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
    const created = book(bloodTests(practice, 1), edit);
    expect(created).toMatchObject({ status: 'booked', ...expected });
    expect(created.id).not.toBe('mine');
    expect(created.contained).toEqual(edited(booking(practice, bloodTests(practice, 1)), edit).contained);
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
    const created = book(bloodTests(practice, 3), (body) => {
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
      const created = book(bloodTests(practice, 1), (body) => refer(body, 0, `Patient/${person?.id}`));
      expect(practice.appointments.find(idOf(created))?.patient).toBe(person?.id);
    }
  });
});

it('books across midnight', () => {
  const { practice, book } = workbench();
  const night = practice.slots
    .all()
    .find(({ start, bookable }) => bookable && start > NOW && formatMoment(start).includes('T23:50'));
  if (!night) throw new Error('No slot crosses midnight.');
  expect(String(book([night]).end)).toContain('T00:10:00');
});
