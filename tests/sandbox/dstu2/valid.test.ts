import { describe, expect, it } from 'vitest';
import { loadValidator, readXml, writeXml } from '../../../profiles/index.js';
import type { Resource } from '../../../sandbox/interaction.js';
import type { Site } from '../../../sandbox/server/answer.js';
import type { InteractionKey } from '../../../sandbox/server/interactions.js';
import { servedBy } from '../../../sandbox/specifications/index.js';
import { isResource } from '../../../sandbox/wire/json.js';
import { type Asked, ask, FLAVOURS, type FlavourId, surgery } from './legacy.js';
import { bookingOf, registrationOf } from './requests.js';

const version = { fhirVersion: '1.0.2' };
const validators = {
  'gpconnect-1.0.0-beta.1': loadValidator({ packages: ['hl7.fhir.r2.core', 'gpc.dstu2.fhir-assets-beta.1'] }),
  'gpconnect-1.0.0-rc.2': loadValidator({ packages: ['hl7.fhir.r2.core', 'gpc.dstu2.fhir-assets-rc.2'] }),
};

type Request = (site: Site, flavour: FlavourId) => Asked;

const ids = {
  'gpconnect-1.0.0-beta.1': 'http://fhir.nhs.net/Id',
  'gpconnect-1.0.0-rc.2': 'https://fhir.nhs.uk/Id',
};
const NUMBER = '9990003742';
const person = ({ practice }: Site) => practice.people.all()[0];
const booked = (site: Site, flavour: FlavourId) =>
  JSON.parse(
    ask(site, 'book-an-appointment', {
      body: bookingOf(site, flavour),
      patient: person(site)?.nhsNumber ?? '',
    }).text,
  );

/** A good request of each interaction. */
const REQUESTS: Readonly<Record<InteractionKey, Request>> = {
  'get-the-capability-statement': () => ({}),
  'find-a-patient': (site, flavour) => ({
    query: `identifier=${ids[flavour]}/nhs-number|${person(site)?.nhsNumber}`,
    patient: person(site)?.nhsNumber ?? '',
  }),
  'read-a-patient': (site) => ({ id: person(site)?.id ?? '', patient: person(site)?.nhsNumber ?? '' }),
  'find-a-practitioner': ({ practice }, flavour) => ({
    query: `identifier=${ids[flavour]}/sds-user-id|${practice.practitioners.all()[0]?.sdsUserId}`,
  }),
  'read-a-practitioner': ({ practice }) => ({ id: practice.practitioners.all()[0]?.id ?? '' }),
  'find-an-organisation': ({ practice }, flavour) => ({
    query: `identifier=${ids[flavour]}/ods-organization-code|${practice.organisation.odsCode}`,
  }),
  'read-an-organisation': ({ practice }) => ({ id: practice.organisation.id }),
  'read-a-location': ({ practice }) => ({ id: practice.locations.all()[0]?.id ?? '' }),
  'find-a-location': ({ practice }, flavour) => ({
    query: `identifier=${ids[flavour]}/ods-site-code|${practice.organisation.odsCode}01`,
  }),
  'register-a-patient': (_site, flavour) => ({ body: registrationOf(flavour), patient: NUMBER }),
  'search-for-free-slots': ({ practice }, flavour) =>
    flavour === 'gpconnect-1.0.0-rc.2'
      ? {
          query:
            'start=ge2026-02-03&end=le2026-02-10&fb-type=free&_include=Slot:schedule' +
            '&_include:recurse=Schedule:actor:Practitioner&_include:recurse=Schedule:actor:Location',
        }
      : {
          id: practice.organisation.id,
          body: {
            resourceType: 'Parameters',
            parameter: [{ name: 'timePeriod', valuePeriod: { start: '2026-02-03', end: '2026-02-10' } }],
          },
        },
  'book-an-appointment': (site, flavour) => ({
    body: bookingOf(site, flavour),
    patient: person(site)?.nhsNumber ?? '',
  }),
  'retrieve-a-patients-appointments': (site, flavour) => {
    booked(site, flavour);
    return { id: person(site)?.id ?? '', patient: person(site)?.nhsNumber ?? '' };
  },
  'read-an-appointment': (site, flavour) => ({
    id: booked(site, flavour).id,
    patient: person(site)?.nhsNumber ?? '',
  }),
  'amend-an-appointment': (site, flavour) => {
    const body = { ...booked(site, flavour), reason: { text: 'Something else' } };
    return { id: body.id, body, patient: person(site)?.nhsNumber ?? '' };
  },
  'cancel-an-appointment': (site, flavour) => {
    const before = booked(site, flavour);
    const url = `${flavour === 'gpconnect-1.0.0-rc.2' ? 'https://fhir.nhs.uk' : 'http://fhir.nhs.net'}/StructureDefinition/extension-gpconnect-appointment-cancellation-reason-1`;
    const body = {
      ...before,
      status: 'cancelled',
      extension: [...(before.extension ?? []), { url, valueString: 'Away' }],
    };
    return { id: body.id, body, patient: person(site)?.nhsNumber ?? '' };
  },
};

describe.each(FLAVOURS)('answers of %s are valid', (flavour) => {
  const { interactions } = servedBy(flavour);

  it.each(interactions)('%s, in JSON and in XML', async (key) => {
    const inJson = await surgery(flavour);
    const answered = ask(inJson, key, REQUESTS[key](inJson, flavour));
    expect([answered.status, answered.headers['Content-Type']]).toEqual([
      key === 'book-an-appointment' ? 201 : 200,
      'application/json+fhir;charset=utf-8',
    ]);
    const resource: unknown = JSON.parse(answered.text);
    expect(errorsIn(flavour, resource)).toEqual([]);

    const site = await surgery(flavour);
    const { body, ...request } = REQUESTS[key](site, flavour);
    const accept = 'application/xml+fhir';
    const xml = body && writeXml(body, version);
    const again = ask(site, key, { ...request, accept, ...(xml !== undefined && { xml }) });
    const read = readXml(again.text, version);
    expect(again.headers['Content-Type']).toBe('application/xml+fhir;charset=utf-8');
    if (!('resource' in read)) throw new Error(read.problem);
    expect(read.outOfOrder).toBeUndefined();
    expect(errorsIn(flavour, read.resource)).toEqual([]);
    expect(Object.keys(read.resource).sort()).toEqual(Object.keys(resource ?? {}).sort());
  });

  it('errors too', async () => {
    const site = await surgery(flavour);
    const answered = ask(site, 'read-an-organisation', { id: 'nobody' });
    expect(answered.status).toBe(404);
    expect(errorsIn(flavour, JSON.parse(answered.text))).toEqual([]);
  });
});

function errorsIn(flavour: FlavourId, resource: unknown): string[] {
  const { issues, validated } = validators[flavour].validate(resource);
  expect(validated).toBe(true);
  return issues.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

const parsed = (text: string): Resource => {
  const resource = JSON.parse(text);
  if (!isResource(resource)) throw new Error('no resource');
  return resource;
};

describe.each(FLAVOURS)('every reference of %s has a display', (flavour) => {
  it.each(['search-for-free-slots', 'retrieve-a-patients-appointments', 'read-a-patient'] as const)(
    'in %s',
    async (key) => {
      const site = await surgery(flavour);
      const { text } = ask(site, key, REQUESTS[key](site, flavour));
      const references: unknown[] = [];
      JSON.stringify(parsed(text), (_name, value) => {
        if (typeof value?.reference === 'string') references.push(value.display);
        return value;
      });
      expect(references.length).toBeGreaterThan(0);
      expect(references.every((display) => typeof display === 'string' && display !== '')).toBe(true);
    },
  );
});
