import { asDate } from '../fhir/londonTime.js';
import type { Scenario } from './scenario.js';
import { Omitted } from './signals.js';
import { days, type FreeSlot, freeSlots, searchForSlots } from './slots.js';

type PairRule = (first: FreeSlot, second: FreeSlot) => boolean;

const meet: PairRule = (first, second) => Date.parse(first.end) === Date.parse(second.start);
const sameSchedule: PairRule = (first, second) => first.schedule.id === second.schedule.id;
const sameChannel: PairRule = (first, second) => first.deliveryChannel === second.deliveryChannel;
const sameType: PairRule = (first, second) => first.serviceType === second.serviceType;

/**
 * Pairs of free slots that break just one of the rules for booking adjacent slots together (Book an appointment,
 * multiple adjacent slots), by the words of the scenario.
 */
export const brokenPairs: Readonly<Record<string, PairRule>> = {
  'have a gap between them': (first, second) =>
    Date.parse(first.end) < Date.parse(second.start) &&
    sameDay(first, second) &&
    alike(first, second) &&
    sameSchedule(first, second),
  'overlap in time': (first, second) =>
    Date.parse(first.start) < Date.parse(second.start) &&
    Date.parse(second.start) < Date.parse(first.end) &&
    alike(first, second) &&
    sameSchedule(first, second),
  'belong to different schedules': (first, second) =>
    meet(first, second) && alike(first, second) && !sameSchedule(first, second),
  'have different delivery channels': (first, second) =>
    meet(first, second) &&
    sameSchedule(first, second) &&
    sameType(first, second) &&
    !sameChannel(first, second),
  'have different service types': (first, second) =>
    meet(first, second) &&
    sameSchedule(first, second) &&
    sameChannel(first, second) &&
    !sameType(first, second),
};

/** Leases two free slots that stand to each other as the words say; omits the scenario when the diary has none. */
export async function leaseBrokenPair(scenario: Scenario, words: string): Promise<FreeSlot[]> {
  const rule = brokenPairs[words];
  const window = days(scenario, 1, 13);
  const found = freeSlots(scenario, await searchForSlots(scenario, window));
  const pairs = found.flatMap((first) =>
    found.filter((second) => rule?.(first, second)).map((second) => [first, second]),
  );
  const taken = await scenario.run.coordinator.call('lease', {
    holder: scenario.identity.id,
    candidates: pairs.map((pair) => pair.map(({ id }) => `Slot/${id}`)),
  });
  const pair = pairs.find((one) => taken && one.every(({ id }) => taken.includes(`Slot/${id}`)));
  if (!pair)
    throw new Omitted(
      `the diary shows no two free slots from ${asDate(window.from)} on that ${words} and are alike otherwise`,
    );
  return pair;
}

const alike: PairRule = (first, second) => sameChannel(first, second) && sameType(first, second);
const sameDay: PairRule = (first, second) => first.start.slice(0, 10) === second.start.slice(0, 10);
