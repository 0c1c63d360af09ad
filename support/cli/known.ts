import { ConfigurationError } from '../kernel/errors.js';
import { nearest } from '../kernel/nearest.js';

/**
 * Refuses an id that there is not.
 *
 * @throws ConfigurationError USAGE with the id that was most likely meant, else with `list`, which tells where they are listed
 */
export function requireKnown(kind: string, id: string, known: readonly string[], list: string): void {
  if (known.includes(id)) return;
  const meant = nearest(id, known);
  throw new ConfigurationError({
    code: 'USAGE',
    what: `There is no ${kind} "${id}".`,
    next: meant ? `Did you mean ${meant}?` : list,
  });
}
