import { expect, test } from 'vitest';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import { selectionText } from '../../../reports/text.js';
import { input } from '../../fixtures/run/input.js';

test('a requirement that a thrifty run leaves undecided says so', () => {
  const { requirements } = buildVerdicts(input);
  const id = requirements.find(({ outcome }) => outcome === 'notRun')?.id ?? '';
  const thrift = { bookings: 4, leftOut: ['BOOK-011'], undecided: [id] };
  const selection = { ...input.run.selection, thrift };
  const spared = buildVerdicts({ ...input, run: { ...input.run, selection } });
  expect(spared.requirements.find((one) => one.id === id)).toMatchObject({
    outcome: 'notRun',
    reason: 'only another booking could show it, and the run is thrifty',
  });
  expect(spared.run.selection).toEqual(selection);
  expect(selectionText(selection)).toContain(`--thrifty: without 1 scenario, and so undecided ${id}`);
});
