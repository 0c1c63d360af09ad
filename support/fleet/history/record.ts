import type { Verdicts } from '../../../reports/verdicts.js';
import type { Queries } from '../database/database.js';
import { holding, isHeld, type TakenRun } from '../engine/taken.js';

/** Outcomes of requirements that nothing was asked about: they are no history. */
const untold: ReadonlySet<string> = new Set(['unchecked', 'notRun', 'omitted']);

/**
 * Ends a run with its verdicts, and keeps of them what history is asked for.
 *
 * @returns whether the run was still the worker's: if not, nothing was written
 */
export async function recordVerdicts(
  queries: Queries,
  run: TakenRun,
  verdicts: Verdicts,
  { page, cancelled }: { page?: string; cancelled: boolean },
): Promise<boolean> {
  const { run: facts, outcome, reason, exitCode, bookings, requirementCounts } = verdicts;
  const left = bookings.left.length + bookings.unknown.length;
  const [ended] = await queries.query(
    `update fleet.run set state = $4, worker = null, ended_at = now(), outcome = $5, reason = $6, exit_code = $7,
       product_version = $8, harness_version = $9, pack_sha256 = $10, configuration_sha256 = $11, duration_ms = $12,
       bookings_left = $13, uncleaned = $13 > 0, passed = $14, failed = $15, warned = $16, page = $17
     where ${isHeld} returning id`,
    [
      ...holding(run),
      cancelled ? 'cancelled' : 'ended',
      ...[outcome, reason, exitCode],
      ...[facts.provider.version, facts.harness.version, facts.pack.sha256, facts.configuration.sha256],
      ...[Math.round(facts.durationMs), left],
      ...[requirementCounts.passed, requirementCounts.failed, requirementCounts.warned],
      page ?? null,
    ],
  );
  if (!ended) return false;
  await queries.query(
    `insert into fleet.endpoint_result (run, endpoint, title, place, outcome, passed, failed, planned)
     select $1, id, title, place, outcome, passed, failed, planned
     from json_to_recordset($2::json) as one
       (id text, title text, place integer, outcome text, passed integer, failed integer, planned integer)`,
    [run.id, JSON.stringify(endpointRows(verdicts))],
  );
  await queries.query(
    `insert into fleet.requirement_result (run, requirement, level, outcome, endpoints)
     select $1, id, level, outcome, endpoints
     from json_to_recordset($2::json) as one (id text, level text, outcome text, endpoints text[])`,
    [run.id, JSON.stringify(requirementRows(verdicts))],
  );
  return true;
}

/** Ends a run that came to no verdicts and never will. */
export async function recordNothing(
  queries: Queries,
  run: TakenRun,
  { reason, cancelled, uncleaned }: { reason: string; cancelled: boolean; uncleaned: boolean },
): Promise<boolean> {
  const [ended] = await queries.query(
    `update fleet.run set state = $4, worker = null, ended_at = now(), reason = $5, uncleaned = $6
     where ${isHeld} returning id`,
    [...holding(run), cancelled ? 'cancelled' : 'ended', reason, uncleaned],
  );
  return ended !== undefined;
}

const endpointRows = ({ endpoints }: Verdicts) =>
  endpoints.map(({ id, title, order, outcome, counts }) => ({
    id,
    title,
    place: order,
    outcome,
    passed: counts.passed,
    failed: counts.failed,
    planned: counts.planned,
  }));

/** Each with the endpoints in whose scenarios it came out so. */
function requirementRows({ requirements, scenarios }: Verdicts) {
  const endpointOf = new Map(scenarios.map(({ id, endpoint }) => [id, endpoint]));
  const failedIn = new Map<string, Set<string>>();
  for (const { endpoint, checks } of scenarios)
    for (const check of checks)
      if (check.outcome === 'failed')
        for (const id of check.requirements) failedIn.set(id, (failedIn.get(id) ?? new Set()).add(endpoint));
  return requirements
    .filter(({ outcome }) => !untold.has(outcome))
    .map(({ id, level, outcome, scenarios: tested }) => ({
      id,
      level,
      outcome,
      endpoints: [
        ...(outcome === 'failed'
          ? (failedIn.get(id) ?? [])
          : new Set(tested.flatMap((scenario) => endpointOf.get(scenario) ?? []))),
      ],
    }));
}
