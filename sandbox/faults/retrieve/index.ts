import type { Fault } from '../fault.js';
import { requestFaults } from './requests.js';
import { selectionFaults, statementFaults } from './selection.js';

/** Faults of retrieving a patient's appointments. */
export const retrievalFaults: readonly Fault[] = [...selectionFaults, ...requestFaults, ...statementFaults];
