import { expect, it } from 'vitest';
import { Place } from '../../../profiles/rules/place.js';
import { Remarks } from '../../../profiles/rules/remarks.js';
import type { Remark } from '../../../profiles/rules/run.js';

const remark = (code: Remark['code']): Remark => ({
  code,
  place: new Place('Patient'),
  node: { profile: 'x', facts: { id: 'Patient' } },
  expected: 'less',
});

it('keeps a thousand of a kind, counts the others, and loses no other kind behind them', () => {
  const remarks = new Remarks();
  for (let count = 0; count < 16_000; count += 1) remarks.add(remark('unknown-element'));
  remarks.add(remark('type'));
  expect(remarks.kept).toHaveLength(1001);
  expect(remarks.kept[999]?.more).toBe(15_000);
  expect(remarks.kept.at(-1)).toMatchObject({ code: 'type' });
});
