import { restatedInRc2 } from '../../mutants/dstu2/taken.js';
import type { Variant } from '../variant.js';
import { ownVariants } from './own.js';
import { reused } from './reused.js';

/** The ways to be a provider of 1.0.0-rc.2: its own, and some of 1.2.7 that its rules permit too. */
export const rc2Variants = (of127: readonly Variant[]): readonly Variant[] => [
  ...ownVariants,
  ...of127.filter(({ id }) => reused.has(id)).map(taken),
];

/** What an interpretation of 1.2.7 permits, another specification has to permit itself. */
function taken(variant: Variant): Variant {
  const { permittedBy, warns = [] } = variant;
  const words = permittedBy.filter((by) => !/\b[A-Z]+-[A-Z]+-\d+\b|^[A-Z]+-[A-Z]-\d+$/.test(by));
  const rows = restatedInRc2(permittedBy);
  const silent = rows.length + words.length === 0 ? ['no row of the release says otherwise'] : [];
  return { ...variant, permittedBy: [...rows, ...words, ...silent], warns: restatedInRc2(warns) };
}
