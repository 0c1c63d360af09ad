import { describe, expect, it } from 'vitest';
import type { Call } from '../../../sandbox/behaviour/behaviour.js';
import { delayed } from '../../../sandbox/behaviour/latency.js';
import { startSandbox } from '../../../sandbox/start.js';

const metadata = async (behaviours: Parameters<typeof startSandbox>[0]): Promise<number> => {
  const sandbox = await startSandbox({ http: true, ...behaviours });
  try {
    const from = performance.now();
    const response = await fetch(`${sandbox.baseUrl}/metadata`);
    expect(response.status).toBe(400);
    return performance.now() - from;
  } finally {
    await sandbox.close();
  }
};

describe('latency', () => {
  it('keeps each answer waiting, and changes nothing of it', async () => {
    expect(await metadata({ behaviours: [delayed({ latency: 120, jitter: 0 })] })).toBeGreaterThanOrEqual(
      115,
    );
  });

  it('is less or more by the jitter, and never less than nothing', async () => {
    // A request is not looked at.
    const call = {} as Call;
    const waited = async (random: number): Promise<number> => {
      const from = performance.now();
      await delayed({ latency: 30, jitter: 60 }, () => random).waits?.(call);
      return performance.now() - from;
    };
    expect(await waited(1)).toBeGreaterThanOrEqual(85);
    expect(await waited(0)).toBeLessThan(60);
  });
});
