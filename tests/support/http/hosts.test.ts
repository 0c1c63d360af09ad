import { expect, test } from 'vitest';
import { checkHost, namedHosts } from '../../../support/http/hosts.js';
import { HarnessFault } from '../../../support/kernel/errors.js';
import { label, open, plan } from './clients.js';
import { serve } from './loopback.js';
import { configAt, sampleConfig } from './sample.js';

test('a run may go to the practice under test and to those of its federation', () => {
  const sample = configAt('https://one.example/A1', { route: { through: 'direct' } });
  const endpoint = { ...sample.endpoint, baseUrl: 'https://two.example:8443/A2' };
  const practice = { ...sample.practice, federated: [{ name: 'Two', endpoint, bookable: [] }] };
  expect([...namedHosts({ ...sample, practice })]).toEqual(['one.example', 'two.example:8443']);
});

test('behind the proxy a run may go to the proxy alone', () => {
  const config = sampleConfig({ route: { through: 'proxy', proxyUrl: 'https://proxy.example' } });
  expect([...namedHosts(config)]).toEqual(['proxy.example']);
});

test.each([
  ['the host itself', 'https://one.example/A1/metadata', true],
  ['the host without TLS', 'http://one.example/A1/metadata', true],
  ['the host in capitals', 'https://ONE.example/A1', true],
  ['another port', 'https://one.example:444/A1', false],
  ['another host', 'https://elsewhere.example/A1', false],
  ['the host as a user name', 'https://one.example@elsewhere.example/A1', false],
  ['the host as a beginning', 'https://one.example.elsewhere.example/A1', false],
])('%s', (_, url, allowed) => {
  const check = (): void => checkHost(url, new Set(['one.example']));
  if (allowed) expect(check).not.toThrow();
  else expect(check).toThrow(HarnessFault);
});

test('a client sends nothing to a host that the configuration does not name', async () => {
  const elsewhere = await serve((_, response) => response.end());
  const { client, recorded } = open(configAt('http://localhost:1'));
  const prepared = { ...(await client.prepare(plan)), url: `${elsewhere.origin}/metadata` };
  await expect(client.send(prepared, label)).rejects.toThrow(/does not name; it was not sent/);
  expect(elsewhere.seen).toHaveLength(0);
  expect(recorded()).toBe('');
});
