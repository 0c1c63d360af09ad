import fhirpath from 'fhirpath';
import model from 'fhirpath/fhir-context/stu3';
import { describe, expect, it } from 'vitest';
import { committedDefinitions } from '../../../profiles/committed.js';
import { loadValidator } from '../../../profiles/index.js';
import { obviouslyHolds } from '../../../profiles/rules/obvious.js';
import type { Json } from '../../../support/kernel/select.js';
import { casesOf } from '../cases/table.js';

const expressions = new Map(
  committedDefinitions().flatMap(({ structures }) =>
    structures.flatMap(({ elements }) =>
      elements.flatMap(({ id, constraints = [] }) =>
        constraints.map(({ key, expression }) => [key, { id, expression }] as const),
      ),
    ),
  ),
);

/** Values of all kinds for each, those of the cases among them. */
const SAMPLES: Readonly<Record<string, readonly Json[]>> = {
  'dom-1': resources(),
  'dom-2': resources(),
  'dom-3': resources(),
  'dom-4': resources(),
  'ref-1': [
    { reference: '#a', contained: [{ resourceType: 'Patient', id: 'a' }] },
    { reference: '#b', contained: [{ resourceType: 'Patient', id: 'a' }] },
    { reference: 'Patient/1' },
    { reference: '#a' },
    { display: 'a' },
    { reference: 'https://example.org/#a' },
  ],
  'ext-1': [
    { url: 'a' },
    { url: 'a', valueCode: 'b' },
    { url: 'a', extension: [{ url: 'b', valueCode: 'c' }] },
    { url: 'a', valueCode: 'b', extension: [{ url: 'b', valueCode: 'c' }] },
  ],
  'bdl-1': [...bundles(), { resourceType: 'Bundle', type: 'batch', total: 1 }],
  'bdl-2': [...bundles(), { resourceType: 'Bundle', type: 'batch', entry: [{ search: { mode: 'match' } }] }],
  'bdl-3': [...bundles(), ...withEntry({ request: { method: 'GET', url: 'a' } })],
  'bdl-4': [...bundles(), ...withEntry({ response: { status: '200' } })],
  'bdl-7': [
    ...bundles(),
    ...withEntry({ fullUrl: 'a' }),
    ...withEntry({ _fullUrl: { id: 'a' } }),
    ...withEntry({}),
  ],
  'bdl-9': [
    ...bundles(),
    { resourceType: 'Bundle', type: 'document' },
    { resourceType: 'Bundle', type: 'document', identifier: { system: 'a', value: 'b' } },
  ],
  'bdl-5': [
    { resource: { resourceType: 'Patient' } },
    { fullUrl: 'a' },
    { request: { method: 'GET', url: 'a' } },
  ],
  'bdl-8': [
    { resource: { resourceType: 'Patient' } },
    { fullUrl: 'https://example.org/Patient/1' },
    { fullUrl: 'https://example.org/Patient/1/_history/2' },
  ],
};

function resources(): Json[] {
  return casesOf('appointment.yaml').map(({ resource }) => resource);
}

function bundles(): Json[] {
  return casesOf('searchset.yaml').map(({ resource }) => resource);
}

/** Bundles of several types that have the same entry twice. */
function withEntry(entry: Json): Json[] {
  const entries = [entry, entry];
  return ['searchset', 'batch', 'history', 'batch-response'].map((type) => ({
    resourceType: 'Bundle',
    type,
    entry: entries,
  }));
}

describe.each(Object.entries(obviouslyHolds))('%s', (key, holds) => {
  it('is only taken to hold where its expression holds', () => {
    const { id = '', expression = 'false' } = expressions.get(key) ?? {};
    const evaluate = fhirpath.compile({ base: id, expression }, model, { traceFn: () => undefined });
    const samples = (SAMPLES[key] ?? []).filter((sample) => holds(sample, Object(sample)));
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) expect(evaluate(sample, { resource: sample })).not.toEqual([false]);
  });
});

it('a resource is not changed by its validation', () => {
  const [first] = casesOf('appointment.yaml');
  const before = structuredClone(first?.resource);
  loadValidator().validate(first?.resource);
  expect(first?.resource).toEqual(before);
  expect(loadValidator().validate(frozen(before)).valid).toBe(true);
});

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
