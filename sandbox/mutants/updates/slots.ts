import type { Practice } from '../../practice/practice.js';
import type { Slot } from '../../practice/records.js';

/** Gives slots of the diary another status; what is no slot of it is passed over. */
export const setSlots = (ids: readonly string[], status: Slot['status'], practice: Practice): void => {
  for (const id of ids) {
    const slot = practice.slots.find(id);
    if (slot) practice.slots.update({ ...slot, status });
  }
};

/** The slots of an appointment. */
export const slotsOf = (id: string, practice: Practice): readonly string[] =>
  practice.appointments.find(id)?.slots ?? [];
