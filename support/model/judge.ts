import type { Catalogue } from '../../requirements/load.js';
import { HarnessFault } from '../kernel/errors.js';
import type { Check, Judgement, JudgementOutcome, Level, Observation } from './check.js';

const findingsKept = 20;

/** Applies a check to a subject. `level` is that of its requirement rows, lowered where an interpretation says so. */
export function judge<Subject>(
  check: Check<Subject>,
  subject: Subject,
  context: { exchange: string; catalogue: Catalogue },
): Judgement {
  const observations = [...check.observe(subject)];
  const bad = observations.filter(({ ok }) => !ok);
  const level = levelOf(check, context.catalogue);
  return {
    check: check.id,
    title: check.title,
    requirements: check.requirements,
    level,
    outcome: outcomeOf(observations, bad, level),
    ...(check.interpretation === undefined ? {} : { interpretation: check.interpretation }),
    exchange: context.exchange,
    observed: observations.length,
    findings: bad.slice(0, findingsKept).map(({ path, expected, found }) => ({ path, expected, found })),
    findingCount: bad.length,
  };
}

/**
 * The weight of a check: that of its rows, which a test holds to be the same; SHOULD when a reading lowers it.
 *
 * @throws HarnessFault when it names a row that the catalogue lacks, or none
 */
export function levelOf(check: Pick<Check<never>, 'requirements' | 'severity'>, catalogue: Catalogue): Level {
  if (check.severity === 'warn') return 'SHOULD';
  const levels = check.requirements.map((id) => {
    const row = catalogue.get(id);
    if (row) return row.level;
    throw unknownRow(id);
  });
  const level = levels.find(binds) ?? levels[0];
  if (level === undefined) throw unknownRow('no row at all');
  return level;
}

/** A weight that nobody stated must not be guessed: a provider could fail by it. */
const unknownRow = (id: string): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `A check judges ${id}, which the catalogue of the specification does not have.`,
    where: 'requirements/<specification>/catalogue',
    next: 'Report this: the check has to name rows of the catalogue.',
  });

/** Whether breaking a rule of this level fails a provider. */
export const binds = (level: Level): boolean => level !== 'SHOULD' && level !== 'MAY';

function outcomeOf(all: readonly Observation[], bad: readonly Observation[], level: Level): JudgementOutcome {
  if (all.length === 0) return 'undecided';
  if (bad.length === 0) return 'passed';
  return binds(level) ? 'failed' : 'warned';
}
