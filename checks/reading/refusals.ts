import type { Check } from '../../support/model/check.js';
import { accepts } from '../responses/acceptance.js';
import { refuses } from '../responses/refusal.js';

/** Reads that have to be refused, by the sentence; nothing says with which status and code (APPT-A-2). */
export const readRefusals: Readonly<Record<string, Check>> = Object.fromEntries(
  [
    {
      key: 'past',
      sentence: 'the reading is refused, because the appointment is of a day that has passed',
    },
    {
      key: 'past-today',
      sentence: 'the reading is refused, because the time of the appointment has passed today',
    },
    {
      key: 'no-id',
      sentence: 'the reading is refused, because it names no appointment',
    },
  ].map(({ key, ...rule }) => [rule.sentence, refuses({ id: `read.refuses.${key}`, ...rule })]),
);

/** Reads that have to be served, by the sentence. */
export const readAcceptance: Readonly<Record<string, Check>> = Object.fromEntries(
  [
    {
      key: 'past',
      sentence: 'the reading is accepted, because appointments of the past may be read',
    },
    {
      key: 'with-actors',
      sentence: 'the reading is accepted, because it may ask for practitioners and locations',
    },
  ].map(({ key, ...rule }) => [
    rule.sentence,
    accepts({ status: 200, resourceType: 'Appointment' })({ id: `read.accepts.${key}`, ...rule }),
  ]),
);
