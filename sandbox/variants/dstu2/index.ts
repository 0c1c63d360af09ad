import { type Restated, restatedInBeta1, restatedInRc2 } from '../../mutants/dstu2/taken.js';
import type { Variant } from '../variant.js';
import { beta1Variants as ofBeta1 } from './beta1.js';
import { ofRc2Only } from './beta1-reused.js';
import { openVariants } from './open.js';
import { ownVariants } from './own.js';
import { reused } from './reused.js';
import { silentVariants } from './silent.js';

/** The ways to be a provider of 1.0.0-rc.2: its own, and some of 1.2.7 that its rules permit too. */
export const rc2Variants = (of127: readonly Variant[]): readonly Variant[] => [
  ...ownVariants,
  ...openVariants,
  ...silentVariants,
  ...of127.filter(({ id }) => reused.has(id)).map((one) => taken(one, restatedInRc2)),
];

/** The ways to be a provider of 1.0.0-beta.1: its own, and those of 1.0.0-rc.2 and of 1.2.7 that its rules permit too. */
export const beta1Variants = (of127: readonly Variant[]): readonly Variant[] => [
  ...ofBeta1,
  ...[
    ...[...ownVariants, ...openVariants, ...silentVariants].filter(({ id }) => !ofRc2Only.has(id)),
    ...of127.filter(({ id }) => reused.has(id)),
  ].map((one) => taken(one, restatedInBeta1)),
];

/** What an interpretation of 1.2.7 permits, another specification has to permit itself. */
function taken(variant: Variant, restated: Restated): Variant {
  const { permittedBy, warns = [] } = variant;
  const words = permittedBy.filter((by) => !/\b[A-Z]+-[A-Z]+-\d+\b|^[A-Z]+-[A-Z]-\d+$/.test(by));
  const rows = restated(permittedBy);
  const silent = rows.length + words.length === 0 ? ['no row of the release says otherwise'] : [];
  return { ...variant, permittedBy: [...rows, ...words, ...silent], warns: restated(warns) };
}
