import type { Check } from '../../support/model/check.js';
import type { Variation } from '../../support/scenes/api/sweep.js';
import { readErrorKinds } from '../responses/errors.js';
import { after } from '../sentences.js';
import { errorEverywhere, refusedEverywhere, servedEverywhere } from './everywhere.js';
import type { Sweep } from './sweep.js';

type Weight = Pick<Check, 'requirements' | 'interpretation' | 'severity'>;

/** One thing that can be wrong with a request of any interaction, and what the provider has to say to it. */
export interface Fault extends Variation {
  /** The ids of its checks: that it is refused, and that the refusals name the right error. */
  ids: { refusal?: string; error?: string };
  /** Rows that demand the refusal; without them only the error is looked at, as a recommendation. */
  refused?: Weight;
  /** Statuses beyond 4xx that refuse it too. */
  also?: readonly number[];
  /** The errors that name it: `400 BAD_REQUEST or 422 INVALID_RESOURCE`. */
  error?: Weight & { kinds: string };
}

/** Faults by the sentence of the features: "each is sent without Ssp-To". */
export type Faults = Readonly<Record<string, Fault>>;

/** A change that makes no difference, and the rows by which it must make none. */
export interface Tolerance extends Variation, Weight {
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
export function faultChecks(sentence: string, { ids, refused, error, also }: Fault): FaultChecks {
  const request = requestOf(sentence);
  return {
    ...(refused &&
      ids.refusal && {
        refusal: refusedEverywhere(
          { id: ids.refusal, title: `refuses a request ${request}`, ...refused },
          also,
        ),
      }),
    ...(error &&
      ids.error && {
        error: errorEverywhere(
          {
            id: ids.error,
            title: `answers a request ${request} with ${error.kinds}`,
            ...withoutKinds(error),
          },
          readErrorKinds(error.kinds),
          { refused: refused !== undefined },
        ),
      }),
  };
}

/** The check of a tolerance: that every interaction serves it. */
export function toleranceCheck(sentence: string, tolerance: Tolerance): Check<Sweep> {
  const { id, requirements, interpretation, severity } = tolerance;
  return servedEverywhere({
    id,
    title: `serves a request ${requestOf(sentence)}`,
    requirements,
    ...(interpretation ? { interpretation } : {}),
    ...(severity ? { severity } : {}),
  });
}

export const badRequest = (...requirements: string[]): NonNullable<Fault['error']> => ({
  kinds: '400 BAD_REQUEST',
  requirements,
});

export const rows = (...requirements: string[]): Weight => ({ requirements });

const requestOf = (sentence: string): string => after(sentence, 'each is sent');

function withoutKinds({ kinds: _, ...weight }: Weight & { kinds: string }): Weight {
  return weight;
}
