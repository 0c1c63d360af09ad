import { describe, expect, it } from 'vitest';
import { valueRule } from '../../../checks/standing/values.js';
import { loadValidator } from '../../../profiles/index.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { specification } from '../../support/http/sample.js';
import { terms } from '../bound.js';
import { answered } from '../subject.js';

const surroundings = { specification, terms, validator: loadValidator() };

/** What the rule found in a resource. */
const found = (resource: JsonObject): string[] =>
  [...valueRule.observe(answered({ resource }), surroundings)].flatMap(({ ok, path, found: value }) =>
    ok ? [] : `${path}: ${value}`,
  );

const slot = {
  resourceType: 'Slot',
  id: '1',
  schedule: { reference: 'Schedule/1' },
  status: 'free',
  start: '2026-12-01T10:00:00Z',
  end: '2026-12-01T10:10:00Z',
};
const bundleOf = (...resources: JsonObject[]): JsonObject => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});

describe('null and empty values', () => {
  it('are named: every null, empty text, empty list and empty object', () => {
    const resource = { resourceType: 'Slot', a: '', b: [], c: [{ d: {} }, { e: null }], f: [['']] };
    expect(found(bundleOf(resource))).toEqual([
      'Bundle.entry[0].resource: ' +
        ['a', 'b', 'c[0].d', 'c[1].e', 'f[0][0]']
          .map((path) => `Bundle.entry[0].resource.${path}`)
          .join(', '),
    ]);
  });
  it('do not include the null that pads the lists of primitive extensions', () => {
    expect(found({ resourceType: 'Patient', _given: [null, { id: 'a' }], given: ['a', null] })).toEqual([]);
  });
});

describe('white space around a value', () => {
  it.each<[string, JsonObject]>([
    ['id', { id: ' 1' }],
    ['meta.lastUpdated', { meta: { lastUpdated: '2026-12-01T10:00:00Z ' } }],
    ['implicitRules', { implicitRules: 'https://example.org/rules\n' }],
    ['language', { language: 'en\t' }],
    ['status', { status: 'free ' }],
    ['start', { start: ' 2026-12-01T10:00:00Z' }],
    ['extension[0].value', { extension: [{ url: 'https://example.org/a', valueDate: '2026-12-01 ' }] }],
    ['extension[0].value', { extension: [{ url: 'https://example.org/a', valueDateTime: ' 2026' }] }],
    ['extension[0].value', { extension: [{ url: 'https://example.org/a', valueOid: 'urn:oid:1.2 ' }] }],
  ])('is a finding at %s of %j, in a Bundle as by itself', (at, values) => {
    expect(found({ ...slot, ...values })).toEqual([
      expect.stringMatching(new RegExp(`^Slot.${literal(at)}: "`)),
    ]);
    expect(found(bundleOf(slot, { ...slot, ...values }))).toEqual([
      expect.stringMatching(new RegExp(`^Bundle.entry.1..resource.${literal(at)}: "`)),
    ]);
  });
  it('shows the value so that the space is seen', () => {
    expect(found({ ...slot, status: 'free ' })).toEqual(['Slot.status: "free "']);
  });
  it.each<[string, JsonObject]>([
    ['a string', { comment: ' for children ', serviceType: [{ text: 'General ' }] }],
    ['an unknown element', { notes: ' a ' }],
    ['no white space', {}],
    ['another lexical fault', { start: 'tomorrow', id: 'a_b' }],
    ['a code of two words', { status: 'half  free' }],
  ])('is no finding of %s', (_, values) => {
    expect(found({ ...slot, ...values })).toEqual([]);
  });
});

/** As part of a regular expression. */
const literal = (text: string): string => text.replace(/[[\].]/g, '\\$&');
