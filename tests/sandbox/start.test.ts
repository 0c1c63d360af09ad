import { afterEach, describe, expect, it } from 'vitest';
import {
  describeForHarness,
  type RunningSandbox,
  type SandboxOptions,
  startSandbox,
} from '../../sandbox/index.js';

const running: RunningSandbox[] = [];
const start = async (options: SandboxOptions = {}) => {
  const sandbox = await startSandbox({ http: true, ...options });
  running.push(sandbox);
  return sandbox;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

describe('a running sandbox', () => {
  it('says where it is and whose practice it is', async () => {
    const sandbox = await start();
    expect(sandbox.odsCode).toBe('A20047');
    expect(sandbox.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/A20047\/STU3\/1\/gpconnect$/);
    expect(describeForHarness(sandbox)).toMatchObject({
      specification: 'gpconnect-1.2.7',
      environment: 'development',
      endpoint: { baseUrl: sandbox.baseUrl, odsCode: 'A20047', asid: sandbox.asid },
      personas: sandbox.practice.describe().personas,
      practice: sandbox.practice.describe().practice,
    });
  });

  it('is the same practice for the same seed, and another for another', async () => {
    const now = () => new Date('2026-02-02T10:15:00Z');
    const ids = async (seed: number) =>
      (await start({ seed, now })).practice.people.all().map(({ id }) => id);
    const first = await ids(3);
    expect(await ids(3)).toEqual(first);
    expect(await ids(4)).not.toEqual(first);
  });

  it('lets go of its port', async () => {
    const first = await startSandbox({ http: true });
    const port = Number(new URL(first.baseUrl).port);
    await first.close();
    expect((await start({ port })).baseUrl).toBe(first.baseUrl);
  });

  it.each<[SandboxOptions, RegExp]>([
    [{ disabled: ['make-tea'] }, /make-tea is not an interaction. Known are get-the-capability-statement,/],
    [
      { specification: 'gpconnect-pfs-0.1', disabled: ['amend-an-appointment'] },
      /amend-an-appointment is not an interaction/,
    ],
    [
      { specification: 'gpconnect-9' },
      /not built to gpconnect-9. .*: gpconnect-1.2.7, gpconnect-1.2.9, gpconnect-pfs-0.1/,
    ],
    [{ seed: Number.NaN }, /seed must be a whole number/],
    [{ port: 70_000 }, /70000: a port is a number from 0 to 65535/],
    [{ host: '192.0.2.1' }, /no such address/],
  ])('is not started with %j', async (options, message) => {
    await expect(start(options)).rejects.toThrow(message);
  });

  it('is not started on a port that is taken', async () => {
    const port = Number(new URL((await start()).baseUrl).port);
    await expect(start({ port })).rejects.toThrow(/another program does/);
  });
});
