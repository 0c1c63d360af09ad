import { concerns, type Waivers } from '../../support/model/waivers.js';
import type { ScenarioVerdict, WaiverUse } from '../verdicts.js';

/** What became of each waiver in a run: those that hold first. */
export const waiverUses = (
  { held, ended }: Pick<Waivers, 'held' | 'ended'>,
  scenarios: readonly ScenarioVerdict[],
): WaiverUse[] => [
  ...held.map((waiver) => {
    const { judged, failed } = seen(waiver, scenarios);
    const state = failed.length > 0 ? 'needed' : judged ? 'unneeded' : 'untested';
    return { ...waiver, state, scenarios: failed } as const;
  }),
  ...ended.map((waiver) => ({
    ...waiver,
    state: 'expired' as const,
    scenarios: seen(waiver, scenarios).failed,
  })),
];

/** Whether anything that the waiver is meant for was judged at all, and in which scenarios it failed. */
function seen(waiver: Waivers['held'][number], scenarios: readonly ScenarioVerdict[]) {
  const meant = scenarios.flatMap((scenario) =>
    scenario.checks
      .filter(({ id, requirements }) => concerns(waiver, { check: id, scenario: scenario.id, requirements }))
      .map(({ outcome }) => ({ scenario: scenario.id, outcome })),
  );
  const failed = meant.filter(({ outcome }) => outcome === 'failed' || outcome === 'waived');
  return {
    judged: meant.some(({ outcome }) => outcome !== 'undecided'),
    failed: [...new Set(failed.map(({ scenario }) => scenario))],
  };
}
