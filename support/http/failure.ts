import type { NetworkFailure } from '../model/exchange.js';

/** Why no answer came, from whatever was thrown; of a message that is no HTTP also how it began. */
export function readFailure(error: unknown): NetworkFailure {
  if (!(error instanceof Error)) return { code: 'UNKNOWN', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
  const message = error.message || innerMessages(error.cause) || code;
  return { code, message: `${message}${beginning(error.cause ?? error)}` };
}

/** A name with several addresses fails with one error for each of them. */
const innerMessages = (cause: unknown): string =>
  cause instanceof AggregateError ? cause.errors.map((error) => String(error.message)).join('; ') : '';

const shownBytes = 40;

/** What the parser was given when it gave up, as JSON text: whatever the bytes are, they show as harmless letters. */
function beginning(error: unknown): string {
  if (!(error instanceof Error) || !('rawPacket' in error) || !Buffer.isBuffer(error.rawPacket)) return '';
  const start = error.rawPacket.toString('latin1', 0, shownBytes);
  return ` (received ${JSON.stringify(start)})`;
}

/** The connection ended in the middle of a message: an outage can do that too. */
const brokenOff = new Set(['HPE_INVALID_EOF_STATE']);

/**
 * Whether an answer came that is no HTTP: what the parser of HTTP rejects, headers without end, or a switch to a
 * protocol that nobody asked for. That is the provider's doing, and no trouble of the network.
 */
export const isNoHttp = ({ code }: NetworkFailure): boolean =>
  (code.startsWith('HPE_') && !brokenOff.has(code)) || code === unaskedUpgrade;

/** `101 Switching Protocols` without a request for it (RFC 7230, 6.7). */
export const unaskedUpgrade = 'UNASKED_UPGRADE';
