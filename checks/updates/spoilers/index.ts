import { derived } from './extensions.js';
import { elements, moves } from './fields.js';
import { bookedBy, participation } from './parties.js';
import type { SpoiltUpdates } from './spoilt.js';
import { amending, bodies, reasons, statuses } from './status.js';

/** Every way in which the pack spoils a sound amendment or cancellation, by the sentence. */
export const spoiltUpdates: SpoiltUpdates = {
  ...moves,
  ...elements,
  ...participation,
  ...bookedBy,
  ...derived,
  ...statuses,
  ...reasons,
  ...amending,
  ...bodies,
};
