import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSpecification } from '../../../../requirements/load.js';
import { availableSpecifications } from '../../../../requirements/places.js';
import { scenariosOf } from '../../../../support/pack/scenarios.js';
import { costsFrom } from '../../../../support/run/plan/costing.js';
import { costsOf, costsText, slotsAtOnce } from '../../../../support/run/plan/costs.js';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.js';

describe('the table of costs', () => {
  test.each(availableSpecifications())(
    'of %s has every scenario; a new one is added by npm run costs',
    (id) => {
      const specification = loadSpecification(id);
      const costs = costsOf(specification);
      const missing = scenariosOf(specification).filter((one) => !costs.has(one.id));
      expect(missing.map((one) => one.id)).toEqual([]);
    },
  );

  test('has no scenario that there is not', () => {
    const specification = loadSpecification('gpconnect-1.2.7');
    const known = new Set(scenariosOf(specification).map(({ id }) => id));
    expect([...costsOf(specification).keys()].filter((id) => !known.has(id))).toEqual([]);
  });

  test('a folder of differences has the last word', () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const cost = { requests: 1, commands: 0, bookings: 0, slots: 0, people: 0 };
    writeFileSync(join(one, 'costs.json'), costsText(new Map([['A-001', cost]])));
    writeFileSync(join(other, 'costs.json'), costsText(new Map([['A-001', { ...cost, slots: 3 }]])));
    const layer = (folder: string) => ({
      folder,
      catalogue: [],
      bindings: [],
      drops: [],
      leavesOut: [],
      unbinds: [],
      keepsReasons: false,
    });
    const costs = costsOf({ layers: [layer(one), layer(temporaryFolder()), layer(other)] });
    expect([...costs]).toEqual([['A-001', { ...cost, slots: 3 }]]);
    expect(slotsAtOnce(costs)).toBe(3);
    expect(slotsAtOnce(new Map())).toBe(1);
  });
});

describe('what a run cost', () => {
  const folderOf = (files: Readonly<Record<string, readonly object[]>>): string => {
    const folder = temporaryFolder();
    for (const name of ['records', 'exchanges', 'ledger'])
      writeFileSync(
        join(folder, `${name}.ndjson`),
        (files[name] ?? []).map((one) => `${JSON.stringify(one)}\n`).join(''),
      );
    return folder;
  };
  const exchange = (id: string, method: string) => ({
    id,
    scenario: id.split('.', 1)[0],
    interaction: 'book-an-appointment',
    startedAt: '2026-11-29T09:00:00Z',
    request: { method, url: 'https://gp.example/Appointment', headers: [] },
    timing: { total: 1 },
    curl: '',
  });
  const whole = folderOf({
    records: [
      { id: 'BOOK-001', outcome: 'passed' },
      { id: 'REG-001', outcome: 'passed' },
      { id: 'SLOTS-001', outcome: 'omitted', reason: 'provider.yaml names no practice.emptyDay' },
    ],
    exchanges: [
      exchange('PREFLIGHT-000.1', 'GET'),
      exchange('BOOK-001.1', 'GET'),
      exchange('BOOK-001.2', 'POST'),
      exchange('REG-001.1', 'POST'),
    ],
    ledger: [
      { kind: 'intended', booking: 'b1', scenario: 'BOOK-001', slots: ['s1', 's2'] },
      { kind: 'booked', booking: 'b1', appointment: 'a1' },
      { kind: 'cancelled', booking: 'b1', appointment: 'a1' },
      { kind: 'intended', booking: 'b2', scenario: 'BOOK-001', slots: ['s2'] },
      { kind: 'absent', booking: 'b2' },
      { kind: 'notRegistered', nhsNumber: '9990000034', scenario: 'REG-001' },
      { kind: 'registering', nhsNumber: '9990000034', scenario: 'REG-001' },
      { kind: 'registrationAnswered', nhsNumber: '9990000034', scenario: 'REG-001', status: 200 },
    ],
  });

  test('is what happened, by scenario', () => {
    expect(Object.fromEntries(costsFrom(whole))).toEqual({
      'BOOK-001': { requests: 2, commands: 1, bookings: 1, slots: 2, people: 0 },
      'REG-001': { requests: 1, commands: 1, bookings: 0, slots: 0, people: 1 },
      'SLOTS-001': { requests: 0, commands: 0, bookings: 0, slots: 0, people: 0 },
    });
  });

  test('with what a scenario needs, by a run without it', () => {
    const reason =
      'Register a patient was not shown to work: provider.yaml names no persona personas.unregistered: a person';
    const bare = folderOf({
      records: [
        { id: 'BOOK-001', outcome: 'omitted', reason: 'it is about midnight' },
        { id: 'REG-001', outcome: 'omitted', reason },
        { id: 'SLOTS-001', outcome: 'omitted', reason: 'provider.yaml names no practice.emptyDay' },
      ],
    });
    const costs = costsFrom(whole, [bare]);
    expect([...costs].map(([id, { needs }]) => [id, needs])).toEqual([
      ['BOOK-001', undefined],
      ['REG-001', ['personas.unregistered']],
      ['SLOTS-001', undefined],
    ]);
  });
});
