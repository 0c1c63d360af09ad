import type { Pickle } from '@cucumber/messages';
import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../../requirements/load.js';
import { HarnessFault } from '../../../support/kernel/errors.js';
import { inOrder, planOf } from '../../../support/pack/plan.js';

const specification = loadSpecification('gpconnect-1.2.7');

const pickle = (name: string, ...tags: string[]): Pickle => ({
  id: name,
  uri: 'x.feature',
  name,
  language: 'en',
  steps: [],
  astNodeIds: [],
  tags: tags.map((tag) => ({ name: tag, astNodeId: '' })),
});

describe('inOrder', () => {
  it('runs gateways first and closing scenarios last, each in the order of the endpoints', () => {
    const pickles = [
      pickle('BOOK-901 Closing', '@book-an-appointment', '@closing'),
      pickle('BOOK-011 Ordinary', '@book-an-appointment'),
      pickle('SLOTS-011 Ordinary', '@search-for-free-slots'),
      pickle('BOOK-001 Gateway', '@book-an-appointment', '@gateway'),
      pickle('SLOTS-001 Gateway', '@search-for-free-slots', '@gateway'),
    ];
    const names = inOrder(
      pickles.map((one) => ({ pickle: one })),
      specification,
    ).map((item) => item.pickle.name.split(' ')[0]);
    expect(names).toEqual(['SLOTS-001', 'BOOK-001', 'SLOTS-011', 'BOOK-011', 'BOOK-901']);
  });
});

describe('planOf', () => {
  it('reads who a scenario is from its name and tags', () => {
    expect(
      planOf(
        [pickle('SLOTS-004 It holds', '@search-for-free-slots', '@SLOTS-004', '@APPT-SLOTS-027')],
        specification,
      ),
    ).toEqual([
      {
        id: 'SLOTS-004',
        name: 'It holds',
        feature: 'x.feature',
        endpoint: 'search-for-free-slots',
        gateway: false,
        tags: ['@search-for-free-slots', '@SLOTS-004', '@APPT-SLOTS-027'],
        requirements: ['APPT-SLOTS-027'],
      },
    ]);
  });

  it.each([
    ['a scenario without id', [pickle('It holds', '@search-for-free-slots')]],
    ['a scenario without endpoint', [pickle('SLOTS-004 It holds')]],
    [
      'two scenarios with one id',
      [pickle('SLOTS-004 A', '@search-for-free-slots'), pickle('SLOTS-004 B', '@search-for-free-slots')],
    ],
  ])('refuses %s', (_words, pickles) => {
    expect(() => planOf(pickles, specification)).toThrow(HarnessFault);
  });
});
