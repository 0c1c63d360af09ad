import type { Variation } from '../../world/sweep.js';
import type { Check } from '../check.js';
import { readErrorKinds } from '../responses/errors.js';
import { errorEverywhere, refusedEverywhere, servedEverywhere } from './everywhere.js';
import type { Sweep } from './sweep.js';

type Weight = Pick<Check, 'requirements' | 'interpretation' | 'severity'>;

/** One thing that can be wrong with a request of any interaction, and what the provider has to say to it. */
export interface Fault extends Variation {
  /** Rows that demand the refusal; without them only the error is looked at, as a recommendation. */
  refused?: Weight;
  /** Statuses beyond 4xx that refuse it too. */
  also?: readonly number[];
  /** The errors that name it: `400 BAD_REQUEST or 422 INVALID_RESOURCE`. */
  error?: Weight & { kinds: string };
}

/** Faults by what is said of the request: "without Ssp-To", "with an Ssp-To that is empty". */
export type Faults = Readonly<Record<string, Fault>>;

/** A change that makes no difference, and the rows by which it must make none. */
export interface Tolerance extends Variation, Weight {}

export type Tolerances = Readonly<Record<string, Tolerance>>;

/** What is looked at when a fault is answered. */
export interface FaultChecks {
  /** That it is refused everywhere. */
  refusal?: Check<Sweep>;
  /** That the refusals name the right error. */
  error?: Check<Sweep>;
}

/** The checks of a fault, by what is said of it. */
export function faultChecks(topic: string, words: string, { refused, error, also }: Fault): FaultChecks {
  const key = slug(words);
  return {
    ...(refused && {
      refusal: refusedEverywhere(
        { id: `${topic}.refuses.${key}`, title: `refuses a request ${words}`, ...refused },
        also,
      ),
    }),
    ...(error && {
      error: errorEverywhere(
        {
          id: `${topic}.error.${key}`,
          title: `answers a request ${words} with ${error.kinds}`,
          ...withoutKinds(error),
        },
        readErrorKinds(error.kinds),
        { refused: refused !== undefined },
      ),
    }),
  };
}

/** The check of a tolerance: that every interaction serves it. */
export function toleranceCheck(topic: string, words: string, tolerance: Tolerance): Check<Sweep> {
  const { requirements, interpretation, severity } = tolerance;
  return servedEverywhere({
    id: `${topic}.serves.${slug(words)}`,
    title: `serves a request ${words}`,
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

const slug = (words: string): string =>
  words
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

function withoutKinds({ kinds: _, ...weight }: Weight & { kinds: string }): Weight {
  return weight;
}
