import { alsoBrokenInBeta1 } from '../../alsoBrokenInBeta1.js';
import { alsoBrokenOnDstu2 } from '../../alsoBrokenOnDstu2.js';
import { gpconnect100beta1 } from '../../specifications/gpconnect-1.0.0-beta.1.js';
import { gpconnect100rc2 } from '../../specifications/gpconnect-1.0.0-rc.2.js';
import type { Mutant } from '../mutant.js';
import { mutantsOf } from '../row.js';
import { beta1Mutants as ofBeta1 } from './beta1.js';
import { ofOthersOnly } from './beta1-reused.js';
import { beta1FurtherMutants } from './beta1Further.js';
import { elementMutants } from './elements.js';
import { furtherMutants } from './further.js';
import { requestMutants } from './requests.js';
import { resourceMutants } from './resources.js';
import { retrievalMutants } from './retrievals.js';
import { reused } from './reused.js';
import { statementMutants } from './statement.js';
import { restatedInBeta1, restatedInRc2, taken } from './taken.js';

/** What only DSTU2, or only these releases, can have wrong, for URLs below a root. */
const ownMutants = (root: string): Mutant[] =>
  mutantsOf([
    ...resourceMutants(root),
    ...elementMutants(root),
    ...requestMutants(root),
    ...retrievalMutants,
    ...statementMutants,
    ...furtherMutants,
  ]);

/** A mutant with the further rows of 1.0.0-rc.2 that it breaks. */
function withFurther(mutant: Mutant): Mutant {
  const rows = new Set([...(mutant.alsoBreaks ?? []), ...(alsoBrokenOnDstu2.get(mutant.id) ?? [])]);
  return { ...mutant, alsoBreaks: [...rows].filter((row) => !mutant.breaks.includes(row)) };
}

/** The mutants of a provider of 1.0.0-rc.2: its own, and those of 1.2.7 that break a rule which it has too. */
export const rc2Mutants = (of127: readonly Mutant[]): readonly Mutant[] =>
  [
    ...ownMutants('https://fhir.nhs.uk'),
    ...of127
      .filter(({ id }) => reused.has(id))
      .flatMap((mutant) => taken(mutant, restatedInRc2, gpconnect100rc2.interactions)),
  ].map(withFurther);

/** A mutant with the further rows of 1.0.0-beta.1 that it breaks. */
const withFurtherInBeta1 = (mutant: Mutant): Mutant => ({
  ...mutant,
  alsoBreaks: [
    ...new Set([...(mutant.alsoBreaks ?? []), ...(alsoBrokenInBeta1.get(mutant.id) ?? [])]),
  ].filter((row) => !mutant.breaks.includes(row)),
});

/** The mutants of a provider of 1.0.0-beta.1: its own, and those of 1.0.0-rc.2 and of 1.2.7 that break rules of it. */
export const beta1Mutants = (of127: readonly Mutant[]): readonly Mutant[] => [
  ...ofBeta1,
  ...beta1FurtherMutants,
  ...[...ownMutants('http://fhir.nhs.net'), ...of127.filter(({ id }) => reused.has(id))]
    .filter(({ id }) => !ofOthersOnly.has(id))
    .map(withFurther)
    .flatMap((mutant) => taken(mutant, restatedInBeta1, gpconnect100beta1.interactions))
    .map(withFurtherInBeta1),
];
