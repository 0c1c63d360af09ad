import { describe, expect, it } from 'vitest';
import { exactly, heldFor } from '../../steps/sentences.js';

describe('a sentence as a cucumber expression', () => {
  it.each([
    ['the booking is refused', 'the booking is refused'],
    ['no-store, 1.2.7 and [brackets]?', 'no-store, 1.2.7 and [brackets]?'],
    ['optional (parts)', String.raw`optional \(parts\)`],
    ['a {parameter}', String.raw`a \{parameter\}`],
    ['one and/or the other', String.raw`one and\/or the other`],
    [String.raw`a \ in it`, String.raw`a \\ in it`],
  ])('%s', (sentence, expression) => {
    expect(exactly(sentence)).toBe(expression);
  });
});

describe('what a table holds for a sentence', () => {
  it('is there, or a mistake of the pack', () => {
    expect(heldFor({ 'it is refused': 1 }, 'it is refused')).toBe(1);
    expect(() => heldFor({}, 'it is refused')).toThrow(/it is refused/);
  });
});
