import { describe, expect, it } from 'vitest';
import { duration, plural, shorten } from '../../reports/text.js';
import { printable } from '../../support/printable.js';

describe('text', () => {
  it('shows control and direction characters instead of obeying them', () => {
    expect(printable('a\u001b[31m\u0007\u202eb\u0085\tc\nd')).toBe('a\ufffd[31m\ufffd\ufffdb\ufffd\tc\nd');
  });

  it('says how much was cut', () => {
    expect(shorten('abcdef', 6)).toBe('abcdef');
    expect(shorten('a'.repeat(1500), 10)).toBe('aaaaaaaaaa … (1,490 more characters)');
  });

  it('counts and times as people write', () => {
    expect([plural(1, 'check'), plural(1200, 'check')]).toEqual(['1 check', '1,200 checks']);
    expect([duration(42), duration(41_500), duration(200_000)]).toEqual(['42 ms', '41.5 s', '3 min 20 s']);
  });
});
