import type { Check, CheckFacts } from '../../support/model/check.js';
import { interactionFacts } from '../interactions.js';
import { errorIs, onceRefused, provokedCodes, readErrorKinds, tabulated } from './errors.js';
import { formatChecks, sameContent } from './formats.js';
import { foundChecks } from './found.js';
import { explanation } from './refusal.js';
import { answersWith, answersWithResource, answersWithSearchset, needsNoBody } from './success.js';

/**
 * The checks of "the error is 400 BAD_REQUEST or 422 INVALID_PARAMETER" for an interaction: that one of these is named,
 * with the weight that the specification binds to the first of them there, and that whichever is named comes as tabulated.
 */
export function expectedError(text: string, interaction: string): Check[] {
  const kinds = readErrorKinds(text);
  return [
    onceRefused(errorIs(kinds, `${interaction}.error.${kinds[0]?.code}`)),
    ...kinds.flatMap(({ code }) => tabulated(code)),
  ];
}

/** Every check of this folder whose subject is any response. */
export const responseChecks: readonly CheckFacts[] = [
  ...interactionFacts.flatMap(({ key, answer }) => (answer ? plainChecks(key, answer) : [])),
  ...interactionFacts.flatMap(({ key, bodyless }) => (bodyless ? needsNoBody(key) : [])),
  ...interactionFacts.flatMap(({ key, errors = [] }) =>
    errors.map((code) => ({ id: `${key}.error.${code}`, title: `names the error ${code}` })),
  ),
  ...provokedCodes.flatMap(tabulated),
  ...explanation,
  ...formatChecks,
  sameContent,
  ...foundChecks,
];

/** The checks of the plain success of an interaction. */
function plainChecks(key: string, { type, status = 200 }: { type: string; status?: number }): Check[] {
  const content = type === 'Bundle' ? answersWithSearchset(key) : answersWithResource(type, key);
  return [answersWith(status, key), content];
}
