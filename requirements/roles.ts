import { specificationFile } from './places.js';
import { badData } from './read.js';
import type { Role, Specification } from './specification.js';

/**
 * Key of the interaction that plays a role.
 *
 * @throws HarnessFault when the specification has none for it
 */
export function inRole({ id, roles }: Pick<Specification, 'id' | 'roles'>, role: Role): string {
  const key = roles[role];
  if (key !== undefined) return key;
  throw badData(`requirements/${id}/${specificationFile}`, [
    `the role ${role} is needed, and nothing plays it`,
  ]);
}
