import type { Mutant } from '../mutant.js';
import { accessMutants } from './access.js';
import { patientAnswerMutants } from './answers.js';
import { exchangeMutants } from './exchange.js';
import { reused } from './reused.js';
import { patientFacingInteractions, restated } from './taken.js';
import { patientTokenMutants } from './tokens.js';

/** The mutants of a provider for patients: its own, and some of 1.2.7 that break a rule which it has too. */
export const patientFacingMutants = (of127: readonly Mutant[]): readonly Mutant[] => [
  ...patientTokenMutants,
  ...exchangeMutants,
  ...accessMutants,
  ...patientAnswerMutants,
  ...of127.filter(({ id }) => reused.has(id)).map(taken),
];

function taken(mutant: Mutant): Mutant {
  const breaks = restated(mutant.breaks);
  const alsoBreaks = restated(mutant.alsoBreaks ?? []).filter((row) => !breaks.includes(row));
  return {
    ...mutant,
    breaks,
    alsoBreaks,
    endpoints: mutant.endpoints.filter((key) => patientFacingInteractions.has(key)),
  };
}
