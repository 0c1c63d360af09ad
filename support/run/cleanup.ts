import type { BookingAccount } from '../../reports/verdicts.js';
import type { BookingState, Ledger, LedgerEntry } from '../coordinator/ledger.js';
import { asDate, londonMidnight } from '../fhir/londonTime.js';
import { selectText } from '../fhir/select.js';
import { cancelBooking } from '../world/cancellation.js';
import { Scenario } from '../world/scenario.js';
import { entriesOfType } from '../world/setUp.js';
import type { RunContext } from './context.js';

/** Scenario id under which the clean-up's own exchanges are recorded. */
const cleanupScenario = 'CLEANUP-000';

/**
 * Undoes every booking of the run that is still open by the ledger: cancels those it knows, looks for those whose
 * answer never came. What cannot be undone stays in the ledger as left. Never throws for the provider.
 */
export async function cleanUp(run: RunContext, ledger: Ledger): Promise<void> {
  const scenario = new Scenario(run, {
    id: cleanupScenario,
    name: 'Undo the bookings of the run',
    feature: '',
    endpoint: 'cancel-an-appointment',
    gateway: false,
    closing: false,
    tags: [],
    requirements: [],
  });
  for (const booking of ledger.open()) {
    const practice = run.config.practice.federated?.find(
      ({ endpoint }) => endpoint.odsCode === booking.practice,
    );
    ledger.write(await scenario.at(practice, () => undone(scenario, booking)));
  }
}

/** Undoes one booking, and says what the ledger is to hold of it. */
async function undone(scenario: Scenario, state: BookingState): Promise<LedgerEntry> {
  const { booking, scenario: by, exchange = '' } = state;
  try {
    const appointment = state.appointment ?? (await findUnanswered(scenario, state));
    if (appointment) return await cancelBooking(scenario, { booking, appointment, scenario: by });
    return { kind: 'refused', booking, scenario: by, exchange };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = message.split('\n')[0] ?? message;
    return {
      kind: 'left',
      booking,
      scenario: by,
      appointment: state.appointment ?? 'unknown',
      exchange,
      reason,
    };
  }
}

/** What a run did to the provider's diary, from its ledger. */
export function bookingAccount(ledger: Ledger): BookingAccount {
  const made = ledger.bookings().filter(({ state }) => state !== 'refused');
  return {
    made: made.length,
    cancelled: made.filter(({ state }) => state === 'cancelled').length,
    left: made
      .filter(({ state }) => state !== 'cancelled')
      .map(
        ({
          appointment = 'unknown',
          scenario,
          exchange = '',
          reason = 'no answer came, and it was not looked for',
        }) => ({
          appointment,
          scenario,
          exchange,
          reason,
        }),
      ),
  };
}

/** The appointment that an unanswered booking made after all, if the patient's list shows it. */
async function findUnanswered(
  scenario: Scenario,
  { patient, slots }: BookingState,
): Promise<string | undefined> {
  const day = (days: number): string => asDate(londonMidnight(new Date(), days));
  const { body, exchange } = await scenario.send({
    interaction: 'retrieve-a-patients-appointments',
    id: patient,
    query: [
      ['start', `ge${day(0)}`],
      ['start', `le${day(60)}`],
    ],
  });
  if (exchange.response.status !== 200 || body.kind !== 'resource')
    throw new Error(
      `no answer came to the booking, and the patient's appointments could not be read: ${exchange.response.status}`,
    );
  const mine = entriesOfType(body.resource, 'Appointment').find(
    ({ value }) =>
      value.status === 'booked' &&
      selectText(value, 'slot.reference').some((one) => slots.includes(one.value.replace('Slot/', ''))),
  );
  return typeof mine?.value.id === 'string' ? mine.value.id : undefined;
}
