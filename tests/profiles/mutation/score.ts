import type { Validator } from '../../../profiles/index.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { guidedMutants } from './additions.js';
import { blindMutants, type Mutant } from './operators.js';
import type { Oracle } from './oracle/judge.js';

/** A valid resource to be changed, and the profile that it is held to. */
export interface Subject {
  name: string;
  resource: JsonObject;
  profile: string;
}

/** How the validator fared with the mutants of one resource. */
export interface Score {
  name: string;
  /** Mutants that the profile forbids, and how many of them were reported as errors. */
  forbidden: number;
  reported: number;
  /** Mutants that the profile allows, and how many of them were reported as errors all the same. */
  allowed: number;
  falseAlarms: number;
  /** Each mutant that was judged wrongly, in words. */
  mistakes: string[];
}

/**
 * Changes a resource in every way, and compares the validator's judgement of each with the oracle's.
 *
 * @param step every which mutant is tried; 1 for all
 */
export function scoreOf(subject: Subject, oracle: Oracle, validator: Validator, step: number): Score {
  const { name, resource, profile } = subject;
  const score: Score = { ...NONE, name, mistakes: [] };
  const { published, trees } = oracle;
  const mutants = [...blindMutants(resource), ...guidedMutants(published, trees, resource, profile)];
  for (const mutant of mutants.filter((_, index) => index % step === 0)) {
    const { forbidden } = oracle.judge(mutant.resource, profile);
    const { issues } = validator.validate(mutant.resource, { profile });
    const errors = issues.filter(({ severity }) => severity === 'error');
    count(
      score,
      mutant,
      forbidden,
      errors.map(({ message }) => message),
    );
  }
  return score;
}

function count(score: Score, mutant: Mutant, forbidden: readonly string[], errors: readonly string[]): void {
  const what = `${score.name} ${mutant.operator} ${mutant.at}`;
  if (forbidden.length > 0) {
    score.forbidden += 1;
    if (errors.length > 0) score.reported += 1;
    else score.mistakes.push(`${what}: missed (${forbidden[0]})`);
  } else {
    score.allowed += 1;
    if (errors.length === 0) return;
    score.falseAlarms += 1;
    score.mistakes.push(`${what}: false alarm (${errors[0]})`);
  }
}

/** The scores as a table, totals last. */
export function printScores(scores: readonly Score[], source: string, step: number): string {
  const total = scores.reduce(add, { ...NONE, name: 'all' });
  const which = step === 1 ? 'every mutant' : `every ${step}th mutant`;
  return [`Mutation score of the profiles, ${which}, by ${source}:`, ...[...scores, total].map(line)].join(
    '\n',
  );
}

const NONE: Omit<Score, 'name'> = { forbidden: 0, reported: 0, allowed: 0, falseAlarms: 0, mistakes: [] };

const add = (sum: Score, score: Score): Score => ({
  name: sum.name,
  forbidden: sum.forbidden + score.forbidden,
  reported: sum.reported + score.reported,
  allowed: sum.allowed + score.allowed,
  falseAlarms: sum.falseAlarms + score.falseAlarms,
  mistakes: [],
});

function line({ name, forbidden, reported, allowed, falseAlarms }: Score): string {
  const percent = forbidden === 0 ? 100 : Math.floor((1000 * reported) / forbidden) / 10;
  return [
    name.padEnd(24),
    `${reported} of ${forbidden} that are forbidden reported`.padEnd(46),
    `${percent} %`.padStart(7),
    `   ${falseAlarms} false alarms among ${allowed} that are allowed`,
  ].join('');
}
