import type { FreeSlot } from '../../checks/slots/search.js';
import type { Period } from '../coordinator/atRest.js';
import type { UsedSlot } from '../coordinator/ledger.js';
import { asDate } from '../fhir/londonTime.js';
import { Blocked, Omitted } from '../model/signals.js';
import { noteSecondHand, slotsUsed } from './booking/secondHand.js';
import { endRest } from './diary/atRest.js';
import type { Scenario } from './scenario.js';
import { forgetSlots, lastSeen, look, periods, type Seen } from './slots/inventory.js';
import { days } from './slots/slots.js';

export interface SlotWish {
  count?: number;
  suits?: (group: readonly FreeSlot[]) => boolean;
  /** For the reason when there is none: "two adjacent free slots of one schedule". */
  wanted?: string;
}

/** Leases `count` adjacent free slots that nobody else of the run uses. */
export const leaseSlots = (
  scenario: Scenario,
  { count = 1, suits = () => true, wanted = `${count} free slot(s)` }: SlotWish = {},
): Promise<readonly FreeSlot[]> =>
  leaseGroup(scenario, (slots) => adjacentGroups(slots, count).filter(suits), wanted);

/**
 * Leases one of the groups of slots that `choose` makes of the free slots found, whole; what the run has booked and
 * cancelled before only where there is nothing else, so that one scenario does not build on another's cancellation. Omits the scenario when the
 * diary has none, or none that the run does not already use.
 *
 * @throws Blocked by the slot search when it shows slots of which none tells where it is
 */
export async function leaseGroup(
  scenario: Scenario,
  choose: (slots: readonly FreeSlot[]) => readonly (readonly FreeSlot[])[],
  wanted: string,
): Promise<readonly FreeSlot[]> {
  const group = await findGroup(scenario, choose);
  if (group) return group;
  // What earlier scenarios left standing is in the way only of a diary that is nearly full.
  if (await endRest(scenario)) {
    forgetSlots(scenario);
    const afterwards = await findGroup(scenario, choose);
    if (afterwards) return afterwards;
  }
  assertPlaces(scenario);
  const from = asDate(days(scenario, 1, 13).from);
  throw new Omitted(
    `the diary shows no ${wanted} in the two weeks from ${from} that this run does not already use`,
  );
}

/** An empty diary is nobody's fault; one whose slots cannot be booked, for what is shown of them, is the search's. */
function assertPlaces(scenario: Scenario): void {
  const seen = periods.flatMap((period) => lastSeen(scenario, period) ?? []);
  const [first] = seen.filter(({ shown }) => shown > 0);
  if (!first || seen.some(({ slots }) => slots.some(hasPlace))) return;
  const all = seen.reduce((sum, { shown }) => sum + shown, 0);
  throw new Blocked(
    { endpoint: 'search-for-free-slots', exchange: first.exchange },
    `none of the ${all} slots that the search shows can be booked: none is free in a Schedule that the answer holds and that names a Location (exchange ${first.exchange})`,
  );
}

async function findGroup(
  scenario: Scenario,
  choose: (slots: readonly FreeSlot[]) => readonly (readonly FreeSlot[])[],
): Promise<readonly FreeSlot[] | undefined> {
  const { coordinator } = scenario.run;
  const used = await slotsUsed(scenario);
  const busy = await coordinator.call('restTimes', {});
  const groupsOf = ({ slots }: Seen) =>
    choose(
      bookable(
        slots.filter((slot) => !busy.some((period) => overlap(slot, period))),
        scenario,
      ),
    );
  const isUnused = (group: readonly FreeSlot[]): boolean => group.every(({ id }) => !used.has(id));
  const secondHand = async (groups: readonly (readonly FreeSlot[])[]) => {
    const group = await leaseFirst(scenario, groups);
    noteSecondHand(
      scenario,
      (group ?? []).filter(({ id }) => used.get(id)?.cancelled),
    );
    return group;
  };
  const remembered = periods.flatMap((period) => lastSeen(scenario, period) ?? []);
  for (const seen of remembered) {
    const group = await leaseFirst(scenario, groupsOf(seen).filter(isUnused));
    if (group) return group;
  }
  // A diary that has just been searched whole, and has nothing new, need not be searched again.
  if (remembered.length === periods.length) {
    const groups = remembered.flatMap((seen) =>
      groupsOf(seen).filter((group) => group.every(({ id }) => isSetFree(used.get(id), seen))),
    );
    const group = await secondHand(groups);
    if (group) return group;
  }
  const again: (readonly FreeSlot[])[] = [];
  for (const period of periods) {
    const groups = groupsOf(await look(scenario, period));
    const group = await leaseFirst(scenario, groups.filter(isUnused));
    if (group) return group;
    again.push(...groups.filter((one) => !isUnused(one)));
  }
  return secondHand(again);
}

/** Whether a search showed a slot free after its last booking, if it had one, was cancelled. */
const isSetFree = (used: UsedSlot | undefined, { at }: Seen): boolean =>
  used === undefined || (used.cancelled && Date.parse(used.at) < at);

/** Whether two things take place at the same time, if only in part. */
export const overlap = (one: Period, other: Period): boolean =>
  Date.parse(one.start) < Date.parse(other.end) && Date.parse(other.start) < Date.parse(one.end);

/**
 * A slot without a Location cannot be booked, and one without a length hardly; that slots have both is for the slot
 * search to answer for.
 */
function bookable(found: readonly FreeSlot[], { run }: Scenario): FreeSlot[] {
  const somewhere = found.filter(hasPlace);
  const sound = somewhere.filter(hasLength);
  const all = sound.length > 0 ? sound : somewhere;
  if (!run.specification.bookings.practitionerPreferred) return all;
  const isNamed = ({ schedule }: FreeSlot): boolean => schedule.practitioner !== undefined;
  return [...all.filter(isNamed), ...all.filter((slot) => !isNamed(slot))];
}

export const hasPlace = ({ schedule }: FreeSlot): boolean => schedule.location !== undefined;

export const hasLength = ({ start, end }: FreeSlot): boolean => Date.parse(end) > Date.parse(start);

/** Leases the first of these groups that is free as a whole; undefined when none is. */
export async function leaseFirst(
  scenario: Scenario,
  groups: readonly (readonly FreeSlot[])[],
): Promise<readonly FreeSlot[] | undefined> {
  for (let first = 0; first < groups.length; first += atOnce) {
    const some = groups.slice(first, first + atOnce);
    const candidates = some.map((group) => group.map(({ id }) => `Slot/${id}`));
    const taken = await scenario.run.coordinator.call('lease', { holder: scenario.identity.id, candidates });
    if (taken) return some.find((_group, index) => candidates[index]?.join() === taken.join());
  }
  return undefined;
}

/** Groups that are asked for in one call: a diary has hundreds, and one of the first is nearly always free. */
const atOnce = 20;

/** Runs of `count` slots in which each begins when the one before ends, same schedule, channel and service type. */
export function adjacentGroups(slots: readonly FreeSlot[], count: number): FreeSlot[][] {
  return slots.flatMap((first) => {
    const group = [first];
    while (group.length < count) {
      const last = group.at(-1);
      const next = slots.find((one) => last && follows(last, one));
      if (!next) return [];
      group.push(next);
    }
    return [group];
  });
}

const follows = (before: FreeSlot, after: FreeSlot): boolean =>
  before.schedule.id === after.schedule.id &&
  before.deliveryChannel === after.deliveryChannel &&
  before.serviceType === after.serviceType &&
  Date.parse(before.end) === Date.parse(after.start);
