import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { type Answer, changedConfiguration, faultyProvider } from './faultyProvider.js';
import { gpc, runPack } from './gpc.js';

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
    const ended = await gpc(['run', ...args]);
    expect(ended.stderr).toContain(words);
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
