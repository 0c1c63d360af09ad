import { describe, expect, it } from 'vitest';
import { directoryRules, elementChecks } from '../../../checks/directory/index.js';
import { checkOf } from '../../../checks/directory/rule.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { changed, outcome } from '../subject.js';
import { holding, location, organisation, practitioner } from './sample.js';

const all = [practitioner, organisation, location];

const of =
  (resource: JsonObject) =>
  (...path: readonly (string | number)[]) =>
  (value: unknown): JsonObject =>
    changed(resource, path, value);
const prac = of(practitioner);
const org = of(organisation);
const loc = of(location);

/** For each rule a resource that breaks it; the others of the answer stay good. */
const faults: Readonly<Record<string, readonly JsonObject[]>> = {
  'practitioner.identifier': [
    prac('identifier')(undefined),
    prac('identifier', 0, 'value')(undefined),
    prac('identifier', 0, 'value')(' '),
  ],
  'practitioner.sds-user-id': [
    prac('identifier')(undefined),
    prac('identifier', 0, 'system')('https://fhir.nhs.uk/Id/sds-role-profile-id'),
    prac('identifier', 0, 'value')(' '),
  ],
  'practitioner.name': [prac('name')(undefined), prac('name')([])],
  ...Object.fromEntries(
    ['telecom', 'address', 'birthDate', 'photo', 'qualification'].map((element) => [
      `practitioner.no-${element}`,
      [prac(element)('x')],
    ]),
  ),
  'practitioner.gender-held': [prac('gender')(undefined), prac('gender')('male')],
  'practitioner.languages-held': [
    prac('extension')(undefined),
    prac('extension', 0, 'url')('https://provider.test/language'),
    prac('extension', 0, 'extension', 0, 'valueCodeableConcept', 'coding', 0, 'code')('cy'),
  ],
  'organisation.ods-code': [
    org('identifier')(undefined),
    org('identifier', 0, 'system')('https://fhir.nhs.uk/Id/ods-site-code'),
    org('identifier', 0, 'value')(''),
  ],
  'organisation.name': [org('name')(undefined)],
  'organisation.no-contact': [org('contact')([{}])],
  'organisation.no-endpoint': [org('endpoint')([{ reference: 'Endpoint/1' }])],
  'organisation.address-held': [org('address')(undefined), org('address', 0, 'postalCode')('LS1 1AB')],
  'organisation.phone-held': [org('telecom')(undefined), org('telecom', 0, 'value')('01632 960002')],
  'location.name': [loc('name')(undefined)],
  'location.address': [loc('address')(undefined), loc('address')({})],
  'location.contact': [loc('telecom')(undefined)],
  'location.managing-organisation': [
    loc('managingOrganization')(undefined),
    loc('managingOrganization', 'reference')('Location/1'),
  ],
  'location.no-endpoint': [loc('endpoint')([{ reference: 'Endpoint/1' }])],
  'location.site-code': [
    loc('identifier')(undefined),
    loc('identifier', 0, 'system')('https://fhir.nhs.uk/Id/ods-organization-code'),
    loc('identifier', 0, 'value')(undefined),
  ],
  'location.identifier': [loc('identifier')([{ value: 'A00001001' }])],
  'address.parts': [loc('address')({ text: '1 High Street' }), org('address', 0, 'city')('')],
  'address.text': [loc('address', 'text')('1 High Street, Leeds')],
  'address.use': [loc('address', 'use')(undefined), org('address', 0, 'use')(undefined)],
  telecom: [loc('telecom', 0, 'system')(undefined), org('telecom', 0, 'value')(undefined)],
  'telecom.use': [loc('telecom', 0, 'use')(undefined)],
};

const cases = directoryRules.flatMap((rule) =>
  rule.at.flatMap((interaction) =>
    checkOf(rule, interaction).map((check) => ({ id: check.id, check, rule })),
  ),
);

describe('rules on Practitioners, Organizations and Locations', () => {
  it.each(cases)('$id passes on good resources', ({ check }) => {
    expect(outcome(check, holding(...all))).toBe('passed');
  });

  it.each(cases)('$id fails on each fault', ({ check, rule }) => {
    const broken = faults[rule.key] ?? [];
    expect(broken).not.toHaveLength(0);
    expect(broken.map((resource) => outcome(check, holding(...all, resource)))).toEqual(
      broken.map(() => 'failed'),
    );
  });

  it.each(cases)('$id decides nothing without such a resource', ({ check }) => {
    expect(outcome(check, holding())).toBe('undecided');
  });

  it('says what provider.yaml must name for those that compare with it', () => {
    const held = directoryRules.filter(({ key }) => key.endsWith('-held'));
    const nothing = { otherConsumers: [] };
    for (const rule of held) {
      expect(rule.needs?.given(nothing)).toBe(false);
      expect(rule.needs?.given(holding().practice)).toBe(true);
      for (const interaction of rule.at)
        for (const check of checkOf(rule, interaction))
          expect(outcome(check, { ...holding(...all), practice: nothing })).toBe('undecided');
    }
    expect(held).toHaveLength(4);
  });

  it('accepts a Location with an identifier that is whole', () => {
    const sited = loc('identifier')([{ system: 'https://fhir.nhs.uk/Id/ods-site-code', value: 'A00001001' }]);
    const checks = elementChecks('read-a-location');
    expect(checks.filter((check) => outcome(check, holding(sited)) === 'failed')).toEqual([]);
  });

  it('judges nothing at an interaction that it does not name', () => {
    expect(elementChecks('find-a-patient')).toEqual([]);
  });
});
