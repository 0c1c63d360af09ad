import { createHash } from 'node:crypto';
import type { PatientAuthorisation, ProviderConfig, TlsFiles } from './provider.js';

/**
 * SHA-256, hexadecimal, of a configuration with sorted keys; of TLS the paths as written, which name no machine, and
 * which certificates that are to be refused there are; of access tokens where they come from, and none of them.
 */
export function fingerprint({ tls, authorisation, ...config }: ProviderConfig): string {
  return createHash('sha256')
    .update(
      JSON.stringify(
        {
          ...config,
          tls: tls && describe(tls),
          authorisation: authorisation && describeTokens(authorisation),
        },
        sortKeys,
      ),
    )
    .digest('hex');
}

const describe = ({ written, refused }: TlsFiles): object => ({
  ...written,
  ...(refused ? { refused: Object.keys(refused) } : {}),
});

const describeTokens = ({ tokens, exchange, refused, ...rest }: PatientAuthorisation): object => ({
  ...rest,
  refused: Object.keys(refused).sort(),
  tokens: tokens && Object.keys(tokens),
  exchange: exchange && {
    tokenEndpoint: exchange.tokenEndpoint,
    audience: exchange.audience,
    clientId: exchange.clientId,
    subjectIssuer: exchange.subjectIssuer,
    identity: exchange.identity && { issuer: exchange.identity.issuer, audience: exchange.identity.audience },
  },
});

const sortKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
