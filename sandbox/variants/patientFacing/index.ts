import { patientFacingInteractions, restated } from '../../mutants/patientFacing/taken.js';
import type { Variant } from '../variant.js';
import { ownVariants } from './own.js';
import { reused } from './reused.js';

/** The ways to be a provider for patients: its own, and some of 1.2.7 that its rules permit too. */
export const patientFacingVariants = (of127: readonly Variant[]): readonly Variant[] => [
  ...ownVariants,
  ...of127.filter(({ id }) => reused.has(id)).map(taken),
];

function taken(variant: Variant): Variant {
  const { endpoints, permittedBy, warns = [] } = variant;
  // What an interpretation of 1.2.7 permits, another specification has to permit itself.
  const words = permittedBy.filter((by) => !/\b[A-Z]+-[A-Z]+-\d+\b|^[A-Z]+-[A-Z]-\d+$/.test(by));
  return {
    ...variant,
    endpoints:
      endpoints === 'all' ? endpoints : endpoints.filter((key) => patientFacingInteractions.has(key)),
    permittedBy: [...restated(permittedBy), ...words],
    warns: restated(warns),
  };
}
