import { selectText } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { errorIs, onceRefused, readErrorKinds, tabulated } from '../responses/errors.js';
import { type RefusalRule, refuses } from '../responses/refusal.js';

type Weight = Pick<Check, 'requirements' | 'interpretation' | 'severity'>;

interface Refusal extends Omit<RefusalRule, 'id'> {
  key: string;
  error: keyof typeof errors;
}

/** The errors that a refused retrieval is to name; only that of an invalid range is the page's own. */
const errors = {
  range: error('422 INVALID_PARAMETER', { requirements: rows('044') }),
  parameter: error('422 INVALID_PARAMETER', {
    requirements: rows('044'),
    interpretation: 'APPT-I-141',
    severity: 'warn',
  }),
  past: error('422 INVALID_PARAMETER', {
    requirements: rows('043'),
    interpretation: 'APPT-I-141',
    severity: 'warn',
  }),
  patient: error('404 PATIENT_NOT_FOUND', {
    requirements: rows('046'),
    interpretation: 'APPT-I-143',
    severity: 'warn',
  }),
} as const;

/** Retrievals that have to be refused, by what the page says of `start`. */
const refusals: readonly Refusal[] = [
  {
    key: 'ge-absent',
    sentence: 'the retrieval is refused, because the start with ge is mandatory',
    requirements: rows('016', '017', '029'),
    error: 'parameter',
  },
  {
    key: 'le-absent',
    sentence: 'the retrieval is refused, because the start with le is mandatory',
    requirements: rows('016', '018', '029'),
    error: 'parameter',
  },
  {
    key: 'both-absent',
    sentence: 'the retrieval is refused, because both starts are mandatory',
    requirements: rows('016', '030'),
    error: 'parameter',
  },
  {
    key: 'prefix',
    sentence: 'the retrieval is refused, because one start has the prefix ge and the other le',
    requirements: rows('017', '018', '031'),
    error: 'parameter',
  },
  {
    key: 'third',
    sentence: 'the retrieval is refused, because start is given twice and no more',
    requirements: rows('016'),
    interpretation: 'APPT-I-142',
    severity: 'warn',
    error: 'parameter',
  },
  {
    key: 'partial-date',
    sentence: 'the retrieval is refused, because each start is a full date',
    requirements: rows('019', '032'),
    interpretation: 'APPT-I-142',
    severity: 'warn',
    error: 'parameter',
  },
  {
    key: 'time',
    sentence: 'the retrieval is refused, because each start is a date without a time',
    requirements: rows('019', '028'),
    error: 'parameter',
  },
  {
    key: 'unreadable',
    sentence: 'the retrieval is refused, because a start is no date',
    requirements: rows('042', '044'),
    error: 'range',
  },
  {
    key: 'reversed',
    sentence: 'the retrieval is refused, because its period ends before it begins',
    requirements: rows('033', '044'),
    error: 'range',
  },
  {
    key: 'past',
    sentence: 'the retrieval is refused, because part of its period is in the past',
    requirements: [...rows('004', '020', '024', '043'), 'APPT-GEN-024'],
    error: 'past',
  },
  {
    key: 'unknown-patient',
    sentence: 'the retrieval is refused, because no patient has that id',
    requirements: rows('046'),
    error: 'patient',
  },
];

/** That the refusal of a past period tells a person why, in whatever element has room for it. */
const saysWhatWasWrong: Check = {
  id: 'retrieve.past-message',
  title: 'says in words that appointments in the past cannot be requested',
  requirements: rows('027', '043'),
  *observe({ exchange, body }) {
    if (exchange.response.status < 400) return;
    const outcome = body.kind === 'resource' ? body.resource : undefined;
    const words = ['issue.diagnostics', 'issue.details.text'].flatMap((path) => selectText(outcome, path));
    const found = words.map(({ value }) => value).join(' / ');
    yield observation(
      'OperationOutcome.issue.diagnostics or details.text',
      found.trim() !== '',
      'a message',
      found || undefined,
    );
  },
};

/** By the sentence: that a retrieval is refused, and how. */
export const retrievalRefusals: Readonly<Record<string, readonly Check[]>> = Object.fromEntries(
  refusals.map(({ key, error: name, ...rule }) => [
    rule.sentence,
    [
      refuses({ id: `retrieve.refuses.${key}`, ...rule }),
      ...errors[name](name),
      ...(key === 'past' ? [saysWhatWasWrong] : []),
    ],
  ]),
);

/** That a refused request names an error; that it was refused at all is a check of its own. */
function error(kinds: string, weight: Weight): (name: string) => Check[] {
  const accepted = readErrorKinds(kinds);
  return (name) => [
    onceRefused(errorIs(accepted, { id: `retrieve.error.${name}`, ...weight })),
    ...accepted.flatMap(({ code }) => tabulated(code)),
  ];
}

function rows(...numbers: readonly string[]): string[] {
  return numbers.map((number) => `APPT-RETR-${number}`);
}
