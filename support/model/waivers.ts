import { DateTime } from 'luxon';
import type { Waiver } from './waiver.js';

export interface Waivers {
  holds: (requirement: string) => boolean;
  /** Why a requirement is waived, or that its waiver has ended; nothing when it has none. */
  reason: (requirement: string) => string | undefined;
}

/** The waivers as they stand on the day the run started (UK local date); `until` is the last day of a waiver. */
export function waiversOn(startedAt: string, waivers: readonly Waiver[]): Waivers {
  const today = DateTime.fromISO(startedAt, { zone: 'Europe/London' }).toISODate() ?? startedAt.slice(0, 10);
  const valid = new Map(
    waivers.filter(({ until }) => until >= today).map((waiver) => [waiver.requirement, waiver]),
  );
  const ended = new Map(
    waivers.filter(({ until }) => until < today).map((waiver) => [waiver.requirement, waiver]),
  );
  return {
    holds: (requirement) => valid.has(requirement),
    reason: (requirement) => {
      const holding = valid.get(requirement);
      if (holding) return `waived until ${holding.until}: ${holding.reason}`;
      const past = ended.get(requirement);
      return past && `its waiver ended on ${past.until}: ${past.reason}`;
    },
  };
}
