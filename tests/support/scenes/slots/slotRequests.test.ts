import { describe, expect, it } from 'vitest';
import { includes, type Parameter } from '../../../../checks/slots/search.js';
import { londonMidnight } from '../../../../support/fhir/londonTime.js';
import { slotRequestChanges, slotRequestVariations } from '../../../../support/scenes/slots/slotRequests.js';

const today = new Date('2026-03-20T10:00:00Z');
const window = { from: londonMidnight(today, 1), to: londonMidnight(today, 14) };
const plain: Parameter[] = [
  ['start', 'ge2026-03-21'],
  ['end', 'le2026-04-02'],
  ['status', 'free'],
  includes.schedule,
  includes.practitioner,
  includes.location,
  includes.organization,
  ['searchFilter', 'a|b'],
];

const changed = (words: string) =>
  slotRequestChanges[`the same search is sent ${words}`]?.(plain, window) ?? [];
const names = (parameters: readonly Parameter[]) => new Set(parameters.map(([name]) => name));

describe('the one thing that is wrong with a search', () => {
  it.each(Object.entries(slotRequestChanges))(
    '%s: concerns the parameters that it names, and no others',
    (sentence, change) => {
      const before = new Map<string, string>(plain.map(([name, value]) => [`${name} ${value}`, name]));
      const after = new Map<string, string>(
        change(plain, window).map(([name, value]) => [`${name} ${value}`, name]),
      );
      const touched = new Set<string>();
      for (const [key, name] of [...before, ...after])
        if (before.has(key) !== after.has(key)) touched.add(name);
      expect(touched.size).toBeGreaterThan(0);
      for (const name of touched) expect(sentence).toContain(name);
    },
  );

  it.each([
    ['with the prefix gt on start', 'start', 'gt2026-03-21'],
    ['without a prefix on end', 'end', '2026-04-02'],
    ['with a year and month only as start', 'start', 'ge2026-03'],
    ['with a time without an offset as end', 'end', 'le2026-04-02T00:00:00'],
    ['with no value as start', 'start', ''],
    ['with the status busy', 'status', 'busy'],
  ])('%s', (words, name, value) => {
    expect(changed(words).filter((parameter) => parameter[0] === name)).toEqual([[name, value]]);
  });

  it('leaves out what is to be missing', () => {
    expect(names(changed('without start and end'))).not.toContain('start');
    expect(names(changed('without start and end'))).not.toContain('end');
    expect(names(changed('without _include=Slot:schedule'))).toContain('_include:recurse');
  });
});

describe('searches that are as good as the plain one', () => {
  it.each(Object.entries(slotRequestVariations))('%s keeps what is mandatory', (_words, vary) => {
    const mandatory = plain.slice(0, 4);
    expect(vary(plain, window)).toEqual(expect.arrayContaining(mandatory));
  });

  it('asks for the includes that it names', () => {
    const asked = (words: string) =>
      slotRequestVariations[`a consumer searches for free slots ${words}`]?.(plain, window).filter(
        ([name]) => name === '_include:recurse',
      );
    expect(asked('without further includes')).toEqual([]);
    expect(asked('including Practitioners')).toEqual([includes.practitioner]);
    expect(asked('including Locations and the managing organisation')).toEqual([
      includes.location,
      includes.organization,
    ]);
  });
});
