import type { Check } from '../support/model/check.js';

/** What there is to know of a check without applying it. */
export type CheckFacts = Pick<Check<never>, 'id' | 'title' | 'requirements' | 'interpretation' | 'severity'>;
