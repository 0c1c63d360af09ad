import { select } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { errorIs, onceRefused, readErrorKinds, spineCode, tabulated } from '../responses/errors.js';

interface ExpectedError {
  /** As a scenario says it: `422 REFERENCE_NOT_FOUND or 422 INVALID_RESOURCE`. */
  kinds: string;
  /** An answer that settles the matter before the fault comes into play. */
  unless?: number;
}

/**
 * The errors that a refused booking names, by what is wrong with it. A specification binds those whose status and code
 * its pages give; where they leave them open, what is read into that is a warning.
 */
const expectedErrors = {
  structure: { kinds: '422 INVALID_RESOURCE' },
  prohibited: {
    kinds: '422 INVALID_RESOURCE',
  },
  unknown: {
    kinds: '422 INVALID_RESOURCE',
  },
  rule: {
    kinds: '422 INVALID_RESOURCE',
  },
  past: {
    kinds: '422 INVALID_RESOURCE',
  },
  reference: {
    kinds: '422 REFERENCE_NOT_FOUND or 422 INVALID_RESOURCE',
  },
  patient: {
    kinds: '422 REFERENCE_NOT_FOUND or 404 PATIENT_NOT_FOUND or 422 INVALID_RESOURCE',
  },
  malformed: {
    kinds: '400 BAD_REQUEST',
  },
  // XML is a recommendation: a provider that does not read it cannot find it malformed.
  'malformed-xml': {
    kinds: '400 BAD_REQUEST',
    unless: 415,
  },
  type: {
    kinds: '422 INVALID_RESOURCE',
  },
  taken: { kinds: '409 DUPLICATE_REJECTED' },
} as const satisfies Readonly<Record<string, ExpectedError>>;

export type ErrorKey = keyof typeof expectedErrors;

/** That the 409 of a taken slot says so in its issue. */
const duplicateIssue: Check = {
  id: 'book.duplicate-issue',
  title: 'answers 409 with the issue type duplicate and the code DUPLICATE_REJECTED',
  *observe(answer) {
    const { exchange, body } = answer;
    if (exchange.response.status !== 409 || body.kind !== 'resource') return;
    const type = select(body.resource, 'issue.code')[0]?.value;
    yield observation('OperationOutcome.issue[0].code', type === 'duplicate', 'duplicate', type);
    const code = spineCode(answer);
    yield observation(
      'OperationOutcome.issue[0].details.coding[0].code',
      code === 'DUPLICATE_REJECTED',
      'DUPLICATE_REJECTED',
      code,
    );
  },
};

/** The checks of the error itself, by what is wrong with the booking: none of them says whether it was refused. */
export const errorChecks: Readonly<Record<string, readonly Check[]>> = Object.fromEntries(
  Object.entries<ExpectedError>(expectedErrors).map(([key, { kinds, unless }]) => [
    key,
    [
      onceRefused(errorIs(readErrorKinds(kinds), `book.error.${key}`), unless),
      ...(key === 'taken' ? [duplicateIssue] : []),
      ...readErrorKinds(kinds).flatMap(({ code }) => tabulated(code)),
    ],
  ]),
);
