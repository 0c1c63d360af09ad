import type PgBoss from 'pg-boss';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Database } from '../../../support/fleet/database/database.js';
import { openDatabase } from '../../../support/fleet/database/open.js';
import { startEngine, stopEngine } from '../../../support/fleet/engine/engine.js';
import { type TakenRun, take } from '../../../support/fleet/engine/taken.js';
import { beat } from '../../../support/fleet/engine/workers.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

/** The embedded database with its engine, for the tests of a file; each test finds it empty. */
export function embeddedEngine(): { boss: PgBoss; database: Database } {
  const place = {} as { boss: PgBoss; database: Database };
  beforeAll(async () => {
    place.database = await openDatabase(temporaryFolder(), {});
    place.boss = await startEngine(place.database, { attempts: 2, retryAfterSeconds: 0 });
  });
  beforeEach(async () => {
    await place.database.script('truncate fleet.run, fleet.worker cascade; delete from pgboss.job');
  });
  afterAll(async () => {
    await stopEngine(place.boss);
    await place.database.close();
  });
  return place;
}

/** Takes a run as a worker that is alive. */
export async function takeAs(
  worker: string,
  { boss, database }: { boss: PgBoss; database: Database },
): Promise<TakenRun> {
  await beat(database, worker);
  const run = await take(boss, database, worker);
  if (!run) throw new Error('there was no run to take');
  return run;
}

/** A run that is asked for. */
export const wanted = (provider: string, { environment = 'test', pack = 'full' } = {}) => ({
  provider,
  environment,
  specification: 'gpconnect-1.2.7',
  pack,
});
