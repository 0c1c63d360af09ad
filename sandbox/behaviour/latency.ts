import { setTimeout as pause } from 'node:timers/promises';
import type { Behaviour } from './behaviour.js';

/** How long each answer is kept waiting, in milliseconds, and by how much that may be less or more. */
export interface Latency {
  latency: number;
  jitter: number;
}

/** A provider that is far away or slow. It changes no answer. */
export const delayed = ({ latency, jitter }: Latency, random: () => number = Math.random): Behaviour => ({
  async waits() {
    await pause(Math.max(0, latency + jitter * (2 * random() - 1)));
  },
});
