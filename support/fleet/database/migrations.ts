import { readdirSync, readFileSync } from 'node:fs';
import { projectFile } from '../../kernel/paths.js';
import type { Database } from './database.js';

const folder = projectFile('support', 'fleet', 'database', 'migrations');

/** Any number that no other program of the same database uses for a lock. */
const lock = 7_402_019;

/** Brings the tables and views of the fleet up to date: each file of the folder once, in its order. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query(`select pg_advisory_xact_lock(${lock})`);
    await queries.script(`
      create schema if not exists fleet;
      create table if not exists fleet.migration (name text primary key, applied_at timestamptz not null default now())`);
    const applied = await queries.query<{ name: string }>('select name from fleet.migration');
    for (const name of migrationNames()) {
      if (applied.some((one) => one.name === name)) continue;
      await queries.script(readFileSync(`${folder}/${name}`, 'utf8'));
      await queries.query('insert into fleet.migration (name) values ($1)', [name]);
    }
  });
}

/** `001-runs.sql` and what follows, in their order. */
export const migrationNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
