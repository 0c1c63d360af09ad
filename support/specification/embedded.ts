import { builtTo } from '../../sandbox/description.js';
import { ConfigurationError } from '../kernel/errors.js';

/** The specification that the embedded provider is built to, and the only one that can be tested or proven on it. */
export const embeddedSpecification: string = builtTo;

/** @throws ConfigurationError when another specification is asked for than the embedded provider is built to */
export function assertEmbedded(specification: string | undefined): void {
  if (specification === undefined || specification === builtTo) return;
  throw new ConfigurationError({
    code: 'USAGE',
    what: `There is no embedded provider of the specification ${specification}: the one at hand is built to ${builtTo}.`,
    next: `Name the configuration of a provider of ${specification} with --config, or leave --spec out.`,
  });
}
