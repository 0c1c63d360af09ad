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

export interface RateLimiter {
  /** Waits until it is the caller's turn, in the order of calling. */
  turn(): Promise<void>;
  /** Lets nobody pass for this long, apart from those who were told their turn already. */
  pause(milliseconds: number): void;
}

/** A token bucket in its arrival-time form: in any second at most `requestsPerSecond + burst` callers pass. */
export function createRateLimiter(
  { requestsPerSecond, burst }: RateLimit,
  clock: Clock = systemClock,
): RateLimiter {
  const interval = 1000 / requestsPerSecond;
  let nextTurn = Number.NEGATIVE_INFINITY;

  return {
    async turn() {
      const now = clock.now();
      const mine = Math.max(nextTurn, now - (burst - 1) * interval);
      nextTurn = mine + interval;
      if (mine > now) await clock.sleep(mine - now);
    },
    pause(milliseconds) {
      nextTurn = Math.max(nextTurn, clock.now() + milliseconds);
    },
  };
}
