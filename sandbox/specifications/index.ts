import { SandboxMistake } from '../mistake.js';
import { gpconnect100beta1 } from './gpconnect-1.0.0-beta.1.js';
import { gpconnect100rc2 } from './gpconnect-1.0.0-rc.2.js';
import { gpconnect127 } from './gpconnect-1.2.7.js';
import { gpconnect129 } from './gpconnect-1.2.9.js';
import { patientFacing01 } from './gpconnect-pfs-0.1.js';
import type { Served } from './served.js';

export type { Credentials, RefusedToken, Served } from './served.js';

/** Every specification that the provider is built to; the first where none is asked for. */
export const served: readonly Served[] = [
  gpconnect127,
  gpconnect129,
  patientFacing01,
  gpconnect100beta1,
  gpconnect100rc2,
];

/**
 * What is served of a specification; of the first where none is named.
 *
 * @throws SandboxMistake when the provider is not built to it
 */
export function servedBy(id: string = gpconnect127.id): Served {
  const found = served.find((one) => one.id === id);
  if (found) return found;
  const known = served.map((one) => one.id).join(', ');
  throw new SandboxMistake(`The sandbox is not built to ${id}. Choose another with --spec: ${known}.`);
}
