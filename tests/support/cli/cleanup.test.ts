import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../support/coordinator/ledger.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { gpc } from './gpc.js';
import { openSandbox } from './openSandbox.js';

/** Runs the booking pack and kills it, without warning, as soon as a booking of its stands at the provider. */
async function killedRun(configuration: string): Promise<string> {
  const out = join(temporaryFolder(), 'out');
  const args = [
    'run',
    '--no-allure',
    '--parallel',
    '2',
    '--config',
    configuration,
    '--out',
    out,
    '-e',
    'book-an-appointment',
  ];
  const child = spawn(process.execPath, [projectFile('dist/support/cli/main.js'), ...args], {
    stdio: 'ignore',
    detached: true,
  });
  const ledger = join(out, 'ledger.ndjson');
  while (
    !(
      existsSync(ledger) &&
      new Ledger(ledger).open().some(({ state }) => state === 'booked' || state === 'answered')
    )
  )
    await wait(5);
  // The whole group at once, as a machine does that loses its power: workers cannot undo what they did.
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  return out;
}

describe('gpc cleanup', () => {
  it('undoes what a killed run left, and leaves what others booked', async () => {
    const { sandbox, configuration, close } = await openSandbox();
    try {
      const booked = () =>
        sandbox.practice.appointments.all().filter(({ status }) => status === 'booked').length;
      const before = booked();
      const out = await killedRun(configuration);
      expect(booked()).toBeGreaterThan(before);

      const { code, stdout } = await gpc(['cleanup', out, '--config', configuration]);
      expect(stdout).toContain(', 0 left.');
      expect(code).toBe(0);
      expect(booked()).toBe(before);
      expect(new Ledger(join(out, 'ledger.ndjson')).open()).toEqual([]);
    } finally {
      await close();
    }
  });

  it('refuses the ledger of another provider before anything is sent', async () => {
    const [one, other] = [await openSandbox(), await openSandbox()];
    try {
      const out = await killedRun(one.configuration);
      const before = structuredClone(other.sandbox.practice.appointments.all());
      const { code, stderr } = await gpc(['cleanup', out, '--config', other.configuration]);
      expect(stderr).toContain('The ledger belongs to another provider');
      expect(stderr).toContain('[OTHER_PROVIDER]');
      expect(code).toBe(2);
      expect(other.sandbox.practice.appointments.all()).toEqual(before);
      expect(readdirSync(out).filter((name) => name.startsWith('cleanup-'))).toEqual([]);
    } finally {
      await one.close();
      await other.close();
    }
  });

  it('refuses a ledger that does not say whose it is', async () => {
    const { configuration, close } = await openSandbox();
    try {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'ledger.ndjson'), '{"kind":"intent","booking":"1","patient":"p"}\n');
      const { code, stderr } = await gpc(['cleanup', folder, '--config', configuration]);
      expect(stderr).toContain('does not say which provider it belongs to');
      expect(code).toBe(2);
    } finally {
      await close();
    }
  });

  it('takes ./provider.yaml when no configuration is named', async () => {
    const { configuration, close } = await openSandbox();
    try {
      const out = await killedRun(configuration);
      const { code, stdout } = await gpc(['cleanup', out], { cwd: dirname(configuration) });
      expect(stdout).toContain(', 0 left.');
      expect(code).toBe(0);
    } finally {
      await close();
    }
  });

  it('says that a folder without a ledger is none of a run', async () => {
    const { code, stderr } = await gpc(['cleanup', temporaryFolder(), '--config', 'provider.yaml']);
    expect(stderr).toContain('holds no ledger');
    expect(code).toBe(2);
  });

  it('keeps the record of the run that it cleans up after', async () => {
    const { configuration, close } = await openSandbox();
    try {
      const out = await killedRun(configuration);
      const before = readFileSync(join(out, 'exchanges.ndjson'), 'utf8');
      await gpc(['cleanup', out, '--config', configuration]);
      expect(readFileSync(join(out, 'exchanges.ndjson'), 'utf8')).toBe(before);
    } finally {
      await close();
    }
  });
});
