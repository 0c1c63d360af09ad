import PgBoss from 'pg-boss';
import type { Database, Queries } from '../database/database.js';

/** The queue of runs that may begin, and where those go that were given up. */
export const runQueue = 'fleet-runs';
export const deadQueue = 'fleet-given-up';

/** A run takes hours at most; that its worker was lost is seen long before. */
const expireInHours = 23;

export interface EngineOptions {
  attempts: number;
  retryAfterSeconds: number;
  /** Whether this process keeps the queue in order and looks after schedules, as workers do. */
  tends?: boolean;
}

/** Starts pg-boss on a database of the fleet. What fails in its background is told, and tried again by itself. */
export async function startEngine(
  database: Database,
  { attempts, retryAfterSeconds, tends = false }: EngineOptions,
): Promise<PgBoss> {
  const boss = new PgBoss({ db: through(database), supervise: tends, schedule: tends });
  boss.on('error', ({ message }) => process.stderr.write(`The engine of the fleet: ${message}\n`));
  await boss.start();
  await boss.createQueue(deadQueue);
  const queue: PgBoss.Queue = {
    name: runQueue,
    policy: 'singleton',
    retryLimit: attempts - 1,
    retryDelay: retryAfterSeconds,
    expireInHours,
    deadLetter: deadQueue,
  };
  await boss.createQueue(runQueue, queue);
  await boss.updateQueue(runQueue, queue);
  return boss;
}

export const stopEngine = (boss: PgBoss): Promise<void> => boss.stop({ graceful: false, wait: true });

/** A database or transaction as pg-boss asks it. */
export const through = (queries: Queries): PgBoss.Db => ({
  async executeSql(text: string, values?: unknown[]) {
    return { rows: values === undefined ? await queries.script(text) : await queries.query(text, values) };
  },
});
