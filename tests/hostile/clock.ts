import type { Clock } from '../../support/http/limiter.js';

/** Waiting for a gateway takes no time by it; how long it would take is a test of its own. */
export function fastClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
}
