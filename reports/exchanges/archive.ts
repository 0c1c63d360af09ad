import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import type { Exchange, RecordedResponse } from '../../support/model/exchange.js';
import { journalFiles, reportFiles } from '../files.js';
import { eachExchange } from './store.js';

/** A body is named instead of repeated from this length on; shorter ones are easier to read where they stand. */
const worthNaming = 500;

/** An exchange as the archive has it: a body that an earlier one had too is named by the id of that one. */
interface Archived extends Omit<Exchange, 'response'> {
  response?: Omit<RecordedResponse, 'body'> & { body?: string; bodyOf?: string };
}

/**
 * Puts the exchanges of a run that has ended into a compressed file, beside the plain one that `dropJournal` removes. A
 * run under way has the plain one alone: its lines are on the disk as they happen, whatever becomes of the run.
 */
export async function archiveExchanges(folder: string): Promise<void> {
  const [journal, archive] = [journalOf(folder), archiveOf(folder)];
  if (!existsSync(journal)) return;
  await pipeline(Readable.from(archivedLines(journal)), createGzip(), createWriteStream(`${archive}.part`));
  renameSync(`${archive}.part`, archive);
}

/** Removes what only a run under way needs, when all of it is in the archive. */
export function dropJournal(folder: string): void {
  if (!existsSync(archiveOf(folder))) return;
  for (const name of [journalFiles.exchanges, journalFiles.endings])
    rmSync(join(folder, name), { force: true });
}

/** The exchanges of a run, from its folder: of one that has ended, or as far as it came. */
export function* exchangesOf(folder: string): Generator<Exchange> {
  if (existsSync(archiveOf(folder))) yield* unpacked(archiveOf(folder));
  else yield* eachExchange(journalOf(folder));
}

const journalOf = (folder: string): string => join(folder, journalFiles.exchanges);
const archiveOf = (folder: string): string => join(folder, reportFiles.exchanges.name);

function* archivedLines(journal: string): Generator<string> {
  const owners = new Map<string, string>();
  for (const exchange of eachExchange(journal)) yield `${JSON.stringify(archived(exchange, owners))}\n`;
}

/** Notes whose body it is, by its digest, when no earlier exchange had the same. */
function archived(exchange: Exchange, owners: Map<string, string>): Archived {
  const { id, response } = exchange;
  if (!response || response.body.length < worthNaming) return exchange;
  const digest = createHash('sha256').update(response.body).digest('base64');
  const owner = owners.get(digest);
  if (owner === undefined) owners.set(digest, id);
  if (owner === undefined) return exchange;
  const { body: _, ...rest } = response;
  return { ...exchange, response: { ...rest, bodyOf: owner } };
}

function* unpacked(archive: string): Generator<Exchange> {
  const bodies = new Map<string, string>();
  for (const line of gunzipSync(readFileSync(archive)).toString('utf8').split('\n').filter(Boolean)) {
    const { response, ...exchange }: Archived = JSON.parse(line);
    if (!response) {
      yield exchange;
      continue;
    }
    const { bodyOf, ...rest } = response;
    const body = rest.body ?? bodies.get(bodyOf ?? '') ?? '';
    bodies.set(exchange.id, body);
    yield { ...exchange, response: { ...rest, body } };
  }
}
