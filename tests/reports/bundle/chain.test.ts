import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainBreaks, chainOf, headOf } from '../../../reports/bundle/chain.js';

const lines = ['{"id":"A-1"}', '{"id":"A-2"}', '{"id":"A-3"}', '{"id":"A-4"}'];
const chain = chainOf(lines);
const without = (place: number): string[] => lines.filter((_, at) => at !== place);

describe('the chain over a journal', () => {
  it('holds for the lines that it was made of', () => {
    expect(chainBreaks(lines, chain)).toEqual([]);
    expect(chainBreaks([], [])).toEqual([]);
  });

  it.each([
    ['an altered line', lines.with(1, '{"id":"A-2","outcome":"passed"}'), ['line 2 (A-2) was altered']],
    ['a line taken out', without(1), ['a line is missing before line 2 (A-3)']],
    ['a last line taken out', without(3), ['a line is missing before line 4']],
    ['a line put in', lines.toSpliced(2, 0, '{"id":"B-1"}'), ['a line is added at line 3 (B-1)']],
    ['lines put in at the end', [...lines, 'x', 'y'], ['2 lines are added at line 5']],
    [
      'two lines that changed places',
      [lines[0], lines[2], lines[1], lines[3]].map(String),
      ['a line is added at line 2 (A-3)', 'a line is missing before line 4 (A-4)'],
    ],
  ])('tells of %s', (_, altered, told) => {
    expect(chainBreaks(altered, chain)).toEqual(told);
  });

  it('lets no change pass, whatever it is', () => {
    const journal = fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(journal, journal, (before, after) => {
        const same = JSON.stringify(before) === JSON.stringify(after);
        expect(chainBreaks(after, chainOf(before)).length === 0).toBe(same);
        expect(headOf(chainOf(after)) === headOf(chainOf(before))).toBe(same);
      }),
    );
  });
});
