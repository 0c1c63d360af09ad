import { inSpecificationOrder } from '../findings/groups.js';
import type { ScenarioVerdict, Verdicts } from '../verdicts.js';
import { csv } from './csv.js';

const columns: readonly (readonly [string, (scenario: ScenarioVerdict) => string])[] = [
  ['scenario', ({ id }) => id],
  ['name', ({ name }) => name],
  ['endpoint', ({ endpoint }) => endpoint],
  ['outcome', ({ outcome }) => outcome],
  ['reason', ({ reason }) => reason ?? ''],
  ['requirements', ({ requirements }) => requirements.join(' ')],
  ['failed checks', ({ checks }) => checksThat(checks, 'failed')],
  ['warned checks', ({ checks }) => checksThat(checks, 'warned')],
  ['exchanges', ({ exchanges }) => exchanges.join(' ')],
  ['started', ({ startedAt }) => startedAt ?? ''],
  ['milliseconds', ({ durationMs }) => String(durationMs)],
];

/** The scenarios of a run as CSV, in the specification's order. */
export const scenariosCsv = (verdicts: Verdicts): string =>
  csv([
    columns.map(([title]) => title),
    ...inSpecificationOrder(verdicts).map((scenario) => columns.map(([, value]) => value(scenario))),
  ]);

const checksThat = (checks: ScenarioVerdict['checks'], wanted: string): string =>
  checks
    .filter(({ outcome }) => outcome === wanted)
    .map(({ id }) => id)
    .join(' ');
