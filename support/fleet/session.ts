import type PgBoss from 'pg-boss';
import type { Database } from './database/database.js';
import { openDatabase } from './database/open.js';
import { startEngine, stopEngine } from './engine/engine.js';
import { forgetWorkers } from './engine/workers.js';
import { type Fleet, readFleet } from './fleetFile.js';

/** A fleet with its database open and its engine started. */
export interface Session {
  fleet: Fleet;
  database: Database;
  boss: PgBoss;
}

/**
 * Opens a fleet for one command, and closes it whatever happens.
 *
 * @param tends whether the command works on runs, and so keeps the queue in order
 */
export async function withFleet<Result>(
  file: string,
  { tends = false }: { tends?: boolean },
  command: (session: Session) => Promise<Result>,
): Promise<Result> {
  const fleet = readFleet(file, process.env);
  const database = await openDatabase(fleet.evidence.folder, fleet.environment);
  try {
    if (database.embedded) await forgetWorkers(database);
    const boss = await startEngine(database, { ...fleet.workers, tends });
    try {
      return await command({ fleet, database, boss });
    } finally {
      await stopEngine(boss);
    }
  } finally {
    await database.close();
  }
}

/** Does what ends in order when this process is asked to end, also by the engine of containers. */
export async function stoppable<Result>(command: (stop: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    return await command(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
