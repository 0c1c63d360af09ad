import { describe, expect, it } from 'vitest';
import { indented } from '../../../reports/exchanges/indented.js';

describe('indented', () => {
  it.each([
    {},
    [],
    [[], {}, [1, -2.5e-3, true, null, 'a"\\,{}']],
    { a: { b: [{ c: 'd: [' }] }, e: '' },
    'text',
    7,
  ])('is what JSON.stringify makes of %j', (value) => {
    const text = JSON.stringify(value, undefined, 2);
    expect(indented(JSON.stringify(value), 1000)).toBe(text);
    expect(indented(text, 1000)).toBe(text);
  });

  it('makes no more than its limit of 3,000 levels with 100,000 numbers', () => {
    const json = `${'['.repeat(3000)}${'1,'.repeat(99_999)}1${']'.repeat(3000)}`;
    const startedAt = performance.now();
    const text = indented(json, 1000);
    expect(text.length).toBeLessThan(1050);
    expect(text).toMatch(/… \([\d,]+ more characters\)$/);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });

  it('cuts a single long value', () => {
    expect(indented(JSON.stringify({ a: 'x'.repeat(1_000_000) }), 100).length).toBeLessThan(150);
  });
});
