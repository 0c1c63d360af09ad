import type { CheckFacts } from '../../support/model/check.js';
import { boundChecks } from './bounds.js';
import { bundleChecks } from './bundle.js';
import { capabilityChecks } from './capability.js';
import { comparisonChecks } from './comparison.js';
import { embargoChecks, emptyChecks } from './empty.js';
import { codeRestrictionChecks, filterChecks, typeRestrictionChecks } from './filters.js';
import { includedChecks } from './included.js';
import { includeChecks } from './includes.js';
import { operationChecks, operationRefusals, otherName } from './operation.js';
import { periodChecks } from './period.js';
import { practiceChecks } from './practice.js';
import { referenceChecks } from './references.js';
import { acceptanceChecks, refusalChecks } from './rules.js';
import { scheduleChecks } from './schedule.js';
import { slotChecks } from './slot.js';

/** Every check of the slot search pack. */
export const slotsChecks: readonly CheckFacts[] = [
  ...Object.values(refusalChecks),
  ...Object.values(acceptanceChecks),
  ...Object.values(operationRefusals).flat(),
  ...operationChecks,
  otherName,
  ...periodChecks,
  ...boundChecks,
  ...bundleChecks,
  ...includeChecks,
  ...slotChecks,
  ...scheduleChecks,
  ...includedChecks,
  ...practiceChecks,
  ...emptyChecks,
  ...embargoChecks,
  ...comparisonChecks,
  ...filterChecks,
  ...typeRestrictionChecks,
  ...codeRestrictionChecks,
  ...referenceChecks,
  ...capabilityChecks,
];
