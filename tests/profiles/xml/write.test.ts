import { describe, expect, it } from 'vitest';
import { readXml, writeXml } from '../../../profiles/xml/index.js';
import type { JsonObject } from '../../../support/kernel/select.js';

const RESOURCES: readonly [string, JsonObject][] = [
  [
    'primitives',
    { resourceType: 'Patient', id: 'a', active: false, multipleBirthInteger: 0, birthDate: '2000-01-01' },
  ],
  ['text that XML must escape', { resourceType: 'Patient', gender: '<>&"\'\t\r\n', id: ' \u{1f600}\u00e9 ' }],
  [
    'small and large decimals',
    {
      resourceType: 'Observation',
      valueQuantity: { value: 1.5e-9 },
      component: [{ valueQuantity: { value: -2.25e21 } }],
    },
  ],
  [
    'extensions beside arrays',
    {
      resourceType: 'Patient',
      name: [{ given: ['A', null], _given: [null, { extension: [{ url: 'u', valueCode: 'c' }] }] }],
    },
  ],
  [
    'extensions without a value',
    { resourceType: 'Patient', _birthDate: { id: 'b', extension: [{ url: 'u', valueBoolean: true }] } },
  ],
  [
    'nested extensions',
    {
      resourceType: 'Patient',
      extension: [{ url: 'a', extension: [{ url: 'b', valuePeriod: { start: '2020' } }] }],
    },
  ],
  [
    'narrative',
    {
      resourceType: 'Patient',
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><b>A</b> &amp; B</div>' },
    },
  ],
  [
    'contained resources and content references',
    {
      resourceType: 'Parameters',
      parameter: [
        {
          name: 'a',
          part: [
            {
              name: 'b',
              resource: { resourceType: 'Patient', contained: [{ resourceType: 'Device', id: 'd' }] },
            },
          ],
        },
      ],
    },
  ],
  [
    'bundles',
    {
      resourceType: 'Bundle',
      type: 'searchset',
      total: 1,
      entry: [
        {
          fullUrl: 'urn:x',
          resource: { resourceType: 'Slot', start: '2020-01-01T00:00:00Z' },
          search: { mode: 'match', score: 0.5 },
        },
      ],
    },
  ],
  ['what FHIR does not know', { resourceType: 'Patient', foo: 'x', bar: { baz: ['1', '2'] } }],
  ['empty objects', { resourceType: 'Patient', maritalStatus: {}, _birthDate: {} }],
];

describe('writeXml', () => {
  it.each(RESOURCES)('writes %s so that reading gives them back', (_what, resource) => {
    expect(readXml(writeXml(resource))).toEqual({ resource });
  });

  it('puts elements in the order of FHIR, whatever order JSON has, and ids and urls into attributes', () => {
    expect(
      writeXml({
        status: 'booked',
        extension: [{ valueString: 'v', url: 'u', id: 'e' }],
        resourceType: 'Appointment',
        end: '2020-01-01T00:10:00Z',
        id: '1',
        start: '2020-01-01T00:00:00Z',
      }),
    ).toBe(
      '<Appointment xmlns="http://hl7.org/fhir"><id value="1"/><extension id="e" url="u"><valueString value="v"/></extension><status value="booked"/><start value="2020-01-01T00:00:00Z"/><end value="2020-01-01T00:10:00Z"/></Appointment>',
    );
  });

  it.each([
    'no markup',
    '<div>no namespace</div>',
    '<div xmlns="http://www.w3.org/1999/xhtml">',
    'x<div xmlns="http://www.w3.org/1999/xhtml"/>',
  ])('stays well-formed when the narrative is %s', (div) => {
    expect(readXml(writeXml({ resourceType: 'Patient', text: { div } }))).toHaveProperty('resource.text.div');
  });

  it('replaces characters that XML cannot hold', () => {
    expect(readXml(writeXml({ resourceType: 'Patient', id: 'a\u0000\ud800b' }))).toEqual({
      resource: { resourceType: 'Patient', id: 'a\uFFFD\uFFFDb' },
    });
  });

  it.each([
    { resourceType: 'Patient', 'a b="c"': 'x' },
    { resourceType: 'Patient><x', id: '1' },
    { resourceType: 'Patient', name: [{ '<': 'x' }] },
  ])('leaves out names that would be markup: %j', (resource) => {
    expect(writeXml(resource)).toMatch(
      /^<(Patient|Resource) xmlns="http:\/\/hl7.org\/fhir"(\/>|><(id value="1"|name)\/><\/Resource>|><name\/><\/Patient>)$/,
    );
  });
});
