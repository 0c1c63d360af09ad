import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../support/kernel/select.js';
import { found, foundInXml, parameters, undecidedIn } from './found.js';

const BROKEN = ['invariant Parameters.parameter[0].value'];
const UCUM = 'http://unitsofmeasure.org';
const range = (low: JsonObject, high: JsonObject): JsonObject => parameters({ valueRange: { low, high } });
const period = (start: string, end: string): JsonObject => parameters({ valuePeriod: { start, end } });
const absent: JsonObject = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};

describe('an invariant that gives no answer is broken', () => {
  it.each<[string, JsonObject, string[]]>([
    ['an age without a code', parameters({ valueAge: { value: 5 } }), BROKEN],
    ['an age with one', parameters({ valueAge: { value: 5, system: UCUM, code: 'a' } }), []],
    ['money without a code', parameters({ valueMoney: { value: 5 } }), BROKEN],
    ['a count without a code', parameters({ valueCount: { value: 5 } }), BROKEN],
    [
      'a duration without a system',
      parameters({ valueDuration: { value: 5, code: 'a' } }),
      ['invariant Parameters.parameter[0].value'],
    ],
  ])('%s', (_what, resource, expected) => {
    expect([...new Set(found(resource))]).toEqual(expected);
    expect([...new Set(foundInXml(resource))]).toEqual(expected);
  });

  it('unless a value is absent for a reason', () => {
    const resource = parameters({ valuePeriod: { end: '2020', _start: absent } });
    expect(found(resource)).toEqual([]);
    expect(undecidedIn(resource)).toContain('invariant Parameters.parameter[0].value');
  });
});

describe('ranges rise', () => {
  it.each<[string, JsonObject, string[]]>([
    ['in one unit', range({ value: 1, unit: 'kg' }, { value: 5, unit: 'kg' }), []],
    ['in one unit, and fall', range({ value: 5, unit: 'kg' }, { value: 1, unit: 'kg' }), BROKEN],
    ['without units, and fall', range({ value: 5 }, { value: 1 }), BROKEN],
    [
      'in one coded unit, and fall',
      range({ value: 5, system: UCUM, code: 'kg' }, { value: 1, system: UCUM, code: 'kg' }),
      BROKEN,
    ],
    [
      'in different coded units',
      range({ value: 5, system: UCUM, code: 'g' }, { value: 1, system: UCUM, code: 'kg' }),
      [],
    ],
    ['and are equal', range({ value: 5 }, { value: 5 }), []],
  ])('%s', (_what, resource, expected) => {
    expect(found(resource)).toEqual(expected);
  });

  it('in units that cannot be compared', () => {
    const resource = range({ value: 5, unit: 'a' }, { value: 1, unit: 'b' });
    expect(found(resource)).toEqual([]);
    expect(undecidedIn(resource)).toContain('invariant Parameters.parameter[0].value');
  });
});

describe('periods run forward', () => {
  it.each([
    ['2019', '2018', BROKEN],
    ['2019', '2019-05', []],
    ['2019-06', '2019', []],
    ['2019-06', '2018-12-31', BROKEN],
    ['2019-01-01T10:00:00Z', '2019-01-01', []],
    ['2019-01-03T10:00:00Z', '2019-01-01', BROKEN],
    ['2019-01-01T10:00:00Z', '2019-01-01T10:00:00+01:00', BROKEN],
    ['2019-01-01T10:00:00+01:00', '2019-01-01T09:30:00Z', []],
  ])('%s to %s', (start, end, expected) => {
    expect(found(period(start, end))).toEqual(expected);
    expect(foundInXml(period(start, end))).toEqual(expected);
  });
});

describe('what is stated where content is referred to', () => {
  it.each<[string, JsonObject, string[]]>([
    ['holds there too', parameters({ part: [{ name: 'b', valueString: 'x' }] }), []],
    [
      'is broken there too',
      parameters({ part: [{ name: 'b', valueString: 'x', part: [{ name: 'c', valueString: 'y' }] }] }),
      ['invariant Parameters.parameter[0].part[0]'],
    ],
    [
      'is broken two levels down',
      parameters({ part: [{ name: 'b', part: [{ name: 'c' }] }] }),
      ['invariant Parameters.parameter[0].part[0].part[0]'],
    ],
  ])('%s', (_what, resource, expected) => {
    expect(found(resource)).toEqual(expected);
    expect(foundInXml(resource)).toEqual(expected);
  });
});

describe('addresses of entries', () => {
  const bundle = (count: number, distinct: number): JsonObject => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: Array.from({ length: count }, (_, index) => ({
      fullUrl: `https://example.org/Location/${index % distinct}`,
      resource: { resourceType: 'Location', id: String(index % distinct) },
    })),
  });
  it('are told apart in time', () => {
    const start = performance.now();
    expect(found(bundle(10_000, 10_000))).toEqual([]);
    expect(found(bundle(10_000, 9_999))).toEqual(['invariant Bundle']);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
