import type { Mutant } from '../mutant.js';
import { accessMutants } from './access.js';
import { patientAnswerMutants } from './answers.js';
import { exchangeMutants } from './exchange.js';
import { patientInteractions, restated } from './taken.js';
import { patientTokenMutants } from './tokens.js';

/** Mutants of 1.2.7 that are about the Spine, its tokens or client certificates, though they break a rule that both have. */
const ofTheSpine = /^(tokens|headers|transport|writing)\./;

/** The mutants of a provider for patients: its own, and those of 1.2.7 that break a rule which it has too. */
export const patientFacingMutants = (of127: readonly Mutant[]): readonly Mutant[] => [
  ...patientTokenMutants,
  ...exchangeMutants,
  ...accessMutants,
  ...patientAnswerMutants,
  ...of127.filter(({ id }) => !ofTheSpine.test(id)).flatMap(taken),
];

function taken(mutant: Mutant): Mutant[] {
  const breaks = restated(mutant.breaks);
  const endpoints = mutant.endpoints.filter((key) => patientInteractions.has(key));
  const isElsewhere = mutant.endpoints.length > 0 && endpoints.length === 0;
  return breaks.length === 0 || isElsewhere ? [] : [{ ...mutant, breaks, endpoints }];
}
