import { isIP, isIPv6, type Socket } from 'node:net';
import { connect } from 'node:tls';
import { hasClientCertificate, type TlsFiles } from '../../../config/provider.js';
import { readFailure } from '../../../http/failure.js';
import { proxyFor, tunnel } from '../../../http/proxy.js';
import { readSecureContext } from '../../../http/tls.js';
import type { NetworkFailure } from '../../../model/exchange.js';
import { tlsTroubleOf } from '../../tlsTrouble.js';
import type { Examination } from '../examination.js';
import { described, type Finding, failed, failedBy, none, warned, well } from '../finding.js';
import { endsSoon } from './certificates.js';
import { type Peer, peerOf } from './reaching.js';

/** What a handshake shows, whether the server is to be trusted or not. */
interface Handshake {
  /** Why it did not come about. */
  failure?: NetworkFailure;
  /** Code of what is wrong with the server's certificate. */
  untrusted?: string;
  protocol?: string;
  validTo?: Date;
  wantsCertificate?: boolean;
}

/** Whether TLS works both ways: names, chain and dates of the server's certificate, and what it wants of us. */
export async function lookAtTls(examination: Examination): Promise<Finding> {
  const { config, startedAt } = examination;
  const peer = peerOf(config);
  if (!peer.isSecure) return lookAtPlain(examination);
  const seconds = config.limits.timeoutSeconds;
  const seen = await handshake(peer, config.tls, seconds);
  const { failure, untrusted, protocol, validTo, wantsCertificate } = seen;
  if (failure) {
    const isOurs = !tlsTroubleOf(failure) && (await isForOurs(peer, config.tls, seconds));
    return isOurs ? refusedCertificate(`${peer.host}:${peer.port}`) : refusedHandshake(failure, peer);
  }
  if (untrusted !== undefined) return refusedHandshake({ code: untrusted, message: '' }, peer);
  if (wantsCertificate) {
    const refused = await lookAtOurs(examination);
    if (refused) return refused;
  }
  const end = validTo && endsSoon(validTo, startedAt);
  if (end !== undefined)
    return warned({
      fault: 'network',
      says: `The provider's certificate ${end}.`,
      where: `${peer.host}:${peer.port}`,
      next: 'Have those who run the provider renew it in time.',
    });
  return well(
    `${protocol}; the certificate is of a trusted authority, for this host and in date${wantsCertificate ? '; ours is taken' : '; none of ours is asked for'}.`,
  );
}

/** A server that misses or refuses our certificate often says so only when it is asked for something. */
async function lookAtOurs(examination: Examination): Promise<Finding | undefined> {
  const [first] = await examination.probes();
  if (!first?.failure) return undefined;
  if (hasClientCertificate(examination.config.tls)) return refusedCertificate(described(first));
  return failed({
    fault: 'configuration',
    says: 'The provider asks for a client certificate, and provider.yaml names none.',
    where: described(first),
    next: 'Name your certificate and its key in tls.certificate and tls.key.',
  });
}

const refusedCertificate = (where: string): Finding =>
  failed({
    fault: 'configuration',
    says: 'The provider asks for a client certificate, and ends the connection when it is shown ours.',
    where,
    next: 'Check tls.certificate: issued by an authority that the provider trusts, with its chain, for this consumer.',
  });

/** Whether it is our certificate that ends the handshake: without it, the server goes on, or says that it wants one. */
async function isForOurs(peer: Peer, tls: TlsFiles | undefined, seconds: number): Promise<boolean> {
  if (!hasClientCertificate(tls)) return false;
  const bare = { ...(tls?.ca === undefined ? {} : { ca: tls.ca }), written: {} };
  const { failure, wantsCertificate } = await handshake(peer, bare, seconds);
  return failure ? tlsTroubleOf(failure) !== undefined : wantsCertificate === true;
}

async function lookAtPlain(examination: Examination): Promise<Finding> {
  const trouble = await examination.trouble();
  return trouble?.about === 'tls' ? failedBy(trouble.error) : none('It is spoken to in plain HTTP.');
}

function refusedHandshake({ code, message }: NetworkFailure, { host, port }: Peer): Finding {
  const trouble = tlsTroubleOf({ code, message });
  const where = `${host}:${port} (${code}${message ? `: ${message.trim()}` : ''})`;
  if (!trouble)
    return failed({
      fault: 'network',
      says: 'The handshake of TLS does not come about.',
      where,
      next: 'Check that what listens there is the provider, and that nothing on the way ends the connection.',
    });
  const { what, next, configured } = trouble;
  return failed({ fault: configured ? 'configuration' : 'network', says: `${what}.`, where, next });
}

async function handshake(
  { host, port }: Peer,
  tls: TlsFiles | undefined,
  seconds: number,
): Promise<Handshake> {
  const url = new URL(`https://${isIPv6(host) ? `[${host}]` : host}:${port}`);
  const proxy = proxyFor(url);
  try {
    const through = proxy === undefined ? { host, port } : { socket: await tunnel(proxy, url, seconds) };
    return await greeting(host, through, tls, seconds);
  } catch (error) {
    return { failure: readFailure(error) };
  }
}

function greeting(
  host: string,
  through: { host: string; port: number } | { socket: Socket },
  tls: TlsFiles | undefined,
  seconds: number,
): Promise<Handshake> {
  return new Promise((resolve) => {
    const socket = connect({
      ...through,
      ...(isIP(host) ? {} : { servername: host }),
      secureContext: readSecureContext(tls),
      // Nothing is sent over it: what is wrong with the certificate is what is to be found out.
      rejectUnauthorized: false,
    });
    const end = (seen: Handshake): void => {
      socket.destroy();
      resolve(seen);
    };
    socket.setTimeout(seconds * 1000, () =>
      end({ failure: { code: 'ETIMEDOUT', message: 'no greeting came' } }),
    );
    socket.once('error', (error) => end({ failure: readFailure(error) }));
    socket.once('close', () =>
      end({ failure: { code: 'ECONNRESET', message: 'the connection was closed' } }),
    );
    socket.once('secureConnect', () => {
      const server = socket.getPeerX509Certificate();
      // Node says it by code, though its types speak of an error.
      const untrusted = socket.authorized ? undefined : String(socket.authorizationError);
      end({
        ...(untrusted === undefined ? {} : { untrusted }),
        protocol: socket.getProtocol() ?? 'TLS',
        ...(server ? { validTo: new Date(server.validTo) } : {}),
        // Shared algorithms are worked out from a request for a certificate; without one there are none.
        wantsCertificate: socket.getSharedSigalgs().length > 0,
      });
    });
  });
}
