import { appendFileSync } from 'node:fs';
import { readLines } from '../kernel/ndjson.js';
import { isSuccess } from '../model/exchange.js';
import type {
  BookingEntry,
  IntendedBooking,
  LedgerEntry,
  RegistrationEntry,
  RunEntry,
} from './ledgerEntries.js';

/** What the ledger knows of one booking request: the last thing that happened to it, and what was ever seen of it. */
export interface BookingState extends IntendedBooking {
  state: BookingEntry['kind'];
  /** True once the appointment was seen to be booked. */
  made: boolean;
  /** HTTP status of the answer; absent when none came. */
  status?: number;
  appointment?: string;
  exchange?: string;
  reason?: string;
}

/** What the ledger knows of one person whom the run tried to register. */
export interface RegistrationState {
  nhsNumber: string;
  scenario: string;
  practice?: string;
  /** Whether they were seen not to be registered before the first attempt. */
  stranger: boolean;
  /** Worst that is known of the attempts: one that may have worked counts more than one that was refused. */
  attempted: 'no' | 'refused' | 'unknown' | 'taken';
  /** Whether they were found registered, or not, when they were last looked for after an attempt. */
  seen?: 'registered' | 'notRegistered';
  exchange?: string;
}

/** An appointment that an answer claimed for a booking of the run, and that is somebody else's. */
export interface Stranger {
  appointment: string;
  scenario: string;
  exchange: string;
  reason: string;
}

/** A slot that a booking of the run named. */
export interface UsedSlot {
  slot: string;
  /** Whether the appointment was booked and cancelled again. */
  cancelled: boolean;
  /** When the booking was intended: a search that shows the slot free later shows it set free. */
  at: string;
}

/** Whether a booking that is refused so leaves its slots as they were: free, unless they were taken before. */
const leavesFree = (status: number): boolean => status >= 400 && status < 500 && status !== 409;

/** The account of what a run did to the provider: an append-only file of what was intended and seen, and its sum. */
export class Ledger {
  #run: RunEntry | undefined;
  readonly #bookings = new Map<string, BookingState>();
  readonly #registrations = new Map<string, RegistrationState>();
  readonly #strangers: Stranger[] = [];
  #keepsMarks = false;

  constructor(readonly file: string) {
    for (const entry of readLines<LedgerEntry>(file)) this.#apply(entry);
  }

  write(entry: LedgerEntry): void {
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
    this.#apply(entry);
  }

  /** Whose ledger it is; absent in one that was never opened by a run, or by a release before this was recorded. */
  get run(): RunEntry | undefined {
    return this.#run;
  }

  /** Whether the provider was seen to return a text of the run's with its mark. */
  get keepsMarks(): boolean {
    return this.#keepsMarks;
  }

  bookings(): BookingState[] {
    return [...this.#bookings.values()];
  }

  /** Bookings of which it is not known that nothing is left. */
  open(): BookingState[] {
    return this.bookings().filter(({ state }) => state !== 'cancelled' && state !== 'absent');
  }

  /** The slots of bookings that were taken, or may have been, and of those that found them taken. */
  usedSlots(): UsedSlot[] {
    return this.bookings()
      .filter(({ state, status = 0 }) => state !== 'absent' && !(state === 'answered' && leavesFree(status)))
      .flatMap(({ state, slots, at }) =>
        slots.map((slot) => ({ slot, at, cancelled: state === 'cancelled' })),
      );
  }

  registrations(): RegistrationState[] {
    return [...this.#registrations.values()];
  }

  strangers(): readonly Stranger[] {
    return this.#strangers;
  }

  #apply(entry: LedgerEntry): void {
    if (entry.kind === 'run') this.#run = entry;
    else if ('booking' in entry) this.#applyBooking(entry);
    else this.#applyRegistration(entry);
  }

  #applyBooking(entry: BookingEntry): void {
    const known = this.#bookings.get(entry.booking);
    if (entry.kind === 'intended') {
      const { kind, ...facts } = entry;
      this.#bookings.set(entry.booking, { ...facts, state: kind, made: false });
      return;
    }
    if (!known) return;
    if (entry.kind === 'notOurs') {
      const { appointment, exchange, reason } = entry;
      this.#strangers.push({ appointment, exchange, reason, scenario: known.scenario });
      return;
    }
    if (entry.kind === 'rewritten') {
      this.#bookings.set(entry.booking, { ...known, texts: entry.texts, marked: entry.marked });
      return;
    }
    const { kind, ...facts } = entry;
    if (entry.kind === 'booked' && entry.withMark) this.#keepsMarks = true;
    const made = known.made || kind === 'booked' || kind === 'cancelled';
    const { reason: _old, ...rest } = known;
    this.#bookings.set(entry.booking, { ...rest, ...facts, state: kind, made });
  }

  #applyRegistration(entry: RegistrationEntry): void {
    const { nhsNumber, kind } = entry;
    const known = this.#registrations.get(nhsNumber) ?? {
      nhsNumber,
      scenario: entry.scenario,
      stranger: false,
      attempted: 'no',
    };
    const next = { ...known, ...(entry.exchange ? { exchange: entry.exchange } : {}) };
    const { practice } = entry;
    if (practice !== undefined) next.practice = practice;
    if (kind === 'registering') {
      if (next.attempted === 'no') next.scenario = entry.scenario;
      next.attempted = worse(next.attempted, 'unknown');
    } else if (kind === 'registrationAnswered') next.attempted = afterAnswer(known, entry.status);
    else if (kind === 'notRegistered' && known.attempted === 'no') next.stranger = true;
    else next.seen = kind;
    this.#registrations.set(nhsNumber, next);
  }
}

const severity = ['no', 'refused', 'unknown', 'taken'] as const;

const worse = (
  one: RegistrationState['attempted'],
  other: RegistrationState['attempted'],
): RegistrationState['attempted'] =>
  severity[Math.max(severity.indexOf(one), severity.indexOf(other))] ?? other;

/** An attempt counts as unknown from the moment it is sent; its answer settles it, unless an earlier one stays open. */
function afterAnswer(
  { attempted }: RegistrationState,
  status: number | undefined,
): RegistrationState['attempted'] {
  if (isSuccess(status)) return 'taken';
  if (attempted === 'taken') return 'taken';
  return status !== undefined && status >= 400 && status < 500 ? 'refused' : 'unknown';
}
