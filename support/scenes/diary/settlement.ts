import type { BookingState } from '../../coordinator/ledger.js';
import type { JsonObject } from '../../kernel/select.js';
import type { Scenario } from '../scenario.js';
import { undo } from '../updates/cancellation.js';
import { appointmentsListed, type PatientsList } from './lists.js';
import { claim, expectedOf, type OwnBooking } from './ownBookings.js';
import { type Expected, evidenceOf } from './ownership.js';

/** A booking whose end is to be found out, with what the ledger holds of it. */
export type Unsettled = OwnBooking & Partial<Pick<BookingState, 'state' | 'made' | 'status'>>;

/**
 * Finds out what has become of bookings of one patient, by the patient's list, and cancels what still stands of them.
 * The ledger is told what was seen: cancelled, absent, or unknown where it could not be seen.
 */
export async function settle(scenario: Scenario, bookings: readonly Unsettled[]): Promise<void> {
  const [first] = bookings;
  if (!first) return;
  const list = await appointmentsListed(scenario, first.patient, bookings);
  for (const booking of bookings) {
    const expected = await expectedOf(scenario, booking);
    const others = new Set(bookings.flatMap((one) => (one === booking ? [] : (one.appointment ?? []))));
    await settleOne(scenario, booking, list, (one) => isOf(one, booking, expected, others));
  }
}

async function settleOne(
  scenario: Scenario,
  own: Unsettled,
  { appointments, reason, exchange }: PatientsList,
  belongs: (appointment: JsonObject) => boolean,
): Promise<void> {
  const { booking, appointment, state } = own;
  const { coordinator } = scenario.run;
  const standing = (appointments ?? []).filter((one) => one.status !== 'cancelled' && belongs(one));
  for (const { id } of standing) if (typeof id === 'string') await undoNamed(scenario, own, id);
  if (standing.length > 0 || state === 'cancelled') return;
  const listed = appointments?.find(({ id }) => id !== undefined && id === appointment);
  if (listed && appointment !== undefined && belongs(listed))
    await coordinator.call('ledger', { kind: 'cancelled', booking, appointment, exchange });
  else if (appointment !== undefined && (own.made || !appointments))
    await undoNamed(scenario, own, appointment);
  else if (appointments) await coordinator.call('ledger', { kind: 'absent', booking, exchange });
  else if (!isRefused(own))
    await coordinator.call('ledger', {
      kind: 'unknown',
      booking,
      exchange,
      reason: reason ?? 'it could not be looked for',
    });
}

/** Undoes the appointment that is said to be of a booking, if it is. */
export async function undoNamed(scenario: Scenario, own: OwnBooking, appointment: string): Promise<void> {
  claim(scenario, appointment, own);
  await undo(scenario, { ...own, appointment });
}

/** Whether an appointment of the patient's list is of this booking, and not known to be of another of the run. */
function isOf(
  resource: JsonObject,
  { appointment }: OwnBooking,
  expected: Expected,
  others: ReadonlySet<string>,
): boolean {
  if (typeof resource.id === 'string' && others.has(resource.id)) return false;
  const { whose } = evidenceOf(resource, expected);
  return whose === 'ours' || (whose === 'silent' && resource.id === appointment);
}

/** Refused by the provider itself, so that nothing stands by its own word. */
export const isRefused = ({ state, status = 0 }: Pick<Unsettled, 'state' | 'status'>): boolean =>
  state === 'answered' && status >= 400 && status < 500 && !temporary.has(status);

/** Answers that say nothing of whether the request was carried out. */
const temporary = new Set([408, 425, 429]);
