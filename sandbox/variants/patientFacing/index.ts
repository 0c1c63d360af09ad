import { patientInteractions, restated } from '../../mutants/patientFacing/taken.js';
import type { Variant } from '../variant.js';
import { ownVariants } from './own.js';

/** Two interactions of the Spine have the same URL there, and no interaction of patients has an id that is looked at. */
const ofTheSpine = /statement-for-all-capabilities$/;

/** The ways to be a provider for patients: its own, and those of 1.2.7 that its rules permit too. */
export const patientFacingVariants = (of127: readonly Variant[]): readonly Variant[] => [
  ...ownVariants,
  ...of127.filter(({ id }) => !ofTheSpine.test(id)).flatMap(taken),
];

function taken(variant: Variant): Variant[] {
  const { endpoints, permittedBy, warns = [] } = variant;
  const own = endpoints === 'all' ? endpoints : endpoints.filter((key) => patientInteractions.has(key));
  // What an interpretation of 1.2.7 permits, another specification has to permit itself.
  const words = permittedBy.filter((by) => !/\b[A-Z]+-[A-Z]+-\d+\b|^[A-Z]+-[A-Z]-\d+$/.test(by));
  const permitted = [...restated(permittedBy), ...words];
  return own.length === 0 || permitted.length === 0
    ? []
    : [{ ...variant, endpoints: own, permittedBy: permitted, warns: restated(warns) }];
}
