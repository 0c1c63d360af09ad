import { describe, expect, it } from 'vitest';
import { carriedResources, referencesIn } from '../../../checks/standing/resources.js';
import type { Json, JsonObject } from '../../../support/kernel/select.js';
import type { Body } from '../../../support/model/body.js';

const bundleOf = (...resources: Json[]): JsonObject & { resourceType: string } => ({
  resourceType: 'Bundle',
  entry: resources.map((resource) => ({ resource })),
});

const bodyOf = (resource: JsonObject & { resourceType: string }): Body => ({
  kind: 'resource',
  format: 'json',
  resource,
});

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
