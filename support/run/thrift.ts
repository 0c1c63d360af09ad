import type { PlannedScenario } from '../model/records.js';
import type { Costs } from './plan/costs.js';

/** What a thrifty run spares, and at what price. */
export interface Thrift {
  /** Bookings that the scenarios which are left will make, as far as the embedded provider shows. */
  bookings: number;
  /** Ids of the scenarios that are left out, for only a booking of their own could show what they look at. */
  leftOut: readonly string[];
  /** Ids of the requirements that no scenario judges any more. */
  undecided: readonly string[];
}

/**
 * Chooses scenarios for a diary in which there is little room: all that book nothing, and the gateways. Of those that book, one
 * after the other that which judges most requirements for a booking that are not judged yet; until all are, or the bookings are
 * used up.
 *
 * @param pack the scenarios to choose from, in their order
 * @param budget how many bookings at most, those of gateways included; as many as it takes by default
 */
export function thrifty(
  pack: readonly PlannedScenario[],
  costs: Costs,
  budget: number = Number.POSITIVE_INFINITY,
): Thrift {
  const bookingsOf = ({ id }: PlannedScenario): number => costs.get(id)?.bookings ?? 0;
  const kept = pack.filter((one) => one.gateway || bookingsOf(one) === 0);
  const judged = new Set(kept.flatMap(({ requirements }) => requirements));
  let bookings = kept.reduce((sum, one) => sum + bookingsOf(one), 0);
  let others = pack.filter((one) => !kept.includes(one));
  for (;;) {
    const worthOf = (one: PlannedScenario): number =>
      bookings + bookingsOf(one) > budget
        ? 0
        : one.requirements.filter((row) => !judged.has(row)).length / bookingsOf(one);
    const best = others.reduce<PlannedScenario | undefined>(
      (most, one) => (worthOf(one) > (most ? worthOf(most) : 0) ? one : most),
      undefined,
    );
    if (!best) break;
    bookings += bookingsOf(best);
    for (const row of best.requirements) judged.add(row);
    others = others.filter((one) => one !== best);
  }
  const undecided = new Set(
    others.flatMap(({ requirements }) => requirements.filter((row) => !judged.has(row))),
  );
  return { bookings, leftOut: others.map(({ id }) => id), undecided: [...undecided].sort() };
}
