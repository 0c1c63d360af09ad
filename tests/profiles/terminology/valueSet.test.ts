import { describe, expect, it } from 'vitest';
import { library } from '../../../profiles/compile/library.js';
import type { CodeFacts, Definitions, ValueSetFacts } from '../../../profiles/definitions.js';
import { terminology } from '../../../profiles/terminology/valueSet.js';

const CODES: CodeFacts[] = [
  'animal',
  { code: 'bird', parents: ['animal'] },
  { code: 'robin', parents: ['bird'] },
  { code: 'cat', parents: ['animal'] },
  'stone',
];

/** Value set `a` of these parts, in a world of one code system and a few other value sets. */
function membership(facts: Omit<ValueSetFacts, 'url'>) {
  const definitions: Definitions = {
    package: 'example#1',
    fhirVersion: '3.0.1',
    structures: [],
    valueSets: [
      { url: 'a', ...facts },
      { url: 'birds', include: [{ system: 'urn:s', codes: ['bird', 'robin'] }] },
      { url: 'self', include: [{ valueSets: ['self'] }, { system: 'urn:s', codes: ['cat'] }] },
    ],
    codeSystems: [
      { url: 'urn:s', complete: true, caseSensitive: true, codes: CODES },
      { url: 'urn:part', complete: false, caseSensitive: true, codes: ['known'] },
    ],
    typeOf: {},
    resourceTypes: [],
  };
  return terminology(library([definitions]))('a');
}

const filter = (property: string, op: string, value: string) => ({
  include: [{ system: 'urn:s', filters: [{ property, op, value }] }],
});

describe('a value set', () => {
  it.each([
    ['of listed codes', { include: [{ system: 'urn:s', codes: ['cat'] }] }, { cat: 'yes', bird: 'no' }],
    ['of a whole system', { include: [{ system: 'urn:s' }] }, { cat: 'yes', robin: 'yes', dog: 'no' }],
    [
      'of a code and those below',
      filter('concept', 'is-a', 'bird'),
      { bird: 'yes', robin: 'yes', cat: 'no', animal: 'no' },
    ],
    [
      'of those below a code',
      filter('concept', 'descendent-of', 'animal'),
      { bird: 'yes', robin: 'yes', animal: 'no' },
    ],
    [
      'of those not below a code',
      filter('concept', 'is-not-a', 'bird'),
      { bird: 'no', robin: 'no', stone: 'yes' },
    ],
    ['of those right below a code', filter('parent', '=', 'animal'), { bird: 'yes', robin: 'no' }],
    ['of a filter that is not known', filter('colour', 'regex', 'r.*'), { robin: 'unknown' }],
    ['of another value set', { include: [{ valueSets: ['birds'] }] }, { robin: 'yes', cat: 'no' }],
    [
      'of what is in both',
      { include: [{ system: 'urn:s', codes: ['robin', 'cat'], valueSets: ['birds'] }] },
      { robin: 'yes', cat: 'no', bird: 'no' },
    ],
    ['of a value set that is not there', { include: [{ valueSets: ['none'] }] }, { cat: 'unknown' }],
    [
      'less some codes',
      { include: [{ system: 'urn:s' }], exclude: [{ system: 'urn:s', codes: ['cat'] }] },
      { cat: 'no', bird: 'yes' },
    ],
    [
      'less a value set that is not there',
      { include: [{ system: 'urn:s' }], exclude: [{ valueSets: ['none'] }] },
      { cat: 'unknown', dog: 'no' },
    ],
    [
      'of two systems, one not there',
      { include: [{ system: 'urn:s', codes: ['cat'] }, { system: 'urn:none' }] },
      { cat: 'yes', bird: 'no' },
    ],
    ['that includes itself', { include: [{ valueSets: ['self'] }] }, { cat: 'yes', bird: 'no' }],
  ] as const)('%s', (_name, facts, wanted) => {
    const set = membership(facts);
    for (const [code, member] of Object.entries(wanted))
      expect([code, set.has('urn:s', code)]).toEqual([code, member]);
    expect(set.reason === undefined).toBe(
      !Object.values<string>(wanted).includes('unknown') && !_name.includes('not there'),
    );
  });

  it('whose system is known in part cannot tell of the rest', () => {
    const set = membership({ include: [{ system: 'urn:part' }] });
    expect([set.has('urn:part', 'known'), set.has('urn:part', 'other'), set.has('urn:s', 'known')]).toEqual([
      'yes',
      'unknown',
      'no',
    ]);
  });

  it('takes a plain code for one of any of its systems', () => {
    const set = membership({ include: [{ system: 'urn:s', codes: ['cat'] }, { system: 'urn:none' }] });
    expect([set.hasCode('cat'), set.hasCode('dog')]).toEqual(['yes', 'unknown']);
  });
});
