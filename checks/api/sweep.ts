import type { ResponseSubject } from '../../support/model/check.js';

/** How an interaction answered a request that was changed in one respect. */
export interface SweptAnswer extends ResponseSubject {
  /** What the interaction's path addresses first: `Patient`, `metadata`. */
  addressed: string;
  /** Whether it was answered as the unchanged request is: as if nothing had been changed. */
  served: boolean;
}

/** The answers of every interaction to the same change. */
export interface Sweep {
  /** The last of them. */
  exchange: { id: string };
  answers: readonly SweptAnswer[];
  /** The interactions that were not asked, each with the reason. */
  leftOut: readonly string[];
}
