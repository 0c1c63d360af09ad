import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { startSandbox, writeProviderFile } from '../../../../sandbox/index.js';
import { type Diagnosis, diagnose, exitCodeFor, type Result } from '../../../../support/run/doctor/doctor.js';
import { diagnosisText } from '../../../../support/run/doctor/text.js';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.js';
import { brokenSetUps } from './setUps/index.js';
import { configured, forPatients, openStage, type Stage, secured } from './stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The embedded provider of another specification. */
const served = (specification: string) => async (): Promise<string> => {
  const sandbox = await startSandbox({ port: 0, http: true, specification });
  onTestFinished(sandbox.close);
  const file = join(temporaryFolder(), 'provider.yaml');
  await writeProviderFile(file, sandbox, undefined);
  return file;
};

const isFailed = ({ outcome }: Result): boolean => outcome === 'failed';
const blocked = ['failed', 'skipped'];

describe('a set-up that is broken in one way', () => {
  test.each(brokenSetUps.map((row) => [row.is, row] as const))('%s', async (_, row) => {
    vi.stubEnv('GPC_SPECIFICATIONS', '');
    for (const [name, value] of Object.entries(row.ofProcess ?? {})) vi.stubEnv(name, value);
    const config = await row.build(stage);
    const diagnosis = await diagnose({ config, ...row.options }, row.environment ?? {});
    const named = diagnosis.results.find(({ id }) => id === row.check);
    expect(named).toMatchObject({
      outcome: row.warned ? 'warned' : 'failed',
      fault: row.fault,
      next: row.next,
    });
    expect(JSON.stringify(named).replaceAll('\\"', '"')).toMatch(row.says);
    if (row.warned) return;
    expect(diagnosis.results.find(isFailed)?.id).toBe(row.check);
    expect(diagnosis.fault).toBe(row.fault);
  });
});

describe('a set-up in which nothing is wrong', () => {
  test.each([
    ['of 1.2.7', configured()],
    ['over mutual TLS', secured((document) => document)],
    ['of patients', forPatients((document) => document)],
    ['of 1.0.0-rc.2', served('gpconnect-1.0.0-rc.2')],
    ['of 1.0.0-beta.1', served('gpconnect-1.0.0-beta.1')],
  ])('%s', async (_, build) => {
    const diagnosis = await diagnose({ config: await build(stage) }, {});
    expect(diagnosis.results.filter(({ outcome }) => outcome !== 'well' && outcome !== 'none')).toEqual([]);
    expect(diagnosis.results.length).toBeGreaterThan(15);
    expect(exitCodeFor(diagnosis)).toBe(0);
    expect(diagnosis.responseTimes.length).toBeGreaterThan(2);
  });
});

test('what needs a check that failed is not looked at, and never failed', async () => {
  const broken = brokenSetUps.find(({ check }) => check === 'tcp');
  const { results } = await diagnose({ config: (await broken?.build(stage)) ?? '' }, {});
  const after = results.slice(results.findIndex(({ id }) => id === 'tcp') + 1);
  expect(after.length).toBeGreaterThan(10);
  expect(new Set(after.map(({ outcome }) => outcome))).toEqual(new Set(['skipped']));
  expect(results.filter(({ outcome }) => blocked.includes(outcome))[0]?.id).toBe('tcp');
});

test('nothing but requests that read is sent', () => {
  expect([...stage.methods].sort()).toEqual(['GET', 'token']);
});

describe('a diagnosis', () => {
  const diagnosis = (fault: Diagnosis['fault']): Diagnosis => ({
    at: '2026-11-29T09:00:00Z',
    results: [
      {
        id: 'tls',
        title: 'TLS',
        outcome: 'failed',
        fault: 'network',
        says: 'It \u001b[31mfails.',
        where: 'localhost:1',
        next: 'Mend it.',
      },
      { id: 'clock', title: 'the clock', outcome: 'skipped', says: 'Not looked at: it needs tls.' },
    ],
    ...(fault ? { fault } : {}),
    responseTimes: [],
  });

  test('reads as what it found, with the next step, and no escapes of a provider', () => {
    expect(diagnosisText(diagnosis('network'))).toBe(
      [
        'FAIL  tls  the network: It \ufffd[31mfails.',
        '        where: localhost:1',
        '        next:  Mend it.',
        'Not looked at, since it needs what failed: clock.',
        '',
        'The first fault lies in the network.',
      ].join('\n'),
    );
  });

  test.each([
    [undefined, 0],
    ['product', 1],
    ['data', 1],
    ['configuration', 2],
    ['network', 3],
    ['harness', 4],
  ] as const)('with a fault of %s ends with %i', (fault, code) => {
    expect(exitCodeFor(diagnosis(fault))).toBe(code);
  });
});
