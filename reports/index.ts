import { createWriteStream, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeAllureReport } from './allure/report.js';
import { writeAllureResults } from './allure/results.js';
import { openExchanges } from './exchanges/store.js';
import { reportFiles } from './files.js';
import { compliancePage } from './html/page.js';
import { junitXml } from './junit/junit.js';
import type { Verdicts } from './verdicts.js';

export interface WriteOptions {
  /** Absolute folder of the run; made when absent. */
  outDir: string;
  /** Absolute path of the run's `exchanges.ndjson`; it may be absent when nothing was sent. */
  exchangesFile: string;
  /** Whether to make Allure's results and report too, which takes a few seconds. */
  allure: boolean;
}

export interface WrittenReports {
  /** Absolute paths, in the order written. */
  files: string[];
  /** Views that could not be made, one sentence each. */
  warnings: string[];
}

/**
 * Writes every report of a run, the verdicts first, so that they are there whatever happens to a view of them.
 *
 * @throws HarnessFault when Allure counts otherwise than the verdicts; all other reports are written by then
 */
export async function writeReports(verdicts: Verdicts, options: WriteOptions): Promise<WrittenReports> {
  const path = (report: keyof typeof reportFiles) => join(options.outDir, reportFiles[report].name);
  mkdirSync(options.outDir, { recursive: true });
  writeAtomically(path('verdicts'), `${JSON.stringify(verdicts, undefined, 2)}\n`);
  const exchanges = openExchanges(options.exchangesFile);
  try {
    await stream(path('junit'), junitXml(verdicts, exchanges));
    await stream(path('compliance'), compliancePage(verdicts, exchanges));
    const files = [path('verdicts'), path('junit'), path('compliance')];
    if (!options.allure) return { files, warnings: [] };
    writeAllureResults(verdicts, exchanges, path('allureResults'));
    const missing = await writeAllureReport(verdicts, {
      results: path('allureResults'),
      file: path('allureReport'),
    });
    const report = missing === undefined ? [path('allureReport')] : [];
    return {
      files: [...files, path('allureResults'), ...report],
      warnings: missing === undefined ? [] : [missing],
    };
  } finally {
    exchanges.close();
  }
}

/** A reader sees the file of before or the whole new one, never half of it. */
function writeAtomically(file: string, text: string): void {
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}

const stream = (file: string, pieces: Iterable<string>): Promise<void> =>
  pipeline(Readable.from(pieces), createWriteStream(file));
