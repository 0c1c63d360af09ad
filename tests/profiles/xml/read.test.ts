import { describe, expect, it } from 'vitest';
import { readXml } from '../../../profiles/xml/index.js';

const patient = (inner: string) => `<Patient xmlns="http://hl7.org/fhir">${inner}</Patient>`;
const read = (text: string | Uint8Array) => {
  const result = readXml(text);
  return 'resource' in result ? result.resource : result.problem;
};

describe('readXml', () => {
  it.each([
    ['booleans', '<active value="true"/>', { active: true }],
    ['integers', '<multipleBirthInteger value="2"/>', { multipleBirthInteger: 2 }],
    ['arrays by cardinality', '<name><given value="A"/></name>', { name: [{ given: ['A'] }] }],
    ['repeats that stand apart', '<name/><active value="true"/><name/>', { name: [{}, {}], active: true }],
    [
      'an element that may not repeat',
      '<gender value="male"/><gender value="x"/>',
      { gender: ['male', 'x'] },
    ],
    ['text that is no boolean', '<active value="yes"/>', { active: 'yes' }],
    [
      'numbers that JSON writes otherwise',
      '<multipleBirthInteger value="01"/>',
      { multipleBirthInteger: '01' },
    ],
    [
      'ids',
      '<name id="n"/><birthDate id="b" value="2000"/>',
      { name: [{ id: 'n' }], birthDate: '2000', _birthDate: { id: 'b' } },
    ],
    [
      'extensions of primitives without a value',
      '<birthDate><extension url="http://u"><valueDecimal value="1.50"/></extension></birthDate>',
      { _birthDate: { extension: [{ url: 'http://u', valueDecimal: 1.5 }] } },
    ],
    [
      'extensions of some of many primitives',
      '<name><given value="A"/><given id="q"/><given value="C"/></name>',
      { name: [{ given: ['A', null, 'C'], _given: [null, { id: 'q' }, null] }] },
    ],
    [
      'elements that FHIR does not know',
      '<foo value="1"/><bar><baz value="2"/></bar>',
      { foo: '1', bar: { baz: '2' } },
    ],
    ['a value where an object belongs', '<maritalStatus value="M"/>', { maritalStatus: 'M' }],
    ['empty elements', '<birthDate/><maritalStatus/>', { _birthDate: {}, maritalStatus: {} }],
    [
      'contained resources',
      '<contained><Organization><id value="o"/></Organization></contained>',
      { contained: [{ resourceType: 'Organization', id: 'o' }] },
    ],
    ['comments and instructions', '<!-- a --><?b c?><active value="true"/>', { active: true }],
    ['characters and line ends of attributes', '<id value="&lt;&#x41;&#10;&amp;"/>', { id: '<A\n&' }],
  ])('reads %s', (_what, inner, expected) => {
    expect(read(patient(inner))).toEqual({ resourceType: 'Patient', ...expected });
  });

  it('keeps the narrative as it stands', () => {
    const div =
      '<div xmlns="http://www.w3.org/1999/xhtml">a<br/><p class="x">&#160;&amp;</p><!-- c -->\u{1f600}</div>';
    expect(read(patient(`<text><status value="generated"/>${div}</text>`))).toMatchObject({ text: { div } });
  });

  it('frees the narrative of prefixes', () => {
    const text =
      '<f:Patient xmlns:f="http://hl7.org/fhir" xmlns:h="http://www.w3.org/1999/xhtml"><f:text><h:div id="a"><h:p>x</h:p></h:div></f:text></f:Patient>';
    expect(read(text)).toEqual({
      resourceType: 'Patient',
      text: { div: '<div xmlns="http://www.w3.org/1999/xhtml" id="a"><p>x</p></div>' },
    });
  });

  it.each([
    ['', 'not well-formed XML: document must contain a root element. (line 1, column 0)'],
    ['{}', 'not well-formed XML: text data outside of root node. (line 1, column 2)'],
    [patient('<active value="true">'), /^not well-formed XML: .*line 1, column/],
    [patient('x'), 'text "x" between elements (line 1, column 39)'],
    [patient('\n<text><div/></text>'), '<div> must be in the XHTML namespace (line 2, column 12)'],
    [patient('<id value="&x;"/>'), /undefined entity/],
    [patient('<contained/>'), /^<contained> must hold exactly one resource/],
    [patient('<contained><Patient/><Patient/></contained>'), /^<contained> must hold exactly one resource/],
    [
      patient('<identifier value="9"><use value="usual"/></identifier>'),
      /^attribute "value" of <identifier> must be an element/,
    ],
    [patient('<extension><url value="u"/></extension>'), /^<url> must be an attribute of <extension>/],
    [patient('<x xmlns="urn:other"/>'), /^element <x> is in namespace "urn:other"/],
    ['<Patient/>', /^element <Patient> is in namespace ""/],
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', /^element <html> is in namespace "http:\/\/www.w3.org/],
  ])('refuses %s', (text, problem) => {
    expect(read(text)).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
  });

  it('refuses document types, so that nothing can be expanded or fetched', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>';
    const external = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hosts">]>';
    for (const head of [bomb, external, '<!DOCTYPE Patient>']) {
      expect(read(head + patient('<id value="1"/>'))).toMatch(/^a DOCTYPE is not allowed/);
    }
  });

  it('survives any depth of nesting', () => {
    expect(read(`<Patient xmlns="http://hl7.org/fhir">${'<a>'.repeat(3_000_000)}`)).toMatch(
      /^nested deeper than 200/,
    );
  });

  it('reads bytes as UTF-8 only', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const utf16 = `<?xml version="1.0" encoding="UTF-16"?>${patient('')}`;
    expect(read(bytes(`\uFEFF${patient('<id value="\u00e9"/>')}`))).toEqual({
      resourceType: 'Patient',
      id: '\u00e9',
    });
    expect(read(bytes(utf16))).toMatch(/^declared as UTF-16/);
    expect(read(Uint8Array.of(0x3c, 0xff))).toBe('not UTF-8: the byte at offset 1 is wrong');
  });
});

describe('the order of elements', () => {
  const read = (content: string) => readXml(`<Patient xmlns="http://hl7.org/fhir">${content}</Patient>`);
  it.each([
    ['as it must be', '<id value="a"/><active value="true"/><name/><name/><gender value="male"/>', 0],
    ['of the resource', '<gender value="male"/><active value="true"/>', 1],
    ['that takes a list apart', '<name/><gender value="male"/><name/>', 1],
    ['within an element', '<name><given value="a"/><family value="b"/></name>', 1],
    [
      'in a contained resource',
      '<contained><Device><model value="a"/><id value="b"/></Device></contained>',
      1,
    ],
    ['of what nobody knows', '<gender value="male"/><colour value="red"/><birthDate value="2020"/>', 0],
  ])('%s', (_what, content, count) => {
    const found = read(content);
    expect('resource' in found && (found.outOfOrder ?? []).length).toBe(count);
  });
  it('is told with its place, and the resource is read all the same', () => {
    expect(read('<gender value="male"/><active value="true"/>')).toEqual({
      resource: { resourceType: 'Patient', gender: 'male', active: true },
      outOfOrder: [expect.stringMatching(/^<active> must stand before <gender> \(line 1, column \d+\)$/)],
    });
  });
});
