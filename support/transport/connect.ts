import type { SecureContext } from 'node:tls';
import type { ProviderConfig, TlsFiles } from '../config/provider.js';
import type { Connection } from '../http/connection.js';
import { readSecureContext } from '../http/tls.js';
import { openTransport, type TransportOptions } from '../http/transport.js';
import type { ConnectionChange } from './changes.js';
import { helloConnection } from './hello.js';
import { untrustedIdentities } from './identities.js';

/** What a curl command cannot hold: whoever repeats it puts such a certificate there. */
const byVariable = {
  certificate: `\${GPC_REFUSED_CERTIFICATE}`,
  key: `\${GPC_REFUSED_KEY}`,
};

/**
 * A connection with one change, made anew for its one request. Nothing when provider.yaml does not name the certificate
 * that it takes.
 *
 * @throws ConfigurationError when the TLS files cannot be used
 */
export async function connect(
  change: ConnectionChange,
  { tls, limits }: Pick<ProviderConfig, 'tls' | 'limits'>,
): Promise<Connection | undefined> {
  const own = tls?.written ?? {};
  const { ca } = own;
  const bare = { ...(ca === undefined ? {} : { ca }) };
  const fresh = (context: SecureContext, curl: Connection['curl'], unverified = false): Connection => ({
    ...single(context, { ...limits, unverified }),
    curl,
  });
  switch (change.kind) {
    case 'none':
    case 'plainHttp':
      return fresh(readSecureContext(tls), { tls: own, options: [] });
    case 'options':
      return fresh(
        readSecureContext(tls, change.options),
        { tls: own, options: change.curl },
        change.unverified,
      );
    case 'noCertificate':
      return fresh(readSecureContext(anonymous(tls)), { tls: bare, options: [] });
    case 'untrusted': {
      const { certificate: cert, key } = await untrustedIdentities[change.identity]();
      const context = readSecureContext(anonymous(tls), { cert, key });
      return fresh(context, { tls: { ...bare, ...byVariable }, options: [] });
    }
    case 'refused': {
      const pair = tls?.refused?.[change.certificate];
      if (!pair) return undefined;
      const context = readSecureContext({ ...anonymous(tls), ...pair, written: byVariable });
      return fresh(context, { tls: { ...bare, ...byVariable }, options: [] });
    }
    case 'hello':
      return helloConnection(change.protocol, limits.timeoutSeconds);
  }
}

/** A connection of its own for each request. */
function single(context: SecureContext, options: TransportOptions): Pick<Connection, 'transmit'> {
  return {
    async transmit(request) {
      const transport = openTransport(context, options);
      try {
        const { wasStale: _, ...transmission } = await transport.transmit(request, { fresh: true });
        return transmission;
      } finally {
        transport.close();
      }
    },
  };
}

/** Whom to trust, and nothing of ours to show. */
const anonymous = (tls: TlsFiles | undefined): TlsFiles => ({
  ...(tls?.ca === undefined ? {} : { ca: tls.ca }),
  written: tls?.written.ca === undefined ? {} : { ca: tls.written.ca },
});
