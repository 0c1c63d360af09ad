import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import type { UpdateKind } from '../../support/scenes/updates/updates.js';
import { errorIs, readErrorKinds, tabulated } from '../responses/errors.js';

type Weight = Pick<Check, 'requirements' | 'interpretation' | 'severity'>;

/** The error that a refused update is to name, and what it weighs under either interaction. */
interface ExpectedError extends Partial<Record<UpdateKind, Weight>> {
  /** As a scenario says it: `422 INVALID_RESOURCE or 422 INVALID_PARAMETER`. */
  kinds: string;
  /** An answer that settles the matter before the fault comes into play. */
  unless?: number;
}

/** By what is wrong with an update: the pages mostly leave status and code open, and what is read in is a warning. */
const expectedErrors = {
  field: {
    kinds: '422 INVALID_RESOURCE',
    amend: { requirements: ['APPT-AMEND-044'], interpretation: 'APPT-A-16' },
    cancel: warning('APPT-CANC-036', 'APPT-I-121'),
  },
  reason: {
    kinds: '422 INVALID_RESOURCE or 422 INVALID_PARAMETER',
    cancel: warning('APPT-CANC-021', 'APPT-A-11'),
  },
  cancelled: {
    kinds: '422 INVALID_RESOURCE',
    amend: { requirements: ['APPT-AMEND-057'], interpretation: 'APPT-A-16' },
  },
  past: {
    kinds: '422 INVALID_RESOURCE',
    amend: warning('APPT-AMEND-055', 'APPT-A-2'),
    cancel: warning('APPT-CANC-037', 'APPT-A-2'),
  },
  id: {
    kinds: '400 BAD_REQUEST',
    amend: warning('APPT-AMEND-064', 'APPT-I-122'),
    cancel: warning('APPT-CANC-043', 'APPT-I-122'),
  },
  unknown: {
    kinds: '404 NO_RECORD_FOUND',
    amend: warning('APPT-AMEND-063', 'APPT-I-123'),
    cancel: warning('APPT-CANC-042', 'APPT-I-123'),
  },
  type: {
    kinds: '422 INVALID_RESOURCE',
    amend: warning('APPT-AMEND-067', 'FND-A-22'),
    cancel: warning('APPT-CANC-036', 'FND-A-22'),
  },
  malformed: {
    kinds: '400 BAD_REQUEST',
    amend: warning('APPT-AMEND-042', 'FND-A-21'),
    cancel: warning('APPT-CANC-035', 'FND-A-21'),
  },
  // XML is a recommendation: a provider that does not read it cannot find it malformed.
  'malformed-xml': {
    kinds: '400 BAD_REQUEST',
    unless: 415,
    amend: warning('APPT-AMEND-042', 'FND-A-21'),
    cancel: warning('APPT-CANC-035', 'FND-A-21'),
  },
} as const satisfies Readonly<Record<string, ExpectedError>>;

/** That an update made for another version is answered with 409; no Spine code is agreed on (APPT-A-3). */
const conflicts: Readonly<Record<'conflict' | 'unreadable-version', (kind: UpdateKind) => Check>> = {
  conflict: (kind) =>
    conflict(kind, 'conflict', { requirements: [conflictRows[kind]], interpretation: 'APPT-A-3' }),
  'unreadable-version': (kind) =>
    conflict(kind, 'unreadable-version', warning(conflictRows[kind], 'APPT-A-3')),
};

const conflictRows = { amend: 'APPT-AMEND-059', cancel: 'APPT-CANC-039' } as const;

export type ErrorKey = keyof typeof expectedErrors | keyof typeof conflicts;

/** The checks of the error itself; whether the update was refused at all is a check of its own. */
export function errorChecks(kind: UpdateKind, key: ErrorKey): readonly Check[] {
  if (key === 'conflict' || key === 'unreadable-version') return [conflicts[key](kind)];
  const { kinds, unless, [kind]: weight }: ExpectedError = expectedErrors[key];
  if (!weight) return [];
  const named = errorIs(readErrorKinds(kinds), { id: `${kind}.error.${key}`, ...weight });
  return [onceRefused(named, unless), ...readErrorKinds(kinds).flatMap(({ code }) => tabulated(code))];
}

function conflict(kind: UpdateKind, key: string, weight: Weight): Check {
  return onceRefused({
    ...weight,
    id: `${kind}.error.${key}`,
    title: 'answers 409 when If-Match names another version',
    *observe({ exchange }) {
      const { status } = exchange.response;
      yield observation('status', status === 409, '409', status);
    },
  });
}

/** An update that was taken must not be held twice against a provider. */
function onceRefused(check: Check, unless?: number): Check {
  return {
    ...check,
    *observe(answer) {
      const { status } = answer.exchange.response;
      if (status >= 400 && status !== unless) yield* check.observe(answer);
    },
  };
}

function warning(row: string, interpretation: string): Weight {
  return { requirements: [row], interpretation, severity: 'warn' };
}
