import { describe, expect, it } from 'vitest';
import { type CoverageInput, coverage } from '../../requirements/coverage.js';
import type { Interpretation } from '../../requirements/interpretation.js';
import type { Requirement } from '../../requirements/requirement.js';

const row = (id: string, area: string, level: Requirement['level'] = 'SHALL'): [string, Requirement] => [
  id,
  {
    id,
    area,
    level,
    actor: 'provider',
    paraphrase: 'Do so.',
    testable: 'black-box',
    source: { page: 'page', section: 'Section', url: 'https://example.org/page.html' },
  },
];

const reading: Interpretation = {
  id: 'APPT-A-1',
  title: 'T',
  question: 'Q',
  reading: 'R',
  effect: 'fails',
  requirements: ['A-A-001'],
};

const pack = (change: Partial<CoverageInput> = {}): CoverageInput => ({
  catalogue: new Map([
    row('A-A-001', 'x/a'),
    row('A-B-001', 'x/b'),
    row('A-A-002', 'x/a'),
    row('A-A-003', 'x/a', 'MAY'),
  ]),
  interpretations: new Map([[reading.id, reading]]),
  unchecked: new Map([['A-A-002', { kind: 'manual', reason: 'Somebody looks.' }]]),
  checks: [{ id: 'a.one', requirements: ['A-A-001'], interpretation: 'APPT-A-1' }],
  scenarios: [{ id: 'A-001', requirements: ['A-A-001', 'A-A-003'] }],
  ...change,
});

describe('coverage', () => {
  it('puts each row of an area under checked, reason or uncovered; a tag alone covers nothing', () => {
    expect(coverage(pack()).areas).toEqual([
      {
        area: 'x/a',
        checked: ['A-A-001'],
        reasoned: new Map([['manual', ['A-A-002']]]),
        uncovered: ['A-A-003'],
      },
      { area: 'x/b', checked: [], reasoned: new Map(), uncovered: ['A-B-001'] },
    ]);
  });

  it('finds nothing to contradict in a pack that agrees with itself', () => {
    expect(coverage(pack()).contradictions).toEqual([]);
  });

  it.each<[string, Partial<CoverageInput>, string]>([
    [
      'a row with both check and reason',
      { checks: [{ id: 'a.two', requirements: ['A-A-002'] }] },
      'A-A-002 has a check, and a reason for having none (manual)',
    ],
    [
      'a tag of an unknown row',
      { scenarios: [{ id: 'A-001', requirements: ['A-A-009'] }] },
      'scenario A-001 names A-A-009, which is no row of the catalogue',
    ],
    [
      'a reason for an unknown row',
      { unchecked: new Map([['A-A-009', { kind: 'manual', reason: 'Somebody looks.' }]]) },
      'a reason names A-A-009, which is no row of the catalogue',
    ],
    [
      'a reading of an unknown row',
      { interpretations: new Map([['APPT-A-1', { ...reading, requirements: ['A-A-009'] }]]) },
      'reading APPT-A-1 names A-A-009, which is no row of the catalogue',
    ],
  ])('sees %s', (_, change, expected) => {
    expect(coverage(pack(change)).contradictions).toEqual([expected]);
  });
});
