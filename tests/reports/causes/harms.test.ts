import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../checks/registry.js';
import { gravity, harmOf, harms } from '../../../reports/causes/harms.js';

const named = harms.flatMap(({ checks }) => checks);

describe('the table of harms', () => {
  it('names only checks that there are', () => {
    const known = new Set(allChecks.map(({ id }) => id));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('names no check twice, and no harm without its reason', () => {
    expect(new Set(named).size).toBe(named.length);
    expect(harms.filter(({ why }) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
  });

  it('gives the gravest harm of several checks', () => {
    expect(harmOf(['book.listed', 'book.status', 'book.race'])?.kind).toBe('double booking');
    expect(harmOf(['book.status'])).toBeUndefined();
    expect(gravity('double booking')).toBeLessThan(gravity('stored despite refusal'));
    expect(gravity(undefined)).toBe(harms.length);
  });
});
