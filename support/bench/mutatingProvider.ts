import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { writeProviderFile } from '../../sandbox/files.js';
import { startSandbox } from '../../sandbox/start.js';
import { type Answer, mutated, randomOf } from './mutation.js';

export interface MutatingProvider {
  /** Its provider.yaml. */
  configuration: string;
  /** Of the answers after the first, how many are mutated: from 0 to 1. */
  share: number;
  mutated(): number;
  answered(): number;
  close(): Promise<void>;
}

/** Few mutations lead far into the pack, many hit every request of a scenario. */
const shares = [0.9, 0.3, 0.6, 0.9];

/** So many answers come as they are: where no gateway opens, all that stands behind is never tried. */
const spared = 80;

/** The embedded provider behind a server that changes some of its answers; which and how follows from the seed. */
export async function startMutatingProvider(
  seed: number,
  folder: string,
  { share = shares[seed % shares.length] ?? 0.1 } = {},
): Promise<MutatingProvider> {
  const random = randomOf(seed);
  const counts = { mutated: 0, answered: 0 };
  const sandbox = await startSandbox({ http: true, seed, onBreakdown: () => {} });
  const behind = new URL(sandbox.baseUrl);

  const server = createServer(async (asked, response) => {
    try {
      const answer = await forward(asked, behind);
      const isMutated = counts.answered >= spared && random() < share;
      counts.answered += 1;
      if (isMutated) counts.mutated += 1;
      send(response, isMutated ? mutated(answer, random) : answer);
    } catch {
      response.destroy();
    }
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const configuration = join(folder, `provider-${seed}.yaml`);
  await writeProviderFile(configuration, sandbox, undefined);
  const origin = `http://127.0.0.1:${portOf(server)}`;
  writeFileSync(configuration, readFileSync(configuration, 'utf8').replaceAll(behind.origin, origin));
  return {
    configuration,
    share,
    mutated: () => counts.mutated,
    answered: () => counts.answered,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await sandbox.close();
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function forward(asked: IncomingMessage, { hostname, port }: URL): Promise<Answer> {
  const { method, url, rawHeaders } = asked;
  const onward = request({ hostname, port, method, path: url, headers: rawHeaders });
  onward.end(await buffer(asked));
  const [response]: IncomingMessage[] = await once(onward, 'response');
  if (!response) throw new Error('no answer');
  return {
    status: response.statusCode ?? 500,
    headers: pairs(response.rawHeaders).filter(([name]) => !ofTheConnection.has(name.toLowerCase())),
    body: await buffer(response),
  };
}

/** Set anew for each connection. */
const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

const pairs = (flat: readonly string[]): [string, string][] =>
  flat.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : []));

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const hasBody = status !== 204 && status !== 304;
  const length: [string, string][] = hasBody ? [['Content-Length', String(body.length)]] : [];
  response.writeHead(status, [...headers, ...length].flat());
  response.end(hasBody ? body : undefined);
}
