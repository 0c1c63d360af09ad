import type { Check } from './check.js';

/** What there is to know of a check without applying it. */
export type CheckFacts = Pick<Check<never>, 'id' | 'title' | 'requirements' | 'interpretation' | 'severity'>;
