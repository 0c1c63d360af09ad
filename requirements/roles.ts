import { fileOf } from './places.js';
import { badData } from './read.js';
import type { Role, Specification } from './specification.js';

/**
 * Key of the interaction that plays a role.
 *
 * @throws HarnessFault when the specification has none for it
 */
export function inRole(specification: Pick<Specification, 'roles' | 'layers'>, role: Role): string {
  const key = specification.roles[role];
  if (key !== undefined) return key;
  throw badData(fileOf(specification), [`the role ${role} is needed, and nothing plays it`]);
}
