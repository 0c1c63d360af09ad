import type { CheckFacts } from '../../support/model/check.js';
import { refusalCheck, refusedConnections } from './refusals.js';
import { handshakeChecks, servedConnections } from './service.js';

/** Every check of this folder. */
export const transportChecks: readonly CheckFacts[] = [
  ...Object.values(servedConnections).map(({ check }) => check),
  ...handshakeChecks,
  ...Object.entries(refusedConnections).map(([words, refused]) => refusalCheck(words, refused)),
];
