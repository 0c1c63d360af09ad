import { appendFileSync } from 'node:fs';
import { readLines } from '../ndjson.js';

/**
 * One line of `ledger.ndjson`. `intent` is written before the request leaves, so that a booking is known even when the
 * run dies before the answer; `made` names what the provider answered; `closed` says that nothing is left of it.
 */
export type LedgerEntry =
  | Intent
  | { kind: 'made'; booking: string; scenario: string; appointment: string; exchange: string }
  | { kind: 'refused'; booking: string; scenario: string; exchange: string }
  | { kind: 'cancelled'; booking: string; scenario: string; appointment: string; exchange: string }
  | {
      kind: 'left';
      booking: string;
      scenario: string;
      appointment: string;
      exchange: string;
      reason: string;
    };

/** That a booking is about to be sent. */
interface Intent {
  kind: 'intent';
  booking: string;
  scenario: string;
  patient: string;
  slots: readonly string[];
  at: string;
  /** ODS code of the federated practice it goes to; the practice under test when absent. */
  practice?: string;
}

/** What the ledger knows of one booking request. */
export interface BookingState {
  booking: string;
  scenario: string;
  patient: string;
  slots: readonly string[];
  state: LedgerEntry['kind'];
  practice?: string;
  appointment?: string;
  exchange?: string;
  reason?: string;
}

/** The account of the bookings of a run: an append-only file and its sum. */
export class Ledger {
  readonly #states = new Map<string, BookingState>();

  constructor(readonly file: string) {
    for (const entry of readLines<LedgerEntry>(file)) this.#apply(entry);
  }

  write(entry: LedgerEntry): void {
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
    this.#apply(entry);
  }

  bookings(): BookingState[] {
    return [...this.#states.values()];
  }

  /** Bookings that exist at the provider as far as is known, or may exist because no answer came. */
  open(): BookingState[] {
    return this.bookings().filter(({ state }) => state === 'made' || state === 'intent' || state === 'left');
  }

  #apply(entry: LedgerEntry): void {
    const { kind, booking, scenario, ...rest } = entry;
    const known = this.#states.get(booking) ?? { patient: '', slots: [] };
    this.#states.set(booking, { ...known, ...rest, booking, scenario, state: kind });
  }
}
