import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { changedConfiguration } from './faultyProvider.js';
import { runPack } from './gpc.js';
import { openSandbox } from './openSandbox.js';

/** As the Spine Secure Proxy does: passes on to the URL behind its own whatever it is sent, and the answer back. */
function passOn(request: IncomingMessage, response: ServerResponse): void {
  const [, host, port, path] = /^\/http:\/\/([\d.]+):(\d+)(\/.*)$/.exec(request.url ?? '') ?? [];
  const onward = httpRequest(
    { host, port, path, method: request.method, headers: request.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

describe('gpc run through the Spine Secure Proxy', () => {
  // PROXY=all runs the whole pack this way, which takes a minute or two.
  it('sends every request to the proxy, with the whole URL of the provider behind its own', async () => {
    const { configuration, close } = await openSandbox();
    const seen: string[] = [];
    const proxy = createServer((request, response) => {
      seen.push(request.url ?? '');
      passOn(request, response);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const routed = changedConfiguration(configuration, (document) => ({
      ...document,
      route: { through: 'proxy', proxyUrl: `http://127.0.0.1:${port}` },
    }));
    const part = process.env.PROXY === 'all' ? [] : ['--tags', '@gateway or @spine-headers or @journeys'];
    try {
      const { code, verdicts } = await runPack(['--config', routed, ...part]);
      const odd = verdicts.scenarios.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'omitted');
      expect(odd.map(({ id, outcome, reason }) => ({ id, outcome, reason }))).toEqual([]);
      expect(verdicts.run.provider.route).toBe('proxy');
      expect(seen.length).toBe(verdicts.run.exchanges);
      expect(seen.filter((url) => !url.startsWith('/http://127.0.0.1:'))).toEqual([]);
      expect(code).toBe(0);
    } finally {
      await new Promise((resolve) => proxy.close(resolve).closeAllConnections());
      await close();
    }
  }, 600_000);
});
