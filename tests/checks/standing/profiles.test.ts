import { describe, expect, it } from 'vitest';
import { standingRules } from '../../../checks/standing/index.js';
import { observeStandingRules } from '../../../checks/standing/observe.js';
import { loadValidator } from '../../../profiles/index.js';
import { loadSpecification } from '../../../requirements/load.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { terms } from '../bound.js';
import { answered, refused } from '../subject.js';

const surroundings = {
  specification: loadSpecification('gpconnect-1.2.7'),
  validator: loadValidator(),
  terms,
};

/** The rules on profiles that find fault with an answer. */
const faulty = (resource: JsonObject): string[] =>
  standingRules
    .filter(({ key }) => ['profiles', 'bundle', 'operation-outcome-profile'].includes(key))
    .filter(({ observe }) => [...observe(answered({ resource }), surroundings)].some(({ ok }) => !ok))
    .map(({ key }) => key);

const sound = refused(400, 'BAD_REQUEST').body;
const outcome: JsonObject = {
  ...(sound.kind === 'resource' ? sound.resource : {}),
  meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1'] },
};
const organisation: JsonObject = { resourceType: 'Organization', id: '1', name: 7 };
const bundle = (...resources: JsonObject[]): JsonObject => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});

describe('what breaks a profile is held against the rule on the resource concerned', () => {
  it.each([
    ['a resource', organisation, ['profiles']],
    ['a resource in a Bundle', bundle(organisation), ['profiles']],
    ['the Bundle', { ...bundle(), total: 'one' }, ['bundle']],
    ['an error', { ...outcome, remark: 'no such element' }, ['operation-outcome-profile']],
    ['an error in a Bundle', bundle({ ...outcome, remark: 'no such element' }), []],
    ['an error without issues', { ...outcome, issue: undefined }, ['operation-outcome-profile']],
  ])('%s', (_what, resource, rules) => {
    expect(faulty(JSON.parse(JSON.stringify(resource)))).toEqual(rules);
  });

  it('tells which element it is about, and calls nothing a part that no definition has', () => {
    const partsOf = (resource: JsonObject): unknown[] =>
      standingRules
        .filter(({ key }) => key === 'profiles')
        .flatMap(({ observe }) => [...observe(answered({ resource }), surroundings)])
        .filter(({ ok }) => !ok)
        .map(({ part }) => part);
    expect(partsOf(organisation)).toContain('Organization.name');
    expect(partsOf(bundle(organisation))).toContain('Organization.name');
    expect(partsOf({ ...organisation, name: 'Surgery', remark: 'x' })).toContain(undefined);
  });

  it('counts nothing of a part that the specification ignores', () => {
    const binding = { requirements: ['R-1'], level: 'SHALL', ignores: ['Organization.name'] } as const;
    const bindings = new Map([['read-an-organisation.profiles', binding]]);
    const answer = answered({ interaction: 'read-an-organisation', resource: organisation });
    const [all, some] = [{}, { bindings }].map((more) =>
      observeStandingRules(answer, { ...surroundings, ...more }).find(({ rule }) => rule === 'profiles'),
    );
    expect(JSON.stringify(all?.findings)).toContain('Organization.name');
    expect(JSON.stringify(some?.findings ?? [])).not.toContain('Organization.name');
  });

  it('leaves severity, type and code of issues to their own rules', () => {
    expect(faulty({ ...outcome, issue: [{ severity: 'none', code: 'nothing' }] })).toEqual([]);
  });
});
