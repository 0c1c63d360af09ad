import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parse, stringify } from 'yaml';

import { describeForHarness, type RunningSandbox, startSandbox } from '../../../sandbox/index.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

/** What a spoiling proxy sees of one answer, and may change. */
export interface Answer {
  method: string;
  url: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What the consumer gets instead. */
export type Spoilt = Answer | 'cut the connection';

export interface FaultyProvider {
  /** Path of a provider.yaml that points at the proxy. */
  configuration: string;
  sandbox: RunningSandbox;
  close(): Promise<void>;
}

/**
 * The sandbox behind a small proxy that spoils answers by hand, and may hold
 * requests for some milliseconds before they arrive: what a faulty provider looks like from outside.
 */
export async function faultyProvider(
  spoil: (answer: Answer, sandbox: RunningSandbox) => Spoilt | Promise<Spoilt>,
  heldFor: (request: Pick<Answer, 'method' | 'url'>) => number = () => 0,
): Promise<FaultyProvider> {
  const sandbox = await startSandbox({ port: 0, host: '127.0.0.1', http: true, seed: 1, disabled: [] });
  const origin = new URL(sandbox.baseUrl).origin;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = 'GET', url = '' } = request;
    await wait(heldFor({ method, url }));
    const answer = await forward(`${origin}${url}`, method, request.headers, Buffer.concat(chunks));
    const spoilt = await spoil({ ...answer, method, url }, sandbox);
    if (spoilt === 'cut the connection') request.socket.destroy();
    else response.writeHead(spoilt.status, spoilt.headers).end(spoilt.body);
  };
  // Who asked may be gone before the answer comes.
  const proxy = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const configuration = join(temporaryFolder(), 'provider.yaml');
  const description = describeForHarness(sandbox);
  const baseUrl = sandbox.baseUrl.replace(origin, `http://127.0.0.1:${port}`);
  writeFileSync(configuration, stringify({ ...description, endpoint: { ...description.endpoint, baseUrl } }));
  return {
    configuration,
    sandbox,
    async close() {
      await new Promise((resolve) => proxy.close(resolve).closeAllConnections());
      await sandbox.close();
    },
  };
}

/** A copy of a configuration with parts of it replaced. */
export function changedConfiguration(
  file: string,
  change: (document: Record<string, unknown>) => Record<string, unknown>,
): string {
  const copy = join(temporaryFolder(), 'provider.yaml');
  writeFileSync(copy, stringify(change(parse(readFileSync(file, 'utf8')))));
  return copy;
}

const hopByHop = ['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'keep-alive'];

/** Sends a request on, and returns its answer without the headers of the connection. */
export async function forward(
  url: string,
  method: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): Promise<Omit<Answer, 'method' | 'url'>> {
  const sent = Object.entries(headers).filter(
    ([name]) => !['host', 'connection', 'content-length', 'accept-encoding'].includes(name),
  );
  const answer = await fetch(url, {
    method,
    headers: Object.fromEntries(sent.map(([name, value]) => [name, String(value)])),
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
  return {
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => !hopByHop.includes(name))),
    body: await answer.text(),
  };
}
