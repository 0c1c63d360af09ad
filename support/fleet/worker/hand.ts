import type { Database } from '../database/database.js';
import type { TakenRun } from '../engine/taken.js';
import { standingOf } from '../engine/workers.js';
import type { StartedGpc } from './child.js';

/** A run that a worker has in hand. */
export interface InHand {
  run: TakenRun;
  /** The `gpc` that is at work on it. */
  child?: StartedGpc;
  /** Somebody asked for its end. */
  cancelled: boolean;
  /** It may be another worker's already, or this one ends. */
  dropped: boolean;
}

/** Keeps the `gpc` that is at work at hand; one that nobody wants any more ends as it begins. */
export function hold(hand: InHand, child: StartedGpc): void {
  hand.child = child;
  if (hand.dropped) child.kill();
  else if (hand.cancelled) child.interrupt();
}

/** Ends the work on a run at once; what it has done stays in its journal. */
export function drop(hand: InHand): void {
  hand.dropped = true;
  hand.child?.kill();
}

/** Ends what was cancelled, and lets go of what was taken away because this worker was thought to be lost. */
export async function obey(database: Database, worker: string, hands: readonly InHand[]): Promise<void> {
  const standing = await standingOf(database, worker);
  for (const hand of hands) {
    const known = standing.find(({ id, attempt }) => id === hand.run.id && attempt === hand.run.attempt);
    if (!known) drop(hand);
    else if (known.cancelAsked && !hand.cancelled) {
      hand.cancelled = true;
      hand.child?.interrupt();
    }
  }
}
