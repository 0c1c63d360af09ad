import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { VerdictInput } from '../../reports/build/input.js';
import { responseTimes } from '../../reports/build/responseTimes.js';
import { buildVerdicts } from '../../reports/build/verdicts.js';
import { chainOf, headOf, linesOf } from '../../reports/bundle/chain.js';
import { archiveExchanges } from '../../reports/exchanges/archive.js';
import { eachExchange } from '../../reports/exchanges/store.js';
import { journalFiles } from '../../reports/files.js';
import { usualFormats } from '../../reports/formats.js';
import { writeReports } from '../../reports/index.js';
import type { RunFacts, Verdicts } from '../../reports/verdicts.js';
import { loadCatalogue, loadInterpretations, loadStakes, loadUnchecked } from '../../requirements/load.js';
import { HarnessFault, ProviderUnreachableError } from '../kernel/errors.js';
import { readLines } from '../kernel/ndjson.js';
import { release } from '../kernel/release.js';
import type { ScenarioRecord } from '../model/records.js';
import { packFingerprint } from '../pack/pack.js';
import { bookingAccount, registrationAccount } from './account.js';
import { cleanUp } from './cleanup.js';
import { closeRunContext, runContext } from './context.js';
import type { Run } from './run.js';

/** What a run came to, and where it is written. */
export interface Conclusion {
  verdicts: Verdicts;
  files: readonly string[];
  warnings: readonly string[];
  exchangesFile: string;
  /** A report contradicts the verdicts: the harness is at fault, whatever the provider is. */
  fault?: HarnessFault;
}

/**
 * Ends a run: undoes its bookings, works out the verdicts, writes the reports, frees what it held. What goes wrong on the
 * way makes the run incomplete, and keeps nothing that is known from being told.
 */
export async function concludeRun(run: Run, trouble?: Error): Promise<Conclusion> {
  try {
    if (trouble) run.cut(blameFor(trouble));
    await undoBookings(run);
    const exchangesFile = join(run.outDir, journalFiles.exchanges);
    const verdicts = verdictsOf(run, exchangesFile);
    const written = await views(verdicts, { outDir: run.outDir, exchangesFile, ...reportsOf(run.options) });
    if (written.incomplete) run.cut({ by: 'harness', reason: written.incomplete });
    const unarchived = run.cutShort || !verdicts.run.complete ? [] : await archive(run.outDir);
    return {
      verdicts: written.incomplete ? verdictsOf(run, exchangesFile) : verdicts,
      exchangesFile,
      ...written,
      warnings: [...run.warnings, ...written.warnings, ...unarchived],
    };
  } finally {
    await run.release();
  }
}

function reportsOf({ reports = usualFormats, allure, kept, history }: Run['options']) {
  const formats = allure ? reports : reports.filter((format) => format !== 'allure');
  return { formats, ...(kept ? { kept } : {}), ...(history ? { history } : {}) };
}

/** A provider that went silent may be back by now: it is asked anew. */
async function undoBookings(run: Run): Promise<void> {
  run.coordinator.askAnew();
  try {
    await cleanUp(runContext(), run.coordinator.ledger, { patientsAtOnce: run.workers });
  } catch (error) {
    run.cut({ by: 'harness', reason: `its bookings could not all be undone: ${messageOf(error)}` });
  } finally {
    closeRunContext();
  }
}

/**
 * The reports. A report that contradicts the verdicts must not keep them from being shown; reports that could not be
 * written leave the run incomplete.
 */
async function views(
  ...given: Parameters<typeof writeReports>
): Promise<Pick<Conclusion, 'files' | 'warnings' | 'fault'> & { incomplete?: string }> {
  const none = { files: [], warnings: [] };
  try {
    return await writeReports(...given);
  } catch (cause) {
    if (cause instanceof HarnessFault) return { ...none, fault: cause };
    const fault = new HarnessFault({
      code: 'RUN_INCOMPLETE',
      what: `The reports could not be written: ${messageOf(cause)}.`,
      where: given[1].outDir,
      next: 'Free space on the disk or choose another folder with --out, and run again; what was recorded so far is kept.',
      cause,
    });
    return { ...none, fault, incomplete: `its reports could not be written: ${messageOf(cause)}` };
  }
}

/** Compresses the evidence of a finished run; one that may be resumed goes on writing it. */
async function archive(folder: string): Promise<string[]> {
  try {
    await archiveExchanges(folder);
    return [];
  } catch (error) {
    return [
      `the exchanges could not be compressed, and are in ${journalFiles.exchanges}: ${messageOf(error)}`,
    ];
  }
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

function verdictsOf(run: Run, exchangesFile: string): Verdicts {
  const { specification } = run;
  const records = recordsOf(run);
  const { cutShort } = run;
  return buildVerdicts({
    run: factsOf(run, exchangesFile),
    ...(cutShort ? { cutShort } : {}),
    // After a failure that was to end it, the rest is not part of the run, and nothing is said of it.
    planned: cutShort?.by === 'bail' ? plannedOf(run, records) : run.planned,
    records,
    cucumber: run.endings.byScenario(),
    catalogue: [...loadCatalogue(specification).values()],
    unchecked: loadUnchecked(specification),
    interpretations: [...loadInterpretations(specification).values()],
    endpoints: specification.endpoints,
    stakes: loadStakes(specification),
    waivers: run.config.waivers,
    bookings: bookingAccount(run.coordinator.ledger),
    registrations: registrationAccount(run.coordinator.ledger),
    performance: responseTimes(eachExchange(exchangesFile), specification),
  });
}

function plannedOf({ planned }: Run, records: readonly ScenarioRecord[]): Run['planned'] {
  const recorded = new Set(records.map(({ id }) => id));
  return planned.filter(({ id }) => recorded.has(id));
}

/** What cannot be read was not reported, which the summary then says; it must not keep the rest from being told. */
function recordsOf(run: Run): ScenarioRecord[] {
  try {
    return readLines<ScenarioRecord>(join(run.outDir, journalFiles.records));
  } catch (error) {
    run.cut({ by: 'harness', reason: `its record could not be read: ${messageOf(error)}` });
    return [];
  }
}

const blameFor = (trouble: Error): NonNullable<VerdictInput['cutShort']> => ({
  by: trouble instanceof ProviderUnreachableError ? 'network' : 'harness',
  reason: messageOf(trouble),
});

function factsOf(run: Run, exchangesFile: string): Omit<RunFacts, 'complete' | 'incompleteReason'> {
  const { config, options, specification, startedAt } = run;
  const finishedAt = new Date();
  return {
    id: run.id,
    startedAt: startedAt.toISOString(),
    ...(run.resumedAt.length > 0 ? { resumedAt: run.resumedAt } : {}),
    finishedAt: finishedAt.toISOString(),
    durationMs: finishedAt.getTime() - startedAt.getTime(),
    harness: release,
    pack: {
      specification: specification.id,
      title: specification.title,
      sha256: packFingerprint(specification),
    },
    configuration: {
      file: run.target.embedded
        ? 'embedded provider'
        : (run.target.configuration.split(/[\\/]/).at(-1) ?? ''),
      sha256: run.configurationSha256,
    },
    provider: {
      ...config.provider,
      baseUrl: config.endpoint.baseUrl,
      odsCode: config.endpoint.odsCode,
      route: config.route.through,
      embedded: run.target.embedded,
    },
    seed: options.seed,
    workers: run.workers,
    node: process.version,
    selection: {
      endpoints: run.endpoints,
      ...(options.tags ? { tags: options.tags } : {}),
      ...(options.failedFrom ? { failedFrom: options.failedFrom } : {}),
      ...(run.thrift ? { thrift: run.thrift } : {}),
    },
    exchanges: existsSync(exchangesFile) ? countLines(exchangesFile) : 0,
    ...recordsSeal(join(run.outDir, journalFiles.records)),
  };
}

/** What shows later whether the records are those that were judged; that they cannot be read is told by `recordsOf`. */
function recordsSeal(file: string): Pick<RunFacts, 'records'> {
  try {
    const chain = chainOf(linesOf(readFileSync(file, 'utf8')));
    return { records: { lines: chain.length, chain: headOf(chain) } };
  } catch {
    return {};
  }
}

/** Counted block by block: the record of a large run must not be held in memory. */
function countLines(file: string): number {
  const newline = 10;
  const block = Buffer.alloc(1 << 16);
  const descriptor = openSync(file, 'r');
  let count = 0;
  for (let size = readSync(descriptor, block); size > 0; size = readSync(descriptor, block))
    for (let at = block.indexOf(newline); at >= 0 && at < size; at = block.indexOf(newline, at + 1))
      count += 1;
  closeSync(descriptor);
  return count;
}
