import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { wellFormed } from '../../checks/api/http/wellFormed.js';
import type { ScenarioRecord } from '../../support/model/records.js';
import { limits } from '../support/http/sample.js';
import { connectionCases } from './cases/connection.js';
import { gatewayCases } from './cases/gateway.js';
import { httpCases } from './cases/http.js';
import type { Ending, WireCase } from './cases/wire.js';
import { fastClock } from './clock.js';
import { amending, booking, reading, stage } from './scene.js';
import { answer, startHostile } from './server.js';

const plans = { reading, booking, amending };

/** Who or what ended the scenario: a failed check stays seen, whatever broke off afterwards. */
function endingOf({ outcome, erroredBy, judgements }: ScenarioRecord): Ending | string {
  if (judgements.some((one) => one.outcome === 'failed')) return 'failed';
  return outcome === 'errored' ? String(erroredBy) : outcome;
}

async function play({ server, sends = ['reading'], timeout = 1, pause = 0, reach = 1, goesOn }: WireCase) {
  const elsewhere = await startHostile({ onRequest: ({ socket }) => void socket.write(answer()) });
  const provider = await startHostile(typeof server === 'function' ? server({ elsewhere }) : server);
  const staged = await stage(
    provider.origin,
    async (scenario) => {
      for (const [index, name] of sends.entries()) {
        if (index > 0) await sleep(pause);
        const isLast = index === sends.length - 1;
        const sending = scenario.send(plans[name]);
        if (goesOn && !isLast) await sending.catch(() => undefined);
        else if (isLast) scenario.judge([wellFormed], await sending);
        else await sending;
      }
    },
    { limits: { ...limits, timeoutSeconds: timeout } },
    { clock: fastClock() },
  );
  expect(elsewhere.heard).toHaveLength(0);
  expect(provider.heard).toHaveLength(reach);
  return staged;
}

describe.each([
  ['connections', connectionCases],
  ['HTTP', httpCases],
  ['gateways', gatewayCases],
])('%s', (_, cases) => {
  test.each(cases.map((row) => [row.id, row] as const))('%s', async (_id, row) => {
    const { record, exchanges } = await play(row);
    const last = exchanges.at(-1);
    expect({ ending: endingOf(record), reason: record.reason }).toMatchObject({ ending: row.ends });
    if (row.code) expect(last?.failure?.code).toMatch(row.code);
    expect(record.exchanges).toHaveLength(row.sends?.length ?? 1);
    expect(exchanges.map(({ id }) => id)).toContain(record.exchanges.at(-1));
    for (const { requirements, outcome } of record.judgements)
      if (outcome === 'failed') expect(requirements).toEqual(['API-HTTP-005']);
  });
});

test('every case has an id of its own', () => {
  const ids = [...connectionCases, ...httpCases, ...gatewayCases].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
