import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pickle } from '@cucumber/messages';
import type { VerdictInput } from '../../reports/build/input.js';
import { journalFiles } from '../../reports/files.js';
import { loadSpecification } from '../../requirements/load.js';
import type { Specification } from '../../requirements/specification.js';
import type { ProviderConfig } from '../config/provider.js';
import { Ledger } from '../coordinator/ledger.js';
import { type Coordinator, startCoordinator } from '../coordinator/service.js';
import { release as harness } from '../kernel/release.js';
import type { PlannedScenario } from '../model/records.js';
import { featureFiles, packFingerprint } from '../pack/pack.js';
import { planOf } from '../pack/plan.js';
import { assertWhole } from '../pack/wholeness.js';
import { cleanUp } from './cleanup.js';
import { closeRunContext, configurationOf, type RunFile, runContext, runFileVariable } from './context.js';
import { Endings } from './endings.js';
import { continueIn, type Done, journalIn } from './journal.js';
import { assertObeyed } from './obeyed.js';
import type { RunOptions } from './options.js';
import { outputFolder } from './outputFolder.js';
import { preflight } from './preflight.js';
import { assertSameRun, optionsToResume, planToResume } from './resumption.js';
import { type RunPlan, runPlanOf, writePlan } from './runPlan.js';
import { assertSameProvider } from './sameProvider.js';
import { type Chosen, chosen } from './selection.js';
import { findTarget, type Target } from './target.js';

/** A run that has begun: provider found, reached and described; nothing planned or judged yet. */
export interface Run extends Chosen {
  id: string;
  options: RunOptions;
  workers: number;
  target: Target;
  config: ProviderConfig;
  configurationSha256: string;
  /** What looks odd in the configuration. */
  warnings: readonly string[];
  specification: Specification;
  outDir: string;
  startedAt: Date;
  /** When it went on after it had been killed or interrupted. */
  resumedAt: readonly string[];
  coordinator: Coordinator;
  endings: Endings;
  planned: readonly PlannedScenario[];
  /** Ids of the scenarios that an earlier part of it has done. */
  done: ReadonlySet<string>;
  /** Why it ends early, when it does. */
  cutShort: VerdictInput['cutShort'];
  /** Ends it in order: scenarios that have not begun are left out. The first reason counts. */
  cut(why: NonNullable<VerdictInput['cutShort']>): void;
  plan(pickles: readonly Pickle[]): void;
  /** Frees what the run holds on this machine: service, embedded provider, private files. */
  release(): Promise<void>;
}

let active: Run | undefined;

/** The run of this process, if one has begun: the plugin joins the one that `gpc run` began. */
export const activeRun = (): Run | undefined => active;

/** Begins a run: finds and checks the configuration, starts what it needs, and makes sure that the provider answers. */
export async function beginRun(asked: RunOptions): Promise<Run> {
  const earlier = asked.resume === undefined ? undefined : planToResume(asked.resume);
  const options =
    earlier && asked.resume !== undefined ? optionsToResume(asked, asked.resume, earlier) : asked;
  const scratch = mkdtempSync(join(tmpdir(), 'gpc-'));
  const undo: (() => Promise<void> | void)[] = [() => rmSync(scratch, { recursive: true, force: true })];
  const release = async (): Promise<void> => {
    active = undefined;
    delete process.env[runFileVariable];
    for (const action of undo.splice(0).reverse()) await action();
  };
  try {
    const target = await findTarget(options, scratch);
    undo.push(target.close);
    const { baseUrl, specification: wanted, parallel: workers = 1 } = options;
    const overrides = {
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(wanted === undefined ? {} : { specification: wanted }),
    };
    const { config, sha256, warnings } = configurationOf(
      { configuration: target.configuration, ...overrides },
      process.env,
    );
    const specification = loadSpecification(config.specification);
    assertWhole(specification);
    assertObeyed(specification);
    const selection = earlier ? chosenBefore(earlier, specification) : chosen(options, specification);
    const startedAt = new Date();
    const ownId = newRunId(startedAt);
    const { asid } = config.endpoint;
    const provider = { baseUrl: config.endpoint.baseUrl, ...(asid === undefined ? {} : { asid }) };
    if (options.ledger) assertSameProvider(new Ledger(options.ledger), provider);
    const identity = {
      harness: harness.version,
      pack: { specification: specification.id, sha256: packFingerprint(specification) },
      configuration: { sha256 },
    };
    if (earlier) assertSameRun(asked.resume ?? '', earlier, identity);
    const outDir = earlier ? (options.outDir ?? '') : outputFolder(options, ownId);
    const resumedAt = [...(earlier?.resumedAt ?? []), ...(earlier ? [startedAt.toISOString()] : [])];
    const done = earlier ? continueIn(outDir, resumedAt.length) : nothingDone;
    const journal = journalIn(outDir);
    const coordinator = await startCoordinator(
      options.ledger ?? join(outDir, journalFiles.ledger),
      config.limits,
      { ...done, onStanding: journal.onStanding },
    );
    undo.push(coordinator.close);
    if (!options.ledger)
      coordinator.ledger.write({ kind: 'run', run: ownId, at: startedAt.toISOString(), provider });
    const id = coordinator.ledger.run?.run ?? ownId;
    const plan = runPlanOf({
      id,
      startedAt,
      earlier,
      resumedAt,
      identity,
      options,
      overrides,
      target,
      selection,
    });
    writePlan(outDir, plan);
    const file: RunFile = {
      id,
      configuration: target.configuration,
      writtenConfiguration: options.config ?? 'provider.yaml',
      ...overrides,
      outDir,
      seed: options.seed,
      workers,
      startedAt: startedAt.toISOString(),
      coordinator: coordinator.address,
    };
    tell(scratch, file);
    const { clockAhead, warnings: seen } = await preflight(runContext());
    if (clockAhead !== undefined) {
      tell(scratch, { ...file, clockAhead });
      closeRunContext();
    }
    // What the killed part left booked would be in the way of the next one.
    if (earlier)
      await cleanUp(runContext(), coordinator.ledger, {
        number: resumedAt.length,
        patientsAtOnce: workers,
      });
    const run: Run = {
      id,
      options,
      workers,
      target,
      config,
      configurationSha256: sha256,
      warnings: [...warnings, ...seen],
      specification,
      ...selection,
      done: done.scenarios,
      outDir,
      startedAt: new Date(plan.startedAt),
      resumedAt,
      coordinator,
      endings: new Endings(journal.onEnding, done.cucumber),
      planned: [],
      cutShort: undefined,
      cut(why) {
        this.cutShort ??= why;
        coordinator.stop();
      },
      plan(pickles) {
        this.planned = planOf(pickles, this.specification);
        this.endings.plan(pickles);
      },
      release,
    };
    const timer = setTimeout(() => run.cut(overtime(run)), config.limits.runMinutes * 60_000);
    undo.push(() => clearTimeout(timer));
    active = run;
    return run;
  } catch (error) {
    await release();
    throw error;
  }
}

/** What the first part of a run was asked for. */
const chosenBefore = (
  { selection: { endpoints, tags, scenarios, thrift } }: RunPlan,
  specification: Specification,
): Chosen => ({
  files: featureFiles(specification),
  endpoints,
  tags,
  ...(scenarios ? { scenarios: new Set(scenarios) } : {}),
  ...(thrift ? { thrift } : {}),
});

const nothingDone: Done = { scenarios: new Set(), cucumber: new Map(), standing: [], gateways: [] };

const newRunId = (startedAt: Date): string => {
  const moment = startedAt.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  return `${moment}-${randomUUID().slice(0, 4)}`;
};

/** Lets workers know of the run. */
function tell(scratch: string, file: RunFile): void {
  const path = join(scratch, 'run.json');
  writeFileSync(path, JSON.stringify(file), { mode: 0o600 });
  process.env[runFileVariable] = path;
}

/** A run that a silent provider kept waiting is cut short by the network, any other by the harness. */
function overtime({ config, coordinator }: Run): NonNullable<VerdictInput['cutShort']> {
  const reason = `it took longer than ${config.limits.runMinutes} minutes (limits.runMinutes)`;
  const silence = coordinator.silence();
  return silence
    ? { by: 'network', reason: `${reason}; the provider has not answered since ${silence.since}` }
    : { by: 'harness', reason };
}
