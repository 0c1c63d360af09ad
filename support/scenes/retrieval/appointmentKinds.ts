import type { KnownPatient } from '../../../checks/booking/booking.js';
import type { FreeSlot } from '../../../checks/slots/search.js';
import type { OwnAppointment } from '../../../checks/updates/update.js';
import { Blocked, Omitted } from '../../model/signals.js';
import { bookOwn, type OwnWish } from '../booking/appointments.js';
import { leasePatient } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { dayOfInstant } from './retrievals.js';

/** Enough to see a kind left out, without filling a diary. */
const most = 3;

/**
 * Books for one patient an appointment of each kind that the diary offers, up to three.
 *
 * @param kindOf what tells slots apart; undefined where that is not said of a slot
 * @param wanted what the kinds are called, for the reason when there are not two
 */
export async function bookEachKind(
  scenario: Scenario,
  kindOf: (slot: FreeSlot) => string | undefined,
  wanted: string,
): Promise<OwnAppointment[]> {
  const patient = await leasePatient(scenario);
  const own: OwnAppointment[] = [];
  const isNew = (slot: FreeSlot): boolean => {
    const kind = kindOf(slot);
    return kind !== undefined && !own.some(({ plan }) => plan.slots.some((taken) => kindOf(taken) === kind));
  };
  while (own.length < most) {
    const next = await bookIfThere(scenario, patient, own, isNew);
    if (!next) break;
    own.push(next);
  }
  if (own.length < 2) throw new Omitted(`the diary shows no free slots of two ${wanted} for one patient`);
  return own;
}

/** Books two appointments of one patient on different days, the earlier first, and tells these days. */
export async function bookTwoDays(scenario: Scenario) {
  const patient = await leasePatient(scenario);
  const one = await bookOwn(scenario, { patient });
  const dayOf = ({ start }: FreeSlot): string => dayOfInstant(start);
  const taken = one.plan.slots.map(dayOf);
  const isOther = (slot: FreeSlot): boolean => !taken.includes(dayOf(slot));
  const other = await bookOwn(scenario, {
    patient,
    suits: (group) => group.every(isOther),
    wanted: 'free slots on two days',
  });
  const [first = '', last = ''] = [one, other].flatMap(({ plan }) => plan.slots.map(dayOf)).sort();
  return { both: [one, other], days: { first, last } };
}

/**
 * Undefined where the diary has no such slot beside those that are taken, or where a provider that has booked two of
 * them lets a patient have no more.
 */
async function bookIfThere(
  scenario: Scenario,
  patient: KnownPatient,
  taken: readonly OwnAppointment[],
  suits: (slot: FreeSlot) => boolean,
): Promise<OwnAppointment | undefined> {
  const wish: OwnWish = {
    patient,
    suits: ([slot]) => slot !== undefined && suits(slot) && taken.every((own) => isApart(slot, own)),
  };
  try {
    return await bookOwn(scenario, wish);
  } catch (error) {
    if (error instanceof Omitted || (error instanceof Blocked && taken.length > 1)) return undefined;
    throw error;
  }
}

/** Nobody can be at two places at once. */
export function isApart(slot: { start: string; end: string } | undefined, { plan }: OwnAppointment): boolean {
  const [taken] = plan.slots;
  if (!slot || !taken) return false;
  return Date.parse(slot.start) >= Date.parse(taken.end) || Date.parse(slot.end) <= Date.parse(taken.start);
}
