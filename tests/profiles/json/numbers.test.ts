import { expect, it } from 'vitest';
import { readJson, readXml, writeXml } from '../../../profiles/index.js';
import { hasSourceNumbers, sourceOfNumber } from '../../../profiles/json/numbers.js';
import { isObject } from '../../../support/kernel/select.js';

it('keeps how numbers are written, where JavaScript would write them otherwise', () => {
  const read = readJson(
    '{"a\\"1.0":"1.0","b":[1,{"c\\u0064":1.50},-0,2e3],"d":1.5,"e":12345678901234567890,"f":{"g":7}}',
  );
  const value = 'value' in read && isObject(read.value) ? read.value : {};
  const list = Array.isArray(value.b) ? value.b : [];
  const [, inner] = list;
  expect([0, 1, 2, 3].map((index) => sourceOfNumber(list, index))).toEqual([
    undefined,
    undefined,
    '-0',
    '2e3',
  ]);
  expect(isObject(inner) && sourceOfNumber(inner, 'cd')).toBe('1.50');
  expect(['d', 'e', 'a"1.0'].map((key) => sourceOfNumber(value, key))).toEqual([
    undefined,
    '12345678901234567890',
    undefined,
  ]);
  expect([value, list, value.f ?? null].map(hasSourceNumbers)).toEqual([true, true, false]);
});

it('a decimal keeps its precision from JSON and XML to XML', () => {
  const written = '<valueDecimal value="1.500"/>';
  const read = readJson('{"resourceType":"Parameters","parameter":[{"name":"a","valueDecimal":1.500}]}');
  const xml = 'value' in read && isObject(read.value) ? writeXml(read.value) : '';
  expect(xml).toContain(written);
  const again = readXml(xml);
  expect('resource' in again && writeXml(again.resource)).toBe(xml);
});
