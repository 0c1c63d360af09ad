import { setTimeout as sleep } from 'node:timers/promises';

export interface RateLimit {
  requestsPerSecond: number;
  /** How many may start at once after a pause; never more than a few, or a pause would buy a flood. */
  burst: number;
}

/** Milliseconds; replaced in tests. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<unknown>;
}

const systemClock: Clock = { now: () => performance.now(), sleep };

/**
 * A token bucket in its arrival-time form: each caller waits until its turn, in the order of calling. In any second
 * at most `requestsPerSecond + burst` callers pass.
 */
export function createRateLimiter({ requestsPerSecond, burst }: RateLimit, clock = systemClock) {
  const interval = 1000 / requestsPerSecond;
  let nextTurn = Number.NEGATIVE_INFINITY;

  return async function turn(): Promise<void> {
    const now = clock.now();
    const mine = Math.max(nextTurn, now - (burst - 1) * interval);
    nextTurn = mine + interval;
    if (mine > now) await clock.sleep(mine - now);
  };
}
