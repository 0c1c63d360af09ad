import { appointmentVariants } from './appointments.js';
import { directoryVariants } from './directory.js';
import { beta1Variants, rc2Variants } from './dstu2/index.js';
import { errorVariants } from './errors.js';
import { variants129 } from './gpconnect-1.2.9.js';
import { headerVariants } from './headers.js';
import { identityVariants } from './identities.js';
import { messageVariants } from './messages.js';
import { patientFacingVariants } from './patientFacing/index.js';
import { patientVariants } from './patients.js';
import { practiceVariants } from './practice.js';
import { readingVariants } from './readings/index.js';
import { requestVariants } from './requests.js';
import { slotVariants } from './slots.js';
import { statementVariants } from './statement.js';
import { transportVariants } from './transport.js';
import { updateVariants } from './updates.js';
import type { Variant } from './variant.js';

export type { Variant } from './variant.js';

/** Every permitted way of being a provider of the release in use. */
export const variants: readonly Variant[] = [
  ...messageVariants,
  ...headerVariants,
  ...identityVariants,
  ...statementVariants,
  ...directoryVariants,
  ...patientVariants,
  ...slotVariants,
  ...appointmentVariants,
  ...transportVariants,
  ...updateVariants,
  ...errorVariants,
  ...requestVariants,
  ...practiceVariants,
  ...readingVariants,
];

const bySpecification: ReadonlyMap<string, readonly Variant[]> = new Map([
  ['gpconnect-1.2.7', variants],
  ['gpconnect-1.2.9', [...variants, ...variants129]],
  ['gpconnect-pfs-0.1', patientFacingVariants(variants)],
  ['gpconnect-1.0.0-beta.1', beta1Variants(variants)],
  ['gpconnect-1.0.0-rc.2', rc2Variants(variants)],
]);

/** Every permitted way of being a provider in which the sandbox can serve a specification. */
export const variantsOf = (specification: string): readonly Variant[] =>
  bySpecification.get(specification) ?? [];
