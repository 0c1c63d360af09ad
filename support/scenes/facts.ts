import { HarnessFault } from '../kernel/errors.js';

/** A typed name under which one step leaves something for the next. */
export interface Fact<T> {
  readonly name: string;
  readonly type?: T;
}

export const fact = <T>(name: string): Fact<T> => ({ name });

/** What the steps of one scenario have established so far. */
export class Facts {
  readonly #known = new Map<Fact<unknown>, unknown>();

  keep<T>(what: Fact<T>, value: T): T {
    this.#known.set(what, value);
    return value;
  }

  has(what: Fact<unknown>): boolean {
    return this.#known.has(what);
  }

  /** The value of a fact; the first who asks makes it. */
  keptOr<T>(what: Fact<T>, make: () => T): T {
    return this.has(what) ? this.recall(what) : this.keep(what, make());
  }

  /** The value of a fact; a scenario whose earlier steps did not establish it is wrongly written. */
  recall<T>(what: Fact<T>): T {
    if (!this.#known.has(what))
      throw new HarnessFault({
        code: 'HARNESS_FAULT',
        what: `A step needs "${what.name}", and no earlier step of the scenario established it.`,
        next: 'Correct the scenario.',
      });
    return this.#known.get(what) as T;
  }
}
