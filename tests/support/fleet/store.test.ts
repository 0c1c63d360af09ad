import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyToStore } from '../../../support/fleet/evidence/store.js';
import type { Fleet, StoreSettings } from '../../../support/fleet/fleetFile.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

interface Put {
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A store that keeps what it is given, as S3 does. */
async function storeThatAnswers(status: number): Promise<{ endpoint: string; puts: Put[] }> {
  const puts: Put[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    puts.push({ path: request.url?.split('?')[0], headers: request.headers, body });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, puts };
}

function fleetWith(store?: Partial<StoreSettings>): Fleet {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'runs', 'one', 'allure-results'), { recursive: true });
  writeFileSync(join(folder, 'runs', 'one', 'compliance.html'), '<p>page</p>');
  writeFileSync(join(folder, 'runs', 'one', 'allure-results', 'a.json'), '{}');
  return {
    file: 'fleet.yaml',
    providers: [],
    packs: {},
    schedules: {},
    limits: {},
    workers: { parallel: 1, attempts: 1, retryAfterSeconds: 0, lostAfterSeconds: 30 },
    evidence: {
      folder,
      ...(store ? { store: { bucket: 'evidence', prefix: 'gp/', region: 'eu-west-2', ...store } } : {}),
    },
    environment: { AWS_ACCESS_KEY_ID: 'the-id', AWS_SECRET_ACCESS_KEY: 'the-secret' },
  };
}

test('a finished run is copied, file by file, and its page can be opened in the store', async () => {
  const { endpoint, puts } = await storeThatAnswers(200);
  const page = await copyToStore(fleetWith({ endpoint, pages: 'https://pages.example/' }), 'runs/one');
  expect(page).toBe('https://pages.example/gp/one/compliance.html');
  expect(puts.map(({ path, headers }) => [path, headers['content-type']]).sort()).toEqual([
    ['/evidence/gp/one/allure-results/a.json', 'application/json'],
    ['/evidence/gp/one/compliance.html', 'text/html; charset=utf-8'],
  ]);
  expect(puts.find(({ path }) => path?.endsWith('html'))?.body).toContain('<p>page</p>');
});

test('requests are signed with what the environment names, and the secret is in none', async () => {
  const { endpoint, puts } = await storeThatAnswers(200);
  await copyToStore(fleetWith({ endpoint }), 'runs/one');
  expect(puts[0]?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=the-id\//);
  expect(JSON.stringify(puts)).not.toContain('the-secret');
});

test('a store that refuses is told, so that the run is not taken for kept', async () => {
  const { endpoint } = await storeThatAnswers(403);
  await expect(copyToStore(fleetWith({ endpoint }), 'runs/one')).rejects.toThrow();
});

test('a fleet without a store copies nothing', async () => {
  expect(await copyToStore(fleetWith(), 'runs/one')).toBeUndefined();
});
