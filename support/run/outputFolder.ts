import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { journalFiles, reportFiles } from '../../reports/files.js';
import { ConfigurationError } from '../kernel/errors.js';
import { readLines } from '../kernel/ndjson.js';
import type { Exchange } from '../model/exchange.js';
import type { RunOptions } from './options.js';
import { preflightScenario } from './preflight.js';

/**
 * The folder that a run writes into, made and tried out. What an earlier attempt left that ended before anything was
 * judged makes room.
 *
 * @throws ConfigurationError USAGE when nothing can be written there, or something would be lost
 */
export function outputFolder({ outDir, allure }: Pick<RunOptions, 'outDir' | 'allure'>, id: string): string {
  const folder = resolve(outDir ?? join('reports', 'out', id));
  const exchanges = join(folder, journalFiles.exchanges);
  if (holdsRun(folder)) throw taken('the record of another run', folder);
  if (allure && existsSync(join(folder, reportFiles.allureResults.name)))
    throw taken('Allure results of something else', folder);
  tryOut(folder);
  rmSync(exchanges, { force: true });
  return folder;
}

/** More than the few requests of a preflight take up. */
const preflightBytes = 50_000_000;

/** Whether there is anything of a run that went further than its preflight. */
function holdsRun(folder: string): boolean {
  if (
    [journalFiles.records, journalFiles.ledger, reportFiles.verdicts.name, reportFiles.exchanges.name].some(
      (name) => existsSync(join(folder, name)),
    )
  )
    return true;
  const exchanges = join(folder, journalFiles.exchanges);
  if (!existsSync(exchanges)) return false;
  return (
    statSync(exchanges).size > preflightBytes ||
    readLines<Exchange>(exchanges).some(({ scenario }) => scenario !== preflightScenario)
  );
}

/** Node's own way of making parents never ends where the system refuses, as below `/proc`. */
function make(folder: string): void {
  if (existsSync(folder)) return;
  make(dirname(folder));
  mkdirSync(folder);
}

function tryOut(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    make(folder);
    writeFileSync(probe, 'whether there is room for a file');
    rmSync(probe);
  } catch (cause) {
    throw new ConfigurationError({
      code: 'USAGE',
      what: `The output folder cannot be written to: ${cause instanceof Error ? cause.message : String(cause)}.`,
      where: folder,
      next: 'Name a folder with --out that can be made and written to. Nothing was sent.',
      cause,
    });
  }
}

const taken = (what: string, where: string): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `The output folder holds ${what}, which would be lost.`,
    where,
    next: 'Name another folder with --out, or move that one away.',
  });
