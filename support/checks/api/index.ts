import type { CheckFacts } from '../facts.js';
import { type Fault, faultChecks, type Tolerance, toleranceCheck } from './fault.js';
import { formatRequests } from './formats/requests.js';
import { errorChecks, headerChecks } from './http/answers.js';
import { bodyFaults } from './http/bodies.js';
import { contentChecks } from './http/content.js';
import { formChecks } from './http/forms.js';
import { pathFaults } from './http/paths.js';
import { conflictCheck, httpTolerances } from './http/tolerances.js';
import { verbFaults } from './http/verbs.js';
import { wellFormedEverywhere } from './http/wellFormed.js';
import { interactionIdChecks, spineHeaderFaults, spineHeaderTolerances } from './spineHeaders.js';
import { tokenFaults, tokenTolerances } from './tokens/index.js';
import { challengeCheck, foreignScopeCheck, nullAudienceCheck, properTokenChecks } from './tokens/proper.js';

/** Something that is said of a request, and the endpoint of the specification that it belongs to. */
type Said<T> = T & { topic: string; words: string };

/** Everything that can be wrong with a request of any interaction. */
export const faults: readonly Said<Fault>[] = [
  ...said('spine-headers', spineHeaderFaults),
  ...said('tokens', tokenFaults),
  ...said('http', { ...verbFaults, ...pathFaults, ...bodyFaults }),
];

/** Everything that must make no difference. */
export const tolerances: readonly Said<Tolerance>[] = [
  ...said('spine-headers', spineHeaderTolerances),
  ...said('tokens', tokenTolerances),
  ...said('http', httpTolerances),
];

/** Checks whose title is their sentence. */
export const titledChecks = [
  ...new Set([
    ...interactionIdChecks,
    ...properTokenChecks,
    foreignScopeCheck,
    challengeCheck,
    nullAudienceCheck,
    ...Object.values(formatRequests).flatMap(({ checks }) => checks),
    ...headerChecks,
    ...contentChecks,
    ...formChecks,
    wellFormedEverywhere,
    ...errorChecks,
    conflictCheck,
  ]),
];

/** Every check of this folder. */
export const apiChecks: readonly CheckFacts[] = [
  ...titledChecks,
  ...faults.flatMap((fault) => Object.values(faultChecks(fault.topic, fault.words, fault))),
  ...tolerances.map((tolerance) => toleranceCheck(tolerance.topic, tolerance.words, tolerance)),
];

function said<T>(topic: string, table: Readonly<Record<string, T>>): Said<T>[] {
  return Object.entries(table).map(([words, one]) => ({ ...one, topic, words }));
}
