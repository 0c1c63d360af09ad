import { describe, expect, it } from 'vitest';
import { retag } from '../../../support/pack/requirementTags.js';

const feature = (...lines: string[]): string => ['@slots', 'Feature: F', '', ...lines, ''].join('\n');
const scenario = ['  Scenario: SLOTS-001 A', '    When a', ''];

describe('the requirement tags of a scenario', () => {
  const judged = new Map([['SLOTS-001', ['APPT-SLOTS-002', 'APPT-SLOTS-001']]]);

  it('become the rows that it judged, sorted, below its other tags', () => {
    const before = feature('  @SLOTS-001 @gateway @APPT-SLOTS-009', ...scenario);
    const after = feature('  @SLOTS-001 @gateway', '  @APPT-SLOTS-001 @APPT-SLOTS-002', ...scenario);
    expect(retag(before, judged)).toEqual({ text: after, mixed: [] });
    expect(retag(after, judged).text).toBe(after);
  });

  it('are added where there are none', () => {
    expect(retag(feature(...scenario), judged).text).toBe(
      feature('  @APPT-SLOTS-001 @APPT-SLOTS-002', ...scenario),
    );
  });

  it('stay as they are where nothing is known of it', () => {
    const text = feature('  @SLOTS-001 @APPT-SLOTS-009', ...scenario);
    expect(retag(text, new Map()).text).toBe(text);
  });

  it('are wrapped', () => {
    const rows = Array.from({ length: 12 }, (_, index) => `APPT-SLOTS-${100 + index}`);
    const { text } = retag(feature(...scenario), new Map([['SLOTS-001', rows]]));
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(110);
    expect(text.match(/@APPT-SLOTS/g)).toHaveLength(12);
  });
});

describe('the requirement tags of an outline', () => {
  const outline = (own: string[], first: string[], second: string[]): string =>
    feature(
      ...own,
      '  Scenario Outline: <id> A <thing>',
      '    When <thing>',
      '',
      ...first,
      '    Examples:',
      '      | id        | thing |',
      '      | SLOTS-001 | one   |',
      '      | SLOTS-002 | two   |',
      '',
      ...second,
      '    Examples:',
      '      | id        | thing |',
      '      | SLOTS-003 | three |',
    );
  const plain = outline([], [], []);

  it('are those of all its examples; a block of examples has its own', () => {
    const judged = new Map([
      ['SLOTS-001', ['APPT-SLOTS-001', 'APPT-SLOTS-002']],
      ['SLOTS-002', ['APPT-SLOTS-001', 'APPT-SLOTS-002']],
      ['SLOTS-003', ['APPT-SLOTS-001']],
    ]);
    expect(retag(plain, judged)).toEqual({
      text: outline(['  @APPT-SLOTS-001'], ['    @APPT-SLOTS-002'], []),
      mixed: [],
    });
  });

  it('are right for no block whose examples judge different rows', () => {
    const judged = new Map([
      ['SLOTS-001', ['APPT-SLOTS-001', 'APPT-SLOTS-002']],
      ['SLOTS-002', ['APPT-SLOTS-001']],
      ['SLOTS-003', ['APPT-SLOTS-001']],
    ]);
    expect(retag(plain, judged).mixed).toEqual([['SLOTS-001', 'SLOTS-002']]);
  });
});
