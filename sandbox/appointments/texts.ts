import { refusal } from '../vocabulary/errors.js';

/** Longest texts that this system stores, in characters: exactly what the specification demands of a provider. */
const LIMITS = { description: 100, comment: 500 } as const;

/**
 * Refuses a text that could only be stored cut.
 *
 * @throws Refusal 422 INVALID_RESOURCE
 */
export function requireStorable(texts: { description: string; comment?: string }): void {
  for (const name of ['description', 'comment'] as const) {
    const length = [...(texts[name] ?? '')].length;
    if (length > LIMITS[name]) {
      throw refusal(
        'INVALID_RESOURCE',
        `${name} has ${length} characters; this system stores up to ${LIMITS[name]}`,
      );
    }
  }
}
