import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { errorIs, onceRefused, readErrorKinds, tabulated } from '../responses/errors.js';
import type { UpdateKind } from './update.js';

/** The error that a refused update is to name. */
interface ExpectedError {
  /** As a scenario says it: `422 INVALID_RESOURCE or 422 INVALID_PARAMETER`. */
  kinds: string;
  /** The one interaction that has such a fault; either, when absent. */
  only?: UpdateKind;
  /** An answer that settles the matter before the fault comes into play. */
  unless?: number;
}

/** By what is wrong with an update. */
const expectedErrors: Readonly<Record<Exclude<ErrorKey, Conflict>, ExpectedError>> = {
  field: { kinds: '422 INVALID_RESOURCE' },
  reason: { kinds: '422 INVALID_RESOURCE or 422 INVALID_PARAMETER', only: 'cancel' },
  cancelled: { kinds: '422 INVALID_RESOURCE', only: 'amend' },
  past: { kinds: '422 INVALID_RESOURCE' },
  id: { kinds: '400 BAD_REQUEST' },
  unknown: { kinds: '404 NO_RECORD_FOUND' },
  type: { kinds: '422 INVALID_RESOURCE' },
  malformed: { kinds: '400 BAD_REQUEST' },
  // XML is a recommendation: a provider that does not read it cannot find it malformed.
  'malformed-xml': { kinds: '400 BAD_REQUEST', unless: 415 },
};

/** That an update made for another version is answered with 409; no Spine code is agreed on (APPT-A-3). */
type Conflict = 'conflict' | 'unreadable-version';

export type ErrorKey =
  | Conflict
  | 'field'
  | 'reason'
  | 'cancelled'
  | 'past'
  | 'id'
  | 'unknown'
  | 'type'
  | 'malformed'
  | 'malformed-xml';

/** The checks of the error itself; whether the update was refused at all is a check of its own. */
export function errorChecks(kind: UpdateKind, key: ErrorKey): readonly Check[] {
  if (key === 'conflict' || key === 'unreadable-version') return [conflict(kind, key)];
  const { kinds, unless, only = kind } = expectedErrors[key];
  if (only !== kind) return [];
  const named = errorIs(readErrorKinds(kinds), `${kind}.error.${key}`);
  return [onceRefused(named, unless), ...readErrorKinds(kinds).flatMap(({ code }) => tabulated(code))];
}

const conflict = (kind: UpdateKind, key: Conflict): Check =>
  onceRefused({
    id: `${kind}.error.${key}`,
    title: 'answers 409 when If-Match names another version',
    *observe({ exchange }) {
      const { status } = exchange.response;
      yield observation('status', status === 409, '409', status);
    },
  });
