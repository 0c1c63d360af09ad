import { HarnessFault } from '../../support/kernel/errors.js';
import type { Check } from '../../support/model/check.js';
import type { CheckFacts } from '../facts.js';
import { errorRows } from './errorRows.js';
import { errorIs, onceRefused, readErrorKinds, spineErrors, tabulated } from './errors.js';
import { formatChecks, sameContent } from './formats.js';
import { foundChecks } from './found.js';
import { explanation } from './refusal.js';
import { answerRows } from './rows.js';
import { answersWith, answersWithResource, answersWithSearchset } from './success.js';

/**
 * The checks of "the error is 400 BAD_REQUEST or 422 INVALID_PARAMETER" for an interaction: that one of these is named,
 * with the weight that `errorRows` gives the first of them there, and that whichever is named comes as tabulated.
 */
export function expectedError(text: string, interaction: string): Check[] {
  const kinds = readErrorKinds(text);
  const first = kinds[0]?.code ?? '';
  const weight = errorRows[interaction]?.[first];
  if (!weight)
    throw new HarnessFault({
      code: 'HARNESS_FAULT',
      what: `Nothing says which rows judge the error ${first} of ${interaction}.`,
      where: 'checks/responses/errorRows.ts',
      next: 'Name them there.',
    });
  return [
    onceRefused(errorIs(kinds, { id: `${interaction}.error.${first}`, ...weight })),
    ...kinds.flatMap(({ code }) => tabulated(code)),
  ];
}

/** Every check of this folder whose subject is any response. */
export const responseChecks: readonly CheckFacts[] = [
  ...Object.entries(answerRows).flatMap(([interaction, rows]) => [
    answersWith(200, interaction),
    ...(rows.searchset ? [answersWithSearchset(interaction)] : []),
    ...(rows.resource ? [answersWithResource('resource', interaction)] : []),
  ]),
  ...Object.entries(errorRows).flatMap(([interaction, weights]) =>
    Object.entries(weights).map(([code, weight]) =>
      errorIs([{ status: spineErrors[code]?.status ?? 0, code }], {
        id: `${interaction}.error.${code}`,
        ...weight,
      }),
    ),
  ),
  ...Object.keys(spineErrors).flatMap(tabulated),
  ...explanation,
  ...formatChecks,
  sameContent,
  ...foundChecks,
];
