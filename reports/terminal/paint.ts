import picocolors from 'picocolors';
import type { RequirementOutcome } from '../../support/model/rollup.js';
import type { Verdicts } from '../verdicts.js';

export interface Paint {
  bold: (text: string) => string;
  dim: (text: string) => string;
  loud: (text: string) => string;
  outcome: Readonly<Record<RequirementOutcome, (text: string) => string>>;
  run: Readonly<Record<Verdicts['outcome'], (text: string) => string>>;
}

/** Colours by meaning, or none at all. */
export function paint(colour: boolean): Paint {
  const { bold, dim, green, red, yellow, magenta, cyan, inverse } = picocolors.createColors(colour);
  return {
    bold,
    dim,
    loud: (text) => bold(inverse(yellow(` ${text} `))),
    outcome: {
      passed: green,
      failed: red,
      warned: yellow,
      blocked: magenta,
      omitted: dim,
      waived: cyan,
      errored: magenta,
      undecided: dim,
      unchecked: dim,
      notRun: dim,
    },
    run: {
      conformant: (text) => bold(green(text)),
      'not conformant': (text) => bold(red(text)),
      undecided: (text) => bold(yellow(text)),
    },
  };
}
