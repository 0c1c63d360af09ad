import { EventEmitter, once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { runSandboxCommand, type SandboxCommand, type Surroundings } from '../../sandbox/main.js';

const pair = (name: string) => ({
  certificate: join('certificates', `${name}.pem`),
  key: join('certificates', `${name}.key`),
});

/** A process of its own for the command. */
class Fake extends EventEmitter implements Surroundings {
  connected = true;
  exitCode: number | undefined;
  readonly sent: object[] = [];
  send = (message: object) => {
    this.sent.push(message);
    return this.emit('sent');
  };
  disconnect = () => {
    this.connected = false;
  };
}

let folder: string;
let printed: string[];
const options = (more: Partial<SandboxCommand> = {}): SandboxCommand => ({
  port: 0,
  host: '127.0.0.1',
  http: true,
  seed: 1,
  disable: [],
  latency: 0,
  jitter: 0,
  mutant: [],
  variant: [],
  certificates: join(folder, 'certificates'),
  providerFile: join(folder, 'provider.yaml'),
  ...more,
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  printed = [];
  for (const name of ['log', 'error'] as const) {
    vi.spyOn(console, name).mockImplementation((line) => {
      printed.push(String(line));
    });
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('the command', () => {
  it('tells the process that started it, serves, and stops with it', async () => {
    const surroundings = new Fake();
    const ended = runSandboxCommand(options({ verbose: true }), surroundings);
    await once(surroundings, 'sent');
    const [message] = surroundings.sent;
    expect(message).toMatchObject({ kind: 'ready', endpoint: { odsCode: 'A20047' } });
    const { endpoint } = parse(await readFile(join(folder, 'provider.yaml'), 'utf8'));
    expect(message).toMatchObject({ endpoint });
    const response = await fetch(`${endpoint.baseUrl}/metadata?x=1`, {
      headers: { authorization: 'Bearer secret' },
    });
    expect(response.status).toBe(400);
    surroundings.emit('disconnect');
    await ended;
    await expect(fetch(endpoint.baseUrl)).rejects.toThrow();
    const output = printed.join('\n');
    expect(output).toContain(endpoint.baseUrl);
    expect(output).toContain('400 GET /A20047/STU3/1/gpconnect/metadata?x=1');
    expect(output).not.toContain('Bearer secret');
    expect(surroundings.exitCode).toBeUndefined();
  });

  it.each(['SIGINT', 'SIGTERM'])(
    'leaves certificates and a provider file behind after %s',
    async (signal) => {
      const surroundings = new Fake();
      const ended = runSandboxCommand(options({ http: false }), surroundings);
      await once(surroundings, 'sent');
      surroundings.emit(signal);
      await ended;
      expect(surroundings.connected).toBe(false);
      const { tls } = parse(await readFile(join(folder, 'provider.yaml'), 'utf8'));
      expect(tls).toEqual({
        ca: join('certificates', 'ca.pem'),
        certificate: join('certificates', 'client.pem'),
        key: join('certificates', 'client.key'),
        refused: {
          expired: pair('expired'),
          otherName: pair('other-name'),
          revoked: pair('revoked'),
        },
      });
      const key = join(folder, tls.key);
      expect((await stat(key)).mode & 0o777).toBe(0o600);
      expect(await readFile(key, 'utf8')).toContain('PRIVATE KEY');
      expect(printed.join('\n')).not.toContain('PRIVATE KEY');
    },
  );

  it.each([
    ['gpconnect-1.2.7', /claims=.*curl/s],
    ['gpconnect-1.0.0-rc.2', /^Test it from another shell: gpc run --config \S+provider\.yaml$/m],
  ])('says how to try %s with what that release asks for', async (spec, words) => {
    const surroundings = new Fake();
    const ended = runSandboxCommand(options({ spec }), surroundings);
    await once(surroundings, 'sent');
    surroundings.emit('SIGTERM');
    await ended;
    expect(printed.join('\n')).toMatch(words);
  });

  it('ends with code 2 and a sentence when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const surroundings = new Fake();
    await runSandboxCommand(options({ port }), surroundings);
    other.close();
    expect(surroundings.exitCode).toBe(2);
    expect(surroundings.sent).toEqual([]);
    expect(surroundings.connected).toBe(false);
    expect(printed).toEqual([
      expect.stringMatching(`cannot listen on 127.0.0.1:${port}: another program does`),
    ]);
  });

  it('ends with code 2 and lets go when it cannot write its files', async () => {
    const surroundings = new Fake();
    const providerFile = join(folder, 'provider.yaml');
    await runSandboxCommand(options({ providerFile: join(providerFile, 'x', '\0') }), surroundings);
    expect(surroundings.exitCode).toBe(2);
    expect(printed).toEqual([expect.stringMatching(/cannot write to .*Change --certificates/)]);
  });
});
