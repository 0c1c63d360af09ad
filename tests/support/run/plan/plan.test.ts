import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProviderConfig } from '../../../../support/config/provider.js';
import { scenariosOf } from '../../../../support/pack/scenarios.js';
import { costsOf } from '../../../../support/run/plan/costs.js';
import { planFor } from '../../../../support/run/plan/plan.js';
import { planText } from '../../../../support/run/plan/text.js';
import { expectedTime, measuredTimes } from '../../../../support/run/plan/time.js';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.js';
import { limits, sampleConfig, specification } from '../../http/sample.js';

const pack = scenariosOf(specification);
const costs = costsOf(specification);
const planOf = (config?: ProviderConfig, chosen = pack) =>
  planFor({ specification, pack, chosen, costs, ...(config ? { config } : {}) });

describe('a plan', () => {
  test('of the embedded provider is the whole pack, with all that it costs', () => {
    const plan = planOf();
    expect(plan.scenarios).toHaveLength(pack.length);
    expect(plan.omitted).toEqual([]);
    expect(plan.total.requests).toBeGreaterThan(pack.length);
    expect(plan.total.bookings).toBeGreaterThan(100);
    expect(plan.total.people).toBeGreaterThan(1);
    expect(plan.endpoints.reduce((sum, { requests }) => sum + requests, 0)).toBe(plan.total.requests);
    expect(plan.requirements.covered.length).toBeGreaterThan(1000);
    expect(plan.requirements.catalogue).toBeGreaterThan(plan.requirements.covered.length);
  });

  test('leaves out what is not claimed, and what needs it, by the reason', () => {
    const { scenarios, omitted } = planOf(sampleConfig({ claims: ['search-for-free-slots'] }));
    const reasons = new Map(omitted.map((one) => [one.reason, one.scenarios]));
    expect(reasons.get('book-an-appointment is not claimed in provider.yaml (claims)')).toContain('BOOK-001');
    expect(scenarios).toContain('SLOTS-001');
    expect(scenarios.filter((id) => id.startsWith('BOOK'))).toEqual([]);
    expect(scenarios.length + omitted.flatMap((one) => one.scenarios).length).toBe(pack.length);
  });

  test('leaves out what needs a persona that provider.yaml does not name', () => {
    const { personas } = sampleConfig();
    const { deceased: _, ...others } = personas;
    const without = planOf(sampleConfig({ personas: { ...others, unregistered: [] } }));
    const reasons = new Map(without.omitted.map((one) => [one.reason, one.scenarios]));
    expect(reasons.get('provider.yaml names no personas.deceased')?.length).toBeGreaterThan(0);
    expect(reasons.get('provider.yaml names no personas.unregistered')).toContain('REG-001');
    expect(planOf(sampleConfig()).omitted.map(({ reason }) => reason)).not.toContain(
      'provider.yaml names no personas.deceased',
    );
    expect(without.registrable).toBe(1);
  });

  test('reads as what will happen', () => {
    const chosen = pack.filter(({ id }) => id === 'SLOTS-001' || id === 'BOOK-001');
    const plan = planOf(sampleConfig({ claims: ['search-for-free-slots'] }), chosen);
    const text = planText({ ...plan, time: { seconds: 300, workers: 2, medianMs: 40 } });
    expect(text).toMatch(
      /^1 of the \d+ scenarios of gpconnect-1\.2\.7 for Example GP, integration, https:.*Nothing was sent\./,
    );
    expect(text).toContain('  book-an-appointment is not claimed in provider.yaml (claims): BOOK-001');
    expect(text).toContain('0 appointments will be booked');
    expect(text).toContain('Nobody will stay registered.');
    expect(text).toContain('About 5 minutes, with 2 workers and 40 ms for an answer.');
    expect(planText(plan)).toContain('gpc doctor --write measures it');
  });
});

describe('the time of a run', () => {
  const total = { requests: 1000 };
  const times = [{ p50Ms: 300 }, { p50Ms: 100 }, { p50Ms: 20 }];

  test('is that of the answers and of the harness, shared by the workers', () => {
    expect(expectedTime(total, times, { workers: 1 })).toEqual({ seconds: 115, workers: 1, medianMs: 100 });
    expect(expectedTime(total, times, { workers: 4 }).seconds).toBe(33);
  });

  test('is no less than requests per second allow', () => {
    const pace = { workers: 4, limits: { ...limits, requestsPerSecond: 2 } };
    expect(expectedTime(total, times, pace).seconds).toBe(505);
  });

  test('is read out of a diagnosis', () => {
    const file = join(temporaryFolder(), 'doctor.json');
    writeFileSync(
      file,
      JSON.stringify({ responseTimes: [{ interaction: 'x', p50Ms: 7 }, { p50Ms: 'soon' }] }),
    );
    expect(measuredTimes(file)).toEqual([{ p50Ms: 7 }]);
  });

  test.each(['{"responseTimes":[]}', '[]', 'no JSON'])('is not to be had from %s', (text) => {
    const file = join(temporaryFolder(), 'doctor.json');
    writeFileSync(file, text);
    expect(() => measuredTimes(file)).toThrow(/no response times in that file.*USAGE.*doctor --write/s);
  });
});
