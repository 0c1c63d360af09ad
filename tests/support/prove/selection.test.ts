import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../../requirements/load.js';
import { scenariosOf } from '../../../support/pack/scenarios.js';
import { scenariosFor } from '../../../support/prove/selection.js';

const specification = loadSpecification('gpconnect-1.2.7');
const scenarios = scenariosOf(specification);
const chosen = (rows: string[], endpoints: string[] | 'all') =>
  scenariosFor({ rows, endpoints }, scenarios, specification);

describe('the part of the pack that could notice a departure', () => {
  it('is the pack of an interaction that it changes, with the gateways that must open first', () => {
    const found = chosen([], ['book-an-appointment']);
    const own = scenarios.filter(({ endpoint }) => endpoint === 'book-an-appointment');
    expect(found).toEqual(expect.arrayContaining(own));
    const others = found.filter(({ endpoint }) => endpoint !== 'book-an-appointment');
    expect(others.every(({ gateway }) => gateway)).toBe(true);
    expect(others.map(({ endpoint }) => endpoint)).toContain('search-for-free-slots');
  });

  it('is the scenarios that judge a row that it breaks, with their features', () => {
    const row = 'APPT-SLOTS-003';
    const judging = scenarios.filter(({ requirements }) => requirements.includes(row));
    const found = chosen([row], []);
    expect(judging.length).toBeGreaterThan(0);
    expect(found).toEqual(expect.arrayContaining(judging));
    expect(found.length).toBeLessThan(scenarios.length / 4);
  });

  it('is everything where everything could', () => {
    expect(chosen([], 'all')).toEqual(scenarios);
    expect(chosen([], [])).toEqual([]);
  });
});
