import type { JsonObject } from '../../support/kernel/select.js';

/** Slots that one schedule has, as in a morning's surgery. */
const SLOTS_PER_SCHEDULE = 25;

/** A searchset Bundle of slots and of the schedules that they are in, made of one valid slot and schedule. */
export function slotBundle(slot: JsonObject, schedule: JsonObject, slots: number): JsonObject {
  const schedules = Math.ceil(slots / SLOTS_PER_SCHEDULE);
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [
      ...numbered(slots, (number) => ({
        ...slot,
        id: `slot-${number}`,
        schedule: { reference: `Schedule/schedule-${number % schedules}` },
      })),
      ...numbered(schedules, (number) => ({ ...schedule, id: `schedule-${number}` })),
    ],
  };
}

const numbered = (count: number, make: (number: number) => JsonObject): JsonObject[] =>
  Array.from({ length: count }, (_, number) => ({ resource: make(number) }));
