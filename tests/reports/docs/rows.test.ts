import { describe, expect, it } from 'vitest';
import { docsPack } from '../../../reports/docs/pack.js';
import { rowTable } from '../../../reports/docs/rows.js';
import type { Unchecked } from '../../../requirements/load.js';

const real = docsPack();
const [row] = real.catalogue.values();
const scenarios = real.scenarios.slice(0, 2);

/** What the last cell says of the first row when these checks judge it. */
function judgedBy(ids: readonly string[], unchecked: Unchecked = new Map()): string {
  if (!row) throw new Error('the catalogue is empty');
  const checks = ids.map((id) => ({ id, title: id, requirements: [row.id], level: row.level }));
  const relations = new Map([[row.id, { checks, scenarios: ids.length > 0 ? scenarios : [], readings: [] }]]);
  return (
    rowTable({ ...real, relations, unchecked }, [row])
      .split('\n')
      .at(-1)
      ?.split(' | ')
      .at(-1) ?? ''
  );
}

describe('what judges a row', () => {
  const named = scenarios.map(({ id }) => id.slice(id.lastIndexOf('-') + 1)).join(', ');

  it('names the checks and the scenarios', () => {
    expect(judgedBy(['slots.status', 'slots.start'])).toBe(
      `\`slots.status\`, \`slots.start\`<br>META-${named} |`,
    );
  });

  it('counts many checks of one family', () => {
    const refusals = ['a', 'b', 'c', 'd', 'e'].map((fault) => `book.refuses.${fault}`);
    expect(judgedBy([...refusals, 'book.taken'])).toContain('5 checks `book.refuses.…`, `book.taken`<br>');
  });

  it('counts the same check of many endpoints', () => {
    const statuses = ['a', 'b', 'c', 'd', 'e'].map((endpoint) => `${endpoint}.status`);
    expect(judgedBy(statuses)).toContain('5 checks `….status`<br>');
  });

  it('gives the reason when nothing does', () => {
    const unchecked = new Map([[row?.id ?? '', { kind: 'manual' as const, reason: 'Look at <it>.' }]]);
    expect(judgedBy([], unchecked)).toBe('Not judged: a person has to look. Look at &lt;it>. |');
  });
});
