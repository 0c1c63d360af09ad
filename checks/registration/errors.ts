import type { Check } from '../../support/model/check.js';
import { errorIs, onceRefused, readErrorKinds, tabulated } from '../responses/errors.js';

interface ExpectedError {
  kinds: string;
  /** An answer that settles the matter before the fault comes into play. */
  unless?: number;
}

/**
 * The errors that a refused registration names, by what is wrong with it. The page is normative: where the practice of
 * assurance has had another code, or a reading is needed at all, a specification binds a different error as a warning.
 */
const expectedErrors = {
  structure: { kinds: '422 INVALID_RESOURCE' },
  variance: {
    kinds: '422 INVALID_RESOURCE',
  },
  form: {
    kinds: '422 INVALID_RESOURCE',
  },
  type: {
    kinds: '422 INVALID_RESOURCE',
  },
  malformed: {
    kinds: '400 BAD_REQUEST',
  },
  // XML is a recommendation: a provider that does not read it cannot find it malformed.
  'malformed-xml': {
    kinds: '400 BAD_REQUEST',
    unless: 415,
  },
  number: {
    kinds: '400 INVALID_NHS_NUMBER or 422 INVALID_RESOURCE',
  },
  demographics: { kinds: '400 INVALID_PATIENT_DEMOGRAPHICS' },
  deceased: { kinds: '400 INVALID_PATIENT_DEMOGRAPHICS' },
  sensitive: {
    kinds: '400 INVALID_PATIENT_DEMOGRAPHICS',
  },
  flagged: { kinds: '400 INVALID_NHS_NUMBER' },
  duplicate: { kinds: '409 DUPLICATE_REJECTED' },
} as const satisfies Readonly<Record<string, ExpectedError>>;

export type ErrorKey = keyof typeof expectedErrors;

/** The checks of the error itself, by what is wrong with the registration: none says whether it was refused. */
export const errorChecks: Readonly<Record<string, readonly Check[]>> = Object.fromEntries(
  Object.entries<ExpectedError>(expectedErrors).map(([key, { kinds, unless }]) => [
    key,
    [
      onceRefused(errorIs(readErrorKinds(kinds), `register-a-patient.error.${key}`), unless),
      ...readErrorKinds(kinds).flatMap(({ code }) => tabulated(code)),
    ],
  ]),
);
