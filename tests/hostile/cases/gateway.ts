import { answer } from '../server.js';
import { outcomes, type WireCase } from './wire.js';

const outcome = JSON.stringify({ resourceType: 'OperationOutcome', issue: [] });
const page = { headers: ['Content-Type: text/html'], body: '<html>Service Unavailable</html>' };
const inASecond = new Date('2026-01-01T00:00:01Z').toUTCString();
const now = new Date('2026-01-01T00:00:00Z').toUTCString();

/** Refuses the first requests in this way, and answers the ones after them. */
const refusesFirst = (bytes: Buffer, times = 1): WireCase['server'] => ({
  onRequest: ({ socket, nth }) => void socket.write(nth <= times ? bytes : answer()),
});

const refuses = (bytes: Buffer): WireCase['server'] => ({
  onRequest: ({ socket }) => void socket.write(bytes),
});

const busy = (status: string, retryAfter: string, headers: readonly string[] = []): Buffer =>
  answer({ status, headers: [`Retry-After: ${retryAfter}`, ...headers], body: 'busy' });

const waits = {
  group: 'gateway',
  ends: 'passed',
  outcome:
    'the request waits as it is told and is sent again; the refusal is recorded, and nothing is judged by it',
  reach: 2,
} as const;

const staysOut = { group: 'gateway', ends: 'environment', outcome: outcomes.environment } as const;

/** What a gateway in front of the provider does. */
export const gatewayCases: readonly WireCase[] = [
  {
    ...waits,
    id: '429-seconds',
    does: 'refuses a request to read with 429 and Retry-After: 1',
    server: refusesFirst(busy('429 Too Many Requests', '1')),
  },
  {
    ...waits,
    id: '429-date',
    does: 'refuses with 429 and a date in Retry-After',
    server: refusesFirst(busy('429 Too Many Requests', inASecond, [`Date: ${now}`])),
  },
  {
    ...waits,
    id: '429-without-a-time',
    does: 'refuses with 429 and does not say for how long',
    server: refusesFirst(answer({ status: '429 Too Many Requests', body: '' })),
  },
  {
    ...waits,
    id: '429-retry-after-nonsense',
    does: 'refuses with 429 and a Retry-After that is no time',
    server: refusesFirst(busy('429 Too Many Requests', 'soon')),
  },
  {
    ...waits,
    id: '503-retry-after',
    does: 'refuses with 503 and Retry-After',
    server: refusesFirst(busy('503 Service Unavailable', '0')),
  },
  {
    ...waits,
    id: '503-retry-after-twice',
    does: 'refuses twice, with 503 and then 429',
    server: refusesFirst(busy('503 Service Unavailable', '0'), 2),
    reach: 3,
  },
  {
    ...waits,
    id: '429-on-an-update',
    does: 'refuses an update with If-Match by 429',
    server: refusesFirst(busy('429 Too Many Requests', '0')),
    sends: ['amending'],
  },
  {
    ...waits,
    id: '502-page',
    does: 'answers a request to read once with 502 and an HTML page',
    server: refusesFirst(answer({ status: '502 Bad Gateway', ...page })),
  },
  {
    ...staysOut,
    id: '429-on-a-booking',
    does: 'refuses a booking with 429 and Retry-After',
    outcome: `${outcomes.environment}: a booking is never sent twice`,
    server: refuses(busy('429 Too Many Requests', '0')),
    sends: ['booking'],
  },
  {
    ...staysOut,
    id: '504-on-a-booking',
    does: 'answers a booking with 504 and an HTML page',
    outcome: `${outcomes.environment}: a booking is never sent twice`,
    server: refuses(answer({ status: '504 Gateway Timeout', ...page })),
    sends: ['booking'],
  },
  {
    ...staysOut,
    id: '504-on-an-update',
    does: 'answers an update with 504 and an HTML page',
    outcome: `${outcomes.environment}: it may have been done, so it is not sent again`,
    server: refuses(answer({ status: '504 Gateway Timeout', ...page })),
    sends: ['amending'],
  },
  {
    ...staysOut,
    id: '429-for-an-hour',
    does: 'refuses with 429 and Retry-After: 3600',
    outcome: `${outcomes.environment} at once: nobody waits for longer than 30 s`,
    server: refuses(busy('429 Too Many Requests', '3600')),
  },
  {
    ...staysOut,
    id: '429-far-future',
    does: 'refuses with 429 and the year 9999 in Retry-After',
    outcome: `${outcomes.environment} at once`,
    server: refuses(busy('429 Too Many Requests', 'Fri, 31 Dec 9999 23:59:59 GMT')),
  },
  {
    group: 'gateway',
    id: '503-of-the-product',
    does: 'answers 503 with an OperationOutcome and no Retry-After',
    outcome: "it is the product's own answer, and is judged",
    ends: 'passed',
    server: refuses(answer({ status: '503 Service Unavailable', body: outcome })),
  },
];
