import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../../sandbox/index.js';
import type { Alarm } from '../../../support/prove/alarms.js';
import { drawGroups, interplayOf, interplayText } from '../../../support/prove/interplay.js';
import { groupNamed, groupOf, reachOf } from '../../../support/prove/subject.js';

const specification = 'gpconnect-1.2.7';
const mutants = mutantsOf(specification);
const options = { together: 3, groups: 4, seed: 7 };

describe('groups of mutants', () => {
  it('are drawn again by the same seed, without a mutant twice', () => {
    const ids = drawGroups(options, mutants).map((members) => members.map(({ id }) => id));
    expect(ids).toEqual(drawGroups(options, mutants).map((members) => members.map(({ id }) => id)));
    expect(ids).not.toEqual(
      drawGroups({ ...options, seed: 8 }, mutants).map((members) => members.map(({ id }) => id)),
    );
    expect(ids).toHaveLength(4);
    for (const members of ids) expect(new Set(members).size).toBe(3);
  });

  it('are found again by their id, and reach the rows of all members', () => {
    const members = mutants.slice(0, 2);
    const group = groupNamed(groupOf(members).row.id, specification);
    expect(group && reachOf(group).rows).toEqual(members.flatMap(({ breaks }) => breaks));
    expect(groupNamed(`${members[0]?.id} + nothing`, specification)).toBeUndefined();
  });
});

describe('what a group shows of its members', () => {
  const members = [
    { id: 'a', breaks: ['R-1'] },
    { id: 'b', breaks: ['R-2'] },
    { id: 'c', breaks: ['R-3'] },
  ];
  const alarm = (requirements: string[], check?: string): Alarm => ({
    scenario: 'S-001',
    ...(check ? { check } : {}),
    requirements,
    outcome: check ? 'failed' : 'blocked',
    said: '',
  });

  it('is who was named by a check of a row, who was blocked, and who was hidden', () => {
    const seen = interplayOf(members, { alarms: [alarm(['R-1'], 'one')], stopped: ['R-2'] });
    expect(seen).toEqual({ members: ['a', 'b', 'c'], unnamed: ['b', 'c'], stopped: ['b'] });
    const text = interplayText([seen], options);
    expect(text).toContain('not named: b (its scenarios were stopped), c\n  beside   a');
    expect(text).toContain('1 of 3 mutants named');
    expect(text).toContain('1 hidden');
  });
});
