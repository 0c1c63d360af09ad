import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { journalFiles, reportFiles } from '../../reports/files.js';
import type { Verdicts } from '../../reports/verdicts.js';
import { ConfigurationError } from '../kernel/errors.js';
import { release } from '../kernel/release.js';
import type { RunOptions } from './options.js';
import { type RunPlan, readPlan } from './runPlan.js';

/** What identifies a run, and must be the same when it is resumed. */
export type Identity = Pick<RunPlan, 'harness' | 'pack'> & {
  configuration: Pick<RunPlan['configuration'], 'sha256'>;
};

/**
 * The plan of a run that ended before it was finished.
 *
 * @throws ConfigurationError USAGE when there is none in the folder, or it cannot be resumed
 */
export function planToResume(given: string): RunPlan {
  const folder = resolve(given);
  const plan = readPlan(folder);
  if (!plan || !existsSync(join(folder, journalFiles.ledger)))
    throw refused(
      folder,
      'There is no run in that folder that could be resumed.',
      'Name the folder of a run, such as one in reports/out/.',
    );
  if (isFinished(folder))
    throw refused(folder, 'That run is finished.', 'Start another one without --resume.');
  if (plan.configuration.embedded)
    throw refused(
      folder,
      'The embedded provider ended with that run, and its diary with it.',
      'Start another run without --resume.',
    );
  if (isAlive(plan))
    throw refused(
      folder,
      `That run is under way, in process ${plan.process}.`,
      'Wait for it to end, or end it.',
    );
  if (plan.harness !== release.version)
    throw refused(
      folder,
      `That run is of release ${plan.harness} of the harness, and this is ${release.version}.`,
      'Resume it with that release, or start another one without --resume.',
    );
  return plan;
}

/** The options of the next part of a run: what it was to do, on as many workers as before unless others are asked for. */
export function optionsToResume(options: RunOptions, folder: string, plan: RunPlan): RunOptions {
  const { file, baseUrl, specification } = plan.configuration;
  const overrides = {
    baseUrl: options.baseUrl ?? baseUrl,
    specification: options.specification ?? specification,
  };
  return {
    ...options,
    config: options.config ?? file,
    ...(overrides.baseUrl === undefined ? {} : { baseUrl: overrides.baseUrl }),
    ...(overrides.specification === undefined ? {} : { specification: overrides.specification }),
    ...plan.asked,
    seed: plan.seed,
    parallel: options.parallel ?? plan.workers,
    allure: options.allure && plan.allure,
    outDir: resolve(folder),
    ledger: join(resolve(folder), journalFiles.ledger),
  };
}

/** @throws ConfigurationError USAGE or OTHER_PROVIDER, naming what is another than the run was begun with */
export function assertSameRun(folder: string, plan: RunPlan, { pack, configuration }: Identity): void {
  if (plan.pack.specification !== pack.specification)
    throw refused(
      folder,
      `That run is of ${plan.pack.specification}, and ${pack.specification} is asked for.`,
      'Name its configuration with --config.',
    );
  if (plan.pack.sha256 !== pack.sha256)
    throw refused(
      folder,
      'The pack is not the one that the run was begun with.',
      'Start another run without --resume.',
    );
  if (plan.configuration.sha256 !== configuration.sha256)
    throw refused(
      folder,
      'The configuration is not the one that the run was begun with.',
      'Name that with --config, or start another run without --resume. Nothing was sent.',
    );
}

/** The archive of the exchanges is the last thing that a run writes. */
export function isFinished(folder: string): boolean {
  const file = join(folder, reportFiles.verdicts.name);
  if (!existsSync(file) || !existsSync(join(folder, reportFiles.exchanges.name))) return false;
  const { run }: Pick<Verdicts, 'run'> = JSON.parse(readFileSync(file, 'utf8'));
  return run.complete;
}

/** Signal 0 asks whether there is such a process, and does nothing to it. Those of other machines cannot be asked. */
function isAlive({ process: id, host }: RunPlan): boolean {
  if (id === process.pid || (host !== undefined && host !== hostname())) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const refused = (where: string, what: string, next: string): ConfigurationError =>
  new ConfigurationError({ code: 'USAGE', what, where, next });
