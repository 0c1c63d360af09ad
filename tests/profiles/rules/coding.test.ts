import { expect, it } from 'vitest';
import type { JsonObject } from '../../../support/kernel/select.js';
import { found, foundInXml, parameters } from './found.js';

const JOB = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1';
const coding = (system: string, code: string): JsonObject => parameters({ valueCoding: { system, code } });

it.each<[string, JsonObject, string[]]>([
  ['a code of a complete system', coding(JOB, 'R0260'), []],
  ['a code that it has not got', coding(JOB, 'ZZZ'), ['unknown-code Parameters.parameter[0].value.code']],
  ['a system of which only some codes are at hand', coding('http://snomed.info/sct', 'ZZZ'), []],
  ['a system that nobody knows', coding('https://example.org', 'ZZZ'), []],
  ['a system where case does not matter', coding('http://hl7.org/fhir/v2/0203', 'mr'), []],
  ['a system named like what every object has', coding('constructor', 'a'), []],
  [
    'a concept, whatever it is bound to',
    {
      resourceType: 'Organization',
      name: 'A',
      type: [{ coding: [{ system: 'http://hl7.org/fhir/organization-type', code: 'shop' }] }],
    },
    ['unknown-code Organization.type[0].coding[0].code'],
  ],
])('%s', (_what, resource, expected) => {
  expect(found(resource)).toEqual(expected);
  expect(foundInXml(resource)).toEqual(expected);
});
