import { expect, test } from 'vitest';
import { type Sample, trendsOf } from '../../../support/bench/trend.js';

const samples = (heap: (run: number) => number): Sample[] =>
  Array.from({ length: 60 }, (_, run) => ({ heap: heap(run), resident: 300, descriptors: 20, handles: 3 }));

const heapOf = (made: Sample[]) => trendsOf(made).find(({ what }) => what === 'heap');

test('figures that stay are flat', () => {
  expect(trendsOf(samples((run) => 100 + (run % 5))).map(({ flat }) => flat)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('caches that fill at the start are no leak', () => {
  expect(heapOf(samples((run) => Math.min(200, 20 * run)))).toMatchObject({
    flat: true,
    first: 200,
    last: 200,
  });
});

test('what grows from run to run is not flat', () => {
  const trend = heapOf(samples((run) => 100 + 3 * run));
  expect(trend).toMatchObject({ flat: false, first: 160, last: 277 });
  expect(trend?.slope).toBeCloseTo(3);
});

test('a single run has no trend', () => {
  expect(heapOf(samples(() => 100).slice(0, 1))).toMatchObject({ slope: 0, flat: true });
});
