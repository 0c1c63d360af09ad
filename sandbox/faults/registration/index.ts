import type { Fault } from '../fault.js';
import { acceptanceFaults } from './acceptance.js';
import { answerFaults } from './answers.js';
import { ruleFaults } from './rules.js';

/** Faults of registering a patient. */
export const registrationFaults: readonly Fault[] = [...answerFaults, ...ruleFaults, ...acceptanceFaults];
