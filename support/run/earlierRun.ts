import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { journalFiles } from '../../reports/files.js';
import { ConfigurationError } from '../kernel/errors.js';
import { readLines } from '../kernel/ndjson.js';
import type { ScenarioRecord } from '../model/records.js';

/**
 * What the scenarios of a run came to, from its folder; of one that was killed, those that had ended.
 *
 * @throws ConfigurationError USAGE when no run is there
 */
export function recordsOf(folder: string): ScenarioRecord[] {
  const records = join(folder, journalFiles.records);
  if (!existsSync(records))
    throw new ConfigurationError({
      code: 'USAGE',
      what: 'There is no run in that folder.',
      where: folder,
      next: 'Name the folder of a run, such as one in reports/out/.',
    });
  return readLines<ScenarioRecord>(records);
}
