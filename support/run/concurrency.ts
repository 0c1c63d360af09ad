import type { Pickle } from '@cucumber/messages';
import type { Specification } from '../../requirements/specification.js';
import { dependenciesOf, neededBy } from '../pack/uses.js';

type Tagged = Pick<Pickle, 'tags'>;

const has = ({ tags }: Tagged, name: string): boolean => tags.some((tag) => tag.name === name);
const isGateway = (pickle: Tagged): boolean => has(pickle, '@gateway');
const isOrdinary = (pickle: Tagged): boolean => !isGateway(pickle) && !has(pickle, '@closing');

/**
 * Whether a scenario may start while others run. Everything waits for the gateways, so that their outcome is known before
 * anything depends on it, and they for each other where one needs another; closing scenarios wait for all ordinary ones; a
 * scenario that compares two views of the diary (`@still-diary`) waits for those that book (`@books`), and the other way
 * round; scenarios that may register somebody (`@registers`) run one at a time, so that all of them can do with one person.
 */
export function mayRunBeside(
  candidate: Tagged,
  running: readonly Tagged[],
  specification: Specification,
): boolean {
  if (running.length === 0) return true;
  if (isGateway(candidate))
    return running.every((one) => isGateway(one) && !waitsFor(candidate, one, specification));
  if (running.some(isGateway)) return false;
  if (has(candidate, '@closing')) return !running.some(isOrdinary);
  if (has(candidate, '@registers') && running.some((one) => has(one, '@registers'))) return false;
  if (has(candidate, '@still-diary')) return !running.some((one) => has(one, '@books'));
  if (has(candidate, '@books')) return !running.some((one) => has(one, '@still-diary'));
  return true;
}

/**
 * Whether a gateway has to wait for another. Of those that still wait nothing is known here, but they come in the order in
 * which they need each other: as long as one of less depth runs, what stands before this one may be waiting for it.
 */
function waitsFor(candidate: Tagged, other: Tagged, specification: Specification): boolean {
  const needed = dependencies(candidate, specification);
  const depth = depthOf(needed, specification);
  return (
    needed.some((endpoint) => has(other, `@${endpoint}`)) ||
    depthOf(dependencies(other, specification), specification) < depth
  );
}

function dependencies({ tags }: Tagged, specification: Specification): string[] {
  const names = tags.map(({ name }) => name);
  const endpoint = specification.endpoints.find(({ id }) => names.includes(`@${id}`))?.id ?? '';
  return dependenciesOf({ endpoint, gateway: true, tags: names }, specification);
}

/** How many gateways open one behind the other before one that depends on these can. */
const depthOf = (needed: readonly string[], specification: Specification): number =>
  Math.max(0, ...needed.map((endpoint) => 1 + depthOf(neededBy(endpoint, specification), specification)));
