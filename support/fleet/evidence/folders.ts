import { join } from 'node:path';

/** Where runs are, below the folder of evidence. */
export const runsFolder = 'runs';

/** The folder of an attempt at a run that goes on with no other, relative to that of evidence. */
export const newFolder = ({ id, attempt }: { id: string; attempt: number }): string =>
  join(runsFolder, attempt === 1 ? id : `${id}-${attempt}`);
