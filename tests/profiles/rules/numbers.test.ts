import { describe, expect, it } from 'vitest';
import { loadValidator, readJson } from '../../../profiles/index.js';
import { found, foundInXml } from './found.js';

const json = (name: string, text: string): string =>
  `{"resourceType":"Parameters","parameter":[{"name":"a","part":[{"name":"b","${name}":${text}}]}]}`;
const xml = (name: string, text: string): string =>
  `<Parameters xmlns="http://hl7.org/fhir"><parameter><name value="a"/><part><name value="b"/><${name} value="${text}"/></part></parameter></Parameters>`;

describe('numbers as they are written', () => {
  it.each<[string, string, boolean]>([
    ['valueDecimal', '1.50', true],
    ['valueDecimal', '0.000000000000000000001', true],
    ['valueDecimal', '-0.0', true],
    ['valueDecimal', '1e2', false],
    ['valueDecimal', '1.5E-3', false],
    ['valueInteger', '12345', true],
    ['valueInteger', '-1', true],
    ['valueInteger', '1.0', false],
    ['valueInteger', '1e2', false],
    ['valueInteger', '-0', false],
    ['valuePositiveInt', '1.0', false],
    ['valueUnsignedInt', '0', true],
    ['valueUnsignedInt', '0.0', false],
  ])('%s %s', (name, text, isRight) => {
    const expected = isRight ? [] : ['type Parameters.parameter[0].part[0].value'];
    expect(found(json(name, text))).toEqual(expected);
    expect(foundInXml(xml(name, text))).toEqual(expected);
  });

  it('in a list, in a Bundle and beside other numbers', () => {
    const bundle = `{"resourceType":"Bundle","type":"searchset","total":2.0,"entry":[{"resource":${json('valueDecimal', '3e0')},"search":{"score":1.00}}]}`;
    expect(found(bundle)).toEqual([
      'type Bundle.total',
      'type Bundle.entry[0].resource.parameter[0].part[0].value',
    ]);
  });

  it('where the same resource with another number is remembered', () => {
    const validator = loadValidator({ remembered: 10 });
    const valid = ['1', '1.0', '1'].map((text) => {
      const read = readJson(json('valueInteger', text));
      return 'value' in read && validator.validate(read.value).valid;
    });
    expect(valid).toEqual([true, false, true]);
  });
});
