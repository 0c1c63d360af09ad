import type { Verdicts } from './verdicts.js';

export interface WriteOptions {
  /** Absolute folder of the run; made when absent. */
  outDir: string;
  /** Absolute path of the run's `exchanges.ndjson`; it may be absent when nothing was sent. */
  exchangesFile: string;
  allure: boolean;
}

export interface WrittenReports {
  /** Absolute paths, in the order written. */
  files: string[];
  /** Views that could not be made, one sentence each. */
  warnings: string[];
}

/** Writes every report of a run. Throws `HarnessFault` when Allure counts otherwise than the verdicts. */
export async function writeReports(_verdicts: Verdicts, _options: WriteOptions): Promise<WrittenReports> {
  return { files: [], warnings: [] };
}
