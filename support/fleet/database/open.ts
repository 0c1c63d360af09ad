import { join } from 'node:path';
import type { Database } from './database.js';
import { migrate } from './migrations.js';

/** Names the server that the queue and history of fleets are in; without it the database is embedded. */
export const databaseVariable = 'GPC_DATABASE_URL';

/**
 * Opens the database of a fleet, up to date: the server that the environment names, else the embedded one in the folder of
 * evidence.
 */
export async function openDatabase(evidence: string, environment: NodeJS.ProcessEnv): Promise<Database> {
  const url = environment[databaseVariable];
  const database = url
    ? await (await import('./server.js')).serverAt(url)
    : await (await import('./embedded.js')).embeddedIn(join(evidence, 'database'));
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
