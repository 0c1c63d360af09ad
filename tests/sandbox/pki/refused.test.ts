import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../../sandbox/index.js';
import type { Credentials } from '../../../sandbox/pki/pki.js';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

/** Whether a connection with these credentials lives to see an answer. */
async function isServed({ certificate, key }: Credentials): Promise<boolean> {
  const { hostname, port } = new URL(sandbox.baseUrl);
  const ca = sandbox.pki?.ca ?? '';
  const socket = connect({ host: hostname, port: Number(port), ca, cert: certificate, key });
  socket.on('error', () => {});
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
  });
  await new Promise((resolve) => socket.once('close', resolve));
  return answer.startsWith('HTTP/1.1');
}

it('serves the consumer', async () => {
  const { clientCertificate: certificate = '', clientKey: key = '' } = sandbox.pki ?? {};
  expect(await isServed({ certificate, key })).toBe(true);
});

it.each(['expired', 'otherName', 'revoked'] as const)('refuses a certificate: %s', async (kind) => {
  const credentials = sandbox.pki?.refused[kind];
  expect(credentials?.certificate).toContain('BEGIN CERTIFICATE');
  expect(credentials && (await isServed(credentials))).toBe(false);
});
