import { firstText, select } from '../../support/kernel/select.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation, ofPart, quote } from '../../support/model/observe.js';

/** One way to refuse a request: `422 INVALID_PARAMETER`. */
export interface ErrorKind {
  status: number;
  code: string;
}

/** Reads `400 BAD_REQUEST or 422 INVALID_PARAMETER`. */
export function readErrorKinds(text: string): ErrorKind[] {
  return text.split(' or ').map((kind) => {
    const [status, code] = kind.split(' ');
    return { status: Number(status), code: code ?? '' };
  });
}

/** The Spine code of an error answer's first issue. */
export const spineCode = ({ body }: ResponseSubject): string | undefined =>
  body.kind === 'resource' ? firstText(body.resource, 'issue.details.coding.code') : undefined;

const place = 'status and OperationOutcome.issue[0].details.coding[0].code';

/** What an error says to a rule: the first kind is the rule's own, and the others are permitted in its place. */
export type ErrorVerdict = 'the rule' | 'permitted' | 'neither';

/** Weighs an error against the kinds that may come. */
export function errorVerdict(accepted: readonly ErrorKind[], answer: ResponseSubject): ErrorVerdict {
  const { status } = answer.exchange.response;
  const code = spineCode(answer);
  const found = accepted.findIndex((kind) => kind.status === status && kind.code === code);
  if (found < 0) return 'neither';
  return found === 0 ? 'the rule' : 'permitted';
}

/**
 * Observes that an error is the first of the kinds. Another of them is permitted by a reading of the specification: it
 * breaks no rule, and does not show that the provider keeps the one on the first either.
 */
export function errorIs(accepted: readonly ErrorKind[], id: string): Check {
  const expected = accepted.map(({ status, code }) => `${status} ${code}`).join(' or ');
  return {
    id,
    title: `names the error ${expected}`,
    *observe(subject) {
      const { status } = subject.exchange.response;
      const code = spineCode(subject);
      const verdict = errorVerdict(accepted, subject);
      if (verdict === 'permitted') return;
      const isRule = verdict === 'the rule';
      // Where one of the two is right, only the other is found fault with.
      const known = accepted.some((kind) => kind.status === status);
      const named = !known && accepted.some((kind) => kind.code === code);
      const found = `${status} ${quote(code)}`;
      yield* ofPart('status', [observation(named ? place : 'status', isRule || known, expected, found)]);
      yield* ofPart('code', [observation(place, isRule || named, expected, found)]);
    },
  };
}

/**
 * The same check, silent about requests that were served: whether they were refused is a check of its own, and must not
 * be held twice against a provider. `unless` is a status that settles the matter before the fault comes into play.
 */
export const onceRefused = (check: Check, unless?: number): Check => ({
  ...check,
  *observe(answer, terms) {
    const { status } = answer.exchange.response;
    if (status >= 400 && status !== unless) yield* check.observe(answer, terms);
  },
});

/** Holds an answer that names a Spine code to the status and issue type of the guidance's table; else undecided. */
export function tabulated(code: string): Check[] {
  return [
    {
      id: `responses.tabulated.${code}`,
      title: `answers ${code} with the status and issue type of its line in the table of errors`,
      *observe(subject, { errors }) {
        const { status } = subject.exchange.response;
        const error = errors.get(code);
        // The table has no line for 415, so that no code says more of it than another (FND-A-19).
        if (!error || status === 415 || spineCode(subject) !== code || subject.body.kind !== 'resource')
          return;
        yield* ofPart('status', [
          observation('status', status === error.status, String(error.status), status),
        ]);
        const found = select(subject.body.resource, 'issue.code')[0]?.value;
        const place = 'OperationOutcome.issue[0].code';
        yield* ofPart('issue-type', [observation(place, found === error.issueType, error.issueType, found)]);
      },
    },
  ];
}

/** Every code that a request of the pack provokes. */
export const provokedCodes = [
  'INVALID_IDENTIFIER_SYSTEM',
  'INVALID_IDENTIFIER_VALUE',
  'INVALID_NHS_NUMBER',
  'ORGANISATION_NOT_FOUND',
  'PATIENT_NOT_FOUND',
  'PRACTITIONER_NOT_FOUND',
  'NO_RECORD_FOUND',
  'DUPLICATE_REJECTED',
  'INVALID_RESOURCE',
  'INVALID_PARAMETER',
  'REFERENCE_NOT_FOUND',
  'INVALID_PATIENT_DEMOGRAPHICS',
  'BAD_REQUEST',
] as const;
