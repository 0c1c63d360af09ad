import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../support/kernel/select.js';
import { found, foundInXml } from './found.js';

const organization = (id?: string): JsonObject => ({
  resourceType: 'Organization',
  ...(id !== undefined && { id }),
  name: 'A',
});

const device = (...contained: JsonObject[]): JsonObject => ({
  resourceType: 'Device',
  contained,
  owner: { reference: '#a' },
});

describe('contained resources', () => {
  it.each<[string, JsonObject, string[]]>([
    ['with an id', device(organization('a')), []],
    ['without one', device(organization('a'), organization()), ['id Device.contained[1].id']],
    ['with the id of another', device(organization('a'), organization('a')), ['id Device.contained[1].id']],
  ])('%s', (_what, resource, expected) => {
    expect(found(resource)).toEqual(expected);
    expect(foundInXml(resource)).toEqual(expected);
  });
});

describe('ids of elements', () => {
  const contacts = (...ids: string[]) => ids.map((id) => ({ id, system: 'phone', value: '1' }));
  it.each<[string, JsonObject, string[]]>([
    ['all different', { resourceType: 'Device', contact: contacts('a', 'b') }, []],
    [
      'the same in a list',
      { resourceType: 'Device', contact: contacts('a', 'a') },
      ['id Device.contact[1].id'],
    ],
    [
      'the same at different depths',
      { resourceType: 'Patient', name: [{ id: 'a', family: 'B', _family: { id: 'a' } }] },
      ['id Patient.name[0].family.id'],
    ],
    ['the id of the resource', { resourceType: 'Device', id: 'a', contact: contacts('a') }, []],
    [
      'the same in a contained resource',
      { ...device({ ...organization('a'), telecom: contacts('x') }), contact: contacts('x') },
      [],
    ],
  ])('%s', (_what, resource, expected) => {
    expect(found(resource)).toEqual(expected);
    expect(foundInXml(resource)).toEqual(expected);
  });

  it('are compared in time, however many there are', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `i${index % 10_000}`);
    const start = performance.now();
    expect(found({ resourceType: 'Device', contact: contacts(...ids) }).length).toBeLessThanOrEqual(1000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a fullUrl', () => {
  const bundle = (fullUrl: string, resource: JsonObject = organization('1')): JsonObject => ({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [{ fullUrl, resource }],
  });
  it.each<[string, JsonObject, boolean]>([
    ['of the resource', bundle('https://example.org/fhir/Organization/1'), true],
    ['of another id', bundle('https://example.org/fhir/Organization/2'), false],
    ['of another type', bundle('https://example.org/fhir/Location/1'), false],
    ['without a type', bundle('https://example.org/things/1'), true],
    ['that is relative', bundle('Organization/1'), false],
    ['that is a UUID', bundle('urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7'), true],
    ['of a resource without an id', bundle('https://example.org/fhir/Organization/1', organization()), true],
  ])('%s', (_what, resource, isRight) => {
    const expected = isRight ? [] : ['id Bundle.entry[0].fullUrl'];
    expect(found(resource)).toEqual(expected);
    expect(foundInXml(resource)).toEqual(expected);
  });
});
