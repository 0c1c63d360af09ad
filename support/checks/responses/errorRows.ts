import type { Check } from '../check.js';

type Weight = Pick<Check, 'requirements' | 'interpretation' | 'severity'>;

/**
 * What it weighs that an interaction names the expected error, by the first error named in the sentence. A code that
 * rests on less than the specification's pages is a warning, and says on which reading it rests.
 */
export const errorRows: Readonly<Record<string, Readonly<Record<string, Weight>>>> = {
  'search-for-free-slots': {
    BAD_REQUEST: { requirements: ['APPT-SLOTS-071'], interpretation: 'APPT-A-19', severity: 'warn' },
    INVALID_PARAMETER: { requirements: ['APPT-SLOTS-071'], interpretation: 'APPT-I-101', severity: 'warn' },
  },
};
