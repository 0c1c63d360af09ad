import type { Check } from '../../support/model/check.js';
import { errorIs, onceRefused, readErrorKinds, tabulated } from '../responses/errors.js';

interface ExpectedError extends Pick<Check, 'requirements' | 'interpretation' | 'severity'> {
  kinds: string;
  /** An answer that settles the matter before the fault comes into play. */
  unless?: number;
}

/**
 * The errors that a refused registration names, by what is wrong with it. The page is normative: where the practice of
 * assurance has had another code, or a reading is needed at all, a different error is a warning.
 */
const expectedErrors = {
  structure: { kinds: '422 INVALID_RESOURCE', requirements: ['FND-REG-029', 'FND-REG-061'] },
  variance: {
    kinds: '422 INVALID_RESOURCE',
    requirements: ['FND-REG-029', 'FND-REG-061'],
    interpretation: 'FND-A-9',
    severity: 'warn',
  },
  form: {
    kinds: '422 INVALID_RESOURCE',
    requirements: ['FND-REG-029'],
    interpretation: 'APPT-I-172',
    severity: 'warn',
  },
  type: {
    kinds: '422 INVALID_RESOURCE',
    requirements: ['FND-REG-029', 'FND-REG-061'],
    interpretation: 'FND-A-22',
    severity: 'warn',
  },
  malformed: {
    kinds: '400 BAD_REQUEST',
    requirements: ['FND-REG-059'],
    interpretation: 'FND-A-21',
    severity: 'warn',
  },
  // XML is a recommendation: a provider that does not read it cannot find it malformed.
  'malformed-xml': {
    kinds: '400 BAD_REQUEST',
    requirements: ['FND-REG-059'],
    interpretation: 'FND-A-21',
    severity: 'warn',
    unless: 415,
  },
  number: {
    kinds: '400 INVALID_NHS_NUMBER or 422 INVALID_RESOURCE',
    requirements: ['FND-REG-059', 'FND-REG-061'],
    interpretation: 'APPT-I-173',
  },
  demographics: { kinds: '400 INVALID_PATIENT_DEMOGRAPHICS', requirements: ['FND-REG-062'] },
  deceased: { kinds: '400 INVALID_PATIENT_DEMOGRAPHICS', requirements: ['FND-REG-063'] },
  sensitive: {
    kinds: '400 INVALID_PATIENT_DEMOGRAPHICS',
    requirements: ['FND-REG-064'],
    interpretation: 'FND-A-5',
  },
  flagged: { kinds: '400 INVALID_NHS_NUMBER', requirements: ['FND-REG-065'] },
  duplicate: { kinds: '409 DUPLICATE_REJECTED', requirements: ['FND-REG-067', 'API-ERR-026'] },
} as const satisfies Readonly<Record<string, ExpectedError>>;

export type ErrorKey = keyof typeof expectedErrors;

/** The checks of the error itself, by what is wrong with the registration: none says whether it was refused. */
export const errorChecks: Readonly<Record<string, readonly Check[]>> = Object.fromEntries(
  Object.entries<ExpectedError>(expectedErrors).map(([key, { kinds, unless, ...weight }]) => [
    key,
    [
      onceRefused(
        errorIs(readErrorKinds(kinds), { id: `register-a-patient.error.${key}`, ...weight }),
        unless,
      ),
      ...readErrorKinds(kinds).flatMap(({ code }) => tabulated(code)),
    ],
  ]),
);
