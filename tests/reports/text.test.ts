import { describe, expect, it } from 'vitest';
import { duration, plural, shorten } from '../../reports/text.js';

describe('text', () => {
  it('says how much was cut', () => {
    expect(shorten('abcdef', 6)).toBe('abcdef');
    expect(shorten('a'.repeat(1500), 10)).toBe('aaaaaaaaaa … (1,490 more characters)');
  });

  it('counts and times as people write', () => {
    expect([plural(1, 'check'), plural(1200, 'check')]).toEqual(['1 check', '1,200 checks']);
    expect([duration(42), duration(41_500), duration(200_000)]).toEqual(['42 ms', '41.5 s', '3 min 20 s']);
  });
});
