import { selectText } from '../../support/kernel/select.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { errorIs, onceRefused, readErrorKinds, tabulated } from '../responses/errors.js';
import { type RefusalRule, refuses } from '../responses/refusal.js';

interface Refusal extends Omit<RefusalRule, 'id'> {
  key: string;
  error: keyof typeof errors;
}

/** The errors that a refused retrieval is to name; only that of an invalid range is the page's own. */
const errors = {
  range: error('422 INVALID_PARAMETER'),
  parameter: error('422 INVALID_PARAMETER'),
  past: error('422 INVALID_PARAMETER'),
  patient: error('404 PATIENT_NOT_FOUND'),
  number: error('400 INVALID_NHS_NUMBER'),
} as const;

/** Retrievals that have to be refused, by what the page says of `start`. */
const refusals: readonly Refusal[] = [
  {
    key: 'ge-absent',
    sentence: 'the retrieval is refused, because the start with ge is mandatory',
    error: 'parameter',
  },
  {
    key: 'le-absent',
    sentence: 'the retrieval is refused, because the start with le is mandatory',
    error: 'parameter',
  },
  {
    key: 'both-absent',
    sentence: 'the retrieval is refused, because both starts are mandatory',
    error: 'parameter',
  },
  {
    key: 'prefix',
    sentence: 'the retrieval is refused, because one start has the prefix ge and the other le',
    error: 'parameter',
  },
  {
    key: 'third',
    sentence: 'the retrieval is refused, because start is given twice and no more',
    error: 'parameter',
  },
  {
    key: 'partial-date',
    sentence: 'the retrieval is refused, because each start is a full date',
    error: 'parameter',
  },
  {
    key: 'time',
    sentence: 'the retrieval is refused, because each start is a date without a time',
    error: 'parameter',
  },
  {
    key: 'unreadable',
    sentence: 'the retrieval is refused, because a start is no date',
    error: 'range',
  },
  {
    key: 'reversed',
    sentence: 'the retrieval is refused, because its period ends before it begins',
    error: 'range',
  },
  {
    key: 'past',
    sentence: 'the retrieval is refused, because part of its period is in the past',
    error: 'past',
  },
  {
    key: 'unknown-patient',
    sentence: 'the retrieval is refused, because no patient has that id',
    error: 'patient',
  },
  {
    key: 'no-number',
    sentence: 'the retrieval is refused, because the NHS number of its path is none',
    error: 'number',
  },
];

/** That the refusal of a past period tells a person why, in whatever element has room for it. */
const saysWhatWasWrong: Check = {
  id: 'retrieve.past-message',
  title: 'says in words that appointments in the past cannot be requested',
  *observe({ exchange, body }) {
    if (exchange.response.status < 400) return;
    const outcome = resourceIn(body);
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
function error(kinds: string): (name: string) => Check[] {
  const accepted = readErrorKinds(kinds);
  return (name) => [
    onceRefused(errorIs(accepted, `retrieve.error.${name}`)),
    ...accepted.flatMap(({ code }) => tabulated(code)),
  ];
}
