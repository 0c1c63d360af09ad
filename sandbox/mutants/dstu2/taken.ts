import type { InteractionKey } from '../../server/interactions.js';
import type { Mutant } from '../mutant.js';
import { sameRulesBeta1 } from './sameRulesBeta1.js';
import { sameRulesRc2 } from './sameRulesRc2.js';

/** Rows as a release says them again. */
export type Restated = (rows: readonly string[]) => string[];

const restating = (sameRules: Readonly<Record<string, string>>): Restated => {
  const own = new Map<string, string[]>();
  for (const [row, same] of Object.entries(sameRules))
    for (const one of same.split(' ')) own.set(one, [...(own.get(one) ?? []), row]);
  return (rows) => [...new Set(rows.flatMap((row) => own.get(row) ?? []))];
};

export const restatedInRc2: Restated = restating(sameRulesRc2);
export const restatedInBeta1: Restated = restating(sameRulesBeta1);

/** A mutant as one of a release, with its rows; none where the release says none of what it breaks. */
export function taken(mutant: Mutant, restated: Restated, interactions: readonly InteractionKey[]): Mutant[] {
  const breaks = restated(mutant.breaks);
  const alsoBreaks = restated(mutant.alsoBreaks ?? []).filter((row) => !breaks.includes(row));
  const endpoints = mutant.endpoints.filter((key) => interactions.includes(key));
  return breaks.length === 0 ? [] : [{ ...mutant, breaks, alsoBreaks, endpoints }];
}
