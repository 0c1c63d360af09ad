import type { RequirementOutcome } from '../support/model/rollup.js';

/** How every outcome is called and marked; the mark tells them apart without colour. */
export const outcomeWords: Readonly<Record<RequirementOutcome, { word: string; mark: string }>> = {
  passed: { word: 'passed', mark: '✓' },
  failed: { word: 'failed', mark: '✗' },
  warned: { word: 'warned', mark: '!' },
  blocked: { word: 'blocked', mark: '■' },
  omitted: { word: 'omitted', mark: '–' },
  waived: { word: 'waived', mark: '~' },
  errored: { word: 'errored', mark: '?' },
  undecided: { word: 'undecided', mark: '·' },
  unchecked: { word: 'unchecked', mark: '·' },
  notRun: { word: 'not run', mark: '·' },
};
