import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { startSandbox, writeProviderFile } from '../../../sandbox/index.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

it('a provider file for patients names keys and tokens beside it, for its owner alone', async () => {
  const folder = temporaryFolder();
  const sandbox = await startSandbox({ http: true, specification: 'gpconnect-pfs-0.1' });
  try {
    await writeProviderFile(join(folder, 'provider.yaml'), sandbox, undefined);
    const { specification, authorisation, personas, endpoint } = parse(
      await readFile(join(folder, 'provider.yaml'), 'utf8'),
    );
    expect(specification).toBe('gpconnect-pfs-0.1');
    expect(endpoint).toEqual({ baseUrl: sandbox.baseUrl, odsCode: 'A20047' });
    expect(personas.patientIds[personas.bookable[0]]).toBe(
      sandbox.practice.personByNhsNumber(personas.bookable[0])?.id,
    );
    const files = [
      authorisation.exchange.privateKey,
      authorisation.exchange.identity.privateKey,
      ...Object.values<string>(authorisation.refused),
    ];
    expect(files).toHaveLength(7);
    for (const name of files) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    const answered = await fetch(authorisation.exchange.tokenEndpoint, { method: 'POST', body: '' });
    expect(answered.status).toBe(400);
    expect(await answered.json()).toMatchObject({ error: 'invalid_request' });
  } finally {
    await sandbox.close();
  }
});
