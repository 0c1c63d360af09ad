import { describe, expect, it } from 'vitest';
import type { WeighedBinding } from '../../../support/model/binding.js';
import type { Check, Observation } from '../../../support/model/check.js';
import { judge } from '../../../support/model/judge.js';
import { everyPart } from '../../../support/model/parts.js';
import { terms } from '../../checks/bound.js';

const at = (part: string | undefined, ok: boolean): Observation => ({
  path: 'status',
  ok,
  expected: 'good',
  found: ok ? 'good' : 'bad',
  ...(part === undefined ? {} : { part }),
});

const judged = (binding: Partial<WeighedBinding>, ...seen: readonly Observation[]): unknown[] => {
  const check: Check<object> = { id: 'one', title: 'One', observe: () => seen };
  const bound: WeighedBinding = { requirements: ['R-1'], level: 'SHALL', ...binding };
  return judge(check, {}, { exchange: 'X.1', binding: bound, terms }).map(
    ({ outcome, requirements, observed, findingCount }) =>
      `${outcome} ${requirements.join(' ')} ${findingCount} of ${observed}`,
  );
};

/** R-1 is what the whole check is about, R-2 what its part `late` is about, R-3 what `early` is about. */
const parted = { requirements: ['R-1', 'R-2', 'R-3'], parts: { late: ['R-2'], early: ['R-3'] } };
/** Nothing but parts. */
const partsAlone = { requirements: ['R-2', 'R-3'], parts: { late: ['R-2'], early: ['R-3'] } };

describe('a check', () => {
  it.each([
    ['passes when all is good', [at(undefined, true), at(undefined, true)], ['passed R-1 0 of 2']],
    ['fails when something is not', [at(undefined, true), at(undefined, false)], ['failed R-1 1 of 2']],
    ['is undecided when it saw nothing', [], ['undecided R-1 0 of 0']],
  ])('%s', (_what, seen, outcomes) => {
    expect(judged({}, ...seen)).toEqual(outcomes);
  });

  it('takes what is seen of every part for each of them', () => {
    expect(judged(parted, at(everyPart, true))).toEqual(['passed R-1 R-2 R-3 0 of 1']);
    expect(judged(parted, at(everyPart, true), at('late', false))).toEqual([
      'failed R-1 R-2 1 of 1',
      'passed R-3 0 of 1',
    ]);
  });

  it('counts nothing of a part that the binding ignores', () => {
    const seen = [at(undefined, true), at('late', false)];
    expect(judged({ ignores: ['late'] }, ...seen)).toEqual(['passed R-1 0 of 1']);
    expect(judged({ ignores: ['early'] }, ...seen)).toEqual(['failed R-1 1 of 2']);
  });

  it('warns where its rows are recommendations', () => {
    expect(judged({ level: 'SHOULD' }, at(undefined, false))).toEqual(['warned R-1 1 of 1']);
  });
});

describe('a check that an interpretation lowers', () => {
  const lowered = { level: 'SHOULD', unlowered: 'SHALL' } as const;
  const beyond: Observation = { ...at(undefined, false), inexcusable: true };

  it('warns of what the interpretation permits', () => {
    expect(judged(lowered, at(undefined, false))).toEqual(['warned R-1 1 of 1']);
  });

  it('fails for what no interpretation permits, with all else that is bad', () => {
    expect(judged(lowered, at(undefined, false), beyond)).toEqual(['failed R-1 2 of 2']);
  });

  it('passes where that was looked for and is good', () => {
    expect(judged(lowered, { ...beyond, ok: true })).toEqual(['passed R-1 0 of 1']);
    expect(judged(lowered, { ...beyond, ok: true }, at(undefined, false))).toEqual(['warned R-1 1 of 2']);
  });

  it('still warns where its rows are recommendations', () => {
    expect(judged({ level: 'SHOULD', unlowered: 'SHOULD' }, beyond)).toEqual(['warned R-1 1 of 1']);
    expect(judged({ level: 'SHOULD' }, beyond)).toEqual(['warned R-1 1 of 1']);
  });

  it('fails the rows of the part alone in which something is inexcusable', () => {
    expect(judged({ ...partsAlone, ...lowered }, { ...beyond, part: 'late' }, at('early', true))).toEqual([
      'failed R-2 1 of 1',
      'passed R-3 0 of 1',
    ]);
  });
});

describe('a check of parts', () => {
  it('is one judgement of all that it looked at when all is good', () => {
    expect(judged(parted, at('late', true), at(undefined, true))).toEqual(['passed R-1 R-2 0 of 2']);
  });

  it('blames the rows of the part in which something is bad, and those of the whole', () => {
    expect(judged(parted, at('late', false), at('early', true))).toEqual([
      'failed R-1 R-2 1 of 1',
      'passed R-3 0 of 1',
    ]);
  });

  it('blames no row of the whole where there is none', () => {
    expect(judged(partsAlone, at('late', false), at('early', true))).toEqual([
      'failed R-2 1 of 1',
      'passed R-3 0 of 1',
    ]);
  });

  it('says nothing of a part that it did not come to', () => {
    expect(judged(partsAlone, at('late', false))).toEqual(['failed R-2 1 of 1']);
  });

  it('blames all its rows for what belongs to none of its parts', () => {
    expect(judged(partsAlone, at('never', false))).toEqual(['failed R-2 R-3 1 of 1']);
  });

  it('is undecided as a whole when it saw nothing', () => {
    expect(judged(partsAlone)).toEqual(['undecided R-2 R-3 0 of 0']);
  });

  it('leaves what is judged elsewhere to the part whose rows are bound here', () => {
    const aside = { ...at('late', false), aside: true };
    expect(judged(partsAlone, aside, at('early', true))).toEqual(['failed R-2 1 of 1', 'passed R-3 0 of 1']);
    expect(judged({ parts: { early: ['R-1'] } }, aside, at('early', true))).toEqual(['passed R-1 0 of 1']);
    expect(judged({}, aside, at(undefined, true))).toEqual(['passed R-1 0 of 1']);
  });
});
