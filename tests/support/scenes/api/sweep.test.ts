import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { servedEverywhere } from '../../../../checks/api/everywhere.js';
import type { Variation } from '../../../../checks/api/sweep.js';
import type { JsonObject } from '../../../../support/kernel/select.js';
import { Omitted } from '../../../../support/model/signals.js';
import { judgeSweep, provenRequests, sweep } from '../../../../support/scenes/api/sweep.js';
import { type Script, type ScriptedRun, scriptedRun } from '../scripted.js';

let run: ScriptedRun;

beforeEach(async () => {
  run = await scriptedRun(new Date('2026-03-01T12:00:00Z'));
});
afterEach(() => run.close());

/** Three interactions that need no data of the provider. */
const simple = ['get-the-capability-statement', 'find-an-organisation', 'find-a-patient'];

const marked: Variation = {
  to: ({ key }) => simple.includes(key),
  plan: (plan) => ({ ...plan, accept: 'text/plain' }),
};

const outcome = (code: string): JsonObject => ({
  resourceType: 'OperationOutcome',
  issue: [{ details: { coding: [{ code }] } }],
});

/** Serves what is unchanged and refuses what is not; knows neither slots nor people. */
const provider: Script = ({ accept }) =>
  accept === undefined
    ? { resource: { resourceType: 'Bundle' } }
    : { status: 415, resource: outcome('BAD_REQUEST') };

const serves = servedEverywhere({ id: 'test', title: 'serves' });

const reportGateway = (endpoint: string, failed: boolean) =>
  run.scenario('GATE-001', provider).run.coordinator.call('gateway', {
    endpoint,
    scenario: 'GATE-001',
    outcome: failed ? 'failed' : 'passed',
    ...(failed ? { reason: 'it answered 500' } : {}),
  });

const asked = (found: Awaited<ReturnType<typeof sweep>>): string[] =>
  found.answers.map(({ exchange }) => exchange.interaction);

describe('a sweep', () => {
  it('sends the change to every interaction that it suits, and says which served it', async () => {
    const found = await sweep(run.scenario('SPINE-021', provider), marked);
    expect(asked(found)).toEqual(simple);
    expect(found.answers.map(({ served }) => served)).toEqual([false, false, false]);
    expect(found.answers.map(({ addressed }) => addressed)).toEqual(['metadata', 'Organization', 'Patient']);
    expect(found.exchange.id).toBe(found.answers.at(-1)?.exchange.id);
  });

  it('proves the unchanged requests once in a run, whoever asks first', async () => {
    const first = run.scenario('SPINE-021', provider);
    await sweep(first, marked);
    const second = run.scenario('SPINE-022', provider);
    await sweep(second, marked);
    expect(first.sent.length).toBeGreaterThan(simple.length);
    expect(second.sent.map(({ interaction }) => interaction)).toEqual(simple);
  });

  it('leaves out and names an interaction whose gateway did not open', async () => {
    await reportGateway('find-a-patient', true);
    await reportGateway('find-an-organisation', false);
    const found = await sweep(run.scenario('SPINE-021', provider), marked);
    expect(asked(found)).toEqual(simple.slice(0, 2));
    expect(found.leftOut).toEqual([
      'Find a patient was left out: its gateway GATE-001 failed (it answered 500)',
    ]);
  });

  it('is omitted, with the reasons, when no interaction is left', async () => {
    for (const endpoint of simple) await reportGateway(endpoint, true);
    const swept = sweep(run.scenario('SPINE-021', provider), marked);
    await expect(swept).rejects.toThrow(/statement was left out: .*; Find a patient was left out: /);
    await expect(swept).rejects.toBeInstanceOf(Omitted);
  });

  it('leaves out and names an interaction whose unchanged request is refused', async () => {
    const broken: Script = (request) =>
      request.interaction === 'find-a-patient'
        ? { status: 404, resource: outcome('PATIENT_NOT_FOUND') }
        : provider(request);
    const found = await sweep(run.scenario('SPINE-021', broken), marked);
    expect(asked(found)).toEqual(simple.slice(0, 2));
    expect(found.leftOut[0]).toMatch(/unchanged request was answered 404 PATIENT_NOT_FOUND \(exchange SPINE/);
  });

  it('asks of an unchanged request that it is served, without a proof before it', async () => {
    const refusing: Script = () => ({ status: 400, resource: outcome('BAD_REQUEST') });
    const unchanged = { to: ({ key }: { key: string }) => simple.includes(key) };
    const found = await sweep(run.scenario('SPINE-001', refusing), unchanged);
    expect(found.answers.map(({ served }) => served)).toEqual([false, false, false]);
  });

  it.each([
    [409, 'DUPLICATE_REJECTED', [true, true]],
    [409, 'BAD_REQUEST', [true, true]],
    [400, 'DUPLICATE_REJECTED', [false, true]],
    [400, 'BAD_REQUEST', [false, false]],
  ])('takes %i %s of a registration for what it is', async (status, code, expected) => {
    const knowing: Script = ({ interaction, query }) =>
      interaction === 'register-a-patient'
        ? { status, resource: outcome(code) }
        : {
            resource: {
              resourceType: 'Bundle',
              entry: [
                {
                  resource: {
                    resourceType: 'Patient',
                    id: '7',
                    identifier: [{ value: query?.[0]?.[1].split('|')[1] ?? '' }],
                  },
                },
              ],
            },
          };
    const found = await sweep(run.scenario('TOKEN-001', knowing), {
      to: ({ key }) => key === 'register-a-patient',
    });
    expect(found.answers.flatMap(({ served, accepted }) => [served, accepted])).toEqual(expected);
  });

  it('says of a judgement which interactions it does not speak of', async () => {
    await reportGateway('find-a-patient', true);
    const scenario = run.scenario('SPINE-021', provider);
    judgeSweep(scenario, [serves], await sweep(scenario, marked));
    expect(scenario.judgements).toMatchObject([
      {
        outcome: 'failed',
        observed: 2,
        notEvaluated: [expect.stringMatching(/^Find a patient was left out/)],
      },
    ]);
  });

  it('shows the first exchange that a judgement finds fault with', async () => {
    const scenario = run.scenario('SPINE-021', provider);
    const found = await sweep(scenario, marked);
    const lenient = { ...found, answers: found.answers.map((one, at) => ({ ...one, accepted: at !== 1 })) };
    judgeSweep(scenario, [serves], lenient);
    expect(scenario.judgements[0]?.exchange).toBe(found.answers[1]?.exchange.id);
  });

  it('finds no way to ask interactions whose data the provider lacks', async () => {
    const reasons = await provenRequests(run.scenario('SPINE-021', provider));
    expect(reasons.get('book-an-appointment')).toBeDefined();
    expect(reasons.has('find-an-organisation')).toBe(false);
  });
});
