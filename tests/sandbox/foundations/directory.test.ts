import { describe, expect, it } from 'vitest';
import type { InteractionKey } from '../../../sandbox/server/interactions.js';
import { identifiers, profiles } from '../../../sandbox/vocabulary/urls.js';
import { ask, entries, expectRefusal, site } from '../consumer.js';

const provider = site();
const { practice } = provider;
const [practitioner] = practice.practitioners.all();
const [location] = practice.locations.all();
const { organisation } = practice;

const search = (key: InteractionKey, value: string) =>
  ask(provider, key, { query: `identifier=${encodeURIComponent(value)}` });

describe('the practitioner', () => {
  it('found is the practitioner read', () => {
    const found = entries(
      search('find-a-practitioner', `${identifiers.sdsUserId}|${practitioner?.sdsUserId}`),
    );
    const read = ask(provider, 'read-a-practitioner', { id: practitioner?.id ?? '' });
    expect(found).toEqual([read.resource]);
    expect(read.resource).toMatchObject({
      resourceType: 'Practitioner',
      meta: { profile: [profiles.Practitioner], versionId: '1' },
      name: [{ family: practitioner?.name.family }],
    });
    for (const element of ['telecom', 'address', 'birthDate', 'photo', 'qualification', 'communication']) {
      expect(read.resource).not.toHaveProperty(element);
    }
  });

  it('with an odd id is refused', () => {
    const answered = search('find-a-practitioner', `${identifiers.sdsUserId}|12 34`);
    expectRefusal(answered, 400, 'INVALID_IDENTIFIER_VALUE');
  });

  it('that nobody knows is not found', () => {
    expectRefusal(ask(provider, 'read-a-practitioner', { id: 'nobody' }), 404, 'PRACTITIONER_NOT_FOUND');
    expect(entries(search('find-a-practitioner', `${identifiers.sdsUserId}|000000000000`))).toEqual([]);
  });
});

describe('the organisation', () => {
  it('found is the organisation read', () => {
    const found = entries(search('find-an-organisation', `${identifiers.odsCode}|${organisation.odsCode}`));
    const read = ask(provider, 'read-an-organisation', { id: organisation.id });
    expect(found).toEqual([read.resource]);
    expect(read.resource).toMatchObject({
      resourceType: 'Organization',
      meta: { profile: [profiles.Organization], versionId: '1' },
      identifier: [{ system: identifiers.odsCode, value: organisation.odsCode }],
      name: organisation.name,
    });
    for (const element of ['contact', 'endpoint']) expect(read.resource).not.toHaveProperty(element);
  });

  it('with an odd code is refused', () => {
    expectRefusal(
      search('find-an-organisation', `${identifiers.odsCode}|A-1`),
      400,
      'INVALID_IDENTIFIER_VALUE',
    );
  });

  it('that nobody knows is not found', () => {
    expectRefusal(ask(provider, 'read-an-organisation', { id: 'nobody' }), 404, 'ORGANISATION_NOT_FOUND');
    expect(entries(search('find-an-organisation', `${identifiers.odsCode}|B99999`))).toEqual([]);
  });
});

describe('the location', () => {
  it('is read by its id', () => {
    const read = ask(provider, 'read-a-location', { id: location?.id ?? '' });
    expect(read.resource).toMatchObject({
      resourceType: 'Location',
      meta: { profile: [profiles.Location], versionId: '1' },
      name: location?.name,
      managingOrganization: { reference: `Organization/${organisation.id}` },
    });
    for (const element of ['endpoint', 'mode']) expect(read.resource).not.toHaveProperty(element);
  });

  it('that nobody knows is not found', () => {
    expectRefusal(ask(provider, 'read-a-location', { id: 'nowhere' }), 404, 'NO_RECORD_FOUND');
  });
});

describe.each([
  ['find-a-patient', identifiers.nhsNumber, '9990001014'],
  ['find-a-practitioner', identifiers.sdsUserId, '999900000001'],
  ['find-an-organisation', identifiers.odsCode, 'A20047'],
] as const)('the identifier of %s', (key, system, value) => {
  const token = `identifier=${system}|${value}`;

  it.each([
    ['is not there', '', 400, 'BAD_REQUEST'],
    ['is repeated', `${token}&${token}`, 400, 'BAD_REQUEST'],
    ['has no system', `identifier=${value}`, 422, 'INVALID_PARAMETER'],
    ['has a blank system', `identifier=|${value}`, 422, 'INVALID_PARAMETER'],
    ['has a blank value', `identifier=${system}|`, 422, 'INVALID_PARAMETER'],
    ['is blank', 'identifier=', 422, 'INVALID_PARAMETER'],
    ['has another system', `identifier=${system}s|${value}`, 400, 'INVALID_IDENTIFIER_SYSTEM'],
  ])('that %s is refused', (_, query, status, code) => {
    expectRefusal(ask(provider, key, { query }), status, code, /identifier/);
  });

  it('may be written with or without percent encoding', () => {
    for (const query of [
      token,
      token.replace('|', '%7C'),
      `identifier=${encodeURIComponent(`${system}|${value}`)}`,
    ]) {
      expect(entries(ask(provider, key, { query }))).toHaveLength(1);
    }
  });
});
