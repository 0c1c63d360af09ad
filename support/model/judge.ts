import { binds, type WeighedBinding } from './binding.js';
import type { Check, Finding, Judgement, JudgementOutcome, Level, Observation } from './check.js';
import { rowsBy } from './parts.js';
import type { Terms } from './terms.js';

const findingsKept = 20;

/** What a judgement needs besides check and subject. */
export interface JudgementContext {
  exchange: string;
  binding: WeighedBinding;
  terms: Terms;
  /** A finding in the words of what came. */
  told?: (finding: Finding) => Finding;
}

/**
 * Applies a check to a subject, with the rows and the weight that the specification binds to it. One judgement, or two
 * where a part of the check that has rows of its own came out otherwise than the rest: then each names its own rows.
 */
export function judge<Subject>(
  check: Check<Subject>,
  subject: Subject,
  { exchange, binding, terms, told = same }: JudgementContext,
): Judgement[] {
  const { interpretation, parts = {}, ignores = [] } = binding;
  const observations = [...check.observe(subject, terms)].filter(
    ({ aside, part = '' }) => !ignores.includes(part) && (!aside || Object.hasOwn(parts, part)),
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
      findings: bad.slice(0, findingsKept).map(toldBy(told)),
      findingCount: bad.length,
    };
  });
}

/** Findings as they are shown: in the words of what came, where the checks speak of it in others. */
export const toldBy =
  (told: (finding: Finding) => Finding) =>
  ({ asSent, path, expected, found }: Observation): Finding =>
    asSent ? { path, expected, found } : told({ path, expected, found });

const same = (finding: Finding): Finding => finding;

/** An interpretation lowers what it permits, and nothing beyond. */
function weightOf(bad: readonly Observation[], { level, unlowered = level }: WeighedBinding): Level {
  return bad.some(({ inexcusable }) => inexcusable) ? unlowered : level;
}

function outcomeOf(all: readonly Observation[], bad: readonly Observation[], level: Level): JudgementOutcome {
  if (all.length === 0) return 'undecided';
  if (bad.length === 0) return 'passed';
  return binds(level) ? 'failed' : 'warned';
}
