import { DateTime } from 'luxon';
import type { Waiver } from './waiver.js';

/** What may be waived: a check that failed, in a scenario, for requirements. */
export interface Failure {
  check: string;
  scenario: string;
  requirements: readonly string[];
}

export interface Waivers {
  held: readonly Waiver[];
  /** They no longer hold: what they covered fails. */
  ended: readonly Waiver[];
  /** Whether a failure as a whole is waived: by its check, by its scenario, or by all its requirements. */
  covers: (failure: Failure) => boolean;
}

/** The waivers as they stand on the day the run started (UK local date); `until` is the last day of a waiver. */
export function waiversOn(startedAt: string, waivers: readonly Waiver[]): Waivers {
  const today = DateTime.fromISO(startedAt, { zone: 'Europe/London' }).toISODate() ?? startedAt.slice(0, 10);
  const held = waivers.filter(({ until }) => until >= today);
  return {
    held,
    ended: waivers.filter(({ until }) => until < today),
    covers: ({ requirements, ...failure }) =>
      held.some((waiver) => concerns(waiver, { ...failure, requirements: [] })) ||
      (requirements.length > 0 &&
        requirements.every((id) => held.some((waiver) => waiver.requirement === id))),
  };
}

/** Whether a waiver is meant for a failure, be it for a part of its requirements only. */
export function concerns({ requirement, check, scenario }: Waiver, failure: Failure): boolean {
  if (requirement !== undefined) return failure.requirements.includes(requirement);
  return check === undefined ? scenario === failure.scenario : check === failure.check;
}

/** The id of what is waived. */
export const waivedId = ({ requirement, check, scenario }: Waiver): string =>
  requirement ?? check ?? scenario ?? '';

/** `agreed, owner: A, approved by B` */
export const agreement = ({ reason, owner, approver }: Waiver): string =>
  [reason, owner && `owner: ${owner}`, approver && `approved by ${approver}`].filter(Boolean).join(', ');
