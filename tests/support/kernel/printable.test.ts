import { describe, expect, it } from 'vitest';
import { printable, printableJson } from '../../../support/kernel/printable.js';

describe('printable', () => {
  it('shows control and direction characters instead of obeying them', () => {
    expect(printable('a\u001b[31m\u0007\u202eb\u0085\tc\nd')).toBe('a\ufffd[31m\ufffd\ufffdb\ufffd\tc\nd');
    expect(printable('\u009b2J\r\u2028\u200f\u061c\u2066')).toBe('\ufffd2J\ufffd\ufffd\ufffd\ufffd\ufffd');
  });

  it('shows half a surrogate pair, and leaves whole ones', () => {
    expect(printable('\ud800x \u{1f600} \udc00')).toBe('\ufffdx \u{1f600} \ufffd');
  });

  it.each([
    '::error::x',
    'a\n  ::error file=a::x',
    'a ::set-env name=a::x',
    '##vso[task.setvariable]x',
    'a ##[error]x',
    "a ##teamcity[testFailed name='x']",
  ])('leaves no command of a CI system in %j', (text) => {
    expect(printable(text)).not.toMatch(/(^|\s)::[a-z]|##(vso|teamcity)?\[/);
    expect(printable(text).replaceAll('\ufffd', '')).toBe(text);
  });

  it('leaves addresses, times and Markdown as they are', () => {
    const text = 'connect ECONNREFUSED ::1:443, 10:00:00, a::b, ## heading';
    expect(printable(text)).toBe(text);
  });

  it('takes linear time', () => {
    const text = `${' '.repeat(150_000)}${':'.repeat(150_000)}${'#'.repeat(150_000)}`;
    const startedAt = performance.now();
    printable(text);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

describe('printableJson', () => {
  it('means the same, and holds nothing to obey', () => {
    const value = { a: '\u001b[31m\u009b\u202e ##vso[x] ::error::x', b: ['\ud800'] };
    const json = printableJson(JSON.stringify(value, undefined, 2));
    expect(JSON.parse(json)).toEqual(value);
    expect(json).not.toMatch(/[\u007f-\u009f\u202e]|##|\s::/);
  });
});
