import { expect, test } from 'vitest';
import { createRateLimiter } from '../../../support/http/limiter.js';

/** Time stands still unless told otherwise; sleeping is only noted. */
function fakeClock() {
  const waits: number[] = [];
  let time = 1000;
  return {
    waits,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    now: () => time,
    sleep: async (milliseconds: number) => void waits.push(milliseconds),
  };
}

test('a burst goes at once, then requests go one by one at the rate', async () => {
  const clock = fakeClock();
  const { turn } = createRateLimiter({ requestsPerSecond: 10, burst: 3 }, clock);
  await Promise.all(Array.from({ length: 6 }, turn));
  expect(clock.waits).toEqual([100, 200, 300]);
});

test('a long pause buys no more than one burst', async () => {
  const clock = fakeClock();
  const { turn } = createRateLimiter({ requestsPerSecond: 10, burst: 2 }, clock);
  await turn();
  clock.pass(60_000);
  await Promise.all(Array.from({ length: 3 }, turn));
  expect(clock.waits).toEqual([100]);
});

test('a steady caller within the rate never waits', async () => {
  const clock = fakeClock();
  const { turn } = createRateLimiter({ requestsPerSecond: 10, burst: 1 }, clock);
  for (let request = 0; request < 5; request += 1) {
    await turn();
    clock.pass(100);
  }
  expect(clock.waits).toEqual([]);
});
