import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { wellFormed } from '../../checks/api/http/wellFormed.js';
import type { TlsFiles } from '../../support/config/provider.js';
import { createClient } from '../../support/http/client.js';
import { preflight } from '../../support/run/preflight.js';
import { makeCertificates, makeServer, writeCertificates } from '../support/http/certificates.js';
import { configAt, limits, specification } from '../support/http/sample.js';
import { type Certificates, tlsCases } from './cases/tls.js';
import { fastClock } from './clock.js';
import { reading, stage } from './scene.js';
import { answer, startHostile } from './server.js';

let certificates: Certificates;
let files: TlsFiles;

beforeAll(async () => {
  const made = await makeCertificates();
  const other = await makeCertificates();
  files = writeCertificates(made);
  const server = async (host: string, expired = false) => {
    const { cert, private: key } = await makeServer(host, { authority: made.authority, expired });
    return { ca: made.ca, cert, key };
  };
  certificates = {
    ours: { ca: made.ca, cert: made.server.cert, key: made.server.private },
    renewed: await server('localhost'),
    expired: await server('localhost', true),
    otherHost: await server('elsewhere.example'),
    otherAuthority: { ca: other.ca, cert: other.server.cert, key: other.server.private },
  };
});

/** What provider.yaml names where it names no client certificate. */
const bare = ({ ca, written }: TlsFiles): TlsFiles => ({ ...(ca === undefined ? {} : { ca }), written });

describe('TLS before anything is judged', () => {
  test.each(tlsCases.map((row) => [row.id, row] as const))('%s', async (_, row) => {
    const options = row.tls?.(certificates);
    const server = await startHostile({
      ...(options ? { tls: options } : {}),
      onConnection: (socket) => (row.first ?? row.afterHandshake)?.(socket),
      onRequest: ({ socket }) => void socket.write(answer()),
    });
    const origin = `${row.plain ? 'http' : 'https'}://localhost:${server.port}`;
    const config = configAt(origin, {
      limits: { ...limits, timeoutSeconds: 0.3 },
      tls: row.bare ? bare(files) : files,
    });
    const recorder = { record: () => undefined, close: () => undefined };
    const client = createClient({ config, specification, recorder, clock: fastClock() });
    onTestFinished(() => client.close());
    const found = await preflight({ client, config, specification, startedAt: new Date() }).catch(
      (error: unknown) => error,
    );
    expect(found).toMatchObject({ code: row.ends[0], exitCode: row.ends[1] });
    expect(String(found)).toMatch(row.tells);
  });
});

describe('TLS in the middle of a run', () => {
  const twice = (origin: string, pause: number) =>
    stage(
      origin,
      async (scenario) => {
        await scenario.send(reading);
        await sleep(pause);
        scenario.judge([wellFormed], await scenario.send(reading));
      },
      { tls: files },
    );

  test('a kept connection that was closed meanwhile is made anew', async () => {
    const server = await startHostile({
      tls: certificates.ours,
      onRequest: ({ socket, connection, nth }) =>
        void (connection === 1 && nth === 2 ? socket.destroy() : socket.write(answer())),
    });
    const { record, exchanges } = await twice(server.origin, 0);
    expect(record.outcome).toBe('passed');
    expect(exchanges.map(({ id }) => id)).toEqual(['META-001.1', 'META-001.2~1', 'META-001.2']);
    expect(exchanges.at(-1)?.earlierAttempts).toEqual(['META-001.2~1']);
  });

  test.each([
    ['to another one that is trusted', 'renewed', 'passed', undefined],
    ['to one of another authority', 'otherAuthority', 'errored', 'network'],
    ['to one that expired', 'expired', 'errored', 'network'],
  ] as const)('a certificate that changes between connections, %s', async (_, next, outcome, erroredBy) => {
    const server = await startHostile({
      tls: certificates.ours,
      onRequest: ({ socket, renew }) => {
        socket.end(answer({ headers: ['Connection: close'] }));
        renew(certificates[next]);
      },
    });
    const { record, exchanges } = await twice(server.origin, 20);
    expect(record).toMatchObject({ outcome, ...(erroredBy ? { erroredBy } : {}) });
    const prints = exchanges.flatMap(({ tls }) => tls?.serverFingerprint256 ?? []);
    expect(new Set(prints).size).toBe(outcome === 'passed' ? 2 : 1);
  });
});
