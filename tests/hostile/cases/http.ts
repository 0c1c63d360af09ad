import { gzipSync } from 'node:zlib';
import { answer, statement } from '../server.js';
import { outcomes, type WireCase } from './wire.js';

/** A server that says the same to every request, and closes where `end` is said. */
const says = (bytes: string | Buffer, { end = false } = {}): WireCase['server'] => ({
  onRequest: ({ socket }) => void (end ? socket.end(bytes) : socket.write(bytes)),
});

const chunked = (chunks: string): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`;

const withHeaders = (...headers: readonly string[]): Buffer =>
  answer({ headers: ['Content-Type: application/fhir+json', ...headers] });

/** An answer in gzip, with the bytes that stand for it. */
const gzipped = (body: Buffer): Buffer =>
  answer({ headers: ['Content-Encoding: gzip'], body, length: String(body.length) });

const base = { group: 'http', ends: 'failed', outcome: outcomes.noHttp } as const;
const judged = { group: 'http', ends: 'passed', outcome: outcomes.judged } as const;

const malformed: readonly WireCase[] = (
  [
    ['two-lengths', 'tells two lengths of the body', withHeaders('Content-Length: 1')],
    ['negative-length', 'tells a negative length of the body', answer({ length: '-1' })],
    ['length-of-no-number', 'tells a length of the body that is no number', answer({ length: 'long' })],
    [
      'length-and-chunks',
      'tells a length of the body and sends it in chunks',
      withHeaders('Transfer-Encoding: chunked'),
    ],
    ['bad-chunk-size', 'sends a chunk whose size is no number', chunked('zz\r\n{}\r\n0\r\n\r\n')],
    ['chunk-too-long', 'sends more in a chunk than its size', chunked('2\r\n{"a":1}\r\n0\r\n\r\n')],
    ['garbage', 'sends what is no HTTP', '220 mail ready\r\n'],
    ['binary', 'sends bytes without meaning', Buffer.from([0, 1, 2, 0xff, 0xfe, 10, 13, 0x1b])],
    ['http-9.9', 'answers in HTTP/9.9', 'HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}'],
    ['http-0.9', 'answers as HTTP/0.9 did, with a body and nothing else', statement],
    ['header-without-colon', 'sends a line among its headers that is none', withHeaders('no colon here')],
    ['nul-in-header', 'sends a NUL in a header', withHeaders('X-Nul: a\u0000b')],
    ['headers-above-16-kb', 'sends headers of more than 16 KB', withHeaders(`X-Long: ${'a'.repeat(20_000)}`)],
  ] as const
).map(([id, does, bytes]) => ({ ...base, id, does, server: says(bytes, { end: true }), code: /^HPE_/ }));

/** What a provider does to HTTP itself. */
export const httpCases: readonly WireCase[] = [
  ...malformed,
  {
    ...base,
    id: 'endless-headers',
    does: 'sends headers without end',
    server: {
      onRequest: ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const flood = setInterval(() => socket.write(`X-More: ${'a'.repeat(1000)}\r\n`), 2);
        socket.on('close', () => clearInterval(flood));
      },
    },
    code: /^HPE_HEADER_OVERFLOW$/,
  },
  {
    ...base,
    id: 'switching-protocols',
    does: 'answers 101 Switching Protocols, though no change was asked for',
    server: says('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
    code: /^UNASKED_UPGRADE$/,
  },
  {
    ...base,
    id: 'switching-protocols-without-connection',
    does: 'answers 101 and names no protocol for the connection',
    server: says('HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n'),
    code: /^UNASKED_UPGRADE$/,
  },
  {
    ...base,
    id: 'gzip-in-name-only',
    does: 'says that the body is gzip, and sends it as it is',
    server: says(gzipped(Buffer.from(statement))),
  },
  {
    ...base,
    id: 'gzip-cut-short',
    does: 'leaves out the end of a gzip body',
    server: says(gzipped(gzipSync(statement).subarray(0, -8))),
  },
  {
    ...judged,
    id: 'informational-first',
    does: 'sends a hundred answers 1xx before the answer',
    server: says(Buffer.concat([Buffer.from('HTTP/1.1 102 Processing\r\n\r\n'.repeat(100)), answer()])),
  },
  {
    group: 'http',
    id: 'informational-flood',
    does: 'sends answers 1xx without end',
    outcome: `${outcomes.network}: limits.timeoutSeconds holds for the whole answer`,
    ends: 'network',
    server: {
      onRequest: ({ socket }) => {
        const flood = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(50)), 5);
        socket.on('close', () => clearInterval(flood));
      },
    },
    timeout: 0.3,
    code: /^ETIMEDOUT$/,
  },
  {
    ...judged,
    id: 'http-1.0',
    does: 'answers in HTTP/1.0, and closes the connection',
    server: says(`HTTP/1.0 200 OK\r\nContent-Type: application/fhir+json\r\n\r\n${statement}`, { end: true }),
  },
  {
    ...judged,
    id: 'repeated-headers',
    does: 'repeats headers with other values',
    outcome: `${outcomes.judged}, with each line of its headers kept`,
    server: says(withHeaders('ETag: W/"1"', 'ETag: W/"2"', 'Content-Type: text/html')),
  },
  {
    ...base,
    id: 'length-too-short',
    does: 'tells a length shorter than the body',
    server: says(answer({ length: '2', body: `{}${statement}` })),
    code: /^HPE_/,
  },
  {
    ...judged,
    id: 'length-too-short-later',
    does: 'tells a length shorter than the body, whose rest comes a little later',
    outcome: `${outcomes.judged}: its body ends where the length says, and the rest is the answer to nothing`,
    server: {
      onRequest: ({ socket, nth }) => {
        socket.write(answer(nth === 1 ? { length: '2', body: '{}' } : {}));
        if (nth === 1) setTimeout(() => socket.write(statement), 20);
      },
    },
    sends: ['reading', 'reading'],
    pause: 60,
    reach: 2,
  },
  {
    group: 'http',
    id: 'length-too-long',
    does: 'tells a length longer than the body, and closes the connection',
    outcome: `${outcomes.network}: an outage looks the same`,
    ends: 'network',
    server: says(answer({ length: '100000' }), { end: true }),
    code: /^ECONNRESET$/,
  },
  {
    ...judged,
    id: 'redirect-to-itself',
    does: 'redirects to the same URL',
    outcome: 'no redirect is followed: the redirect is the answer, and is judged',
    server: {
      onRequest: ({ socket, head }, origin) => {
        const path = head.split(' ')[1];
        socket.write(answer({ status: '307 Temporary Redirect', headers: [`Location: ${origin}${path}`] }));
      },
    },
  },
  {
    ...judged,
    id: 'redirect-elsewhere',
    does: 'redirects to another host',
    outcome: 'no redirect is followed: the other host hears nothing',
    server: ({ elsewhere }) => ({
      onRequest: ({ socket }) =>
        void socket.write(answer({ status: '302 Found', headers: [`Location: ${elsewhere.origin}/`] })),
    }),
  },
  {
    group: 'http',
    id: 'body-of-200-mb',
    does: 'sends a body of 200 MB',
    outcome: `${outcomes.environment}: no more than limits.bodyMegabytes is read`,
    ends: 'environment',
    server: {
      onRequest: ({ socket }) => {
        socket.write(chunked(''));
        const chunk = Buffer.concat([
          Buffer.from('10000\r\n'),
          Buffer.alloc(65_536, 32),
          Buffer.from('\r\n'),
        ]);
        let left = 3200;
        const pump = (): void => {
          while (left-- > 0 && !socket.destroyed) if (!socket.write(chunk)) return;
        };
        socket.on('drain', pump);
        pump();
      },
    },
    timeout: 5,
    code: /^BODY_TOO_LARGE$/,
  },
  {
    group: 'http',
    id: 'announces-200-mb',
    does: 'tells a length of 200 MB, and sends nothing of it',
    outcome: `${outcomes.environment}: limits.bodyMegabytes holds for what is announced too`,
    ends: 'environment',
    server: says(answer({ length: '200000000', body: '{' })),
    code: /^BODY_TOO_LARGE$/,
  },
  {
    group: 'http',
    id: 'gzip-bomb',
    does: 'sends a gzip body of 20 KB that holds 20 MB',
    outcome: `${outcomes.environment}: limits.bodyMegabytes holds after decompression too`,
    ends: 'environment',
    server: says(gzipped(gzipSync(Buffer.alloc(20_000_000, 32)))),
    code: /^BODY_TOO_LARGE$/,
  },
];
