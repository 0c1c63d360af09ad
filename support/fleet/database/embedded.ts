import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Queries } from './database.js';
import { holdFolder } from './hold.js';

/**
 * The PostgreSQL that is embedded in this process (PGlite), with its data in a folder that no other process may use at
 * the same time.
 *
 * @throws ConfigurationError USAGE when another process does
 */
export async function embeddedIn(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const release = holdFolder(folder);
  const lite = await PGlite.create(join(folder, 'data'));
  return {
    embedded: true,
    ...queriesOf(lite),
    transaction: (work) => lite.transaction((transaction) => work(queriesOf(transaction))),
    async close() {
      await lite.close();
      release();
    },
  };
}

const queriesOf = (target: PGlite | Transaction): Queries => ({
  async query<Row extends object>(text: string, values: readonly unknown[] = []) {
    return (await target.query<Row>(text, [...values])).rows;
  },
  async script(text) {
    return (await target.exec(text)).at(-1)?.rows ?? [];
  },
});
