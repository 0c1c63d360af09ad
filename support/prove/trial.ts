import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journalFiles } from '../../reports/files.js';
import { departuresOf, startSandbox, writeCertificates, writeProviderFile } from '../../sandbox/index.js';
import { readLines } from '../kernel/ndjson.js';
import { projectFile } from '../kernel/paths.js';
import type { PlannedScenario, ScenarioRecord } from '../model/records.js';
import { closeRunContext } from '../run/context.js';
import { runPickles } from '../run/cucumber.js';
import { beginRun } from '../run/run.js';
import { type Alarm, alarmsOf } from './alarms.js';
import type { Subject } from './subject.js';

/** What came of testing the embedded provider as one mutant or variant, or as it is. */
export interface Trial {
  kind: Subject['kind'];
  id: string;
  scenarios: number;
  omitted: number;
  alarms: readonly Alarm[];
  /** Rows that scenarios would have judged which were blocked or omitted. */
  stopped: readonly string[];
  /** Checks that judged something, by the endpoint whose scenarios applied them. */
  judged: Readonly<Record<string, readonly string[]>>;
  milliseconds: number;
}

/** The seed of every trial: the same mutant must always be killed in the same way. */
const seed = 1;

/**
 * Tests the embedded provider of a specification, as a subject has it, by part of the pack, in this process, and keeps
 * nothing on disk.
 */
export async function tryOut(
  subject: Subject,
  chosen: readonly PlannedScenario[],
  specification: string,
): Promise<Trial> {
  const { kind, row } = subject;
  const started = Date.now();
  const scratch = mkdtempSync(join(tmpdir(), 'gpc-prove-'));
  try {
    const records = await recordsOf(subject, chosen, specification, scratch);
    return {
      kind,
      id: row.id,
      scenarios: records.length,
      omitted: records.filter(({ outcome }) => outcome === 'omitted').length,
      alarms: records.flatMap(alarmsOf),
      stopped: stoppedIn(records),
      judged: judgedIn(records),
      milliseconds: Date.now() - started,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function recordsOf(
  subject: Subject,
  chosen: readonly PlannedScenario[],
  specification: string,
  scratch: string,
): Promise<ScenarioRecord[]> {
  const variants = subject.kind === 'variant' ? [subject.row.id] : [];
  const departures = departuresOf({ mutants: mutantsOf(subject), variants }, specification);
  const sandbox = await startSandbox({
    specification,
    seed,
    ...departures,
    http: !chosen.some(({ endpoint }) => endpoint === 'transport'),
  });
  try {
    const configuration = join(scratch, 'provider.yaml');
    const tls = sandbox.pki && (await writeCertificates(sandbox.pki, scratch));
    await writeProviderFile(configuration, sandbox, tls);
    const outDir = join(scratch, 'out');
    const run = await beginRun({
      config: configuration,
      endpoints: [],
      scenarios: new Set(chosen.map((scenario) => scenario.id)),
      parallel: 1,
      outDir,
      seed,
      allure: false,
      disabled: [],
    });
    try {
      await runPickles(run, [...new Set(chosen.map(({ feature }) => projectFile(feature)))]);
      return [...readLines<ScenarioRecord>(join(outDir, journalFiles.records))];
    } finally {
      closeRunContext();
      await run.release();
    }
  } finally {
    await sandbox.close();
  }
}

function stoppedIn(records: readonly ScenarioRecord[]): string[] {
  const stopped = records.filter(({ outcome }) => outcome === 'blocked' || outcome === 'omitted');
  return [...new Set(stopped.flatMap(({ requirements }) => requirements))];
}

function mutantsOf({ kind, row }: Subject): string[] {
  if (kind === 'group') return row.mutants.map(({ id }) => id);
  return kind === 'mutant' ? [row.id] : [];
}

function judgedIn(records: readonly ScenarioRecord[]): Record<string, string[]> {
  const judged = new Map<string, Set<string>>();
  for (const { endpoint, judgements } of records) {
    const checks = judged.get(endpoint) ?? new Set();
    for (const { check, observed } of judgements) if (observed > 0) checks.add(check);
    judged.set(endpoint, checks);
  }
  return Object.fromEntries([...judged].map(([endpoint, checks]) => [endpoint, [...checks]]));
}
