import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadConfiguration } from '../../support/config/load.js';
import type { ProviderConfig } from '../../support/config/provider.js';
import { createClient } from '../../support/http/client.js';
import { GpcError } from '../../support/kernel/errors.js';
import type { Exchange } from '../../support/model/exchange.js';
import { correctionFor } from '../../support/run/clock.js';
import { preflight } from '../../support/run/preflight.js';
import { type Answer, faultyProvider, type Spoilt } from '../support/cli/faultyProvider.js';
import { configAt, limits, specification } from '../support/http/sample.js';
import { answerAt, clockCases } from './cases/clock.js';
import { preflightCases } from './cases/preflight.js';
import { fastClock } from './clock.js';
import { answer, startHostile } from './server.js';

function look(baseUrl: string, parts: Partial<ProviderConfig> = {}) {
  const config = configAt(baseUrl, { limits: { ...limits, timeoutSeconds: 1 }, ...parts });
  const sent: Exchange[] = [];
  const client = createClient({
    config,
    specification,
    recorder: { record: (exchange) => void sent.push(exchange), close: () => undefined },
    clock: fastClock(),
  });
  onTestFinished(() => client.close());
  const found = preflight({ client, config, specification, startedAt: new Date() }).catch(
    (error: unknown) => error,
  );
  return { found, sent };
}

describe('before anything is judged', () => {
  test.each(preflightCases.map((row) => [row.id, row] as const))('%s', async (_, row) => {
    const elsewhere = await startHostile({ onRequest: ({ socket }) => void socket.write(answer()) });
    const server = await startHostile(
      typeof row.server === 'function' ? row.server({ elsewhere }) : row.server,
    );
    const baseUrl = row.otherProtocol ? server.origin.replace('http:', 'https:') : server.origin;
    const found = await look(baseUrl).found;
    if (row.ends) {
      expect(found).toBeInstanceOf(GpcError);
      expect(found).toMatchObject({ code: row.ends[0], exitCode: row.ends[1] });
      if (row.tells) expect(String(found)).toMatch(row.tells);
      expect(String(found)).toContain('Nothing was judged.');
    } else expect(found).toMatchObject({ warnings: [] });
    expect(elsewhere.heard).toHaveLength(0);
  });
});

describe('the practice', () => {
  const lookFor = async (changed: { odsCode?: string; spoil?: (answer: Answer) => Spoilt }) => {
    const { spoil = (answer: Answer) => answer, ...practice } = changed;
    const { configuration, close } = await faultyProvider(spoil);
    onTestFinished(close);
    const { config } = loadConfiguration(configuration, {});
    const endpoint = { ...config.endpoint, ...practice };
    return look(endpoint.baseUrl, { ...config, endpoint }).found;
  };
  const findingNobody = (answer: Answer): Answer =>
    answer.url.includes('/Organization?')
      ? { ...answer, body: JSON.stringify({ resourceType: 'Bundle', type: 'searchset' }) }
      : answer;

  test('is another than provider.yaml names, by what the provider shows and finds', async () => {
    const found = await lookFor({ odsCode: 'A99968' });
    expect(found).toMatchObject({ code: 'OTHER_PRACTICE', exitCode: 2 });
    expect(String(found)).toMatch(
      /does not know the practice "A99968".*endpoint\.odsCode.*Nothing was judged/s,
    );
  });

  test.each([
    ['that is shown and found', {}],
    ['that is shown and not found: that is judged', { spoil: findingNobody }],
    ['that is neither: the search may be at fault', { odsCode: 'A99968', spoil: findingNobody }],
  ])('%s', async (_, changed) => {
    expect(await lookFor(changed)).toEqual({ clockAhead: 0, warnings: [] });
  });
});

describe('clocks', () => {
  test.each(clockCases.map((row) => [row.id, row] as const))('%s', async (_, row) => {
    const server = await startHostile({
      onRequest: async ({ socket, nth }) => {
        await sleep(row.delay ?? 0);
        socket.write(answerAt(row.ahead(nth)));
      },
    });
    const { consumer } = configAt(server.origin);
    const found = await look(server.origin, { consumer: { ...consumer, clock: row.clock } }).found;
    if (!row.begins) {
      expect(found).toMatchObject({ code: 'CLOCKS_DIFFER', exitCode: 3 });
      expect(String(found)).toMatch(/provider's clock is \d+ s (ahead of|behind).*clock: provider/s);
      return;
    }
    const { clockAhead, warnings } = Object(found);
    const followed = { ...configAt(server.origin), consumer: { ...consumer, clock: row.clock } };
    expect(Math.abs(correctionFor(clockAhead, followed) - row.corrected)).toBeLessThanOrEqual(1);
    expect(warnings).toHaveLength(row.corrected === 0 ? 0 : 1);
  });

  test('a token follows the clock of the provider where it is told to', async () => {
    const config = configAt('http://localhost:1');
    const recorder = { record: () => undefined, close: () => undefined };
    const client = createClient({ config, specification, recorder, clockAhead: 600_000 });
    const { token } = await client.prepare({ interaction: 'get-the-capability-statement' });
    const { iat } = Object(token?.claims);
    expect(Math.abs(iat - Date.now() / 1000 - 600)).toBeLessThan(5);
    client.close();
  });
});
