import type { HostileCase } from '../case.js';
import { answer, type Heard, type HostileServer, type Manners } from '../server.js';

/** A case before anything is judged: what the server does, and how the run ends before it begins. */
export interface PreflightCase extends HostileCase {
  server: Manners | ((context: { elsewhere: HostileServer }) => Manners);
  /** Whether the base URL has the other protocol than the server. */
  otherProtocol?: true;
  /** Code and exit code of the error; nothing when the run begins. */
  ends?: readonly [code: string, exit: number];
  /** What the message has to tell. */
  tells?: RegExp;
}

const outcomeOf = (diagnostics: string): string =>
  JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ diagnostics }] });

const always = (bytes: Buffer | string): Manners => ({ onRequest: ({ socket }) => void socket.write(bytes) });

const refusing = (status: string, diagnostics: string): Manners =>
  always(answer({ status, body: outcomeOf(diagnostics) }));

const pathOf = ({ head }: Heard): string => head.split(' ')[1] ?? '';

const configuration = 'the run does not begin: exit code 2, with the words of the provider and the next step';
const outside = 'the run does not begin: exit code 3, with the next step';
const begins = 'the run begins, and the provider is judged';

/** What a provider, or what is in its place, does to the first requests of a run. */
export const preflightCases: readonly PreflightCase[] = [
  {
    id: 'wrong-asid',
    group: 'gateway',
    does: 'refuses every request because of an ASID',
    outcome: configuration,
    server: refusing('400 Bad Request', 'Header Ssp-To is not the ASID of the practice\u001b[31m'),
    ends: ['PROVIDER_REFUSES', 2],
    tells: /"Header Ssp-To is not the ASID of the practice\\u001b\[31m".*endpoint\.asid/s,
  },
  {
    id: 'unknown-consumer',
    group: 'gateway',
    does: 'refuses every request with 403',
    outcome: configuration,
    server: refusing('403 Forbidden', 'who is that'),
    ends: ['PROVIDER_REFUSES', 2],
    tells: /"who is that".*consumer\.asid/s,
  },
  {
    id: 'one-refusal',
    group: 'gateway',
    does: 'refuses every request with 400 in the same words, which name no header',
    outcome: configuration,
    server: refusing('400 Bad Request', 'Organisation A20047 is not known here'),
    ends: ['PROVIDER_REFUSES', 2],
    tells: /"Organisation A20047 is not known here".*odsCode/s,
  },
  {
    id: 'wrong-path',
    group: 'http',
    does: 'knows none of the paths of the base URL',
    outcome: configuration,
    server: refusing('404 Not Found', 'Nothing at this path'),
    ends: ['PROVIDER_REFUSES', 2],
    tells: /"Nothing at this path".*service root/s,
  },
  {
    id: 'web-server',
    group: 'http',
    does: 'is a web server that knows no FHIR',
    outcome: outside,
    server: always(
      answer({ status: '404 Not Found', headers: ['Content-Type: text/html'], body: '<h1>No</h1>' }),
    ),
    ends: ['PROVIDER_NOT_FHIR', 3],
  },
  {
    id: 'portal-with-200',
    group: 'http',
    does: 'answers every request with 200 and an HTML page',
    outcome: outside,
    server: always(answer({ headers: ['Content-Type: text/html'], body: '<h1>Log in</h1>' })),
    ends: ['PROVIDER_NOT_FHIR', 3],
  },
  {
    id: 'redirects-everything',
    group: 'http',
    does: 'redirects every request to another host',
    outcome: `${configuration}; the other host hears nothing`,
    server: ({ elsewhere }) =>
      always(
        answer({ status: '301 Moved Permanently', headers: [`Location: ${elsewhere.origin}/x`], body: '' }),
      ),
    ends: ['PROVIDER_REFUSES', 2],
    tells: /answered 301 to "http:\/\/localhost:\d+\/x"/,
  },
  ...(
    ['429 Too Many Requests', '502 Bad Gateway', '503 Service Unavailable', '504 Gateway Timeout'] as const
  ).map(
    (status): PreflightCase => ({
      id: `always-${status.slice(0, 3)}`,
      group: 'gateway',
      does: `is behind a gateway that answers ${status.slice(0, 3)} to everything`,
      outcome: outside,
      server: always(answer({ status, headers: ['Content-Type: text/html'], body: '<h1>Busy</h1>' })),
      ends: ['ENVIRONMENT_BUSY', 3],
      tells: new RegExp(`answered ${status.slice(0, 3)}`),
    }),
  ),
  {
    id: 'only-resets',
    group: 'connection',
    does: 'resets every connection',
    outcome: outside,
    server: { onRequest: ({ socket }) => void socket.resetAndDestroy() },
    ends: ['PROVIDER_UNREACHABLE', 3],
  },
  {
    id: 'one-interaction-works',
    group: 'http',
    does: 'answers 404 to everything but searches for a patient',
    outcome: begins,
    server: {
      onRequest: (heard) =>
        void heard.socket.write(
          pathOf(heard).includes('/Patient')
            ? answer({ body: '{"resourceType":"Bundle"}' })
            : answer({ status: '404 Not Found', body: outcomeOf('Nothing here') }),
        ),
    },
  },
  {
    id: 'refuses-in-several-ways',
    group: 'http',
    does: 'refuses every request, each for another reason',
    outcome: begins,
    server: {
      onRequest: (heard) =>
        void heard.socket.write(
          pathOf(heard).includes('/metadata')
            ? answer({ status: '404 Not Found', body: outcomeOf('no such thing') })
            : answer({ status: '500 Internal Server Error', body: outcomeOf('ASID: null pointer') }),
        ),
    },
  },
  {
    id: 'never-http',
    group: 'http',
    does: 'only ever sends what is no HTTP',
    outcome: `${begins}: it breaks HTTP, and is not unreachable`,
    server: {
      onRequest: ({ socket }) =>
        void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'),
    },
  },
  {
    id: 'switches-protocols-always',
    group: 'http',
    does: 'only ever answers 101 Switching Protocols',
    outcome: begins,
    server: always('HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n'),
  },
  {
    id: 'https-port-that-explains-itself',
    group: 'tls',
    does: 'answers plain HTTP with 400 and a page which says that it wants TLS',
    outcome: configuration,
    server: always(
      answer({
        status: '400 Bad Request',
        headers: ['Content-Type: text/html'],
        body: '<h1>400</h1>The plain HTTP request was sent to HTTPS port',
      }),
    ),
    ends: ['PROVIDER_REFUSES', 2],
    tells: /wants TLS.*https:/s,
  },
  {
    id: 'plain-http-at-https',
    group: 'tls',
    does: 'speaks plain HTTP where the base URL says https',
    outcome: configuration,
    server: {
      onConnection: (socket) =>
        void socket.once('data', () => socket.end(answer({ status: '400 Bad Request' }))),
    },
    otherProtocol: true,
    ends: ['TLS_REFUSED', 2],
    tells: /speaks no TLS/,
  },
];
