import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { migrate, migrationNames } from '../../../support/fleet/database/migrations.js';
import { askHistory, historyText } from '../../../support/fleet/history/history.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { embeddedEngine } from './database.js';

const place = embeddedEngine();

/** A run that ended so many days ago, with the outcomes of its requirements. */
async function endedRun(
  daysAgo: number,
  outcomes: Readonly<Record<string, string>>,
  { provider = 'a', tag, version = '1' }: { provider?: string; tag?: string; version?: string } = {},
): Promise<void> {
  const { query } = place.database;
  const [run] = await query<{ id: string }>(
    `insert into fleet.run (provider, environment, specification, pack, tag, asked_by, state, ended_at, outcome,
       product_version, passed, failed, warned)
     values ($1, 'test', 'spec', 'full', $2, 'command', 'ended', now() - make_interval(days => $3), 'undecided', $4, 0, 0, 0)
     returning id`,
    [provider, tag ?? null, daysAgo, version],
  );
  for (const [requirement, outcome] of Object.entries(outcomes))
    await query(
      `insert into fleet.requirement_result (run, requirement, level, outcome, endpoints)
       values ($1, $2, 'SHALL', $3, '{book}')`,
      [run?.id, requirement, outcome],
    );
  await query(
    `insert into fleet.endpoint_result (run, endpoint, title, place, outcome, passed, failed, planned)
     values ($1, 'book', 'Book', 1, 'passed', 1, 0, 1)`,
    [run?.id],
  );
}

const ask = async (question: object) =>
  (await askHistory(place.database, { since: '30d', ...question })).rows;

describe('regressions', () => {
  test('are what is worse than in the run before, and nothing that was not judged', async () => {
    await endedRun(3, { R1: 'passed', R2: 'failed', R3: 'warned', R4: 'blocked' });
    await endedRun(2, { R1: 'failed', R2: 'failed', R3: 'passed', R4: 'failed' });
    await endedRun(1, { R1: 'failed', R2: 'failed', R3: 'warned', R4: 'failed' });
    const found = (await ask({ regressions: true })).map(({ requirement, before, after }) => [
      requirement,
      before,
      after,
    ]);
    expect(found).toEqual([
      ['R3', 'passed', 'warned'],
      ['R1', 'passed', 'failed'],
    ]);
  });

  test('since a release compare the latest run with the last of the release', async () => {
    await endedRun(9, { R1: 'failed' }, { tag: '1.0' });
    await endedRun(8, { R1: 'passed' }, { tag: '1.0' });
    await endedRun(2, { R1: 'passed' });
    await endedRun(1, { R1: 'failed' });
    await endedRun(1, { R1: 'failed' }, { provider: 'b' });
    expect(await ask({ sinceTag: '1.0' })).toMatchObject([
      { provider: 'a', before: 'passed', after: 'failed' },
    ]);
    expect(await ask({ sinceTag: '2.0' })).toEqual([]);
  });
});

describe('flaky requirements', () => {
  test('changed twice with the same version, and not with the version', async () => {
    for (const [daysAgo, outcome] of [
      [4, 'passed'],
      [3, 'failed'],
      [2, 'passed'],
    ] as const) {
      await endedRun(daysAgo, { R1: outcome, R2: 'passed' });
      await endedRun(daysAgo, { R1: outcome }, { provider: 'b', version: String(daysAgo) });
    }
    expect(await ask({ flaky: true })).toMatchObject([
      { provider: 'a', requirement: 'R1', runs: 3, changes: 2, failed: 1 },
    ]);
  });
});

describe('trends', () => {
  test('are told of providers, endpoints and requirements, the latest first, as far back as asked for', async () => {
    await endedRun(40, { R1: 'failed' });
    await endedRun(2, { R1: 'failed' });
    await endedRun(1, { R1: 'passed' });
    expect(await ask({})).toHaveLength(2);
    expect(await ask({ since: '8w' })).toHaveLength(3);
    expect(await ask({ provider: 'b' })).toEqual([]);
    expect((await ask({ requirement: 'R1' })).map(({ outcome }) => outcome)).toEqual(['passed', 'failed']);
    expect(await ask({ endpoint: 'book' })).toHaveLength(2);
    expect(await ask({ endpoint: 'other' })).toEqual([]);
  });

  test('are shown as columns', async () => {
    expect(historyText(await askHistory(place.database, { since: '1d' }))).toBe(
      'Nothing of that in the history.',
    );
    await endedRun(0, { R1: 'passed' });
    expect(historyText(await askHistory(place.database, { since: '1d' }))).toMatch(
      /^ended +provider +specification[^\n]+\n\d{4}-\d\d-\d\d \d\d:\d\d +a +spec +full +1 +undecided +0 +0 +0$/,
    );
  });
});

test('a migration is applied once', async () => {
  await migrate(place.database);
  const applied = await place.database.query<{ name: string }>(
    'select name from fleet.migration order by name',
  );
  expect(applied.map(({ name }) => name)).toEqual(migrationNames());
});

test('what the workers of a cluster are scaled by is how many runs are open', async () => {
  const manifest = readFileSync(projectFile('deploy', 'kustomize', 'scaling.yaml'), 'utf8');
  const [, query = ''] = /query: (.+)/.exec(manifest) ?? [];
  expect(await place.database.query(query)).toEqual([{ coalesce: 0 }]);
  for (const [provider, state] of [
    ['a', 'waiting'],
    ['b', 'queued'],
    ['c', 'running'],
    ['d', 'ended'],
  ])
    await place.database.query(
      `insert into fleet.run (provider, environment, specification, pack, asked_by, state)
       values ($1, 'test', 'spec', 'full', 'command', $2)`,
      [provider, state],
    );
  expect(await place.database.query(query)).toEqual([{ coalesce: 3 }]);
});

describe('docs/fleet.md', () => {
  const page = readFileSync(projectFile('docs', 'fleet.md'), 'utf8');

  test('describes every view, and no column that a view does not have', async () => {
    const columns = await place.database.query<{ view: string; names: string[] }>(
      `select table_name as view, array_agg(column_name::text) as names from information_schema.columns
       where table_schema = 'fleet' group by table_name`,
    );
    const described = [...page.matchAll(/^\| `fleet\.(\w+)` \| [^:]+: (.*) \|$/gm)];
    expect(described.length).toBeGreaterThan(5);
    for (const [, view, text = ''] of described) {
      const names = columns.find((one) => one.view === view)?.names ?? [];
      expect(names).toEqual(expect.arrayContaining([...text.matchAll(/`(\w+)`/g)].map(([, name]) => name)));
    }
  });

  test('asks what the database can answer', async () => {
    const [, sql = ''] = /```sql\n([\s\S]*?)```/.exec(page) ?? [];
    expect(await place.database.query(sql)).toEqual([]);
  });
});
