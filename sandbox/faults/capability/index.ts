import type { Fault } from '../fault.js';
import { statementAnswerFaults } from './answers.js';
import { declarationFaults } from './declarations.js';
import { statementResourceFaults } from './resources.js';
import { statementHeadFaults } from './statement.js';

/** Faults of the capability statement. */
export const capabilityFaults: readonly Fault[] = [
  ...statementAnswerFaults,
  ...statementHeadFaults,
  ...statementResourceFaults,
  ...declarationFaults,
];
