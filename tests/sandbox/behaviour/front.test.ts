import { createServer, get } from 'node:http';
import { connect, type Server, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { atFirstBytes, handOver } from '../../../sandbox/behaviour/front.js';
import { closing, listen } from '../../../sandbox/server/server.js';

/** Starts a server behind a front and returns its port; all connections end with the test. */
async function started(front: Server): Promise<number> {
  const closeAll = closing(front);
  onTestFinished(closeAll);
  return listen(front, '127.0.0.1', 0);
}

const behind = createServer((_, response) => response.end('behind'));

const bodyFrom = (port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1' }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve(body);
    }).on('error', reject);
  });

test('what the doorkeeper leaves is served by the server behind, from the first byte on', async () => {
  const { front } = atFirstBytes(() => () => false);
  expect(await bodyFrom(await started(front(behind, undefined)))).toBe('behind');
});

test('what the doorkeeper takes the server behind never sees', async () => {
  const { front } = atFirstBytes(() => (_first: Buffer, socket: Socket) => {
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfront');
    return true;
  });
  expect(await bodyFrom(await started(front(behind, undefined)))).toBe('front');
});

test('it may hand a connection to another server', async () => {
  const other = createServer((_, response) => response.end('other'));
  const { front } = atFirstBytes(() => (first, socket) => {
    handOver(other, socket, first);
    return true;
  });
  expect(await bodyFrom(await started(front(behind, undefined)))).toBe('other');
});

test('closing drops connections that nobody speaks on', async () => {
  const front = atFirstBytes(() => () => false).front(behind, undefined);
  const closeAll = closing(front);
  const socket = connect({ port: await listen(front, '127.0.0.1', 0), host: '127.0.0.1' });
  const accepted = new Promise((resolve) => front.once('connection', resolve));
  const dropped = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => {});
  await accepted;
  await closeAll();
  await dropped;
  expect(socket.destroyed).toBe(true);
});
