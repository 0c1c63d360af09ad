import type { JsonObject } from '../../../support/kernel/select.js';
import type { ErrorKey } from '../errors.js';
import type { OwnAppointment, UpdateKind } from '../update.js';

/** Logical ids that a spoiler may put in: real ones where the spoiler says that it needs them. */
export interface Others {
  slot: string;
  patient: string;
  location: string;
  practitioner: string;
}

/** One change to an update that is otherwise sound, and what the provider has to say to it. */
export interface SpoiltUpdate {
  /** The check of either page; one alone where only that page says so. */
  ids: Partial<Record<UpdateKind, string>>;
  error: ErrorKey;
  /** Somebody or something else that has to be there, so that only the change itself is wrong. */
  needs?: keyof Others;
  spoil(body: JsonObject, own: OwnAppointment, others: Others): JsonObject;
}

export type SpoiltUpdates = Readonly<Record<string, SpoiltUpdate>>;

/** Another field is changed: each page forbids it in general. */
export const changes = (spoil: SpoiltUpdate['spoil'], needs?: keyof Others): Omit<SpoiltUpdate, 'ids'> => ({
  error: 'field',
  spoil,
  ...(needs ? { needs } : {}),
});
