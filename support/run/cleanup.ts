import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { BookingState, Ledger } from '../coordinator/ledger.js';
import { Blocked, EnvironmentTrouble, NetworkTrouble } from '../model/signals.js';
import { settleRegistrations } from '../scenes/diary/registrationLedger.js';
import { isRefused, settle } from '../scenes/diary/settlement.js';
import type { RunContext } from '../scenes/runContext.js';
import { counter, Scenario } from '../scenes/scenario.js';

/** Scenario id under which the exchanges of a clean-up are recorded: 0 ends a run, n comes before it is resumed for the nth time. */
const cleanupScenario = (number: number): string => `CLEANUP-${String(number).padStart(3, '0')}`;

/** After so many patients in a row whose list did not come, the provider is taken to be gone. */
const silences = 3;

/** Before a gateway that was busy is asked again. */
const busyMilliseconds = 1000;

/** A booking may still land as long after its time-out as that took, but for a few seconds at least. */
const lateSeconds = (timeoutSeconds: number): number => Math.max(5, timeoutSeconds);

/** Which clean-up of a run it is, and for how many patients it goes on at once. */
interface CleanUp {
  number?: number;
  patientsAtOnce?: number;
}

/**
 * Looks for everything that the run booked or tried to book, patient by patient, and cancels what still stands; then for
 * whom it may have registered. What cannot be seen or undone stays in the ledger. Never throws for the provider.
 */
export async function cleanUp(
  run: RunContext,
  ledger: Ledger,
  { number = 0, patientsAtOnce = 1 }: CleanUp = {},
): Promise<void> {
  const identity = {
    id: cleanupScenario(number),
    name: 'Undo the bookings of the run',
    feature: '',
    endpoint: run.specification.roles.cancel ?? '',
    gateway: false,
    closing: false,
    tags: [],
    requirements: [],
  };
  const count = counter();
  const open = (): Scenario => new Scenario(run, identity, count);
  const settleAll = settlingOf(ledger, open, patientsAtOnce);
  await settleAll(ledger.bookings());
  const late = mayStillLand(ledger, run.config.limits.timeoutSeconds);
  if (late.bookings.length > 0) {
    await wait(late.milliseconds);
    await settleAll(late.bookings);
  }
  await settleRegistrations(open(), ledger);
}

/** Settles bookings, those of each patient in a scenario of their own: what is known of one says nothing of another. */
function settlingOf(ledger: Ledger, open: () => Scenario, patientsAtOnce: number) {
  return async (bookings: readonly BookingState[]): Promise<void> => {
    const free = pLimit(patientsAtOnce);
    let silent = 0;
    await free.map(byPatient(bookings), async (group) => {
      const reason = silent < silences ? await trouble(open(), group) : 'the provider no longer answers';
      silent = reason === undefined ? 0 : silent + 1;
      if (reason !== undefined) tellUnknown(ledger, group, reason);
    });
  };
}

/** Bookings of one patient at one practice. */
function byPatient(bookings: readonly BookingState[]): BookingState[][] {
  const groups = new Map<string, BookingState[]>();
  for (const booking of bookings) {
    const key = `${booking.practice ?? ''} ${booking.patient}`;
    groups.set(key, [...(groups.get(key) ?? []), booking]);
  }
  return [...groups.values()];
}

/** Settles the bookings of a patient, once more where a gateway was in the way; why that could not be done, if so. */
async function trouble(
  scenario: Scenario,
  group: readonly BookingState[],
  attempts = 3,
): Promise<string | undefined> {
  const practice = scenario.run.config.practice.federated?.find(
    ({ endpoint }) => endpoint.odsCode === group[0]?.practice,
  );
  try {
    await scenario.at(practice, () => settle(scenario, group));
    return undefined;
  } catch (error) {
    if (error instanceof Blocked) return error.message;
    if (error instanceof NetworkTrouble) return error.facts.what;
    if (!(error instanceof EnvironmentTrouble)) throw error;
    if (attempts === 1) return error.facts.what;
    await wait(busyMilliseconds);
    return trouble(scenario, group, attempts - 1);
  }
}

function tellUnknown(ledger: Ledger, group: readonly BookingState[], reason: string): void {
  const before = new Map(ledger.bookings().map((one) => [one.booking, one]));
  for (const { booking } of group) {
    const state = before.get(booking);
    if (!state || state.state === 'cancelled' || state.state === 'absent' || isRefused(state)) continue;
    const { appointment, exchange = '' } = state;
    ledger.write({ kind: 'unknown', booking, exchange, reason, ...(appointment ? { appointment } : {}) });
  }
}

/** Bookings that no answer came to, that were not found, and that may yet arrive; and how long to wait for them. */
function mayStillLand(
  ledger: Ledger,
  timeoutSeconds: number,
): { bookings: BookingState[]; milliseconds: number } {
  const seconds = timeoutSeconds + lateSeconds(timeoutSeconds);
  const until = ({ at }: BookingState): number => Date.parse(at) + seconds * 1000;
  const bookings = ledger
    .bookings()
    .filter((one) => one.state === 'absent' && one.status === undefined && until(one) > Date.now());
  return { bookings, milliseconds: Math.max(0, ...bookings.map((one) => until(one) - Date.now())) };
}
