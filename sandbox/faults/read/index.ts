import type { Fault } from '../fault.js';
import { contentFaults } from './contents.js';
import { readFaults } from './reads.js';

/** Faults of reading an appointment, and of what reading and retrieving show alike. */
export const readAppointmentFaults: readonly Fault[] = [...contentFaults, ...readFaults];
