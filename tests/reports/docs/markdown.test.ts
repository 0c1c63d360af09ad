import { describe, expect, it } from 'vitest';
import { idList, orderOf } from '../../../reports/docs/ids.js';
import { link, table, words } from '../../../reports/docs/markdown.js';

describe('a table of Markdown', () => {
  it('keeps bars and line breaks inside their cell', () => {
    expect(table(['a', 'b'], [['one|two', 'three\nfour']])).toBe(
      '| a | b |\n|---|---|\n| one\\|two | three four |',
    );
  });
});

describe('plain words as Markdown', () => {
  it('are no markup outside code', () => {
    expect(words('a <b> *c* `patient/*.read <x>`')).toBe('a &lt;b> \\*c\\* `patient/*.read <x>`');
  });

  it('may be the text of a link', () => {
    expect(link('value[x]', 'https://example.org/a b')).toBe('[value\\[x\\]](https://example.org/a%20b)');
  });
});

describe('a list of ids', () => {
  const order = orderOf(['A-001', 'A-002', 'A-003', 'A-007', 'A-008', 'B-C-001']);

  it.each([
    [['A-001'], 'A-001'],
    [['A-002', 'A-001'], 'A-001, 002'],
    [['A-003', 'A-001', 'A-002', 'A-007'], 'A-001 to 003, 007'],
    [['A-001', 'A-003', 'A-007', 'A-008'], 'A-001, 003, 007, 008'],
    [['B-C-001', 'A-001', 'A-003'], 'A-001, 003; B-C-001'],
    [[], ''],
  ])('%j is written as %s', (ids, text) => {
    expect(idList(ids, order)).toBe(text);
  });
});
