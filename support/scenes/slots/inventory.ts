import type { FreeSlot } from '../../../checks/slots/search.js';
import type { RunContext } from '../runContext.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType, workingResource } from '../setUp.js';
import { findSlots } from './findSlots.js';
import { days, freeSlotsIn } from './slots.js';

/**
 * For how long free slots that a search has shown are taken to be free, in milliseconds: others book in the same diary, and
 * a booking is the likelier to be refused the longer ago its slot was seen.
 */
const freshness = 10_000;

/** Free slots, as a search showed them. */
export interface Seen {
  /** When it was sent, in milliseconds. */
  at: number;
  slots: readonly FreeSlot[];
  /** How many Slots the answer holds, whatever may be made of them. */
  shown: number;
  /** The exchange of the search. */
  exchange: string;
}

/** Days that are searched, in turn: the near ones answer most wishes with a short answer. */
export const periods = [
  [1, 4],
  [5, 13],
] as const;

/** What each run of this process has seen free, by practice and period. */
const inventories = new WeakMap<RunContext, Map<string, Seen>>();

const inventoryOf = ({ run }: Scenario): Map<string, Seen> => {
  const known = inventories.get(run) ?? new Map<string, Seen>();
  inventories.set(run, known);
  return known;
};

const nameOf = ({ visited, run }: Scenario, [first, last]: readonly [number, number]): string =>
  `${visited?.endpoint.odsCode ?? run.config.endpoint.odsCode} ${first} ${last}`;

/** What a search a moment ago showed free in a period, in days after today, and when; undefined when there was none. */
export function lastSeen(scenario: Scenario, period: readonly [number, number]): Seen | undefined {
  const seen = inventoryOf(scenario).get(nameOf(scenario, period));
  return seen && Date.now() - seen.at < freshness ? seen : undefined;
}

/** Searches for what is free in a period, in days after today, and remembers it. */
export async function look(scenario: Scenario, period: readonly [number, number]): Promise<Seen> {
  const at = Date.now();
  const search = await findSlots(scenario, days(scenario, ...period));
  const bundle = workingResource(scenario, search, 'Bundle');
  const shown = entriesOfType(bundle, 'Slot').length;
  const seen = { at, slots: freeSlotsIn(bundle), shown, exchange: search.exchange.id };
  inventoryOf(scenario).set(nameOf(scenario, period), seen);
  return seen;
}

/** Whether a search shows a slot now, whatever was seen before. */
export async function isOffered(scenario: Scenario, slot: string): Promise<boolean> {
  for (const period of periods)
    if ((await look(scenario, period)).slots.some(({ id }) => id === slot)) return true;
  return false;
}

/** Forgets what was seen free, where a booking shows that it is not. */
export const forgetSlots = (scenario: Scenario): void => inventoryOf(scenario).clear();
