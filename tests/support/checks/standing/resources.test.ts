import { describe, expect, it } from 'vitest';
import {
  carriedResources,
  referencesIn,
  resourceRules,
} from '../../../../support/checks/standing/resources.js';
import type { StandingSurroundings } from '../../../../support/checks/standing/rule.js';
import type { Body } from '../../../../support/fhir/body.js';
import type { Json, JsonObject } from '../../../../support/fhir/select.js';
import { specification } from '../../http/sample.js';
import { answered } from '../subject.js';

const surroundings: StandingSurroundings = {
  specification,
  validator: { profiles: [], validate: () => ({ valid: true, issues: [], notEvaluated: [] }) },
};

const bundleOf = (...resources: Json[]): JsonObject & { resourceType: string } => ({
  resourceType: 'Bundle',
  entry: resources.map((resource) => ({ resource })),
});

const bodyOf = (resource: JsonObject & { resourceType: string }): Body => ({
  kind: 'resource',
  format: 'json',
  resource,
});

/** What a rule found in a resource. */
const found = (key: string, resource: JsonObject & { resourceType: string }): string[] =>
  [
    ...(resourceRules
      .find((rule) => rule.key === key)
      ?.observe(answered({ interaction: 'search-for-free-slots', headers: [], resource }), surroundings) ??
      []),
  ].flatMap(({ ok, path, found: value }) => (ok ? [] : `${path}: ${value}`));

describe('carriedResources', () => {
  it('are those of the entries, or the resource itself, and none of what cannot be read', () => {
    const slot = { resourceType: 'Slot', id: '1' };
    expect(carriedResources(bodyOf(slot))).toEqual([{ path: 'Slot', value: slot }]);
    const body = bodyOf(bundleOf(slot, 5, slot));
    expect(carriedResources(body).map(({ path }) => path)).toEqual([
      'Bundle.entry[0].resource',
      'Bundle.entry[2].resource',
    ]);
    expect(carriedResources(body)).toEqual(carriedResources(body));
    expect(carriedResources({ kind: 'empty' })).toEqual([]);
  });
});

describe('referencesIn', () => {
  it('finds references at any depth and in contained resources, whatever their form', () => {
    const resource = {
      contained: [{ partOf: { reference: '#a' } }],
      actor: [{ reference: 'Location/1' }, { reference: 7 }, { reference: null }, { display: 'b' }, 'c'],
      reference: { reference: ['Patient/1'] },
    };
    expect(referencesIn(resource, 'R')).toEqual([
      { path: 'R.contained[0].partOf.reference', value: '#a' },
      { path: 'R.actor[0].reference', value: 'Location/1' },
      { path: 'R.actor[1].reference', value: 7 },
      { path: 'R.actor[2].reference', value: null },
      { path: 'R.reference.reference', value: ['Patient/1'] },
    ]);
  });
});

describe('no-empty-values', () => {
  it('names every null, empty text, empty list and empty object', () => {
    const resource = { resourceType: 'Slot', a: '', b: [], c: [{ d: {} }, { e: null }], f: [['']] };
    expect(found('no-empty-values', bundleOf(resource))).toEqual([
      'Bundle.entry[0].resource: ' +
        ['a', 'b', 'c[0].d', 'c[1].e', 'f[0][0]']
          .map((path) => `Bundle.entry[0].resource.${path}`)
          .join(', '),
    ]);
  });
  it('lets null pad the lists of primitive extensions', () => {
    expect(
      found('no-empty-values', { resourceType: 'Patient', _given: [null, { id: 'a' }], given: ['a', null] }),
    ).toEqual([]);
  });
});
