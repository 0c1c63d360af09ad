import type { Faults, Tolerances } from '../fault.js';
import { claimFaults } from './claims.js';
import { resourceFaults, resourceTolerances } from './resources.js';
import { tokenShapeFaults } from './shape.js';
import { timeFaults, timeTolerances } from './times.js';

/** All that can be wrong with a token. */
export const tokenFaults: Faults = {
  ...tokenShapeFaults,
  ...claimFaults,
  ...timeFaults,
  ...resourceFaults,
};

export const tokenTolerances: Tolerances = { ...timeTolerances, ...resourceTolerances };
