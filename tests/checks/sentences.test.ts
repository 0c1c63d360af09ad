import { describe, expect, it } from 'vitest';
import { after, reasonIn } from '../../checks/sentences.js';

describe('what a sentence says after its opening', () => {
  it.each([
    ['each is sent without Ssp-To', ['each is sent'], 'without Ssp-To'],
    ['the consumer connects over TLS 1.0', ['each is sent', 'the consumer connects'], 'over TLS 1.0'],
    ['each is sentenced', ['each is sent'], 'each is sentenced'],
    ['it is another', [], 'it is another'],
  ])('%s', (sentence, openings, words) => {
    expect(after(sentence, ...openings)).toBe(words);
  });
});

describe('the reason in a sentence', () => {
  it.each([
    ['the search is refused, because end is mandatory', 'end is mandatory'],
    ['the update is accepted, because a comment may be added', 'a comment may be added'],
    ['the consumer sends a booking that has no start', 'it has no start'],
    ['the consumer sends a registration that has no body', 'it has no body'],
    ['the consumer sends the update so that it has a priority', 'it has a priority'],
  ])('%s', (sentence, reason) => {
    expect(reasonIn(sentence)).toBe(reason);
  });
});
