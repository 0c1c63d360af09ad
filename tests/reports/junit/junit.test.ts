import { describe, expect, it } from 'vitest';
import { openExchanges } from '../../../reports/exchanges/store.js';
import { xmlAttribute, xmlText } from '../../../reports/junit/escape.js';
import { junitXml } from '../../../reports/junit/junit.js';
import { writeExchanges } from '../../fixtures/run/exchanges.js';
import { verdicts } from '../../fixtures/run/input.js';
import { type Element, parseXml } from '../../fixtures/xml.js';

const suites = parseXml([...junitXml(verdicts(), openExchanges(writeExchanges()))].join(''));
const cases = suites.children.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'));
const ending = (id: string) => cases.find(({ attributes }) => attributes.name?.startsWith(id))?.children[0];

describe('junit.xml', () => {
  it('has a case for every scenario and counts them', () => {
    expect(cases.map(({ attributes }) => attributes.name?.split(' ')[0])).toEqual(
      verdicts().scenarios.map(({ id }) => id),
    );
    expect(suites.attributes).toMatchObject({ tests: '10', failures: '3', errors: '1' });
    const sum = suites.children.reduce((total, { attributes }) => total + Number(attributes.tests), 0);
    expect(sum).toBe(10);
  });

  it('tells a failure in full', () => {
    const failure = ending('SLOTS-002');
    expect(failure?.name).toBe('failure');
    for (const part of [
      'APPT-SLOTS-003 (SHALL)',
      'https://developer.nhs.uk/',
      'entry[0].resource.status',
      'expected: free',
      'found:    busy',
      'SLOTS-002.1',
      'curl --request GET',
    ]) {
      expect(failure?.text).toContain(part);
    }
  });

  it('gives the reason for what was skipped or broke', () => {
    expect(ending('BOOK-001')).toMatchObject({
      name: 'skipped',
      attributes: { message: expect.stringMatching(/^blocked: Search for free slots/) },
    });
    expect(ending('CANC-001')?.attributes.message).toMatch(/^omitted: .* not claimed/);
    expect(ending('SLOTS-004')?.attributes.message).toMatch(/^waived: /);
    expect(ending('LOC-001')).toMatchObject({ name: 'error', attributes: { type: 'network' } });
    expect(ending('PATS-001')?.name).toBe('system-out');
  });

  it('keeps hostile content as text', () => {
    expect(ending('SLOTS-090')?.text).toContain('<script>alert("x")</script>');
  });

  it('says which thing to put right a scenario is about', () => {
    const cause = verdicts().causes.find(({ checks }) => checks.includes('slots.status-free'));
    const seen = cases.find(({ attributes }) => attributes.name?.startsWith('SLOTS-002 '));
    expect(seen?.children.find(({ name }) => name === 'system-out')?.text).toContain(
      `cause: ${cause?.id} ${cause?.title}`,
    );
  });

  it('has no element or attribute that the schema of Jenkins does not know', () => {
    const wrong: string[] = [];
    const look = ({ name, attributes, children, text }: Element): void => {
      const known = schema[name];
      if (!known) return void wrong.push(name);
      const [required = [], optional = [], within = [], mixed] = known;
      for (const one of required) if (!(one in attributes)) wrong.push(`${name} without ${one}`);
      for (const one of Object.keys(attributes))
        if (![...required, ...optional].includes(one)) wrong.push(`${name} ${one}`);
      for (const child of children) {
        if (!within.includes(child.name)) wrong.push(`${child.name} in ${name}`);
        look(child);
      }
      if (!mixed && text.trim() !== '') wrong.push(`text in ${name}`);
      if (attributes.time !== undefined && !/^\d+\.\d{3}$/.test(attributes.time)) wrong.push(`${name} time`);
    };
    look(suites);
    expect(wrong).toEqual([]);
  });
});

describe('escaping', () => {
  it('leaves out what XML cannot write and keeps the rest', () => {
    expect(xmlText('a\u0000\u001b\ud800b\ufffe<&>"\'😀\n')).toBe('ab&lt;&amp;&gt;&quot;&apos;😀\n');
    expect(xmlAttribute('a\n\tb')).toBe('a&#10;&#9;b');
  });
});

const ends = [[], ['type', 'message'], [], true] as const;
/** What junit-10.xsd of Jenkins' xUnit plugin says: attributes that must and may be, elements within, whether there is text. */
const schema: Readonly<
  Record<string, readonly [readonly string[], readonly string[], readonly string[], boolean]>
> = {
  testsuites: [[], ['name', 'time', 'tests', 'failures', 'errors'], ['testsuite'], false],
  testsuite: [
    ['name', 'tests', 'failures', 'errors'],
    ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    false,
  ],
  properties: [[], [], ['property'], false],
  property: [['name', 'value'], [], [], false],
  testcase: [
    ['name'],
    ['time', 'classname', 'group'],
    ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    false,
  ],
  skipped: ends,
  error: ends,
  failure: ends,
  'system-out': [[], [], [], true],
};
