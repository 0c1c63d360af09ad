import { describe, expect, it } from 'vitest';
import { carriedResources, referencesIn, resourceRules } from '../../../checks/standing/resources.js';
import { loadValidator } from '../../../profiles/index.js';
import type { Json, JsonObject } from '../../../support/kernel/select.js';
import type { Body } from '../../../support/model/body.js';
import { specification } from '../../support/http/sample.js';
import { terms } from '../bound.js';
import { answered } from '../subject.js';

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

describe('the rules over all answers', () => {
  const seen = (key: string, interaction: string, body: JsonObject & { resourceType: string }): boolean[] => {
    const rule = resourceRules.find((one) => one.key === key);
    const { exchange } = answered({ interaction });
    const surroundings = { specification, validator: loadValidator(), terms };
    return [...(rule?.observe({ exchange, body: bodyOf(body) }, surroundings) ?? [])].map(({ ok }) => ok);
  };

  it('want a fullUrl with each entry of the searches that are to give one', () => {
    const bundle = { resourceType: 'Bundle', entry: [{ fullUrl: 'https://a.test/Patient/1' }, {}] };
    expect(seen('full-urls', 'find-a-patient', bundle)).toEqual([true, false]);
    expect(seen('full-urls', 'search-for-free-slots', bundle)).toEqual([]);
  });

  it('want a display with each reference to another resource', () => {
    const location = {
      resourceType: 'Location',
      contained: [{ partOf: { reference: '#a' } }],
      managingOrganization: { reference: 'Organization/1', display: 'A surgery' },
      partOf: { reference: 'Location/2' },
    };
    expect(seen('displays', 'read-a-location', location)).toEqual([true, false]);
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
