import { createHash } from 'node:crypto';
import type { ProviderConfig, TlsFiles } from './provider.js';

/**
 * SHA-256, hexadecimal, of a configuration with sorted keys; of TLS the paths as written, which name no machine, and
 * which certificates that are to be refused there are.
 */
export function fingerprint({ tls, ...config }: ProviderConfig): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...config, tls: tls && describe(tls) }, sortKeys))
    .digest('hex');
}

const describe = ({ written, refused }: TlsFiles): object => ({
  ...written,
  ...(refused ? { refused: Object.keys(refused) } : {}),
});

const sortKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
