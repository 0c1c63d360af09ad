import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ConfigurationError } from '../../support/kernel/errors.js';
import { parse } from '../exchanges/excerpt.js';
import { reportFiles } from '../files.js';
import { entries, unpack } from './packed.js';

/** Files of Allure that carry its trends from a report to the next, by name, with their text. */
export type AllureHistory = ReadonlyMap<string, string>;

const isHistory = /^history\/([a-z-]+\.json)$/;

/**
 * The history in the Allure report of an earlier run.
 *
 * @throws ConfigurationError USAGE when that run has no report with a history
 */
export function historyIn(folder: string): AllureHistory {
  const file = join(folder, reportFiles.allureReport.name);
  if (!existsSync(file)) throw unusable(file, 'There is no Allure report in that folder.');
  const history = new Map(
    partsOf(readFileSync(file, 'utf8')).flatMap(([part, text]) => {
      const name = isHistory.exec(part)?.[1];
      return name !== undefined && parse(text) !== undefined ? [[name, text] as const] : [];
    }),
  );
  if (history.size === 0) throw unusable(file, 'The Allure report in that folder has no history.');
  return history;
}

/** The data of a page, be they compressed or as the generator wrote them. */
function partsOf(page: string): [string, string][] {
  const at = page.lastIndexOf(`${unpack}('`);
  if (at < 0) return entries(page);
  const start = at + unpack.length + 2;
  try {
    const data = gunzipSync(Buffer.from(page.slice(start, page.indexOf("'", start)), 'base64'));
    const parts: [string, string][] = JSON.parse(data.toString('utf8'));
    return parts.map(([name, text]) => [name, Buffer.from(text, 'latin1').toString('utf8')]);
  } catch {
    return [];
  }
}

const unusable = (where: string, what: string): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what,
    where,
    next: 'Name the folder of a run with --allure-history whose report allure-commandline made, or leave it out.',
  });
