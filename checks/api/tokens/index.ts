import type { InvalidRequests, ValidRequests } from '../validity.js';
import { invalidClaimRequests } from './claims.js';
import { invalidResourceRequests, validResourceRequests } from './resources.js';
import { invalidTokenShapeRequests } from './shape.js';
import { invalidTimeRequests, validTimeRequests } from './times.js';

/** All that can be wrong with a token. */
export const invalidTokenRequests: InvalidRequests = {
  ...invalidTokenShapeRequests,
  ...invalidClaimRequests,
  ...invalidTimeRequests,
  ...invalidResourceRequests,
};

export const validTokenRequests: ValidRequests = { ...validTimeRequests, ...validResourceRequests };
