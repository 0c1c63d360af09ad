import { answer } from '../server.js';
import { outcomes, type WireCase } from './wire.js';

const whole = answer();

/** A connection that is reset after this many bytes of an answer. */
const resetAfter = (bytes: number): WireCase['server'] => ({
  onRequest: ({ socket }) => {
    if (bytes === 0) socket.resetAndDestroy();
    else socket.write(whole.subarray(0, bytes), () => setTimeout(() => socket.resetAndDestroy(), 20));
  },
});

const endAfter = (bytes: number): WireCase['server'] => ({
  onRequest: ({ socket }) => socket.end(whole.subarray(0, bytes)),
});

const base = { group: 'connection', ends: 'network', outcome: outcomes.network } as const;

const resets: readonly WireCase[] = (
  [
    ['before-the-answer', 'before the answer', 0],
    ['in-the-status-line', 'in the status line', 6],
    ['in-the-headers', 'in the headers', 40],
    ['before-the-body', 'between the headers and the body', whole.indexOf('\r\n\r\n') + 4],
    ['in-the-body', 'in the body', whole.length - 5],
  ] as const
).flatMap(([id, where, bytes]) => [
  {
    ...base,
    id: `reset-${id}`,
    does: `resets the connection ${where}`,
    server: resetAfter(bytes),
    code: /^ECONNRESET$/,
  },
  {
    ...base,
    id: `closed-${id}`,
    does: `closes the connection ${where}`,
    server: endAfter(bytes),
    code: /^(ECONNRESET|HPE_INVALID_EOF_STATE)$/,
  },
]);

/** What a provider or the network does to connections. */
export const connectionCases: readonly WireCase[] = [
  ...resets,
  {
    ...base,
    id: 'accepts-and-closes',
    does: 'accepts connections and closes them at once',
    server: { onConnection: (socket) => void socket.destroy() },
    reach: 0,
  },
  {
    ...base,
    id: 'silent',
    does: 'accepts the request and never says a word',
    server: {},
    timeout: 0.15,
    code: /^ETIMEDOUT$/,
  },
  {
    ...base,
    id: 'drips',
    does: 'sends its answer byte by byte, without end in sight',
    outcome: `${outcomes.network}: limits.timeoutSeconds holds for the whole answer`,
    server: {
      onRequest: ({ socket }) => {
        socket.write(answer({ body: '{', length: '10000' }));
        const drip = setInterval(() => socket.write(' '), 10);
        socket.on('close', () => clearInterval(drip));
      },
    },
    timeout: 0.3,
    code: /^ETIMEDOUT$/,
  },
  {
    ...base,
    id: 'drips-headers',
    does: 'sends its headers byte by byte, without end in sight',
    server: {
      onRequest: ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
        const drip = setInterval(() => socket.write('a'), 10);
        socket.on('close', () => clearInterval(drip));
      },
    },
    timeout: 0.3,
    code: /^ETIMEDOUT$/,
  },
  {
    ...base,
    id: 'closed-while-idle',
    does: 'closes a kept connection while it is idle, as the next request to read comes over it',
    outcome: outcomes.sentAgain,
    server: {
      onRequest: ({ connection, nth, socket }) => {
        if (connection === 1 && nth === 2) socket.destroy();
        else socket.write(whole);
      },
    },
    sends: ['reading', 'reading'],
    ends: 'passed',
    reach: 3,
  },
  {
    ...base,
    id: 'closed-while-idle-before-a-booking',
    does: 'closes kept connections when the next request comes over them, and that is a booking',
    outcome: 'the booking has a connection of its own: it is sent once, and is answered',
    server: {
      onRequest: ({ connection, nth, socket }) => {
        if (connection === 1 && nth === 2) socket.destroy();
        else socket.write(whole);
      },
    },
    sends: ['reading', 'booking'],
    ends: 'passed',
    reach: 2,
  },
  {
    ...base,
    id: 'reset-on-a-booking',
    does: 'resets the connection when a booking has come',
    outcome: `${outcomes.network}: a booking is never sent twice`,
    server: { onRequest: ({ socket }) => void socket.resetAndDestroy() },
    sends: ['booking'],
  },
  {
    ...base,
    id: 'restarts',
    does: 'restarts in the middle of a run: all its connections end between two requests',
    outcome: outcomes.sentAgain,
    server: {
      onRequest: ({ socket, nth }) =>
        void socket.write(whole, () => {
          if (nth === 1) setTimeout(() => socket.destroy(), 20);
        }),
    },
    sends: ['reading', 'reading'],
    pause: 60,
    ends: 'passed',
    reach: 2,
  },
  {
    ...base,
    id: 'answers-nobody-asked-for',
    does: 'sends a second answer that no request asked for, before the next request comes',
    outcome: 'the connection is dropped, so that no answer is taken for that of the next request',
    server: {
      onRequest: ({ socket, nth }) => {
        socket.write(answer({ headers: ['Content-Type: application/fhir+json', `X-Nth: ${nth}`] }));
        if (nth === 1) setTimeout(() => socket.write(answer({ status: '500 For nobody' })), 20);
      },
    },
    sends: ['reading', 'reading'],
    pause: 60,
    ends: 'passed',
    reach: 2,
  },
  {
    ...base,
    id: 'answers-late',
    does: 'answers request N-1 when request N has come',
    outcome:
      'request N-1 is errored by the network and takes its connection with it; request N has its own answer',
    server: {
      onRequest: ({ socket, nth }) => {
        if (nth === 1) setTimeout(() => socket.write(answer({ status: '500 Late' })), 300);
        else socket.write(whole);
      },
    },
    sends: ['reading', 'reading'],
    goesOn: true,
    timeout: 0.2,
    ends: 'passed',
    reach: 2,
  },
];
