import { IANAZone } from 'luxon';
import type PgBoss from 'pg-boss';
import { ConfigurationError } from '../../kernel/errors.js';
import type { Database } from '../database/database.js';
import type { Fleet, FleetSchedule } from '../fleetFile.js';
import { request, runsWanted } from './request.js';

/** pg-boss has one schedule for a queue: each has a queue of its own, whose jobs say that it is time. */
const prefix = 'fleet-schedule-';
const queueOf = (name: string): string => `${prefix}${name}`;

/** Makes the schedules in the database those of `fleet.yaml`: others are taken out. */
export async function writeSchedules(boss: PgBoss, { schedules, file }: Fleet): Promise<void> {
  for (const { name } of await boss.getSchedules())
    if (name.startsWith(prefix) && !(name.slice(prefix.length) in schedules)) await boss.unschedule(name);
  for (const [name, schedule] of Object.entries(schedules)) {
    await boss.createQueue(queueOf(name));
    try {
      if (!IANAZone.isValidZone(schedule.timezone)) throw new Error('there is no such time zone');
      await boss.schedule(queueOf(name), schedule.cron, { schedule: name }, { tz: schedule.timezone });
    } catch (cause) {
      throw unusable(file, name, schedule, cause);
    }
  }
}

/** The schedules in the database, by name. */
export async function schedulesIn(boss: PgBoss): Promise<{ name: string; cron: string }[]> {
  const all = await boss.getSchedules();
  return all
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, cron }) => ({ name: name.slice(prefix.length), cron }));
}

/** Asks for the runs of the schedules whose time has come. */
export async function askForScheduled(boss: PgBoss, database: Database, fleet: Fleet): Promise<void> {
  for (const [name, schedule] of Object.entries(fleet.schedules)) {
    for (const job of await boss.fetch(queueOf(name))) {
      const wanted = { ...schedule, askedBy: name };
      await request(database, runsWanted(fleet.providers, wanted), wanted);
      await boss.complete(queueOf(name), job.id);
    }
  }
}

const unusable = (
  file: string,
  name: string,
  { cron, timezone }: FleetSchedule,
  cause: unknown,
): ConfigurationError =>
  new ConfigurationError({
    code: 'CONFIGURATION_INVALID',
    what: `The schedule ${name} cannot be used: "${cron}" in ${timezone}: ${cause instanceof Error ? cause.message : String(cause)}.`,
    where: `${file}, schedules.${name}`,
    next: 'Write five fields of cron, such as "0 2 * * *", and a time zone such as Europe/London.',
    cause,
  });
