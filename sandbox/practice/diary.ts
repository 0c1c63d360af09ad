import type { DateTime } from 'luxon';
import { diaryDays } from './calendar.js';
import type { Run, SessionRow } from './data/sessions.js';
import type { Random } from './random.js';
import type { Schedule, Slot } from './records.js';

export interface Diary {
  schedules: Schedule[];
  slots: Slot[];
}

/** Ids of the people and places that the sessions name. */
export interface Cast {
  location: (row: SessionRow) => string;
  practitioner: (row: SessionRow) => string | undefined;
}

/** Writes out the sessions of every day around `now`; the same seed and day give the same diary. */
export function writeDiary(now: Date, random: Random, cast: Cast, rows: readonly SessionRow[]): Diary {
  const days = diaryDays(now);
  // What is of today alone comes last, so that it changes nothing of the other days.
  const sessions = [false, true].flatMap((isLast) =>
    days.flatMap(({ midnight, kinds }) =>
      rows
        .filter(({ on }) => kinds.has(on) && (on === 'today') === isLast)
        .map((row) => writeSession(row, midnight, random, cast)),
    ),
  );
  return {
    schedules: sessions.map(({ schedule }) => schedule),
    slots: sessions.flatMap(({ slots }) => slots),
  };
}

function writeSession(row: SessionRow, midnight: DateTime, random: Random, cast: Cast) {
  const practitioner = cast.practitioner(row);
  const times = row.runs.flatMap((run) => timesOf(run, midnight).map((time) => ({ ...time, run })));
  const schedule: Schedule = {
    id: random.id(),
    version: 1,
    location: cast.location(row),
    ...(practitioner !== undefined && { practitioner }),
    role: row.role,
    session: row.name,
    start: times.at(0)?.start ?? midnight.toJSDate(),
    end: times.at(-1)?.end ?? midnight.toJSDate(),
  };
  const slots = times.map(
    ({ start, end, run }): Slot => ({
      id: random.id(),
      version: 1,
      schedule: schedule.id,
      start,
      end,
      status: random.next() < (row.taken ?? 0) ? 'busy' : 'free',
      channel: run.channel,
      type: run.type,
      bookable: !row.internal,
      ...(row.restriction && { restriction: row.restriction }),
    }),
  );
  return { schedule, slots };
}

function timesOf({ at, slots, minutes }: Run, midnight: DateTime): { start: Date; end: Date }[] {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const first = midnight.set({ hour, minute }).toMillis();
  const after = (count: number) => new Date(first + count * minutes * 60_000);
  return Array.from({ length: slots }, (_, index) => ({ start: after(index), end: after(index + 1) }));
}
