import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Pickle } from '@cucumber/messages';
import type { PlannedScenario } from '../../reports/build/input.js';
import { loadSpecification } from '../../requirements/load.js';
import type { Specification } from '../../requirements/specification.js';
import type { ProviderConfig } from '../config/provider.js';
import { type Coordinator, startCoordinator } from '../coordinator/service.js';
import { ConfigurationError } from '../errors.js';
import { closeRunContext, configurationOf, type RunFile, runContext, runFileVariable } from './context.js';
import { Endings } from './endings.js';
import type { RunOptions } from './options.js';
import { planOf } from './plan.js';
import { preflight } from './preflight.js';
import { findTarget, type Target } from './target.js';

/** A run that has begun: provider found, reached and described; nothing planned or judged yet. */
export interface Run {
  id: string;
  options: RunOptions;
  target: Target;
  config: ProviderConfig;
  configurationSha256: string;
  /** What looks odd in the configuration. */
  warnings: readonly string[];
  specification: Specification;
  outDir: string;
  startedAt: Date;
  coordinator: Coordinator;
  endings: Endings;
  planned: readonly PlannedScenario[];
  /** Set when the user interrupted it. */
  interrupted: boolean;
  plan(pickles: readonly Pickle[]): void;
  /** Frees what the run holds on this machine: service, embedded provider, private files. */
  release(): Promise<void>;
}

let active: Run | undefined;

/** The run of this process, if one has begun: the plugin joins the one that `gpc run` began. */
export const activeRun = (): Run | undefined => active;

/** Begins a run: finds and checks the configuration, starts what it needs, and makes sure that the provider answers. */
export async function beginRun(options: RunOptions): Promise<Run> {
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
    const overrides = options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl };
    const { config, sha256, warnings } = configurationOf(
      { configuration: target.configuration, ...overrides },
      process.env,
    );
    const startedAt = new Date();
    const id = `${startedAt.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}-${randomUUID().slice(0, 4)}`;
    const outDir = outputFolder(options, id);
    const coordinator = await startCoordinator(join(outDir, 'ledger.ndjson'));
    undo.push(coordinator.close);
    const file: RunFile = {
      configuration: target.configuration,
      writtenConfiguration: options.config ?? 'provider.yaml',
      ...overrides,
      outDir,
      seed: options.seed,
      workers: options.parallel,
      startedAt: startedAt.toISOString(),
      coordinator: coordinator.address,
    };
    const tell = (told: RunFile): void =>
      writeFileSync(join(scratch, 'run.json'), JSON.stringify(told), { mode: 0o600 });
    tell(file);
    process.env[runFileVariable] = join(scratch, 'run.json');
    const { clockCorrection, warnings: seen } = await preflight(runContext());
    if (clockCorrection !== 0) {
      tell({ ...file, clockCorrection });
      closeRunContext();
    }
    const run: Run = {
      id,
      options,
      target,
      config,
      configurationSha256: sha256,
      warnings: [...warnings, ...seen],
      specification: loadSpecification(config.specification),
      outDir,
      startedAt,
      coordinator,
      endings: new Endings(),
      planned: [],
      interrupted: false,
      plan(pickles) {
        this.planned = planOf(pickles, this.specification);
        this.endings.plan(pickles);
      },
      release,
    };
    active = run;
    return run;
  } catch (error) {
    await release();
    throw error;
  }
}

function outputFolder({ outDir }: RunOptions, id: string): string {
  const folder = resolve(outDir ?? join('reports', 'out', id));
  if (existsSync(join(folder, 'exchanges.ndjson')))
    throw new ConfigurationError({
      code: 'USAGE',
      what: 'The output folder holds the record of another run, which would be lost.',
      where: folder,
      next: 'Name another folder with --out, or move that one away.',
    });
  mkdirSync(folder, { recursive: true });
  return folder;
}
