import { served } from '../../sandbox/specifications/index.js';
import { ConfigurationError } from '../kernel/errors.js';

const ids = served.map(({ id }) => id);

/** The specification to which the embedded provider is built where nobody asks for another. */
export const embeddedSpecification: string = ids[0] ?? '';

/** @throws ConfigurationError when a specification is asked for that the embedded provider is not built to */
export function assertEmbedded(specification: string = embeddedSpecification): void {
  if (ids.includes(specification)) return;
  throw new ConfigurationError({
    code: 'USAGE',
    what: `There is no embedded provider of the specification ${specification}: the one at hand is built to ${ids.join(', ')}.`,
    next: `Name the configuration of a provider of ${specification} with --config, or leave --spec out.`,
  });
}
