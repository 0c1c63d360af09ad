import type { Check } from '../../support/model/check.js';
import { refuses } from '../responses/refusal.js';
import { type ErrorKey, errorChecks } from './errors.js';
import { spoiltUpdates } from './spoilers/index.js';
import type { UpdateKind } from './update.js';

/** Why an update has to be refused, and what the error is to be. */
interface Refusal {
  ids: Partial<Record<UpdateKind, string>>;
  /** Absent where no page says which error it is. */
  error?: ErrorKey;
}

/** Updates that are refused for how they are sent, or because nothing is there. */
const refusedDemands: Readonly<Record<string, Refusal>> = {
  'the consumer sends the update so that it has JSON that is cut short': {
    ids: {
      amend: 'amend.refuses.has-json-that-is-cut-short',
      cancel: 'cancel.refuses.has-json-that-is-cut-short',
    },
    error: 'malformed',
  },
  'the consumer sends the update so that it has XML that is cut short': {
    ids: {
      amend: 'amend.refuses.has-xml-that-is-cut-short',
      cancel: 'cancel.refuses.has-xml-that-is-cut-short',
    },
    error: 'malformed-xml',
  },
  'the consumer sends the update so that it names an older version in If-Match': {
    ids: {
      amend: 'amend.refuses.names-an-older-version-in-if-match',
      cancel: 'cancel.refuses.names-an-older-version-in-if-match',
    },
    error: 'conflict',
  },
  'the consumer sends the update so that it names a version in If-Match that never was': {
    ids: {
      amend: 'amend.refuses.names-a-version-in-if-match-that-never-was',
      cancel: 'cancel.refuses.names-a-version-in-if-match-that-never-was',
    },
    error: 'conflict',
  },
  'the consumer sends the update so that it names no version in If-Match': {
    ids: {
      amend: 'amend.refuses.names-no-version-in-if-match',
      cancel: 'cancel.refuses.names-no-version-in-if-match',
    },
    error: 'unreadable-version',
  },
  'the consumer sends the update so that it is for an appointment that does not exist': {
    ids: {
      amend: 'amend.refuses.is-for-an-appointment-that-does-not-exist',
      cancel: 'cancel.refuses.is-for-an-appointment-that-does-not-exist',
    },
    error: 'unknown',
  },
};

/** Updates that are refused for the state that their appointment is in. */
const refusedForState: Readonly<Record<string, Refusal>> = {
  'the update is refused, because it is for a cancelled appointment': {
    ids: { amend: 'amend.refuses.is-for-a-cancelled-appointment' },
    error: 'cancelled',
  },
  'the update is refused, because it is for an appointment whose time has passed': {
    ids: {
      amend: 'amend.refuses.is-for-an-appointment-whose-time-has-passed',
      cancel: 'cancel.refuses.is-for-an-appointment-whose-time-has-passed',
    },
    error: 'past',
  },
  'the update is refused, because it is for an appointment whose day has passed': {
    ids: {
      amend: 'amend.refuses.is-for-an-appointment-whose-day-has-passed',
      cancel: 'cancel.refuses.is-for-an-appointment-whose-day-has-passed',
    },
  },
};

/** The sentences that say so. */
export const refusedStates: readonly string[] = Object.keys(refusedForState);

/** By the sentence of the features: the checks of an update that has to be refused, the refusal itself first. */
export const updateRefusals: Readonly<Record<UpdateKind, Readonly<Record<string, readonly Check[]>>>> = {
  amend: refusalsOf('amend'),
  cancel: refusalsOf('cancel'),
};

function refusalsOf(kind: UpdateKind): Readonly<Record<string, readonly Check[]>> {
  return Object.fromEntries(
    Object.entries({ ...spoiltUpdates, ...refusedDemands, ...refusedForState }).flatMap(
      ([sentence, { ids, error }]: [string, Refusal]) => {
        const id = ids[kind];
        const named = error ? errorChecks(kind, error) : [];
        return id ? [[sentence, [refuses({ id, sentence }), ...named]]] : [];
      },
    ),
  );
}
