import type { Fault } from '../fault.js';
import { bundleFaults, statementFaults } from './bundle.js';
import { elementFaults } from './elements.js';
import { includedFaults } from './included.js';
import { selectionFaults } from './selection.js';
import { unrefusedFaults } from './unrefused.js';
import { unservedFaults } from './unserved.js';

/** Faults of searching for free slots. */
export const slotFaults: readonly Fault[] = [
  ...bundleFaults,
  ...selectionFaults,
  ...statementFaults,
  ...elementFaults,
  ...includedFaults,
  ...unrefusedFaults,
  ...unservedFaults,
];
