/**
 * The lines of `ledger.ndjson`. Each says what was intended, sent, answered or seen, and never what is only supposed:
 * that a booking was refused does not say that there is none, and that a cancellation was answered with 200 does not say
 * that it happened.
 */
export type LedgerEntry = RunEntry | BookingEntry | RegistrationEntry;

/** Which provider the ledger belongs to, by what requests are addressed with. */
export interface ProviderIdentity {
  baseUrl: string;
  asid?: string;
}

/** The first line: whose run this is. */
export interface RunEntry {
  kind: 'run';
  /** Id of the run; it is the mark in the texts that the run writes. */
  run: string;
  at: string;
  provider: ProviderIdentity;
}

/** What is known of a booking before it is sent. */
export interface IntendedBooking {
  booking: string;
  scenario: string;
  /** Logical id of the patient. */
  patient: string;
  slots: readonly string[];
  /** Of the first slot and the last, as the provider wrote them. */
  start: string;
  end: string;
  /** When it was intended. */
  at: string;
  /** ODS code of the federated practice it goes to; the practice under test when absent. */
  practice?: string;
  /** Whether the description that goes out has the run's mark. */
  marked: boolean;
  /** The consumer's texts that go out. */
  texts: BookingTexts;
}

/** `exchange` is the one that shows it, or in which it was to happen. */
export type BookingEntry =
  | (IntendedBooking & { kind: 'intended' })
  | { kind: 'sent'; booking: string }
  | { kind: 'answered'; booking: string; exchange: string; status?: number; appointment?: string }
  /** Seen to be booked, and to be ours; `withMark` when the run's mark was in it. */
  | { kind: 'booked'; booking: string; exchange: string; appointment: string; withMark: boolean }
  | { kind: 'cancelled'; booking: string; exchange: string; appointment: string }
  /** The patient's list does not show it. */
  | { kind: 'absent'; booking: string; exchange: string }
  | { kind: 'unknown'; booking: string; exchange: string; reason: string; appointment?: string }
  /** An answer named this appointment as that of the booking, but it is another's. */
  | { kind: 'notOurs'; booking: string; exchange: string; appointment: string; reason: string }
  /** An update was answered to have replaced its texts. */
  | { kind: 'rewritten'; booking: string; texts: BookingTexts; marked: boolean };

/** The two elements of an appointment that are the consumer's own. */
export interface BookingTexts {
  description?: string;
  comment?: string;
}

export interface RegistrationEntry {
  /** `notRegistered` and `registered` are what a search showed. */
  kind: 'registering' | 'registrationAnswered' | 'notRegistered' | 'registered';
  nhsNumber: string;
  scenario: string;
  exchange?: string;
  /** HTTP status of the answer to a registration; absent when none came. */
  status?: number;
  practice?: string;
}
