import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CoordinatorClient } from '../../../support/coordinator/client.js';
import { type Coordinator, startCoordinator } from '../../../support/coordinator/service.js';
import { HarnessFault } from '../../../support/kernel/errors.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

let coordinator: Coordinator;
let client: CoordinatorClient;

beforeAll(async () => {
  coordinator = await startCoordinator(join(temporaryFolder(), 'ledger.ndjson'), { silentRequests: 5 });
  client = new CoordinatorClient(coordinator.address);
});

afterAll(async () => {
  client.close();
  await coordinator.close();
});

describe('the coordinator', () => {
  it('gives one thing to one of many that ask at once', async () => {
    const asked = Array.from({ length: 20 }, (_, index) =>
      client.call('lease', { holder: `S-${index}`, candidates: [['Slot/1']] }),
    );
    const given = (await Promise.all(asked)).filter((answer) => answer !== null);
    expect(given).toEqual([['Slot/1']]);
  });

  it('keeps the worst outcome of an endpoint with several gateways', async () => {
    const gateway = { endpoint: 'find-a-patient', scenario: 'PATS-001' };
    await client.call('gateway', { ...gateway, outcome: 'passed' });
    await client.call('gateway', { ...gateway, scenario: 'PATS-002', outcome: 'failed' });
    await client.call('gateway', { ...gateway, scenario: 'PATS-003', outcome: 'passed' });
    expect(await client.call('gateways', {})).toEqual([
      { ...gateway, scenario: 'PATS-002', outcome: 'failed' },
    ]);
  });

  it('tells listeners of scenarios that ended, and workers when to stop', async () => {
    const heard: unknown[] = [];
    coordinator.onScenarioEnd((ended) => heard.push(ended));
    await client.call('ended', { endpoint: 'find-a-patient', outcome: 'passed' });
    expect(heard).toEqual([{ endpoint: 'find-a-patient', outcome: 'passed' }]);
    expect(await client.call('stopping', {})).toBe(false);
    coordinator.stop();
    expect(await client.call('stopping', {})).toBe(true);
  });

  it('hears with the next call, whichever it is, what standing rules saw', async () => {
    const report = {
      rule: 'charset',
      interaction: 'find-a-patient',
      exchange: 'PATS-001.1',
      observed: 2,
      findings: [],
    };
    client.report([report, { ...report, exchange: 'PATS-001.2' }]);
    await client.call('giveBack', { holder: 'PATS-001' });
    client.report([{ ...report, exchange: 'PATS-001.3' }]);
    const { rule, interaction } = report;
    expect(await client.call('standingTotal', { rule, interaction })).toMatchObject({
      observed: 6,
      responses: 3,
    });
  });

  it('counts what standing rules saw before it tells that the scenario ended', async () => {
    const report = { rule: 'etag', interaction: 'read-a-patient', exchange: 'PAT-001.1', findings: [] };
    client.report([{ ...report, observed: 1 }]);
    await client.call('ended', { endpoint: 'read-a-patient', outcome: 'passed' });
    const other = new CoordinatorClient(coordinator.address);
    const { rule, interaction } = report;
    expect(await other.call('standingTotal', { rule, interaction })).toMatchObject({ observed: 1 });
    other.close();
  });

  it('sets no term to idle connections, which workers keep for the whole run', async () => {
    const answer = await fetch(`${coordinator.address.url}/stopping`, {
      method: 'POST',
      headers: { authorization: coordinator.address.secret },
      body: JSON.stringify({ standing: [], body: {} }),
    });
    expect(answer.headers.get('keep-alive')).toBeNull();
  });

  it('answers only those who know its secret', async () => {
    const stranger = new CoordinatorClient({ ...coordinator.address, secret: 'guessed' });
    await expect(stranger.call('stopping', {})).rejects.toThrow(HarnessFault);
    stranger.close();
  });
});
