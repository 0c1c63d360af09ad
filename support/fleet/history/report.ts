import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportFiles } from '../../../reports/files.js';
import type {
  FlakyRequirement,
  FleetCell,
  FleetEndpoint,
  FleetRegression,
  FleetReport,
  FleetRow,
} from '../../../reports/fleet/fleetReport.js';
import type { Database } from '../database/database.js';
import { secondsIn } from './since.js';

interface ReportOptions {
  since: string;
  /** Where the page will be: links into the folder of evidence are relative to it. */
  page: string;
  evidence: string;
}

/** How long ago at most, in seconds, is $1 of each statement. */
const recent = `ended_at > now() - make_interval(secs => $1)`;

/** Reads from the history what the page of the fleet shows. */
export async function fleetReport(
  database: Database,
  { since, page, evidence }: ReportOptions,
): Promise<FleetReport> {
  const seconds = secondsIn(since);
  const all = <Row extends object>(sql: string): Promise<Row[]> => database.query<Row>(sql, [seconds]);
  const link = (run: Linked): string =>
    run.page ?? urlBetween(dirname(page), join(evidence, run.folder ?? '', reportFiles.compliance.name));
  const cells = await all<CellRow>(cellsSql);
  const failed = new Map(
    (await all<FailedRow>(failedSql)).map(({ run, endpoint, requirements }) => [
      `${run} ${endpoint}`,
      requirements,
    ]),
  );
  const cellsByRun = new Map<string, Map<string, FleetCell>>();
  for (const { run, endpoint, outcome } of cells) {
    const ofRun = cellsByRun.get(run) ?? new Map<string, FleetCell>();
    ofRun.set(endpoint, { outcome, failed: failed.get(`${run} ${endpoint}`) ?? [] });
    cellsByRun.set(run, ofRun);
  }
  const runs = await all<RunRow>(runsSql);
  const regressions = await all<Omit<FleetRegression, 'page'> & Linked>(regressionsSql);
  return {
    madeAt: new Date(),
    since,
    endpoints: await all<FleetEndpoint>(endpointsSql),
    rows: runs.map(({ run, folder, page: stored, ...row }) => ({
      ...row,
      page: link({ folder, page: stored }),
      cells: cellsByRun.get(run) ?? new Map(),
    })),
    regressions: regressions.map(({ folder, page: stored, ...one }) => ({
      ...one,
      page: link({ folder, page: stored }),
    })),
    flaky: await all<FlakyRequirement>(flakySql),
  };
}

interface Linked {
  folder: string | null;
  page: string | null;
}

type RunRow = Omit<FleetRow, 'cells' | 'page'> & Linked & { run: string };
type CellRow = { run: string; endpoint: string; outcome: FleetCell['outcome'] };
type FailedRow = { run: string; endpoint: string; requirements: string[] };

const runsSql = `
  select latest.id as run, latest.provider, latest.environment, latest.specification, latest.pack,
    coalesce(latest.product_version, '') as version, latest.outcome, latest.ended_at as "endedAt",
    latest.folder, latest.page, trend.failing
  from fleet.ended_run latest
  join (
    select provider, specification, pack, array_agg(failed order by ended_at) as failing
    from fleet.provider_trend where ${recent} group by provider, specification, pack
  ) trend using (provider, specification, pack)
  where latest.is_latest and latest.${recent}
  order by latest.environment, latest.provider, latest.specification, latest.pack`;

const cellsSql = `
  select result.run, result.endpoint, result.outcome
  from fleet.endpoint_result result join fleet.ended_run latest on latest.id = result.run
  where latest.is_latest and latest.${recent}`;

const failedSql = `
  select result.run, endpoint, array_agg(result.requirement order by result.requirement) as requirements
  from fleet.requirement_result result join fleet.ended_run latest on latest.id = result.run,
    unnest(result.endpoints) as endpoint
  where latest.is_latest and latest.${recent} and result.outcome = 'failed'
  group by result.run, endpoint`;

const endpointsSql = `
  with days as (
    select result.endpoint, min(result.title) as title, min(result.place) as place, run.ended_at::date as day,
      count(*) filter (where result.outcome = 'failed')::integer as failing
    from fleet.endpoint_result result join fleet.ended_run run on run.id = result.run
    where run.${recent} group by result.endpoint, run.ended_at::date
  )
  select endpoint as id, min(title) as title, array_agg(failing order by day) as failing
  from days group by endpoint order by min(place), endpoint`;

const regressionsSql = `
  select regression.provider, regression.specification, regression.pack, requirement, level, before, after, folder, page
  from fleet.regression join fleet.run on run.id = regression.run
  where is_latest and regression.${recent}
  order by regression.provider, requirement limit 2000`;

const flakySql = `
  select provider, specification, pack, requirement, coalesce(product_version, '') as version, runs, changes
  from fleet.flaky_requirement where last_seen > now() - make_interval(secs => $1)
  order by changes desc, provider, requirement limit 500`;

/** A relative address, whatever is in the names of folders. */
const urlBetween = (from: string, to: string): string =>
  relative(from, to)
    .split(/[\\/]/)
    .map((part) => (part === '..' ? part : encodeURIComponent(part)))
    .join('/') || pathToFileURL(to).href;
