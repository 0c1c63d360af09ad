import type { Mutant } from '../mutant.js';
import { accessMutants } from './access.js';
import { patientAnswerMutants } from './answers.js';
import { exchangeMutants } from './exchange.js';
import { patientInteractions, restated } from './taken.js';
import { patientTokenMutants } from './tokens.js';

/** About the Spine, its tokens and ids, client certificates, or what patients cannot ask for. */
const ofTheSpine =
  /^(tokens|headers|transport|writing)\.|-by-another-id$|^formats\.locations-in-xml$|^http\.(single-match-unwrapped|count-obeyed)$/;

/** What the guide lets a provider do: limit the bookings of a patient, and cut the reason of a cancellation. */
const permitted = /^(again\.no-second-booking|cancel\.reason-cut)$/;

/** The mutants of a provider for patients: its own, and those of 1.2.7 that break a rule which it has too. */
export const patientFacingMutants = (of127: readonly Mutant[]): readonly Mutant[] => [
  ...patientTokenMutants,
  ...exchangeMutants,
  ...accessMutants,
  ...patientAnswerMutants,
  ...of127.filter(({ id }) => !ofTheSpine.test(id) && !permitted.test(id)).flatMap(taken),
];

function taken(mutant: Mutant): Mutant[] {
  const breaks = restated(mutant.breaks);
  const endpoints = mutant.endpoints.filter((key) => patientInteractions.has(key));
  const isElsewhere = mutant.endpoints.length > 0 && endpoints.length === 0;
  const alsoBreaks = restated(mutant.alsoBreaks ?? []).filter((row) => !breaks.includes(row));
  return breaks.length === 0 || isElsewhere ? [] : [{ ...mutant, breaks, alsoBreaks, endpoints }];
}
