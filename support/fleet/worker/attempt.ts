import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { journalFiles, reportFiles } from '../../../reports/files.js';
import { savedVerdicts } from '../../../reports/saved.js';
import type { Verdicts } from '../../../reports/verdicts.js';
import { loadSpecification } from '../../../requirements/load.js';
import { isFinished } from '../../run/resumption.js';
import type { TakenRun } from '../engine/taken.js';
import { newFolder } from '../evidence/folders.js';
import type { Fleet } from '../fleetFile.js';
import { packChoice } from '../packs.js';
import type { FleetProvider } from '../providers.js';
import { lastError, type StartedGpc, startGpc } from './child.js';

/** What an attempt at a run came to. */
export type AttemptResult =
  | { kind: 'verdicts'; verdicts: Verdicts }
  /** Its configuration is wrong: another attempt would say the same. */
  | { kind: 'refused'; reason: string }
  /** No verdicts: another attempt may have some. */
  | { kind: 'broken'; reason: string; uncleaned: boolean };

/** What an attempt needs of the worker that makes it. */
export interface AttemptContext {
  fleet: Fleet;
  /** Tells which `gpc` is at work, so that the worker can end it. */
  onStart(child: StartedGpc): void;
  /** Notes the folder of the run before anything is in it. */
  onFolder(folder: string): Promise<void>;
}

/** Exit code of `gpc` for a mistake in the configuration. */
const misconfigured = 2;

/**
 * Makes an attempt at a run: what an earlier one has finished is taken as it is, what it began is resumed from its journal,
 * and where that cannot be, its bookings are cleaned up and the run begins anew.
 */
export async function attempt(run: TakenRun, context: AttemptContext): Promise<AttemptResult> {
  const { fleet } = context;
  const provider = fleet.providers.find(({ name }) => name === run.provider);
  if (!provider)
    return {
      kind: 'refused',
      reason: `there is no provider ${run.provider} in the fleet.yaml of the worker`,
    };
  const earlier = run.folder === null ? undefined : join(fleet.evidence.folder, run.folder);
  if (earlier !== undefined && existsSync(join(earlier, journalFiles.run))) {
    const resumed = await goOn(run, earlier, provider, context);
    if (resumed) return resumed;
    if (!(await cleanUp(earlier, provider, run.specification, context)))
      return {
        kind: 'broken',
        reason: 'what an earlier attempt booked could not be undone',
        uncleaned: true,
      };
  }
  const folder = newFolder(run);
  await context.onFolder(folder);
  const out = join(fleet.evidence.folder, folder);
  const choice = packChoice(run.pack, fleet.packs, loadSpecification(run.specification));
  return gpcRun(out, context, [
    ...['--config', provider.file, '--spec', run.specification, '--out', out],
    ...['--parallel', String(fleet.workers.parallel)],
    ...(choice.tags === undefined ? [] : ['--tags', choice.tags]),
    ...(choice.endpoints ?? []).flatMap((endpoint) => ['--endpoint', endpoint]),
  ]);
}

/** Goes on with what an earlier attempt left; nothing, when that cannot be resumed. */
async function goOn(
  run: TakenRun,
  folder: string,
  provider: FleetProvider,
  context: AttemptContext,
): Promise<AttemptResult | undefined> {
  if (isFinished(folder)) return { kind: 'verdicts', verdicts: savedVerdicts(folder) };
  const resumed = await gpcRun(folder, context, [
    '--resume',
    folder,
    '--config',
    provider.file,
    '--spec',
    run.specification,
  ]);
  return resumed.kind === 'refused' ? undefined : resumed;
}

async function gpcRun(
  folder: string,
  { fleet, onStart }: AttemptContext,
  args: readonly string[],
): Promise<AttemptResult> {
  const child = startGpc(['run', '--no-allure', '--report', 'html,junit', ...args], folder, fleet);
  onStart(child);
  const exitCode = await child.ended;
  const reason = lastError(folder) ?? `gpc run ended with ${exitCode ?? 'a signal'}`;
  if (exitCode === misconfigured) return { kind: 'refused', reason };
  if (exitCode !== undefined && existsSync(join(folder, reportFiles.verdicts.name)))
    return { kind: 'verdicts', verdicts: savedVerdicts(folder) };
  return { kind: 'broken', reason, uncleaned: existsSync(join(folder, journalFiles.ledger)) };
}

/**
 * Undoes at the provider what a run left booked there.
 *
 * @returns whether nothing is left
 */
export async function cleanUp(
  folder: string,
  provider: FleetProvider,
  specification: string,
  { fleet, onStart }: Pick<AttemptContext, 'fleet' | 'onStart'>,
): Promise<boolean> {
  if (!existsSync(join(folder, journalFiles.ledger))) return true;
  const child = startGpc(
    ['cleanup', folder, '--config', provider.file, '--spec', specification],
    folder,
    fleet,
  );
  onStart(child);
  return (await child.ended) === 0;
}
