import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exchangesOf } from '../../../reports/exchanges/archive.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { recordsOf } from '../../../support/run/earlierRun.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { type Answer, changedConfiguration, faultyProvider } from './faultyProvider.js';
import { gpc, runPack } from './gpc.js';
import { openSandbox } from './openSandbox.js';

const slots = ['--tags', '@SLOTS-001 or @SLOTS-901'];

describe('gpc run on a provider', () => {
  it('fails the check, and names requirement, path, expected and found, when one response is broken by hand', async () => {
    const provider = await faultyProvider((answer) =>
      onSlots(answer, ({ headers, ...rest }) => ({
        ...rest,
        headers: { ...headers, 'cache-control': 'max-age=3600' },
      })),
    );
    try {
      const { code, verdicts, stdout } = await runPack(['--config', provider.configuration, ...slots]);
      const closing = verdicts.scenarios.find(({ id }) => id === 'SLOTS-901');
      expect(closing).toMatchObject({
        outcome: 'failed',
        checks: [
          {
            requirements: expect.arrayContaining(['API-HTTP-075', 'APPT-GEN-013']),
            findings: expect.arrayContaining([
              expect.objectContaining({
                path: expect.stringContaining('header Cache-Control'),
                expected: 'no-store',
                found: 'max-age=3600',
              }),
            ]),
          },
        ],
      });
      expect(verdicts.requirements.find(({ id }) => id === 'API-HTTP-075')?.outcome).toBe('failed');
      expect(code).toBe(1);
      expect(stdout).toContain('max-age=3600');
    } finally {
      await provider.close();
    }
  });

  it('blocks what depends on a broken endpoint, and runs everything else', async () => {
    const { code, verdicts } = await runPack(['--disable', 'find-a-patient', '--tags', '@gateway']);
    const outcome = (id: string) => verdicts.scenarios.find((scenario) => scenario.id === id);
    expect(outcome('PATS-001')?.outcome).toBe('failed');
    expect(outcome('BOOK-001')).toMatchObject({
      outcome: 'blocked',
      reason: expect.stringContaining('Find a patient'),
      blockedBy: { endpoint: 'find-a-patient', scenario: 'PATS-001' },
    });
    expect(outcome('SLOTS-001')?.outcome).toBe('passed');
    expect(code).toBe(1);
  });

  it('keeps what was recorded when the provider goes away in the middle, and blames the network', async () => {
    let answers = 0;
    const flaky = await faultyProvider((answer) => {
      answers += 1;
      return answers > 12 ? 'cut the connection' : answer;
    });
    try {
      const { code, verdicts } = await runPack(['--config', flaky.configuration, '--tags', '@gateway']);
      expect(code).toBe(3);
      expect(verdicts.counts.reported).toBe(verdicts.counts.planned);
      expect(verdicts.scenarios.some(({ outcome }) => outcome === 'failed')).toBe(false);
      expect(verdicts.scenarios.some((scenario) => scenario.erroredBy === 'network')).toBe(true);
    } finally {
      await flaky.close();
    }
  });

  it('undoes bookings and writes the reports when it is interrupted', async () => {
    const out = join(temporaryFolder(), 'out');
    const ended = await gpc(['run', '--no-allure', '--out', out, '-e', 'book-an-appointment'], {
      signalAfter: /\d+\/\d+ {2}book-an-appointment/,
    });
    const verdicts = JSON.parse(readFileSync(join(out, 'verdicts.json'), 'utf8'));
    expect(ended.code).toBe(4);
    expect(verdicts.run).toMatchObject({ complete: false });
    expect(verdicts.bookings.left).toEqual([]);
    expect(ended.stderr).toContain('Interrupted');
  });
});

describe('gpc run, stopped', () => {
  it('finishes the scenario under way at the first Ctrl-C, and records it', async () => {
    const out = join(temporaryFolder(), 'out');
    await gpc(['run', '--no-allure', '--out', out, '-e', 'book-an-appointment'], {
      signalAfter: /\d+\/\d+ {2}book-an-appointment/,
    });
    const begun = new Set([...exchangesOf(out)].map(({ scenario }) => scenario).filter(isOfPack));
    const recorded = new Set(recordsOf(out).map(({ id }) => id));
    expect(begun.size).toBeGreaterThan(0);
    expect([...begun].filter((id) => !recorded.has(id))).toEqual([]);
  }, 120_000);

  it('stops at once at the second Ctrl-C, and loses nothing that was recorded', async () => {
    const { configuration, sandbox, close } = await openSandbox();
    try {
      const booked = () =>
        sandbox.practice.appointments.all().filter(({ status }) => status === 'booked').length;
      const before = booked();
      const out = join(temporaryFolder(), 'out');
      const args = ['run', '--no-allure', '-c', configuration, '--out', out, '-e', 'book-an-appointment'];
      const ended = await gpc(args, { signalAfter: /\d+\/\d+ {2}book-an-appointment/, signals: 2 });
      expect(ended.code).toBe(130);
      expect(existsSync(join(out, 'verdicts.json'))).toBe(false);
      expect(recordsOf(out).length).toBeGreaterThan(0);
      expect((await gpc(['cleanup', out, '-c', configuration])).code).toBe(0);
      expect(booked()).toBe(before);
    } finally {
      await close();
    }
  }, 120_000);

  it('stops after the first scenario that fails with --bail, and says nothing of the others', async () => {
    const args = ['--disable', 'find-an-organisation', '--disable', 'find-a-patient', '--tags', '@gateway'];
    const { code, verdicts, stdout } = await runPack(['--bail', ...args]);
    expect(verdicts.scenarios.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['META-001', 'passed'],
      ['ORGS-001', 'failed'],
    ]);
    expect(verdicts).toMatchObject({ outcome: 'not conformant', run: { complete: false } });
    expect(verdicts.requirements.find(({ id }) => id === 'APPT-SLOTS-076')?.outcome).toBe('notRun');
    expect(stdout).toContain('--bail');
    expect(code).toBe(1);
  }, 120_000);
});

/** What the harness asks for itself is of no scenario. */
const isOfPack = (scenario: string): boolean => !/^(?:PREFLIGHT|CLEANUP|SILENCE)-/.test(scenario);

describe('gpc run --dry-run', () => {
  it('lists what would run, and leaves no folder', async () => {
    const folder = temporaryFolder();
    const { code, stdout } = await gpc(['run', '--dry-run', '-t', '@SLOTS-211'], { cwd: folder });
    expect(stdout).toMatch(/: 1 of \d+ scenarios would run\nSLOTS-211 {2}search-for-free-slots {2}Each Slot/);
    expect(readdirSync(folder)).toEqual([]);
    expect(code).toBe(0);
  });
});

describe('gpc run --watch', () => {
  it('runs again, in a folder of its own, when what it watches changes, until q', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'build.txt'), 'one');
    const child = spawn(
      process.execPath,
      [
        projectFile('dist/support/cli/main.js'),
        'run',
        '--no-allure',
        '-t',
        '@META-001',
        '--watch',
        'build.txt',
      ],
      { cwd: folder },
    );
    let said = '';
    child.stdout.on('data', (chunk) => {
      const before = waits(said);
      said += chunk;
      if (waits(said) === before) return;
      if (waits(said) === 1) writeFileSync(join(folder, 'build.txt'), 'two');
      else child.stdin.write('q');
    });
    const [code] = await once(child, 'close');
    expect(said).toContain('build.txt has changed: running again');
    expect(readdirSync(join(folder, 'reports', 'out'))).toHaveLength(2);
    expect(code).toBe(0);
  }, 60_000);

  it('refuses to watch what is not there', async () => {
    const { code, stderr } = await gpc(['run', '--watch', 'nowhere']);
    expect(stderr).toContain('no such file or folder to watch');
    expect(code).toBe(2);
  });
});

const waits = (said: string): number => said.split('Waiting for').length - 1;

it('gpc run --help shows examples', async () => {
  const { stdout } = await gpc(['run', '--help']);
  expect(stdout).toContain('Examples:');
});

describe('gpc run refuses, with the next step and no stack trace', () => {
  it.each([
    ['an unknown endpoint', ['--endpoint', 'book-a-appointment'], 2, 'Did you mean book-an-appointment'],
    ['an unknown tag', ['--tags', '@SLOTS-9999'], 2, 'There is no tag'],
    ['tags that leave nothing', ['--tags', '@gateway and @closing'], 2, 'No scenario'],
    ['a missing configuration', ['--config', 'nowhere.yaml'], 2, 'CONFIGURATION_MISSING'],
    [
      'a base URL without a configuration',
      ['--base-url', 'https://localhost/A20047/STU3/1/x'],
      2,
      'provider.example.yaml',
    ],
    ['an unknown option', ['--endpont', 'x'], 2, 'unknown option'],
    ['too many workers', ['--parallel', '1000'], 2, 'whole number'],
  ])('%s', async (_words, args, code, words) => {
    const folder = temporaryFolder();
    const ended = await gpc(['run', ...args], { cwd: folder });
    expect(readdirSync(folder)).toEqual([]);
    expect(ended.stderr).toContain(words);
    expect(ended.stderr.trim().split('\n').length).toBeLessThan(5);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.code).toBe(code);
  });

  it('a provider that cannot be reached, and keeps the record of the attempt', async () => {
    const provider = await faultyProvider((answer) => answer);
    const out = join(temporaryFolder(), 'out');
    await provider.close();
    const ended = await gpc(['run', '--config', provider.configuration, '--out', out]);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('PROVIDER_UNREACHABLE');
    expect(readFileSync(join(out, 'exchanges.ndjson'), 'utf8')).toContain('PREFLIGHT-000.1');
  });

  it('a server that does not speak FHIR', async () => {
    const server = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<html>Hello</html>'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ended = await gpc([
      'run',
      '--config',
      await pointingAt(`http://127.0.0.1:${port}/A20047/STU3/1/gpconnect`),
    ]);
    server.close();
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('PROVIDER_NOT_FHIR');
  });

  it('an environment that is live', async () => {
    const provider = await faultyProvider((answer) => answer);
    await provider.close();
    const live = changedConfiguration(provider.configuration, (document) => ({
      ...document,
      environment: 'live',
    }));
    const ended = await gpc(['run', '--config', live]);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('ENVIRONMENT_IS_LIVE');
  });
});

const onSlots = (answer: Answer, change: (answer: Answer) => Answer): Answer =>
  /\/Slot\?/.test(answer.url) ? change(answer) : answer;

async function pointingAt(baseUrl: string): Promise<string> {
  const provider = await faultyProvider((answer) => answer);
  await provider.close();
  return changedConfiguration(provider.configuration, (document) => ({
    ...document,
    endpoint: { odsCode: 'A20047', asid: '200000000205', baseUrl },
  }));
}
