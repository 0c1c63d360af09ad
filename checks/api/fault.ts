import type { Check } from '../../support/model/check.js';
import { readErrorKinds } from '../responses/errors.js';
import { after } from '../sentences.js';
import { errorEverywhere, refusedEverywhere, servedEverywhere } from './everywhere.js';
import type { Sweep, Variation } from './sweep.js';

/** One thing that can be wrong with a request of any interaction, and what the provider has to say to it. */
export interface Fault extends Variation {
  /**
   * The ids of its checks: that it is refused, and that the refusals name the right error. Without the first only the
   * error is looked at, as a recommendation.
   */
  ids: { refusal?: string; error?: string };
  /** Statuses beyond 4xx that refuse it too. */
  also?: readonly number[];
  /** The errors that name it: `400 BAD_REQUEST or 422 INVALID_RESOURCE`. */
  error?: string;
}

/** Faults by the sentence of the features: "each is sent without Ssp-To". */
export type Faults = Readonly<Record<string, Fault>>;

/** A change that must make no difference. */
export interface Tolerance extends Variation {
  id: string;
}

export type Tolerances = Readonly<Record<string, Tolerance>>;

/** What is looked at when a fault is answered. */
export interface FaultChecks {
  /** That it is refused everywhere. */
  refusal?: Check<Sweep>;
  /** That the refusals name the right error. */
  error?: Check<Sweep>;
}

/** The checks of a fault, by its sentence. */
export function faultChecks(sentence: string, { ids, error, also }: Fault): FaultChecks {
  const request = requestOf(sentence);
  const { refusal } = ids;
  return {
    ...(refusal && {
      refusal: refusedEverywhere({ id: refusal, title: `refuses a request ${request}` }, also),
    }),
    ...(error &&
      ids.error && {
        error: errorEverywhere(
          { id: ids.error, title: `answers a request ${request} with ${error}` },
          readErrorKinds(error),
          { refused: refusal !== undefined },
        ),
      }),
  };
}

/** The check of a tolerance: that every interaction serves it. */
export const toleranceCheck = (sentence: string, { id }: Tolerance): Check<Sweep> =>
  servedEverywhere({ id, title: `serves a request ${requestOf(sentence)}` });

/** The error of most faults. */
export const badRequest = '400 BAD_REQUEST';

const requestOf = (sentence: string): string => after(sentence, 'each is sent');
