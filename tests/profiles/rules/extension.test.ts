import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../support/kernel/select.js';
import { found, foundInXml } from './found.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const NHS = 'https://fhir.nhs.uk/STU3/StructureDefinition/';
const birthTime = { url: `${CORE}patient-birthTime`, valueDateTime: '2019-01-01T00:00:00Z' };
const implant: JsonObject = { url: `${CORE}device-implant-status`, valueCode: 'functional' };
const preferred: JsonObject = { url: `${CORE}iso21090-preferred`, valueBoolean: true };
const absent: JsonObject = { url: `${CORE}data-absent-reason`, valueCode: 'unknown' };
const part: JsonObject = { url: `${CORE}iso21090-ADXP-streetName`, valueString: 'High Street' };

const patient = (content: JsonObject): JsonObject => ({ resourceType: 'Patient', ...content });
const details = (...parts: JsonObject[]): JsonObject =>
  patient({
    extension: [{ url: `${NHS}Extension-CareConnect-GPC-RegistrationDetails-1`, extension: parts }],
  });

describe('a known extension stands where its definition allows', () => {
  it.each<[string, JsonObject, string[]]>([
    [
      'beside the element it is for',
      patient({ birthDate: '2019-01-01', _birthDate: { extension: [birthTime] } }),
      [],
    ],
    [
      'on the whole resource instead',
      patient({ extension: [birthTime] }),
      ['extension Patient.extension[0]'],
    ],
    [
      'beside another element',
      patient({ gender: 'male', _gender: { extension: [birthTime] } }),
      ['extension Patient.gender.extension[0]'],
    ],
    ['on its resource', { resourceType: 'Device', modifierExtension: [implant] }, []],
    [
      'on another resource',
      { resourceType: 'Location', modifierExtension: [implant] },
      ['extension Location.modifierExtension[0]'],
    ],
    [
      'on the datatype it is for',
      patient({ telecom: [{ system: 'phone', value: '1', extension: [preferred] }] }),
      [],
    ],
    [
      'deep within that datatype',
      patient({
        contact: [{ name: { text: 'A' }, address: { line: ['a'], _line: [{ extension: [part] }] } }],
      }),
      [],
    ],
    [
      'beside another part of it',
      patient({ address: [{ city: 'a', _city: { extension: [part] } }] }),
      ['extension Patient.address[0].city.extension[0]'],
    ],
    ['anywhere, when it is for anything', patient({ _gender: { extension: [absent] } }), []],
    [
      'on a contained resource',
      patient({ contained: [{ resourceType: 'Location', id: 'a', extension: [birthTime] }] }),
      ['extension Patient.contained[0].extension[0]', 'invariant Patient'],
    ],
  ])('%s', (_what, resource, expected) => {
    expect(found(resource).sort()).toEqual([...expected].sort());
    expect(foundInXml(resource).sort()).toEqual([...expected].sort());
  });

  it('in an entry of a Bundle', () => {
    const bundle = (resource: JsonObject): JsonObject => ({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ fullUrl: 'urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7', resource }],
    });
    expect(found(bundle(patient({ _birthDate: { extension: [birthTime] } })))).toEqual([]);
    expect(found(bundle(patient({ extension: [birthTime] })))).toEqual([
      'extension Bundle.entry[0].resource.extension[0]',
    ]);
  });
});

describe('modifiers', () => {
  it.each<[string, JsonObject, string[]]>([
    [
      'stand in modifierExtension',
      { resourceType: 'Device', extension: [implant] },
      ['extension Device.extension[0]'],
    ],
    [
      'and nothing else does',
      { resourceType: 'Device', modifierExtension: [absent] },
      ['extension Device.modifierExtension[0]'],
    ],
  ])('%s', (_what, resource, expected) => {
    expect(found(resource)).toEqual(expected);
    expect(foundInXml(resource)).toEqual(expected);
  });
});

describe('parts of a known extension', () => {
  const period: JsonObject = { url: 'registrationPeriod', valuePeriod: { start: '2020-01-01' } };
  it.each<[string, JsonObject, string[]]>([
    ['are those that it defines', details(period), []],
    [
      'and no others',
      details(period, { url: 'colour', valueString: 'red' }),
      ['extension Patient.extension[0].extension[1]'],
    ],
    ['and known extensions for anything', details(period, absent), []],
    [
      'and those of unknown ones are not judged',
      patient({ extension: [{ url: 'https://example.org/a', extension: [{ url: 'b', valueString: 'c' }] }] }),
      [],
    ],
  ])('%s', (_what, resource, expected) => {
    expect(found(resource)).toEqual(expected);
    expect(foundInXml(resource)).toEqual(expected);
  });
});
