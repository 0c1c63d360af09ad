import { writeFileSync } from 'node:fs';
import { ConfigurationError } from './errors.js';

/**
 * Writes a file that the user named.
 *
 * @param what what is written, to begin a sentence with
 * @throws ConfigurationError USAGE when it cannot be written there
 */
export function writeAsked(file: string, content: string | Uint8Array, what: string, next: string): void {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    throw new ConfigurationError({
      code: 'USAGE',
      what: `${what} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
      where: file,
      next,
      cause,
    });
  }
}
