import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { startSandbox, writeCertificates, writeProviderFile } from '../../../sandbox/index.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { gpc } from './gpc.js';

const passphrase = 'tarn-velvet-0x51b';
/** Its tokens have no signature: whoever knows the specification can make them, and commands that repeat a request do. */
const spine = 'gpconnect-1.2.7';
const proxyPassword = 'quarry-lantern-77f';

/** All that a bundle holds, what is compressed in it unpacked. */
function contentOf(file: string): string {
  const files = Object.entries(unzipSync(readFileSync(file)));
  return files
    .map(([name, bytes]) =>
      (name.endsWith('.gz') ? gunzipSync(bytes) : Buffer.from(bytes)).toString('latin1'),
    )
    .join('\n');
}

/** Runs against a sandbox, with a client key that has a passphrase, and notes what gives access to it. */
async function evidence(specification: string) {
  const tokens = new Set<string>();
  const sandbox = await startSandbox({
    specification,
    onAnswer: ({ headers: { authorization = '' } }) => tokens.add(authorization.replace(/^Bearer /, '')),
  });
  const folder = temporaryFolder();
  const [out, bundle, provider] = ['out', 'evidence.zip', 'provider.yaml'].map((name) => join(folder, name));
  try {
    const { pki } = sandbox;
    if (!pki || !out || !bundle || !provider) throw new Error('the sandbox has no certificates');
    const files = await writeCertificates(pki, folder);
    await writeProviderFile(provider, sandbox, files);
    const cipher = { cipher: 'aes-256-cbc', passphrase };
    const encrypted = createPrivateKey(pki.clientKey).export({ type: 'pkcs8', format: 'pem', ...cipher });
    writeFileSync(files.key, encrypted);
    const document = parse(readFileSync(provider, 'utf8'));
    if (document.tls.key) document.tls.passphrase = `\${CLIENT_KEY_PASSPHRASE}`;
    writeFileSync(provider, stringify(document));
    const ended = await gpc(
      ['run', '--no-allure', '--config', provider, '--tags', '@gateway', '--out', out],
      {
        environment: { CLIENT_KEY_PASSPHRASE: passphrase },
      },
    );
    expect([ended.code, ended.stderr]).toEqual([0, expect.any(String)]);
    expect(await gpc(['bundle', out, '--out', bundle])).toMatchObject({ code: 0, stderr: '' });
    const keys = readdirSync(folder).filter((name) => name.endsWith('.key'));
    const pems = [pki.clientKey, ...keys.map((name) => readFileSync(join(folder, name), 'utf8'))];
    return {
      content: contentOf(bundle) + ended.stdout + ended.stderr,
      secrets: [
        passphrase,
        ...pems.flatMap(linesOfKey),
        ...(specification === spine ? [] : [...tokens].filter(Boolean)),
      ],
    };
  } finally {
    await sandbox.close();
  }
}

/** A line in the middle of a PEM file is as telling as the whole, and is found however the file is quoted. */
const linesOfKey = (pem: string): string[] => pem.split('\n').filter((line) => line.length >= 40);

describe('the evidence of a run', () => {
  it.each([spine, 'gpconnect-pfs-0.1'])(
    'of %s holds no secret that was used',
    async (specification) => {
      const { content, secrets } = await evidence(specification);
      expect(secrets.length).toBeGreaterThan(10);
      expect(secrets.filter((secret) => content.includes(secret))).toEqual([]);
      expect(content).not.toContain('PRIVATE KEY');
    },
    120_000,
  );
});

describe('gpc bundle and gpc verify', () => {
  let out: string;
  const folder = temporaryFolder();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  beforeAll(async () => {
    out = join(folder, 'out');
    await gpc(['run', '--no-allure', '--up-to', 'find-an-organisation', '--out', out]);
    writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(join(folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  }, 120_000);
  const cwd = folder;

  it('seal a run, tell that it is whole, and never write over an earlier bundle', async () => {
    const sealed = await gpc(['bundle', 'out', '--key', 'key.pem', '--out', 'evidence.zip'], { cwd });
    expect([sealed.code, sealed.stdout]).toEqual([0, expect.stringMatching(/signed with key/)]);
    const verified = await gpc(['verify', 'evidence.zip', '--key', 'public.pem'], { cwd });
    expect([verified.code, verified.stdout]).toEqual([
      0,
      expect.stringMatching(/signature is that of the key[\s\S]*^WHOLE/m),
    ]);
    const again = await gpc(['bundle', 'out', '--out', 'evidence.zip'], { cwd });
    expect([again.code, again.stderr]).toEqual([2, expect.stringMatching(/would be lost/)]);
  });

  it('tell an altered bundle from what is none', async () => {
    const archive = readFileSync(join(cwd, 'evidence.zip'));
    writeFileSync(join(cwd, 'half.zip'), archive.subarray(0, archive.length / 2));
    writeFileSync(join(cwd, 'other.txt'), 'hello');
    expect((await gpc(['verify', 'half.zip'], { cwd })).code).toBe(1);
    expect((await gpc(['verify', 'other.txt'], { cwd })).code).toBe(2);
    expect((await gpc(['verify', 'none.zip'], { cwd })).code).toBe(2);
    expect((await gpc(['verify', 'evidence.zip', '--key', 'other.txt'], { cwd })).code).toBe(2);
  });

  it('refuse a run whose verdicts or records were altered', async () => {
    const records = join(out, 'records.ndjson');
    const whole = readFileSync(records, 'utf8');
    writeFileSync(records, whole.replace('"outcome":"passed"', '"outcome":"failed"'));
    const refused = await gpc(['bundle', 'out', '--out', 'b.zip'], { cwd });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/not those of its verdicts/)]);
    writeFileSync(records, whole);
  });
});

describe('the password of a proxy', () => {
  it('is in nothing that a run leaves or says, be it refused', async () => {
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on('connect', ({ headers }, socket) => {
      asked.push(String(headers['proxy-authorization']));
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const sandbox = await startSandbox();
    const folder = temporaryFolder();
    try {
      const provider = join(folder, 'provider.yaml');
      await writeProviderFile(
        provider,
        sandbox,
        sandbox.pki && (await writeCertificates(sandbox.pki, folder)),
      );
      const out = join(folder, 'out');
      const ended = await gpc(
        [
          'run',
          '--no-allure',
          '--config',
          provider,
          '--base-url',
          'https://gp.example:8443/A20047/STU3/1',
          '--out',
          out,
        ],
        { environment: { HTTPS_PROXY: `http://someone:${proxyPassword}@127.0.0.1:${port}`, NO_PROXY: '' } },
      );
      expect(ended.code).toBe(3);
      const basic = Buffer.from(`someone:${proxyPassword}`).toString('base64');
      expect(asked).toContain(`Basic ${basic}`);
      const left = readdirSync(out).map((name) => readFileSync(join(out, name), 'latin1'));
      const all = [ended.stdout, ended.stderr, ...left].join('\n');
      expect(all).not.toContain(proxyPassword);
      expect(all).not.toContain(basic);
    } finally {
      proxy.close();
      await sandbox.close();
    }
  }, 60_000);
});
