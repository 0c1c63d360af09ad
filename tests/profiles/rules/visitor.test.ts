import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../support/kernel/select.js';
import { found, foundInXml } from './found.js';

const SEARCHSET = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1';
const extension: JsonObject[] = [{ url: 'https://example.org/a', valueString: 'x' }];

describe('what stands beside a primitive', () => {
  it.each<[string, JsonObject, string[]]>([
    ['an id', { resourceType: 'Device', model: 'm', _model: { id: 'x' } }, []],
    [
      'ids in a list',
      { resourceType: 'Patient', name: [{ given: ['a', 'b'], _given: [{ id: 'x' }, null] }] },
      [],
    ],
    ['an id and no value', { resourceType: 'Device', _model: { id: 'x' } }, ['empty Device.model']],
    [
      'an id and no value in a list',
      { resourceType: 'Patient', name: [{ given: ['a', null], _given: [null, { id: 'x' }] }] },
      ['empty Patient.name[0].given[1]'],
    ],
  ])('%s', (_what, resource, expected) => {
    expect(found(resource)).toEqual(expected);
    expect(foundInXml(resource)).toEqual(expected);
  });

  it('is not nothing', () => {
    expect(found({ resourceType: 'Device', model: 'm', _model: {} })).toEqual(['empty Device.model']);
  });
});

describe('a fixed value', () => {
  const bundle = (beside: JsonObject): JsonObject => ({
    resourceType: 'Bundle',
    type: 'searchset',
    _type: beside,
  });
  it('has no extensions, and may have an id', () => {
    for (const errors of [found, foundInXml]) {
      expect(errors(bundle({ extension }), SEARCHSET)).toEqual(['fixed Bundle.type']);
      expect(errors(bundle({ id: 'a' }), SEARCHSET)).toEqual([]);
      expect(errors(bundle({ extension }))).toEqual([]);
    }
  });
});

describe('references that are searches', () => {
  const bundle = (type: string, reference: string): JsonObject => ({
    resourceType: 'Bundle',
    type,
    entry: [
      {
        fullUrl: 'urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7',
        resource: { resourceType: 'Location', managingOrganization: { reference } },
        ...(type === 'transaction' && { request: { method: 'POST', url: 'Location' } }),
      },
    ],
  });
  const WRONG = ['reference Bundle.entry[0].resource.managingOrganization.reference'];
  it.each([
    ['transaction', 'Organization?identifier=https://example.org|1', []],
    ['transaction', 'Patient?identifier=1', WRONG],
    ['transaction', 'Organisation?identifier=1', WRONG],
    ['collection', 'Organization?identifier=1', WRONG],
  ])('in a %s: %s', (type, reference, expected) => {
    expect(found(bundle(type, reference))).toEqual(expected);
    expect(foundInXml(bundle(type, reference))).toEqual(expected);
  });
});

describe('names that only JSON has', () => {
  const xml = (content: string, attributes = '') =>
    `<Patient xmlns="http://hl7.org/fhir"${attributes}>${content}</Patient>`;
  it.each([
    ['resourceType as an element', xml('<resourceType value="Device"/>')],
    ['resourceType as an attribute', xml('', ' resourceType="Device"')],
    ['a companion as an element', xml('<_gender id="a"/>')],
    ['__proto__ as an element', xml('<__proto__ value="a"/>')],
    ['__proto__ with content', xml('<__proto__><name><text value="a"/></name></__proto__>')],
    ['__proto__ within an element', xml('<name><__proto__ value="a"/></name>')],
    ['constructor as an element', xml('<constructor value="a"/>')],
  ])('%s', (_what, text) => {
    expect(foundInXml(text)).toHaveLength(1);
  });
  it('__proto__ in JSON', () => {
    expect(found('{"resourceType":"Patient","__proto__":{"gender":"male"}}')).toEqual([
      'unknown-element Patient.__proto__',
    ]);
  });
});

describe('codes', () => {
  it.each([
    ['a b', true],
    ['a  b', false],
    ['a\tb', false],
    [' a', false],
    ['a\n', false],
  ])('%j', (code, isRight) => {
    const resource = { resourceType: 'Parameters', parameter: [{ name: 'a', valueCode: code }] };
    const expected = isRight ? [] : ['type Parameters.parameter[0].value'];
    expect(found(resource)).toEqual(expected);
    expect(foundInXml(resource)).toEqual(expected);
  });
});
