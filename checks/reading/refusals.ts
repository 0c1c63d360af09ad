import type { Check } from '../../support/model/check.js';
import { refuses } from '../responses/refusal.js';

/** Reads that have to be refused, by the sentence; nothing says with which status and code (APPT-A-2). */
export const readRefusals: Readonly<Record<string, Check>> = Object.fromEntries(
  [
    {
      key: 'past',
      sentence: 'the reading is refused, because the appointment is of a day that has passed',
      requirements: ['APPT-READ-004', 'APPT-READ-006', 'APPT-READ-007', 'APPT-READ-013', 'APPT-GEN-024'],
      interpretation: 'APPT-A-2',
    },
    {
      key: 'past-today',
      sentence: 'the reading is refused, because the time of the appointment has passed today',
      requirements: ['APPT-READ-013'],
      interpretation: 'APPT-A-1',
      severity: 'warn' as const,
    },
    {
      key: 'no-id',
      sentence: 'the reading is refused, because it names no appointment',
      requirements: ['APPT-READ-014'],
      interpretation: 'APPT-A-41',
      severity: 'warn' as const,
    },
  ].map(({ key, ...rule }) => [rule.sentence, refuses({ id: `read.refuses.${key}`, ...rule })]),
);
