import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { changedConfiguration, forward } from './faultyProvider.js';
import { runPack } from './gpc.js';
import { openSandbox } from './openSandbox.js';

describe('gpc run through the Spine Secure Proxy', () => {
  it('sends every request to the proxy, with the whole URL of the provider behind its own', async () => {
    const { configuration, close } = await openSandbox();
    const seen: string[] = [];
    const proxy = createServer(async (request, response) => {
      seen.push(request.url ?? '');
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const target = (request.url ?? '').slice(1);
      const answer = await forward(target, request.method ?? 'GET', request.headers, Buffer.concat(chunks));
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const routed = changedConfiguration(configuration, (document) => ({
      ...document,
      route: { through: 'proxy', proxyUrl: `http://127.0.0.1:${port}` },
    }));
    try {
      const { code, verdicts } = await runPack(['--config', routed, '--tags', '@gateway']);
      expect(verdicts.scenarios.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
      expect(verdicts.run.provider.route).toBe('proxy');
      expect(seen.length).toBe(verdicts.run.exchanges);
      expect(seen.filter((url) => !url.startsWith('/http://127.0.0.1:'))).toEqual([]);
      expect(code).toBe(0);
    } finally {
      await new Promise((resolve) => proxy.close(resolve).closeAllConnections());
      await close();
    }
  });
});
