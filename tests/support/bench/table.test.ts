import { expect, test } from 'vitest';
import { tableOf } from '../../../support/bench/table.js';

test('rows are a table of all their columns, and what a row has not is empty', () => {
  expect(
    tableOf([
      { workers: '1', 'wall s': '50.1' },
      { workers: 'floor', 'peak MB': '90' },
    ]),
  ).toBe(
    [
      '| workers | wall s | peak MB |',
      '| ------- | ------ | ------- |',
      '| 1       | 50.1   |         |',
      '| floor   |        | 90      |',
    ].join('\n'),
  );
});
