import { after } from '../../../checks/sentences.js';
import type { FreeSlot } from '../../../checks/slots/search.js';
import { leaseGroup } from '../leasing.js';
import type { Scenario } from '../scenario.js';

type PairRule = (first: FreeSlot, second: FreeSlot) => boolean;

const meet: PairRule = (first, second) => Date.parse(first.end) === Date.parse(second.start);
const sameSchedule: PairRule = (first, second) => first.schedule.id === second.schedule.id;
const sameChannel: PairRule = (first, second) => first.deliveryChannel === second.deliveryChannel;
const sameType: PairRule = (first, second) => first.serviceType === second.serviceType;
/** A value that is missing differs from nothing: whether it counts as another is not said (ambiguity A-34). */
const otherChannel: PairRule = (first, second) =>
  Boolean(first.deliveryChannel && second.deliveryChannel) && !sameChannel(first, second);
const otherType: PairRule = (first, second) =>
  Boolean(first.serviceType && second.serviceType) && !sameType(first, second);

/**
 * Pairs of free slots that break just one of the rules for booking adjacent slots together (Book an appointment,
 * multiple adjacent slots), by the sentence.
 */
export const brokenPairs: Readonly<Record<string, PairRule>> = {
  'a patient and two free slots that have a gap between them': (first, second) =>
    Date.parse(first.end) < Date.parse(second.start) &&
    sameDay(first, second) &&
    alike(first, second) &&
    sameSchedule(first, second),
  'a patient and two free slots that overlap in time': (first, second) =>
    Date.parse(first.start) < Date.parse(second.start) &&
    Date.parse(second.start) < Date.parse(first.end) &&
    alike(first, second) &&
    sameSchedule(first, second),
  'a patient and two free slots that belong to different schedules': (first, second) =>
    meet(first, second) && alike(first, second) && !sameSchedule(first, second),
  'a patient and two free slots that have different delivery channels': (first, second) =>
    meet(first, second) &&
    sameSchedule(first, second) &&
    sameType(first, second) &&
    otherChannel(first, second),
  'a patient and two free slots that have different service types': (first, second) =>
    meet(first, second) &&
    sameSchedule(first, second) &&
    sameChannel(first, second) &&
    otherType(first, second),
};

/** Leases two free slots that stand to each other as the words say; omits the scenario when the diary has none. */
export function leaseBrokenPair(scenario: Scenario, sentence: string): Promise<readonly FreeSlot[]> {
  const rule = brokenPairs[sentence];
  const pairs = (slots: readonly FreeSlot[]): FreeSlot[][] =>
    slots.flatMap((first) =>
      slots.filter((second) => rule?.(first, second)).map((second) => [first, second]),
    );
  return leaseGroup(scenario, pairs, `${after(sentence, 'a patient and')} and are alike otherwise`);
}

const alike: PairRule = (first, second) => sameChannel(first, second) && sameType(first, second);
const sameDay: PairRule = (first, second) => first.start.slice(0, 10) === second.start.slice(0, 10);
