import type { Mutant } from '../mutant.js';
import { bundleMutants, statementMutants } from './bundle.js';
import { edgeMutants } from './edges.js';
import { elementMutants } from './elements.js';
import { includedMutants } from './included.js';
import { limitMutants } from './limits.js';
import { scheduleElementMutants } from './scheduleElements.js';
import { selectionMutants } from './selection.js';
import { slotElementMutants } from './slotElements.js';
import { unrefusedMutants } from './unrefused.js';
import { unservedMutants } from './unserved.js';

/** Mutants of searching for free slots. */
export const slotMutants: readonly Mutant[] = [
  ...limitMutants,
  ...scheduleElementMutants,
  ...slotElementMutants,
  ...bundleMutants,
  ...selectionMutants,
  ...statementMutants,
  ...elementMutants,
  ...includedMutants,
  ...unrefusedMutants,
  ...unservedMutants,
  ...edgeMutants,
];
