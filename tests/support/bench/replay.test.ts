import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox, writeCertificates, writeProviderFile } from '../../../sandbox/index.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

test('recorded requests are sent again, those over plain HTTP to a TLS port too', async () => {
  const folder = temporaryFolder();
  const targets: string[] = [];
  const sandbox = await startSandbox({
    onAnswer: ({ method, target }) => targets.push(`${method} ${target}`),
  });
  onTestFinished(() => sandbox.close());
  const configuration = join(folder, 'provider.yaml');
  const tls = sandbox.pki && (await writeCertificates(sandbox.pki, folder));
  await writeProviderFile(configuration, sandbox, tls);
  const url = `${sandbox.baseUrl}/metadata`;
  const exchanges = [url, url.replace('https:', 'http:'), url].map((sent, index) => ({
    id: `META-001.${index}`,
    curl: '',
    interaction: 'get-the-capability-statement',
    request: { method: 'GET', url: sent, headers: [['Accept', 'application/fhir+json']] },
  }));
  const file = join(folder, 'exchanges.ndjson');
  writeFileSync(file, exchanges.map((one) => `${JSON.stringify(one)}\n`).join(''));

  const replay = projectFile('dist/support/bench/replay.js');
  const { stdout } = await promisify(execFile)(process.execPath, [replay, configuration, folder]);

  expect(stdout).toBe('3 exchanges replayed\n');
  const path = new URL(url).pathname;
  expect(targets).toEqual([`GET ${path}`, `GET ${path}`]);
});
