import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { createSecureContext, type SecureContext, type SecureContextOptions, TLSSocket } from 'node:tls';
import type { TlsFiles } from '../config/provider.js';
import { ConfigurationError } from '../kernel/errors.js';
import type { TlsFacts } from '../model/exchange.js';

/**
 * Reads certificate, key (or a PKCS#12 file of both) and authorities once; they live in the returned context and nowhere else. `changes` take the
 * place of what the files say.
 *
 * @throws ConfigurationError when a file cannot be read, is no PEM, or the passphrase or key does not fit
 */
export function readSecureContext(
  files: TlsFiles | undefined,
  changes: SecureContextOptions = {},
): SecureContext {
  try {
    return createSecureContext({
      ...(files?.ca ? { ca: readFileSync(files.ca) } : {}),
      ...(files?.certificate ? { cert: readFileSync(files.certificate) } : {}),
      ...(files?.key ? { key: readFileSync(files.key) } : {}),
      ...(files?.pfx ? { pfx: readFileSync(files.pfx) } : {}),
      ...(files?.passphrase ? { passphrase: files.passphrase } : {}),
      ...changes,
    });
  } catch (cause) {
    throw new ConfigurationError({
      code: 'CONFIGURATION_INVALID',
      what: `The TLS files cannot be used: ${cause instanceof Error ? cause.message : String(cause)}.`,
      where: Object.entries(files?.written ?? {})
        .map(([name, path]) => `tls.${name} (${path})`)
        .join(', '),
      next: 'Check that they are PEM files (tls.pfx: PKCS#12), that the key belongs to the certificate and that the passphrase is right; a PKCS#12 file of old ciphers is to be exported anew, with AES.',
      cause,
    });
  }
}

const known = new WeakMap<Socket, TlsFacts>();

/** Tells what was agreed on a connection once it is secure, at once where it was secure already; never for plain HTTP. */
export function observeTls(socket: Socket, tell: (facts: TlsFacts) => void): void {
  if (!(socket instanceof TLSSocket)) return;
  const facts = known.get(socket);
  if (facts) tell(facts);
  else
    socket.once('secureConnect', () => {
      const agreed = readFacts(socket);
      if (!agreed) return;
      known.set(socket, agreed);
      tell(agreed);
    });
}

function readFacts(socket: TLSSocket): TlsFacts | undefined {
  const server = socket.getPeerX509Certificate();
  if (!server) return undefined;
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    cipher: socket.getCipher().standardName,
    serverSubject: oneLine(server.subject),
    serverIssuer: oneLine(server.issuer),
    serverValidTo: new Date(server.validTo).toISOString(),
    serverFingerprint256: server.fingerprint256,
    clientCertificateSent: holdsCertificate(socket) && wasAskedForCertificate(socket),
  };
}

const holdsCertificate = (socket: TLSSocket): boolean =>
  Object.keys(socket.getCertificate() ?? {}).length > 0;

/**
 * On a client, the shared signature algorithms are worked out from the server's certificate request: without a
 * request there are none. Node offers no plainer sign.
 */
const wasAskedForCertificate = (socket: TLSSocket): boolean => socket.getSharedSigalgs().length > 0;

const oneLine = (name: string | undefined): string => (name ?? '').split('\n').join(', ');
