import type { CheckFacts } from '../../support/model/check.js';
import { exchangeRefusals, grantsToken } from './exchange.js';
import { trespassRefusals, untouched } from './otherPatients.js';
import { permissionChecks } from './permissions.js';
import { serviceRootChecks } from './serviceRoot.js';

/** Every check of this folder that is not one of a sweep over all interactions. */
export const accessChecks: readonly CheckFacts[] = [
  ...new Set(Object.values(trespassRefusals).flat()),
  untouched,
  ...Object.values(permissionChecks),
  grantsToken,
  ...Object.values(exchangeRefusals),
  ...serviceRootChecks,
];
