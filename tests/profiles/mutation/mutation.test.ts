import { afterAll, describe, expect, it } from 'vitest';
import { loadValidator } from '../../../profiles/index.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { newOracle } from './oracle/judge.js';
import { readPublished } from './oracle/published.js';
import { printScores, type Score, scoreOf } from './score.js';
import { subjects } from './subjects.js';

/** All mutants take a minute: without MUTATION=all every eleventh is tried. */
const STEP = process.env.MUTATION === 'all' ? 1 : 11;

const oracle = newOracle(readPublished(projectFile('..', 'shared', 'fhir'), projectFile('profiles')));
const validator = loadValidator();
const scores: Score[] = [];

describe('the oracle and the validator agree', () => {
  it.each(subjects)('that $name is valid', ({ resource, profile }) => {
    const { issues } = validator.validate(resource, { profile });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(oracle.judge(resource, profile).forbidden).toEqual([]);
  });

  it.each(subjects)(
    'on what is changed in $name',
    (subject) => {
      const score = scoreOf(subject, oracle, validator, STEP);
      scores.push(score);
      expect(score.mistakes.slice(0, 20)).toEqual([]);
      expect(score.forbidden).toBeGreaterThan(0);
      expect(score.allowed).toBeGreaterThan(0);
    },
    120_000,
  );
});

afterAll(() => {
  process.stdout.write(`\n${printScores(scores, oracle.published.source, STEP)}\n`);
});
