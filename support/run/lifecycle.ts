import { join } from 'node:path';
import { journalFiles } from '../../reports/files.js';
import type { Limits } from '../config/provider.js';
import type { GatewayOutcome } from '../coordinator/gateways.js';
import { appendLine } from '../kernel/ndjson.js';
import { outcomeOf } from '../model/outcome.js';
import type { ScenarioRecord } from '../model/records.js';
import { EnvironmentTrouble, NetworkTrouble, Stop } from '../model/signals.js';
import type { Scenario } from '../scenes/scenario.js';
import { isUsable } from '../scenes/usable.js';
import type { StepsSeen } from '../scenes/world.js';
import { within } from './deadline.js';

/** How long a scenario may clean up after itself; what is left then, the run's clean-up undoes. */
const undoingSeconds = ({ timeoutSeconds }: Pick<Limits, 'timeoutSeconds'>): number => 4 * timeoutSeconds;

/** After this long in one scenario, a worker hangs: it neither ends it nor notices that its time is up. */
export const patienceWith = (limits: Limits): number => limits.scenarioSeconds + undoingSeconds(limits) + 5;

type Ending = Pick<ScenarioRecord, 'outcome' | 'reason' | 'blockedBy' | 'erroredBy'>;

/** Cleans up after a scenario, records it, and tells the coordinator. Returns what was recorded. */
export async function finish(scenario: Scenario, seen: StepsSeen): Promise<ScenarioRecord> {
  const trouble = await undo(scenario);
  const { identity, judgements, exchanges, run } = scenario;
  const { closing: _closing, ...facts } = identity;
  const ended = ending(scenario, seen.ended ?? trouble);
  const record: ScenarioRecord = {
    ...facts,
    ...ended,
    ...(identity.gateway && ended.outcome === 'failed' && isUsable(scenario) ? { usable: true } : {}),
    judgements,
    exchanges,
    steps: seen.steps,
    startedAt: seen.startedAt.toISOString(),
    durationMs: Date.now() - seen.startedAt.getTime(),
    worker: process.env.CUCUMBER_WORKER_ID ?? '0',
  };
  appendLine(join(run.outDir, journalFiles.records), record);
  if (identity.gateway) await run.coordinator.call('gateway', gatewayOf(record));
  await run.coordinator.call('ended', { endpoint: record.endpoint, outcome: record.outcome });
  return record;
}

/** Undoing must happen whatever the scenario's outcome, and its failure must not hide that outcome. */
async function undo(scenario: Scenario): Promise<Error | undefined> {
  try {
    const limits = scenario.run.config.limits;
    const time = { milliseconds: undoingSeconds(limits) * 1000, what: 'The clean-up of the scenario' };
    await within({ ...time, limit: 'limits.timeoutSeconds' }, () => scenario.end());
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await scenario.run.coordinator.call('giveBack', { holder: scenario.identity.id });
  }
}

function ending({ identity, judgements, run }: Scenario, ended: Stop | Error | undefined): Ending {
  if (!ended)
    return outcomeOf(judgements, {
      scenario: identity.id,
      startedAt: run.startedAt.toISOString(),
      waivers: run.config.waivers,
    });
  if (ended instanceof Stop)
    return {
      outcome: ended.outcome,
      reason: ended.message,
      ...('by' in ended ? { blockedBy: ended.by as NonNullable<ScenarioRecord['blockedBy']> } : {}),
    };
  return {
    outcome: 'errored',
    reason: ended.message,
    erroredBy: culpritOf(ended),
  };
}

function culpritOf(error: Error): NonNullable<ScenarioRecord['erroredBy']> {
  if (error instanceof NetworkTrouble) return 'network';
  return error instanceof EnvironmentTrouble ? 'environment' : 'harness';
}

/** What scenarios that depend on the endpoint are told of its gateway. */
export function gatewayOf({
  endpoint,
  id,
  outcome,
  erroredBy,
  reason,
  judgements,
  exchanges,
  usable,
}: ScenarioRecord): GatewayOutcome {
  const failed = judgements.find((one) => one.outcome === 'failed');
  const why = reason ?? (failed && `${failed.title}: found ${failed.findings[0]?.found ?? 'otherwise'}`);
  const exchange = failed?.exchange ?? exchanges.at(-1);
  return {
    endpoint,
    scenario: id,
    outcome,
    ...(erroredBy ? { erroredBy } : {}),
    ...(why ? { reason: why } : {}),
    ...(exchange ? { exchange } : {}),
    ...(usable ? { usable } : {}),
  };
}
