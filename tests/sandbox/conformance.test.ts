import { describe, expect, it } from 'vitest';
import { loadValidator } from '../../profiles/index.js';
import { readXml } from '../../profiles/xml/index.js';
import type { Resource } from '../../sandbox/interaction.js';
import type { InteractionKey } from '../../sandbox/server/interactions.js';
import { codeSystems, extensions, identifiers, profiles } from '../../sandbox/vocabulary/urls.js';
import { isResource, objects } from '../../sandbox/wire/json.js';
import { type Answer, ask, type Departure, entries, nhsNumberQuery, site } from './consumer.js';

const validator = loadValidator();
const provider = site();
const { practice } = provider;
const { personas } = practice.describe();

const errorsOf = (resource: Resource): string[] =>
  validator
    .validate(resource, { resourceProfiles: profiles })
    .issues.filter(({ severity }) => severity === 'error')
    .map((issue) => JSON.stringify(issue));

const slotQuery = ['start=ge2026-02-03', 'end=le2026-02-16', 'status=free', '_include=Slot:schedule']
  .concat(
    ['Schedule:actor:Practitioner', 'Schedule:actor:Location'].map((each) => `_include:recurse=${each}`),
  )
  .join('&');
const slots = ask(provider, 'search-for-free-slots', { query: slotQuery });
const [slot] = entries(slots).filter(({ resourceType }) => resourceType === 'Slot');
const schedule = practice.schedules.find(practice.slots.find(String(slot?.id))?.schedule ?? '');
const person = practice.personByNhsNumber(personas.bookable[0] ?? '');

const booking: Resource = {
  resourceType: 'Appointment',
  meta: { profile: [profiles.Appointment] },
  contained: [
    {
      resourceType: 'Organization',
      id: '1',
      meta: { profile: [profiles.Organization] },
      identifier: [{ system: identifiers.odsCode, value: 'Z99970' }],
      type: [{ coding: [{ system: codeSystems.organisationType, code: 'urgent-care' }] }],
      name: 'Made-up Urgent Care',
      telecom: [{ system: 'phone', value: '01632 960070' }],
    },
  ],
  extension: [{ url: extensions.bookingOrganisation, valueReference: { reference: '#1' } }],
  status: 'booked',
  description: 'Sore throat',
  start: slot?.start ?? '',
  end: slot?.end ?? '',
  slot: [{ reference: `Slot/${slot?.id}` }],
  created: '2026-02-02T10:14:59+00:00',
  participant: [`Patient/${person?.id}`, `Location/${schedule?.location}`].map((reference) => ({
    actor: { reference },
    status: 'accepted',
  })),
};
const booked = ask(provider, 'book-an-appointment', { body: booking });
const appointment = String(booked.resource.id);

const cases: readonly [InteractionKey, Departure][] = [
  ['get-the-capability-statement', {}],
  ...[...personas.bookable, personas.dissenting].map((number): [InteractionKey, Departure] => [
    'find-a-patient',
    { query: nhsNumberQuery(number) },
  ]),
  ['find-a-patient', { query: nhsNumberQuery(personas.unknown) }],
  ['find-a-patient', { query: 'identifier=' }],
  ['read-a-patient', { id: person?.id ?? '' }],
  ...practice.practitioners
    .all()
    .map(({ id }): [InteractionKey, Departure] => ['read-a-practitioner', { id }]),
  ...practice.organisations
    .all()
    .map(({ id }): [InteractionKey, Departure] => ['read-an-organisation', { id }]),
  ...practice.locations.all().map(({ id }): [InteractionKey, Departure] => ['read-a-location', { id }]),
  ['find-a-practitioner', { query: `identifier=${identifiers.sdsUserId}|999900000001` }],
  ['find-an-organisation', { query: `identifier=${identifiers.odsCode}|A20047` }],
  ['search-for-free-slots', { query: slotQuery }],
  ['read-an-appointment', { id: appointment }],
  [
    'retrieve-a-patients-appointments',
    { id: person?.id ?? '', query: 'start=ge2026-02-02&start=le2026-02-28' },
  ],
];

const registration: Resource = {
  resourceType: 'Parameters',
  parameter: [
    {
      name: 'registerPatient',
      resource: {
        resourceType: 'Patient',
        meta: { profile: [profiles.Patient] },
        identifier: [{ system: identifiers.nhsNumber, value: personas.unregistered[0]?.nhsNumber ?? '' }],
        name: [
          {
            use: 'official',
            family: personas.unregistered[0]?.family ?? '',
            given: [personas.unregistered[0]?.given ?? ''],
          },
        ],
        birthDate: personas.unregistered[0]?.birthDate ?? '',
      },
    },
  ],
};

const everything = (answered: Answer): Resource[] => [answered.resource, ...entries(answered)];

describe('what the sandbox answers', () => {
  it.each(cases)('to %s %j conforms to its profiles', (key, departure) => {
    expect(everything(ask(provider, key, departure)).flatMap(errorsOf)).toEqual([]);
  });

  it.each(cases)('to %s %j is the same in XML', (key, departure) => {
    const headers = { accept: 'application/fhir+xml' };
    const read = readXml(ask(provider, key, { ...departure, headers }).text);
    expect('resource' in read && isResource(read.resource) && read.resource).toEqual(
      ask(provider, key, departure).resource,
    );
  });

  it('to a booking and a registration conforms too', () => {
    expect(booked.status).toBe(201);
    expect(errorsOf(booked.resource)).toEqual([]);
    const registered = ask(provider, 'register-a-patient', { body: registration });
    expect(registered.status).toBe(200);
    expect(everything(registered).flatMap(errorsOf)).toEqual([]);
  });

  it('to a search for slots has all kinds of resources', () => {
    const kinds = new Set(entries(slots).map(({ resourceType }) => resourceType));
    expect([...kinds].sort()).toEqual(['Location', 'Organization', 'Practitioner', 'Schedule', 'Slot']);
    expect(objects(slots.resource.entry).length).toBeGreaterThan(20);
  });
});

describe('a booking', () => {
  it('is returned whole, or not at all when asked so', () => {
    expect(booked.headers).toMatchObject({
      Location: `${provider.baseUrl}/Appointment/${appointment}/_history/1`,
      ETag: 'W/"1"',
    });
    const body = { ...ask(provider, 'read-an-appointment', { id: appointment }).resource, comment: 'Later' };
    for (const [prefer, length] of [
      ['return=minimal', 0],
      ['return=representation; respond-async', 1],
    ] as const) {
      const amended = ask(provider, 'amend-an-appointment', { id: appointment, body, headers: { prefer } });
      expect(amended.status).toBe(200);
      expect(Math.min(amended.body.length, 1)).toBe(length);
      expect(amended.headers).toHaveProperty('ETag');
    }
  });
});
