import { describe, expect, test } from 'vitest';
import { Silences } from '../../../support/coordinator/silence.js';

const origin = 'https://gp.example';

/** A circuit breaker that tolerates two unanswered requests, with a clock of its own. */
function breaker() {
  const clock = { now: 0 };
  const silences = new Silences(2, () => clock.now);
  let sent = 0;
  const send = (answered: boolean, at = origin): void => {
    sent += 1;
    silences.hear({ origin: at, answered, at: `instant ${sent}`, exchange: `BOOK-001.${sent}` });
  };
  const may = (at = origin): string => silences.permission(at).say;
  return { clock, silences, send, may };
}

describe('a provider that no longer answers', () => {
  test('is asked once by a harmless request before it counts as silent', () => {
    const { silences, send, may } = breaker();
    send(false);
    expect(may()).toBe('speak');
    send(false);
    expect([may(), may()]).toEqual(['ask', 'speak']);
    expect(silences.lasting()).toBeUndefined();
    send(false);
    const silence = { since: 'instant 1', exchange: 'BOOK-001.1' };
    expect(silences.permission(origin)).toEqual({ say: 'hush', ...silence });
    expect(silences.lasting()).toEqual(silence);
    expect(silences.silence(origin)).toEqual(silence);
  });

  test('is asked again after a pause, once, and is heard when it is back', () => {
    const { clock, silences, send, may } = breaker();
    for (let count = 0; count < 3; count += 1) send(false);
    clock.now += 9_999;
    expect(may()).toBe('hush');
    clock.now += 1;
    expect(silences.silence(origin)).toBeUndefined();
    expect([may(), may()]).toEqual(['ask', 'hush']);
    send(true);
    expect(may()).toBe('speak');
    expect(silences.lasting()).toBeUndefined();
  });

  test('is asked at once when that matters', () => {
    const { silences, send, may } = breaker();
    for (let count = 0; count < 3; count += 1) send(false);
    silences.askAnew();
    expect(may()).toBe('ask');
  });
});

test('an answer in between begins the count anew', () => {
  const { send, may } = breaker();
  for (const answered of [false, true, false, true, false]) send(answered);
  expect(may()).toBe('speak');
});

test('one server of several says nothing about the others', () => {
  const { send, may } = breaker();
  for (let count = 0; count < 3; count += 1) send(false, 'https://other.example');
  expect(may('https://other.example')).toBe('hush');
  expect(may()).toBe('speak');
});
