import type { JsonObject } from '../../../support/kernel/select.js';
import type { OwnAppointment } from '../../../support/scenes/booking/appointments.js';
import type { UpdateKind } from '../../../support/scenes/updates/updates.js';
import type { RefusalRule } from '../../responses/refusal.js';
import type { ErrorKey } from '../errors.js';

/** Logical ids that a spoiler may put in: real ones where the spoiler says that it needs them. */
export interface Others {
  slot: string;
  patient: string;
}

/** One change to an update that is otherwise sound, and what the provider has to say to it. */
export interface SpoiltUpdate extends Pick<RefusalRule, 'interpretation' | 'severity'> {
  /** The check of either page; one alone where only that page says so. */
  ids: Partial<Record<UpdateKind, string>>;
  /** Numbers of the rows of either page that say so; an update without rows is no fault there. */
  rows: Partial<Record<UpdateKind, readonly string[]>>;
  error: ErrorKey;
  /** Somebody or something else that has to be there, so that only the change itself is wrong. */
  needs?: keyof Others;
  spoil(body: JsonObject, own: OwnAppointment, others: Others): JsonObject;
}

export type SpoiltUpdates = Readonly<Record<string, SpoiltUpdate>>;

type Rows = SpoiltUpdate['rows'];

/** Another field is changed: each page forbids it in general, some rows name the field. */
export const changes = (
  rows: Rows,
  spoil: SpoiltUpdate['spoil'],
  needs?: keyof Others,
): Omit<SpoiltUpdate, 'ids'> => ({
  rows: {
    ...(rows.amend ? { amend: [...rows.amend, ...anyField.amend] } : {}),
    ...(rows.cancel ? { cancel: [...rows.cancel, ...anyField.cancel] } : {}),
  },
  error: 'field',
  spoil,
  ...(needs ? { needs } : {}),
});

/** Rows that forbid a change of any other field, those that tell the consumer so among them. */
export const anyField = {
  amend: ['009', '010', '023', '043'],
  cancel: ['024', '036'],
} as const satisfies Record<UpdateKind, readonly string[]>;
