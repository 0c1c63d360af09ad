import { columns } from '../columns.js';
import type { Database } from '../database/database.js';
import { secondsIn } from './since.js';

/** What of the history is asked for; the questions exclude each other. */
export interface HistoryQuestion {
  provider?: string;
  endpoint?: string;
  requirement?: string;
  /** What is worse than in the run before, or than in the last run of a release. */
  regressions?: boolean;
  sinceTag?: string;
  flaky?: boolean;
  /** How far back: `30d`, `12h`. */
  since: string;
}

type Row = Readonly<Record<string, string | number | Date | null>>;

interface Question {
  isAsked(question: HistoryQuestion): boolean;
  /** $1 is how many seconds back, $2 a provider or nothing; further values follow. */
  sql: string;
  values?(question: HistoryQuestion): unknown[];
  headings: string;
}

const recent = `ended_at > now() - make_interval(secs => $1) and ($2::text is null or provider = $2)`;

/** The first that is asked is answered. */
const questions: readonly Question[] = [
  {
    isAsked: ({ sinceTag }) => sinceTag !== undefined,
    sql: `select provider, specification, pack, requirement, level, before, after, ended_at
      from fleet.regression_since($3) where ${recent} order by provider, specification, pack, requirement`,
    values: ({ sinceTag }) => [sinceTag],
    headings: 'provider  specification  pack  requirement  level  in the release  now  seen',
  },
  {
    isAsked: ({ regressions }) => regressions === true,
    sql: `select provider, specification, pack, requirement, level, before, after, ended_at
      from fleet.regression where ${recent} order by ended_at desc, provider, requirement`,
    headings: 'provider  specification  pack  requirement  level  before  after  seen',
  },
  {
    isAsked: ({ flaky }) => flaky === true,
    sql: `select provider, specification, pack, product_version, requirement, runs, changes, failed, last_seen
      from fleet.flaky_requirement where ${recent.replace('ended_at', 'last_seen')}
      order by changes desc, provider, requirement`,
    headings: 'provider  specification  pack  version  requirement  runs  changes  failed  last seen',
  },
  {
    isAsked: ({ requirement }) => requirement !== undefined,
    sql: `select ended_at, provider, specification, pack, product_version, outcome
      from fleet.requirement_trend where ${recent} and requirement = $3 order by ended_at desc, provider`,
    values: ({ requirement }) => [requirement],
    headings: 'ended  provider  specification  pack  version  outcome',
  },
  {
    isAsked: ({ endpoint }) => endpoint !== undefined,
    sql: `select ended_at, provider, specification, pack, outcome, passed, failed, planned
      from fleet.endpoint_trend where ${recent} and endpoint = $3 order by ended_at desc, provider`,
    values: ({ endpoint }) => [endpoint],
    headings: 'ended  provider  specification  pack  outcome  passed  failed  planned',
  },
  {
    isAsked: () => true,
    sql: `select ended_at, provider, specification, pack, product_version, outcome, passed, failed, warned
      from fleet.provider_trend where ${recent} order by ended_at desc, provider`,
    headings: 'ended  provider  specification  pack  version  outcome  passed  failed  warned',
  },
];

/** Asks the history, and answers with rows as the view has them. */
export async function askHistory(
  database: Database,
  question: HistoryQuestion,
): Promise<{ headings: string; rows: Row[] }> {
  const asked = questions.find(({ isAsked }) => isAsked(question));
  if (!asked) throw new Error('one question always applies');
  const rows = await database.query<Row>(asked.sql, [
    secondsIn(question.since),
    question.provider ?? null,
    ...(asked.values?.(question) ?? []),
  ]);
  return { headings: asked.headings, rows };
}

export const historyText = ({ headings, rows }: { headings: string; rows: readonly Row[] }): string =>
  columns(
    headings,
    rows.map((row) => Object.values(row).map(cellOf)),
  ) || 'Nothing of that in the history.';

const cellOf = (value: Row[string] | undefined): string | number => {
  if (value instanceof Date) return value.toISOString().slice(0, 16).replace('T', ' ');
  return value ?? '';
};
