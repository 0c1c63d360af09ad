import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadValidator, type ValidateOptions } from '../../../profiles/index.js';
import { loadSpecification } from '../../../requirements/load.js';
import type { Json, JsonObject } from '../../../support/kernel/select.js';
import { isObject } from '../../../support/kernel/select.js';
import { casesOf } from '../cases/table.js';

const plain = loadValidator();
const remembering = loadValidator({ remembered: 500 });
const forgetful = loadValidator({ remembered: 2 });

const tables = readdirSync(new URL('../cases', import.meta.url)).filter((file) => file.endsWith('.yaml'));
const resourceProfiles = loadSpecification('gpconnect-1.2.7').profiles.byType;
const copy = (resource: Json): Json => structuredClone(resource);
const bundle = (...resources: Json[]): JsonObject => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource: copy(resource) })),
});

/** A validator that remembers says what one that does not says, at first sight and later. */
function expectSame(resource: Json, options: ValidateOptions): void {
  const { valid, issues, notEvaluated } = plain.validate(copy(resource), options);
  for (const validator of [remembering, remembering, forgetful]) {
    const again = validator.validate(copy(resource), options);
    expect({ valid: again.valid, issues: again.issues, notEvaluated: again.notEvaluated }).toEqual({
      valid,
      issues,
      notEvaluated,
    });
  }
}

describe.each(tables)('what is remembered of %s', (file) => {
  const cases = casesOf(file);

  it('is what is found in it', () => {
    for (const { resource, profile } of cases) expectSame(resource, profile === undefined ? {} : { profile });
  });
  it('is what is found in it when other profiles are asked for', () => {
    for (const { resource } of cases) expectSame(resource, { resourceProfiles });
    for (const { resource } of cases) expectSame(resource, { invariants: false });
  });
  it('is what is found in it wherever it stands, twice in a Bundle too', () => {
    const [first] = cases;
    for (const { resource } of cases)
      expectSame(bundle(first?.resource ?? {}, resource, resource), { resourceProfiles });
  });
});

describe('what a resource rests on outside itself', () => {
  const slot = {
    resourceType: 'Slot',
    id: '1',
    schedule: { reference: 'Schedule/14' },
    status: 'free',
    start: '2026-12-01T10:00:00Z',
    end: '2026-12-01T10:10:00Z',
  };
  const schedule = { resourceType: 'Schedule', id: '14', actor: [{ reference: 'Location/17' }] };
  const wrong = { ...schedule, actor: [], colour: 'red' };

  it.each<[string, JsonObject]>([
    ['is there', bundle(slot, schedule)],
    ['is missing', bundle(slot)],
    ['stands before it', bundle(schedule, slot)],
    ['is wrong', bundle(slot, wrong)],
    ['is of another type', bundle(slot, { resourceType: 'Location', id: '14' })],
    ['is found by its full address only', withFullUrl(bundle(slot, { ...schedule, id: '2' }), 1)],
    ['is a version of it', bundle({ ...slot, schedule: { reference: 'Schedule/14/_history/3' } }, wrong)],
    ['refers to it again', bundle(round('a', 'b'), round('b', 'a'))],
    ['is the resource itself', bundle(round('a', 'a'))],
  ])('%s', (_name, resource) => {
    expectSame(resource, { resourceProfiles });
    expectSame(resource, {});
  });

  it('is looked at anew when it changed and the resource did not', () => {
    expect(remembering.validate(bundle(slot, schedule), { resourceProfiles }).issues).toEqual(
      plain.validate(bundle(slot, schedule), { resourceProfiles }).issues,
    );
    const { issues } = remembering.validate(bundle(slot, wrong), { resourceProfiles });
    expect(issues.map(({ path }) => path)).toContain('Bundle.entry[1].resource.colour');
  });

  it('is a contained one, and stays with its container', () => {
    const container = (inner: JsonObject): JsonObject => ({
      ...slot,
      contained: [{ resourceType: 'Schedule', id: 'c', ...inner }],
      schedule: { reference: '#c' },
    });
    for (const inner of [{}, { colour: 'red' }, { actor: [{ reference: '#c' }] }]) {
      expectSame(container(inner), { resourceProfiles });
      expectSame(bundle(slot, container(inner), container(inner)), { resourceProfiles });
    }
  });

  it('is in a Parameters resource', () => {
    const parameters = { resourceType: 'Parameters', parameter: [{ name: 'a', resource: wrong }] };
    expectSame(parameters, { resourceProfiles });
    expectSame(bundle(wrong, parameters), { resourceProfiles });
  });
});

function round(id: string, next: string): JsonObject {
  return { resourceType: 'Location', id, colour: 'red', partOf: { reference: `Location/${next}` } };
}

function withFullUrl(holder: JsonObject, index: number): JsonObject {
  const entries = Array.isArray(holder.entry) ? holder.entry : [];
  const entry = entries.map((one, at) =>
    at === index && isObject(one) ? { fullUrl: 'Schedule/14', ...one } : one,
  );
  return { ...holder, entry };
}
