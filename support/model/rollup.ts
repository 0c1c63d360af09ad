import { binds } from './binding.js';
import type { Judgement, JudgementOutcome } from './check.js';
import type { Outcome } from './records.js';
import type { Waivers } from './waivers.js';

/** Worst first: what a group of scenarios is called by. */
export const scenarioOrder = [
  'failed',
  'errored',
  'blocked',
  'waived',
  'warned',
  'passed',
  'omitted',
] as const satisfies readonly Outcome[];

/** Worst first: what the judgements of one scenario or one requirement amount to. */
export const checkOrder = [
  'failed',
  'waived',
  'warned',
  'passed',
  'undecided',
] as const satisfies readonly CheckOutcome[];

/** Worst first: what an unjudged requirement takes from the scenarios that are tagged with it. */
const unjudgedOrder = ['errored', 'blocked', 'omitted'] as const satisfies readonly Outcome[];

/** The first of `order` that occurs in `seen`. */
export function worst<Order extends string>(
  order: readonly Order[],
  seen: Iterable<string>,
): Order | undefined {
  const present = new Set(seen);
  return order.find((outcome) => present.has(outcome));
}

/**
 * What a judgement counts for: a broken SHOULD or MAY warns; a broken SHALL fails unless every requirement it judges
 * is waived, or the check itself or the scenario is.
 */
export function weigh(judgement: Judgement, scenario: string, { covers }: Waivers): CheckOutcome {
  const { check, outcome, level, requirements } = judgement;
  if (outcome !== 'failed') return outcome;
  if (!binds(level)) return 'warned';
  return covers({ check, scenario, requirements }) ? 'waived' : 'failed';
}

/**
 * What a scenario's judgements amount to: `omitted` when they decided nothing, `errored` when there are none, because
 * a scenario that applies no check must never look like one that passed.
 */
export function judgedOutcome(weighed: Iterable<CheckOutcome>): Exclude<Outcome, 'blocked'> {
  const outcome = worst(checkOrder, weighed) ?? 'errored';
  return outcome === 'undecided' ? 'omitted' : outcome;
}

/**
 * What a requirement comes to: its judgements decide; without any, the scenarios tagged with it; without those, the
 * written reason for having no check.
 */
export function requirementOutcome(facts: {
  weighed: readonly CheckOutcome[];
  scenarios: readonly Outcome[];
  unchecked: boolean;
}): RequirementOutcome {
  const judged = worst(checkOrder, facts.weighed);
  if (judged !== undefined) return judged;
  const inherited = worst(unjudgedOrder, facts.scenarios);
  if (inherited !== undefined) return inherited;
  // A scenario that ended without ever applying the check its tag promises has decided nothing about it.
  if (facts.scenarios.length > 0) return 'undecided';
  return facts.unchecked ? 'unchecked' : 'notRun';
}

/**
 * `undecided`: its checks had nothing to look at; `unchecked`: no check, with a written reason; `notRun`: its checks
 * were not part of this run.
 */
export type RequirementOutcome = Outcome | 'unchecked' | 'notRun' | 'undecided';

/** A failed check counts as waived when a waiver covers it. */
export type CheckOutcome = JudgementOutcome | 'waived';
