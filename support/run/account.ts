import type { BookingAccount, RegistrationAccount } from '../../reports/verdicts.js';
import type { BookingState, Ledger } from '../coordinator/ledger.js';
import { isRefused } from '../scenes/diary/settlement.js';

/** What a run did to the provider's diary, from its ledger: what was seen, and what could not be. */
export function bookingAccount(ledger: Ledger): BookingAccount {
  const bookings = ledger.bookings();
  const made = bookings.filter((one) => one.made);
  return {
    made: made.length,
    cancelled: made.filter(({ state }) => state === 'cancelled').length,
    left: made.filter(isLeft).map(listed),
    unknown: bookings.filter((one) => !one.made && isUnknown(one)).map(listed),
    notOurs: ledger.strangers(),
  };
}

/** Whom a run registered: the specification knows no way to undo it. */
export function registrationAccount(ledger: Ledger): RegistrationAccount {
  const attempted = ledger.registrations().filter((one) => one.attempted !== 'no');
  const stay = attempted.filter(
    ({ attempted: how, seen, stranger }) =>
      seen !== 'notRegistered' &&
      (how === 'taken' || (seen === 'registered' && (stranger || how === 'unknown'))),
  );
  const unknown = attempted.filter((one) => one.attempted === 'unknown' && one.seen === undefined);
  const listedPerson = ({ nhsNumber, scenario, exchange = '' }: (typeof stay)[number]) => ({
    nhsNumber,
    scenario,
    exchange,
  });
  return { stay: stay.map(listedPerson), unknown: unknown.map(listedPerson) };
}

/** What was seen to be gone, cancelled or in another way, is not left. */
const isLeft = ({ state }: BookingState): boolean => state !== 'cancelled' && state !== 'absent';

const isUnknown = (one: BookingState): boolean =>
  one.state === 'unknown' || one.state === 'intended' || one.state === 'sent' || isOpenAnswer(one);

const isOpenAnswer = (one: BookingState): boolean => one.state === 'answered' && !isRefused(one);

const listed = ({
  appointment = 'unknown',
  scenario,
  exchange = '',
  reason = 'what became of it was not seen',
}: BookingState) => ({ appointment, scenario, exchange, reason });
