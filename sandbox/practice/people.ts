import type { Person } from './records.js';

/** Active in the sense of the specification's glossary: not left, not deceased, number verified on PDS. */
export const isActive = (person: Person): boolean =>
  person.registration.active && person.deceased === undefined && person.verified;

/** Whether the API knows the person at all; to others they are not found. Dissent plays no part. */
export const isVisible = (person: Person): boolean => isActive(person) && !person.sensitive;
