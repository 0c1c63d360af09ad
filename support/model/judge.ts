import { binds, type WeighedBinding } from './binding.js';
import type { Check, Judgement, JudgementOutcome, Level, Observation } from './check.js';
import { rowsBy } from './parts.js';
import type { Terms } from './terms.js';

const findingsKept = 20;

/**
 * Applies a check to a subject, with the rows and the weight that the specification binds to it. One judgement, or two
 * where a part of the check that has rows of its own came out otherwise than the rest: then each names its own rows.
 */
export function judge<Subject>(
  check: Check<Subject>,
  subject: Subject,
  { exchange, binding, terms }: { exchange: string; binding: WeighedBinding; terms: Terms },
): Judgement[] {
  const { interpretation, parts = {} } = binding;
  const observations = [...check.observe(subject, terms)].filter(
    ({ aside, part = '' }) => !aside || Object.hasOwn(parts, part),
  );
  return rowsBy(observations, binding).map(({ requirements, seen }) => {
    const bad = seen.filter(({ ok }) => !ok);
    const level = weightOf(bad, binding);
    return {
      check: check.id,
      title: check.title,
      requirements,
      level,
      outcome: outcomeOf(seen, bad, level),
      ...(interpretation === undefined ? {} : { interpretation }),
      exchange,
      observed: seen.length,
      findings: bad.slice(0, findingsKept).map(({ path, expected, found }) => ({ path, expected, found })),
      findingCount: bad.length,
    };
  });
}

/** An interpretation lowers what it permits, and nothing beyond. */
function weightOf(bad: readonly Observation[], { level, unlowered = level }: WeighedBinding): Level {
  return bad.some(({ inexcusable }) => inexcusable) ? unlowered : level;
}

function outcomeOf(all: readonly Observation[], bad: readonly Observation[], level: Level): JudgementOutcome {
  if (all.length === 0) return 'undecided';
  if (bad.length === 0) return 'passed';
  return binds(level) ? 'failed' : 'warned';
}
