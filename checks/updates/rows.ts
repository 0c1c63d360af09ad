import type { UpdateKind } from '../../support/scenes/updates/updates.js';

/** Rows of the page of an update by their numbers. */
export const rowsOf = (kind: UpdateKind, numbers: readonly string[]): string[] => {
  const area = { amend: 'AMEND', cancel: 'CANC' }[kind];
  return numbers.map((number) => `APPT-${area}-${number}`);
};
