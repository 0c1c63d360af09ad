import type { UpdateKind } from '../../world/updates.js';
import type { Check } from '../check.js';
import { type RefusalRule, refuses } from '../responses/refusal.js';
import { type ErrorKey, errorChecks } from './errors.js';
import { rowsOf } from './rows.js';
import { spoiltUpdates } from './spoilers/index.js';

/** Why an update has to be refused: the rows of either page that say so, and what the error is to be. */
interface Refusal extends Pick<RefusalRule, 'interpretation' | 'severity'> {
  rows: Partial<Record<UpdateKind, readonly string[]>>;
  error: ErrorKey;
}

/** Updates that are refused for how they are sent, or for what they are sent to. */
const refusedDemands: Readonly<Record<string, Refusal>> = {
  'has JSON that is cut short': { rows: { amend: ['042'], cancel: ['035'] }, error: 'malformed' },
  'has XML that is cut short': { rows: { amend: ['042'], cancel: ['035'] }, error: 'malformed-xml' },
  'names an older version in If-Match': stale('conflict'),
  'names a version in If-Match that never was': stale('conflict'),
  'names no version in If-Match': stale('unreadable-version'),
  'is for an appointment that does not exist': {
    rows: { amend: ['063'], cancel: ['042'] },
    error: 'unknown',
  },
  'is for a cancelled appointment': {
    rows: { amend: ['004', '013', '014', '022', '056'] },
    error: 'cancelled',
  },
  'is for an appointment whose time has passed': {
    rows: { amend: ['005', '011', '012', '055'], cancel: ['004', '008', '009', '037'] },
    error: 'past',
    interpretation: 'APPT-A-1',
    severity: 'warn',
  },
};

/** By the words of the scenario: the checks of an update that has to be refused, the refusal itself first. */
export const updateRefusals: Readonly<Record<UpdateKind, Readonly<Record<string, readonly Check[]>>>> = {
  amend: refusalsOf('amend'),
  cancel: refusalsOf('cancel'),
};

function refusalsOf(kind: UpdateKind): Readonly<Record<string, readonly Check[]>> {
  return Object.fromEntries(
    Object.entries({ ...spoiltUpdates, ...refusedDemands }).flatMap(
      ([words, { rows, error, ...reading }]) => {
        const numbers = rows[kind];
        if (!numbers) return [];
        const refusal = refuses({
          id: `${kind}.refuses.${words.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`,
          because: `it ${words}`,
          requirements: rowsOf(kind, numbers),
          ...('interpretation' in reading && reading.interpretation
            ? { interpretation: reading.interpretation }
            : {}),
          ...('severity' in reading && reading.severity ? { severity: reading.severity } : {}),
        });
        return [[words, [refusal, ...errorChecks(kind, error)]]];
      },
    ),
  );
}

function stale(error: ErrorKey): Refusal {
  return { rows: { amend: ['058', '017'], cancel: ['038', '012'] }, error, interpretation: 'APPT-A-3' };
}
