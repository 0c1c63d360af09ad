import pg from 'pg';
import { ConfigurationError } from '../../kernel/errors.js';
import type { Database, Queries } from './database.js';

/** Connections of one process: the engine needs few, for its work is done by others. */
const connections = 4;

/**
 * A PostgreSQL server, by its URL.
 *
 * @throws ConfigurationError USAGE when it cannot be reached; the URL may hold a password and is not shown
 */
export async function serverAt(connectionString: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString, max: connections, application_name: 'gpc fleet' });
  // A connection that breaks while nothing is asked of it: the next question gets another one, or says what is wrong.
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
  } catch (cause) {
    await pool.end();
    throw unreachable(cause);
  }
  return {
    embedded: false,
    ...queriesOf(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(queriesOf(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // A connection in the middle of something is not used again.
        client.release(true);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

const queriesOf = (target: pg.Pool | pg.PoolClient): Queries => ({
  async query<Row extends object>(text: string, values: readonly unknown[] = []) {
    return (await target.query<Row>(text, [...values])).rows;
  },
  async script(text) {
    const answer: pg.QueryResult | pg.QueryResult[] = await target.query(text);
    return (Array.isArray(answer) ? answer.at(-1) : answer)?.rows ?? [];
  },
});

const unreachable = (cause: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `The database of the fleet cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}.`,
    where: 'the environment variable GPC_DATABASE_URL',
    next: 'Correct the URL or start the server; without the variable the database is embedded. Nothing was sent.',
    cause,
  });
