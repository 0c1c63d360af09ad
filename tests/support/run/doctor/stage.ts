import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { ServerOptions } from 'node:https';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import {
  describeForHarness,
  type RunningSandbox,
  startSandbox,
  writeCertificates,
  writeProviderFile,
} from '../../../../sandbox/index.js';
import { readDocument } from '../../../../support/config/document.js';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.js';
import { type Answer, forward, type Spoilt } from '../../cli/faultyProvider.js';
import { makeCertificates, makeServer } from '../../http/certificates.js';
import { portOf, serve } from '../../http/loopback.js';

/** A provider.yaml as data. */
export type Document = Record<string, unknown> & {
  endpoint: Record<string, unknown>;
  personas: Record<string, unknown>;
  practice: Record<string, unknown>;
  consumer: Record<string, unknown>;
};

/** What all set-ups of a test file stand on: they only ever read. */
export interface Stage {
  plain: RunningSandbox;
  /** Over mutual TLS. */
  secure: RunningSandbox;
  /** Of patients, over plain HTTP. */
  patients: RunningSandbox;
  certificates: Awaited<ReturnType<typeof makeCertificates>>;
  /** Methods of every request that a sandbox got. */
  methods: Set<string>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const methods = new Set<string>();
  const start = (options: { http: boolean; specification?: string }) =>
    startSandbox({
      port: 0,
      ...options,
      onAnswer: ({ method, target }) => methods.add(target.endsWith('/token') ? 'token' : method),
    });
  const [plain, secure, patients, certificates] = await Promise.all([
    start({ http: true }),
    start({ http: false }),
    start({ http: true, specification: 'gpconnect-pfs-0.1' }),
    makeCertificates(),
  ]);
  return {
    plain,
    secure,
    patients,
    certificates,
    methods,
    async close() {
      for (const sandbox of [plain, secure, patients]) await sandbox.close();
    },
  };
}

/** A provider.yaml in a folder of its own, with files beside it. */
export function written(document: object | string, files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const file = join(folder, 'provider.yaml');
  writeFileSync(file, typeof document === 'string' ? document : stringify(document));
  return file;
}

type Change = (document: Document, sandbox: RunningSandbox) => object;

const described = (sandbox: RunningSandbox): Document =>
  JSON.parse(JSON.stringify(describeForHarness(sandbox)));

/** The embedded provider over plain HTTP, with another provider.yaml. */
export const configured =
  (change: Change = (document) => document) =>
  async ({ plain }: Stage): Promise<string> =>
    written(change(described(plain), plain));

/** The embedded provider behind a door at which answers are spoilt. */
export const answering =
  (spoil: (answer: Answer, sandbox: RunningSandbox) => Spoilt, change: Change = (document) => document) =>
  async ({ plain }: Stage): Promise<string> => {
    const { origin } = new URL(plain.baseUrl);
    const door = await listening(async (request, response) => {
      const { method = 'GET', url = '' } = request;
      const answer = await forward(`${origin}${url}`, method, request.headers, await buffer(request));
      const spoilt = spoil({ ...answer, method, url }, plain);
      if (spoilt === 'cut the connection') request.socket.destroy();
      else response.writeHead(spoilt.status, spoilt.headers).end(spoilt.body);
    });
    const document = described(plain);
    const baseUrl = plain.baseUrl.replace(origin, door);
    return written(change({ ...document, endpoint: { ...document.endpoint, baseUrl } }, plain));
  };

async function listening(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<string> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    await new Promise((resolve) => server.close(resolve).closeAllConnections());
  });
  return `http://127.0.0.1:${portOf(server.address())}`;
}

/** The embedded provider over mutual TLS; the folder of provider.yaml holds its certificates. */
export const secured =
  (change: (document: Document, folder: string) => object, files: Readonly<Record<string, string>> = {}) =>
  async ({ secure }: Stage): Promise<string> => {
    const folder = temporaryFolder();
    const file = join(folder, 'provider.yaml');
    const tls = secure.pki && (await writeCertificates(secure.pki, folder));
    await writeProviderFile(file, secure, tls);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(file, stringify(change(documentIn(file), folder)));
    return file;
  };

/** The embedded provider of patients. */
export const forPatients =
  (change: (document: Document & { authorisation: { exchange: Record<string, unknown> } }) => object) =>
  async ({ patients }: Stage): Promise<string> => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'provider.yaml');
    await writeProviderFile(file, patients, undefined);
    const { authorisation, ...document } = documentIn(file);
    writeFileSync(
      file,
      stringify(change({ ...document, authorisation: JSON.parse(JSON.stringify(authorisation)) })),
    );
    return file;
  };

function documentIn(file: string): Document {
  return parse(stringify(readDocument(file).data));
}

/** Some server in the place of the provider. */
export const served =
  (listener: RequestListener, change: (document: Document, origin: string) => object = at) =>
  async ({ plain }: Stage): Promise<string> => {
    const { origin } = await serve(listener);
    return written(change(described(plain), origin));
  };

/** A TLS server whose certificate is made for the case, of an authority that provider.yaml names. */
export const certified =
  (host: string, days: number, options: ServerOptions = {}) =>
  async ({ plain, certificates: { ca, authority } }: Stage): Promise<string> => {
    const { cert, private: key } = await makeServer(host, { authority, days });
    const { origin } = await serve((_, response) => void response.end(), { ...options, ca, cert, key });
    return written({ ...at(described(plain), origin), tls: { ca: 'ca.pem' } }, { 'ca.pem': ca });
  };

/** The document with another origin in its base URL. */
export const at = (document: Document, origin: string): Document => ({
  ...document,
  endpoint: { ...document.endpoint, baseUrl: `${origin}/A20047/STU3/1/gpconnect` },
});

/** The document with other values in one of its parts. */
export const having = (
  document: Document,
  part: 'endpoint' | 'personas' | 'practice' | 'consumer',
  values: Readonly<Record<string, unknown>>,
): Document => ({ ...document, [part]: { ...document[part], ...values } });

export type { Answer };
