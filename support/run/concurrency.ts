import type { Pickle } from '@cucumber/messages';

type Tagged = Pick<Pickle, 'tags'>;

const has = ({ tags }: Tagged, name: string): boolean => tags.some((tag) => tag.name === name);
const isOrdinary = (pickle: Tagged): boolean => !has(pickle, '@gateway') && !has(pickle, '@closing');

/**
 * Whether a scenario may start while others run. Gateways run alone, so that their outcome is known before anything
 * depends on it; closing scenarios wait for all ordinary ones; a scenario that compares two views of the diary
 * (`@still-diary`) waits for those that book (`@books`), and the other way round; scenarios that may register somebody
 * (`@registers`) run one at a time, so that all of them can do with one person.
 */
export function mayRunBeside(candidate: Tagged, running: readonly Tagged[]): boolean {
  if (running.length === 0) return true;
  if (has(candidate, '@gateway') || running.some((one) => has(one, '@gateway'))) return false;
  if (has(candidate, '@closing')) return !running.some(isOrdinary);
  if (has(candidate, '@registers') && running.some((one) => has(one, '@registers'))) return false;
  if (has(candidate, '@still-diary')) return !running.some((one) => has(one, '@books'));
  if (has(candidate, '@books')) return !running.some((one) => has(one, '@still-diary'));
  return true;
}
