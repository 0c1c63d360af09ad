import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { openExchanges } from '../../../reports/exchanges/store.js';
import { xmlAttribute, xmlText } from '../../../reports/junit/escape.js';
import { junitXml } from '../../../reports/junit/junit.js';
import { writeExchanges } from '../../fixtures/run/exchanges.js';
import { verdicts } from '../../fixtures/run/input.js';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Throws when the text is not well-formed XML. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

const suites = parse([...junitXml(verdicts(), openExchanges(writeExchanges()))].join(''));
const cases = suites.children.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'));
const ending = (id: string) => cases.find(({ attributes }) => attributes.name?.startsWith(id))?.children[0];

describe('junit.xml', () => {
  it('has a case for every scenario and counts them', () => {
    expect(cases.map(({ attributes }) => attributes.name?.split(' ')[0])).toEqual(
      verdicts().scenarios.map(({ id }) => id),
    );
    expect(suites.attributes).toMatchObject({ tests: '10', failures: '3', errors: '1', skipped: '4' });
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
});

describe('escaping', () => {
  it('leaves out what XML cannot write and keeps the rest', () => {
    expect(xmlText('a\u0000\u001b\ud800b\ufffe<&>"\'😀\n')).toBe('ab&lt;&amp;&gt;&quot;&apos;😀\n');
    expect(xmlAttribute('a\n\tb')).toBe('a&#10;&#9;b');
  });
});
