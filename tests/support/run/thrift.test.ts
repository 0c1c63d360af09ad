import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../../requirements/load.js';
import type { PlannedScenario } from '../../../support/model/records.js';
import { scenariosOf } from '../../../support/pack/scenarios.js';
import type { Cost } from '../../../support/run/plan/costs.js';
import { chosen } from '../../../support/run/selection.js';
import { thrifty } from '../../../support/run/thrift.js';

const scenario = (id: string, ...requirements: string[]): PlannedScenario => ({
  id,
  name: id,
  feature: 'a.feature',
  endpoint: 'book-an-appointment',
  gateway: id === 'BOOK-001',
  tags: [],
  requirements,
});

const costs = (bookings: Record<string, number>): Map<string, Cost> =>
  new Map(
    Object.entries(bookings).map(([id, count]) => [
      id,
      { requests: 3, commands: 2, bookings: count, slots: 1, people: 0 },
    ]),
  );

const pack = [
  scenario('BOOK-001', 'A'),
  scenario('SLOTS-001', 'B'),
  scenario('BOOK-002', 'A', 'C'),
  scenario('BOOK-003', 'C', 'D'),
  scenario('BOOK-004', 'E'),
  scenario('BOOK-005', 'A', 'B'),
];
const bookings = costs({ 'BOOK-001': 1, 'BOOK-002': 1, 'BOOK-003': 1, 'BOOK-004': 3, 'BOOK-005': 1 });

describe('a thrifty run', () => {
  it('judges every requirement, by as few bookings as it can', () => {
    expect(thrifty(pack, bookings)).toEqual({
      bookings: 5,
      leftOut: ['BOOK-002', 'BOOK-005'],
      undecided: [],
    });
  });

  it('keeps to what it may book, and says what that leaves undecided', () => {
    expect(thrifty(pack, bookings, 2)).toEqual({
      bookings: 2,
      leftOut: ['BOOK-002', 'BOOK-004', 'BOOK-005'],
      undecided: ['E'],
    });
  });

  it('never leaves a gateway out, nor what books nothing', () => {
    const { leftOut } = thrifty(pack, bookings, 1);
    expect(leftOut).toEqual(['BOOK-002', 'BOOK-003', 'BOOK-004', 'BOOK-005']);
  });

  it('of the whole pack takes less than half of its bookings', () => {
    const specification = loadSpecification('gpconnect-1.2.7');
    const all = scenariosOf(specification);
    const { thrift, scenarios } = chosen({ endpoints: [], thrifty: true }, specification);
    expect(thrift?.undecided).toEqual([]);
    expect(thrift?.bookings).toBeLessThan(150);
    expect(scenarios?.size).toBe(all.length - (thrift?.leftOut.length ?? 0));
    const few = chosen({ endpoints: [], thrifty: 40 }, specification).thrift;
    expect(few?.bookings).toBeLessThanOrEqual(40);
    expect(few?.undecided.length).toBeGreaterThan(0);
  });
});
