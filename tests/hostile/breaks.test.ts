import { describe, expect, test } from 'vitest';
import { isNoHttp } from '../../support/http/failure.js';
import { label, open, plan } from '../support/http/clients.js';
import { configAt, limits } from '../support/http/sample.js';
import { answer, startHostile, statement } from './server.js';

const answers = {
  'with a length': answer(),
  'in chunks': Buffer.from(
    `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${statement.length.toString(16)}\r\n${statement}\r\n0\r\n\r\n`,
  ),
};

/** The network can break off at any byte; that must never look like an answer, nor like one that is no HTTP. */
describe.each(Object.entries(answers))('an answer %s that ends too early', (_, whole) => {
  test.each([
    ['closed', false],
    ['reset', true],
  ])('and whose connection is %s there, at any byte', async (_how, reset) => {
    const server = await startHostile({
      onRequest: ({ socket, head }) => {
        const bytes = Number(/[?&]cut=(\d+)/.exec(head)?.[1]);
        const part = whole.subarray(0, bytes);
        if (!reset) socket.end(part);
        else socket.write(part, () => setTimeout(() => socket.resetAndDestroy(), 5));
      },
    });
    const { client } = open(configAt(server.origin, { limits: { ...limits, concurrency: 16 } }));
    const cuts = Array.from({ length: whole.length }, (_byte, index) => index);
    const wrong = await Promise.all(
      cuts.map(async (cut) => {
        const prepared = await client.prepare({ ...plan, query: [['cut', String(cut)]] });
        const { response, failure } = await client.send(prepared, label);
        return response || !failure || isNoHttp(failure) ? [cut, response?.status, failure] : [];
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });
});
