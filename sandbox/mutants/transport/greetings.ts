import { createServer as createHttp } from 'node:http';
import { combine } from '../../behaviour/combine.js';
import { atFirstBytes, handOver } from '../../behaviour/front.js';
import { createServer } from '../../server/server.js';
import { type MutantRow, mutantsOf } from '../row.js';

const rows: readonly MutantRow[] = [
  [
    'transport.plain-http-too',
    'Serves plain HTTP on the same port.',
    ['API-SEC-004'],
    atFirstBytes((server) => {
      const plain = createHttp((request, response) => server.emit('request', request, response));
      return (first, socket) => {
        const isHttp = /^[A-Z]+ /.test(first.toString('latin1', 0, 8));
        if (isHttp) handOver(plain, socket, first);
        return isHttp;
      };
    }),
  ],
  [
    'transport.ssl-2',
    'Still speaks SSL 2.0.',
    ['API-HTTP-006', 'API-SEC-016'],
    greeting((first) => first[0] === 0x80 && first[2] === 1 && first.readUInt16BE(3) === 2, ssl2Hello()),
  ],
  [
    'transport.ssl-3',
    'Still speaks SSL 3.0.',
    ['API-SEC-016'],
    greeting((first) => first[0] === 0x16 && first.readUInt16BE(9) === 0x0300, ssl3Hello()),
  ],
  [
    'transport.certificate-of-another-host',
    'Shows clients that do not offer TLS 1.3 the certificate of another host.',
    ['API-HTTP-006'],
    atFirstBytes((_server, pki) => {
      if (!pki) return () => false;
      const { certificate: serverCertificate, key: serverKey } = pki.servers.otherHost;
      const other = createServer({ ...pki, serverCertificate, serverKey }, combine([]));
      return (first, socket) => {
        const isOld = !offersSupportedVersions(first);
        if (isOld) handOver(other, socket, first);
        return isOld;
      };
    }),
  ],
];

/** Mutants of what a provider makes of the first bytes of a connection. */
export const greetingMutants = mutantsOf(rows);

/** Answers an opening message with the server's own. No session follows: whoever got so far has seen enough. */
function greeting(isOpening: (first: Buffer) => boolean, hello: Buffer) {
  return atFirstBytes(() => (first, socket) => {
    const answered = first.length > 11 && isOpening(first);
    if (answered) socket.end(hello);
    return answered;
  });
}

/** RFC 6101: record, handshake header, version, random, no session id, AES-128 with SHA, no compression. */
function ssl3Hello(): Buffer {
  const body = Buffer.concat([Buffer.from([3, 0]), Buffer.alloc(32, 7), Buffer.from([0, 0, 0x2f, 0])]);
  return Buffer.concat([
    Buffer.from([0x16, 3, 0, 0, body.length + 4]),
    Buffer.from([2, 0, 0, body.length]),
    body,
  ]);
}

/** SSL 2.0: length, type, no known session, X.509, version, no certificate, one suite, 16 bytes of connection id. */
function ssl2Hello(): Buffer {
  const suite = Buffer.from('0700c0', 'hex');
  const body = Buffer.concat([
    Buffer.from([4, 0, 1, 0, 2, 0, 0, 0, suite.length, 0, 16]),
    suite,
    Buffer.alloc(16, 7),
  ]);
  return Buffer.concat([Buffer.from([0x80, body.length]), body]);
}

/** Whether an opening message has the extension by which clients offer TLS 1.3; before it stand version and random. */
const offersSupportedVersions = (first: Buffer): boolean => first.subarray(43).includes('002b00', 0, 'hex');
