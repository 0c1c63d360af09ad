import type { OwnAppointment } from '../../checks/updates/update.js';
import type { JsonObject } from '../kernel/select.js';
import type { BookingState } from './ledger.js';

/** An appointment that the run booked, and to which nothing has come but refusals and reads. */
export interface Rested {
  /** Key in the ledger. */
  booking: string;
  own: OwnAppointment;
  /** As the last reading showed it. */
  shown: JsonObject;
}

/** One that a scenario takes, with what the ledger holds of it. */
export type Lent = Rested & { state: BookingState };

/** From when to when something takes place. */
export interface Period {
  start: string;
  end: string;
}

/** The appointments that wait for the next scenario which needs one and leaves it as it is, and those that are lent. */
export class AtRest {
  readonly #resting = new Map<string, Rested>();
  readonly #lent = new Map<Rested, string>();

  /** By the patient's NHS number; one for each patient is enough. Returns whether there was room. */
  rest(rested: Rested): boolean {
    const { nhsNumber } = rested.own.plan.patient;
    if (this.#resting.has(nhsNumber)) return false;
    this.#resting.set(nhsNumber, rested);
    return true;
  }

  /** Of which patients there is one. */
  people(): string[] {
    return [...this.#resting.keys()];
  }

  lend(holder: string, nhsNumber: string): Rested | undefined {
    const rested = this.#resting.get(nhsNumber);
    if (!rested) return undefined;
    this.#resting.delete(nhsNumber);
    this.#lent.set(rested, holder);
    return rested;
  }

  /** What a scenario had is at rest again by then, or cancelled. */
  giveBack(holder: string): void {
    for (const [rested, owner] of this.#lent) if (owner === holder) this.#lent.delete(rested);
  }

  /** Hands out all that wait, to be cancelled. */
  empty(): Rested[] {
    const all = [...this.#resting.values()];
    this.#resting.clear();
    return all;
  }

  /** When their patients have no time: nobody can be at two places at once. */
  periods(): Period[] {
    return [...this.#resting.values(), ...this.#lent.keys()].flatMap(({ own }) =>
      own.plan.slots.map(({ start, end }) => ({ start, end })),
    );
  }
}
