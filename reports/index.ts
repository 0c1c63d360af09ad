import { createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AllureHistory } from './allure/history.js';
import { writeAllureReport } from './allure/report.js';
import { writeAllureResults } from './allure/results.js';
import { badgeJson, badgeSvg } from './badge/badge.js';
import { scenariosCsv } from './csv/scenarios.js';
import { type ExchangeStore, openExchanges } from './exchanges/store.js';
import { reportFiles } from './files.js';
import type { ReportFormat } from './formats.js';
import { compliancePage } from './html/page.js';
import { junitXml } from './junit/junit.js';
import { sarif } from './sarif/sarif.js';
import { type Kept, nothingKept } from './scal/kept.js';
import { assessmentSheet } from './scal/scal.js';
import type { Verdicts } from './verdicts.js';

export interface WriteOptions {
  /** Absolute folder of the run; made when absent. */
  outDir: string;
  /** Absolute path of the run's `exchanges.ndjson`; it may be absent when nothing was sent. */
  exchangesFile: string;
  /** Which reports to make beside the verdicts. */
  formats: readonly ReportFormat[];
  /** What an assessor wrote into an earlier sheet. */
  kept?: Kept;
  /** Of the Allure report of an earlier run. */
  history?: AllureHistory;
}

export interface WrittenReports {
  /** Absolute paths, in the order written. */
  files: string[];
  /** Views that could not be made, one sentence each. */
  warnings: string[];
}

type ReportFile = keyof typeof reportFiles;

interface Writing {
  verdicts: Verdicts;
  exchanges: ExchangeStore;
  kept: Kept;
  history: AllureHistory | undefined;
  path(report: ReportFile): string;
}

/** How each is written, in this order; a sentence that comes back says why there is none. */
const writers: Readonly<Record<ReportFormat, (writing: Writing) => Promise<string | undefined>>> = {
  junit: async ({ verdicts, exchanges, path }) => stream(path('junit'), junitXml(verdicts, exchanges)),
  html: async ({ verdicts, exchanges, path }) =>
    stream(path('compliance'), compliancePage(verdicts, exchanges)),
  sarif: async ({ verdicts, path }) =>
    writeAtomically(path('sarif'), `${JSON.stringify(sarif(verdicts), undefined, 2)}\n`),
  csv: async ({ verdicts, path }) => writeAtomically(path('scenarios'), scenariosCsv(verdicts)),
  badge: async ({ verdicts, path }) => {
    writeAtomically(path('badgeSvg'), badgeSvg(verdicts));
    return writeAtomically(path('badgeJson'), badgeJson(verdicts));
  },
  scal: async ({ verdicts, kept, path }) => {
    const sheet = await assessmentSheet(verdicts, kept);
    writeAtomically(path('scalCsv'), sheet.csv);
    return writeAtomically(path('scalWorkbook'), sheet.xlsx);
  },
  allure: async ({ verdicts, exchanges, history, path }) => {
    writeAllureResults(verdicts, exchanges, path('allureResults'), history);
    return writeAllureReport(verdicts, { results: path('allureResults'), file: path('allureReport') });
  },
};

/**
 * Writes the reports of a run, the verdicts first, so that they are there whatever happens to a view of them.
 *
 * @throws HarnessFault when Allure counts otherwise than the verdicts; all other reports are written by then
 */
export async function writeReports(verdicts: Verdicts, options: WriteOptions): Promise<WrittenReports> {
  const { outDir, exchangesFile, formats, kept = nothingKept, history } = options;
  const path = (report: ReportFile) => join(outDir, reportFiles[report].name);
  mkdirSync(outDir, { recursive: true });
  writeAtomically(path('verdicts'), `${JSON.stringify(verdicts, undefined, 2)}\n`);
  const exchanges = openExchanges(exchangesFile);
  const warnings: string[] = [];
  try {
    for (const [format, write] of Object.entries(writers)) {
      if (!formats.some((one) => one === format)) continue;
      const missing = await write({ verdicts, exchanges, kept, history, path });
      if (missing !== undefined) warnings.push(missing);
    }
  } finally {
    exchanges.close();
  }
  const names = Object.values(reportFiles).map(({ name }) => join(outDir, name));
  return { files: names.filter((file) => existsSync(file)), warnings };
}

/** A reader sees the file of before or the whole new one, never half of it. */
function writeAtomically(file: string, content: string | Uint8Array): undefined {
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}

async function stream(file: string, pieces: Iterable<string>): Promise<undefined> {
  await pipeline(Readable.from(pieces), createWriteStream(file));
}
