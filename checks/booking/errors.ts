import { select } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { errorIs, onceRefused, readErrorKinds, spineCode, tabulated } from '../responses/errors.js';

interface ExpectedError extends Pick<Check, 'requirements' | 'interpretation' | 'severity'> {
  /** As a scenario says it: `422 REFERENCE_NOT_FOUND or 422 INVALID_RESOURCE`. */
  kinds: string;
  /** An answer that settles the matter before the fault comes into play. */
  unless?: number;
}

/**
 * The errors that a refused booking names, by what is wrong with it. Binding where a page gives status and code
 * themselves: for a body that does not meet its StructureDefinition, a reference that leads nowhere, a taken slot. For
 * all else the pages leave them open, and what is read into that is a warning.
 */
const expectedErrors = {
  structure: { kinds: '422 INVALID_RESOURCE', requirements: ['APPT-BOOK-112'] },
  prohibited: {
    kinds: '422 INVALID_RESOURCE',
    requirements: ['APPT-BOOK-112'],
    interpretation: 'APPT-I-107',
    severity: 'warn',
  },
  unknown: {
    kinds: '422 INVALID_RESOURCE',
    requirements: ['APPT-BOOK-112'],
    interpretation: 'APPT-I-108',
    severity: 'warn',
  },
  rule: {
    kinds: '422 INVALID_RESOURCE',
    requirements: ['APPT-BOOK-112'],
    interpretation: 'APPT-I-105',
    severity: 'warn',
  },
  past: {
    kinds: '422 INVALID_RESOURCE',
    requirements: ['APPT-BOOK-112'],
    interpretation: 'APPT-A-2',
    severity: 'warn',
  },
  reference: {
    kinds: '422 REFERENCE_NOT_FOUND or 422 INVALID_RESOURCE',
    requirements: ['APPT-BOOK-105'],
    interpretation: 'APPT-A-6',
  },
  patient: {
    kinds: '422 REFERENCE_NOT_FOUND or 404 PATIENT_NOT_FOUND or 422 INVALID_RESOURCE',
    requirements: ['APPT-BOOK-105'],
    interpretation: 'APPT-I-106',
    severity: 'warn',
  },
  malformed: {
    kinds: '400 BAD_REQUEST',
    requirements: ['APPT-BOOK-113'],
    interpretation: 'FND-A-21',
    severity: 'warn',
  },
  // XML is a recommendation: a provider that does not read it cannot find it malformed.
  'malformed-xml': {
    kinds: '400 BAD_REQUEST',
    requirements: ['APPT-BOOK-113'],
    interpretation: 'FND-A-21',
    severity: 'warn',
    unless: 415,
  },
  type: {
    kinds: '422 INVALID_RESOURCE',
    requirements: ['APPT-BOOK-112'],
    interpretation: 'FND-A-22',
    severity: 'warn',
  },
  taken: { kinds: '409 DUPLICATE_REJECTED', requirements: ['APPT-BOOK-097'], interpretation: 'APPT-A-30' },
} as const satisfies Readonly<Record<string, ExpectedError>>;

export type ErrorKey = keyof typeof expectedErrors;

/** That the 409 of a taken slot says so in its issue. */
const duplicateIssue: Check = {
  id: 'book.duplicate-issue',
  title: 'answers 409 with the issue type duplicate and the code DUPLICATE_REJECTED',
  requirements: ['APPT-BOOK-098'],
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
  Object.entries<ExpectedError>(expectedErrors).map(([key, { kinds, unless, ...weight }]) => [
    key,
    [
      onceRefused(errorIs(readErrorKinds(kinds), { id: `book.error.${key}`, ...weight }), unless),
      ...(key === 'taken' ? [duplicateIssue] : []),
      ...readErrorKinds(kinds).flatMap(({ code }) => tabulated(code)),
    ],
  ]),
);
