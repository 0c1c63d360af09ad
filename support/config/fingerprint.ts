import { createHash } from 'node:crypto';
import type { ProviderConfig } from './provider.js';

/** SHA-256, hexadecimal, of a configuration with sorted keys; of TLS the paths as written, which name no machine. */
export function fingerprint({ tls, ...config }: ProviderConfig): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...config, tls: tls?.written }, sortKeys))
    .digest('hex');
}

const sortKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
