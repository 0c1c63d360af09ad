import { fileOf } from '../../requirements/places.js';
import type { Specification } from '../../requirements/specification.js';
import { ConfigurationError } from '../kernel/errors.js';
import { oauth2 } from './oauth2.js';
import type { Scheme } from './scheme.js';
import { spine } from './spine.js';

/** Every scheme that the harness knows, by the name that specifications give it. */
const schemes: ReadonlyMap<string, Scheme> = new Map([
  ['spine', spine],
  ['oauth2', oauth2],
]);

/**
 * The scheme by which a specification has its requests authorised.
 *
 * @throws ConfigurationError when there is none of that name
 */
export function schemeOf(specification: Specification): Scheme {
  const { id, authorisation } = specification;
  const scheme = schemes.get(authorisation.scheme);
  if (scheme) return scheme;
  throw new ConfigurationError({
    code: 'CONFIGURATION_INVALID',
    what: `The specification ${id} is authorised by the scheme "${authorisation.scheme}", which this harness does not know.`,
    where: `${fileOf(specification)}, authorisation.scheme`,
    next: `Use one of: ${[...schemes.keys()].join(', ')}; docs/adding-a-specification.md tells how to add one.`,
  });
}
