import { SPECIAL } from '../practice/data/people.js';
import { isVisible } from '../practice/people.js';
import type { Person } from '../practice/records.js';

/** What the practice lets a patient do with appointments online; nothing at all where online access was never enabled. */
export type Permission = 'manage' | 'view' | 'none' | 'not enabled';

/** Patients who may not do everything. */
export const restricted = {
  viewOnly: SPECIAL.complete.nhsNumber,
  noAccess: SPECIAL.temporary.nhsNumber,
  notEnabled: SPECIAL.dissenting.nhsNumber,
} as const;

const permissions: ReadonlyMap<string, Permission> = new Map([
  [restricted.viewOnly, 'view'],
  [restricted.noAccess, 'none'],
  [restricted.notEnabled, 'not enabled'],
]);

/** Somebody who is not a patient here any more, or must not be found, has no online access. */
export const permissionOf = (person: Person): Permission =>
  isVisible(person) ? (permissions.get(person.nhsNumber) ?? 'manage') : 'not enabled';
