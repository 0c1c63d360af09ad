import type { FreeSlot } from '../../../checks/slots/search.js';
import type { UsedSlot } from '../../coordinator/ledger.js';
import type { ResponseSubject } from '../../model/check.js';
import { Blocked } from '../../model/signals.js';
import { fact } from '../facts.js';
import type { Scenario } from '../scenario.js';
import { forgetSlots, isOffered } from '../slots/inventory.js';

/**
 * Slots that the scenario leased, that are free because an earlier scenario cancelled their appointment, and that it has
 * not seen booked: where they cannot be, it is the cancellation that did not set them free.
 */
const theSecondHand = fact<Set<string>>('slots that were cancelled before');
const theOnTheirWay = fact<Map<string, number>>('slots that bookings on their way name');

/** The slots that the run has booked so far, or may have booked, with what became of the last booking of each. */
export const slotsUsed = async ({ run }: Scenario): Promise<ReadonlyMap<string, UsedSlot>> =>
  new Map((await run.coordinator.call('usedSlots', {})).map((used) => [used.slot, used]));

/** Remembers leased slots as second-hand. */
export function noteSecondHand(scenario: Scenario, slots: readonly FreeSlot[]): void {
  const known = scenario.keptOr(theSecondHand, () => new Set());
  for (const { id } of slots) known.add(id);
}

/**
 * Sends a booking of slots, and holds it against the cancellation where a second-hand slot is said to be taken. Bookings
 * that want the same slot at the same time are another matter.
 *
 * @throws Blocked by the cancellation
 */
export async function bookingOf<T extends ResponseSubject>(
  scenario: Scenario,
  slots: readonly FreeSlot[],
  send: () => Promise<T>,
): Promise<T> {
  const onTheirWay = scenario.keptOr(theOnTheirWay, () => new Map());
  const secondHand = scenario.keptOr(theSecondHand, () => new Set());
  const count = (by: number): void => {
    for (const { id } of slots) onTheirWay.set(id, (onTheirWay.get(id) ?? 0) + by);
  };
  count(1);
  const answer = await send().finally(() => count(-1));
  const { status } = answer.exchange.response;
  if (status < 300) for (const { id } of slots) secondHand.delete(id);
  if (status === 409) forgetSlots(scenario);
  const refused = slots.find(({ id }) => secondHand.has(id));
  if (status !== 409 || !refused || slots.some(({ id }) => onTheirWay.get(id) !== 0)) return answer;
  // It may have been seen some seconds ago, and others may have booked it since.
  if (!(await isOffered(scenario, refused.id))) return answer;
  throw new Blocked(
    { endpoint: 'cancel-an-appointment', exchange: answer.exchange.id },
    `Slot/${refused.id}, which was cancelled earlier in the run and is offered again, cannot be booked: it answered 409 (exchange ${answer.exchange.id})`,
  );
}
