import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { VerdictInput } from '../../reports/build/input.js';
import { responseTimes } from '../../reports/build/responseTimes.js';
import { buildVerdicts } from '../../reports/build/verdicts.js';
import { eachExchange } from '../../reports/exchanges/store.js';
import { writeReports } from '../../reports/index.js';
import type { RunFacts, Verdicts } from '../../reports/verdicts.js';
import { loadCatalogue, loadInterpretations, loadUnchecked } from '../../requirements/load.js';
import { HarnessFault, ProviderUnreachableError } from '../errors.js';
import { readLines } from '../ndjson.js';
import { projectFile } from '../paths.js';
import { bookingAccount, cleanUp } from './cleanup.js';
import { closeRunContext, runContext } from './context.js';
import { packFingerprint } from './pack.js';
import type { ScenarioRecord } from './records.js';
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

/** Ends a run: undoes its bookings, works out the verdicts, writes the reports, frees what it held. */
export async function concludeRun(run: Run, trouble?: Error): Promise<Conclusion> {
  try {
    await cleanUp(runContext(), run.coordinator.ledger);
    closeRunContext();
    const exchangesFile = join(run.outDir, 'exchanges.ndjson');
    const verdicts = verdictsOf(run, exchangesFile, trouble);
    const written = await views(verdicts, { outDir: run.outDir, exchangesFile, allure: run.options.allure });
    return { verdicts, exchangesFile, ...written, warnings: [...run.warnings, ...written.warnings] };
  } finally {
    await run.release();
  }
}

/** The reports; a fault found while writing one must not keep the verdicts from being shown. */
async function views(
  ...given: Parameters<typeof writeReports>
): Promise<Pick<Conclusion, 'files' | 'warnings' | 'fault'>> {
  try {
    return await writeReports(...given);
  } catch (fault) {
    if (fault instanceof HarnessFault) return { files: [], warnings: [], fault };
    throw fault;
  }
}

function verdictsOf(run: Run, exchangesFile: string, trouble: Error | undefined): Verdicts {
  const { specification } = run;
  const cut = cutShort(run, trouble);
  return buildVerdicts({
    run: factsOf(run, exchangesFile),
    ...(cut ? { cutShort: cut } : {}),
    planned: run.planned,
    records: readLines<ScenarioRecord>(join(run.outDir, 'records.ndjson')),
    cucumber: run.endings.byScenario(),
    catalogue: [...loadCatalogue(specification).values()],
    unchecked: loadUnchecked(specification),
    interpretations: [...loadInterpretations(specification).values()],
    endpoints: specification.endpoints,
    waivers: run.config.waivers,
    bookings: bookingAccount(run.coordinator.ledger),
    performance: responseTimes(eachExchange(exchangesFile), specification),
  });
}

function cutShort(run: Run, trouble: Error | undefined): VerdictInput['cutShort'] {
  if (run.cutShort) return run.cutShort;
  if (!trouble) return undefined;
  return { by: trouble instanceof ProviderUnreachableError ? 'network' : 'harness', reason: trouble.message };
}

function factsOf(run: Run, exchangesFile: string): Omit<RunFacts, 'complete' | 'incompleteReason'> {
  const { config, options, specification, startedAt } = run;
  const { name, version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
  const finishedAt = new Date();
  return {
    id: run.id,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    durationMs: finishedAt.getTime() - startedAt.getTime(),
    harness: { name, version },
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
    workers: options.parallel,
    node: process.version,
    selection: { endpoints: options.endpoints, ...(options.tags ? { tags: options.tags } : {}) },
    exchanges: existsSync(exchangesFile) ? countLines(exchangesFile) : 0,
  };
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
