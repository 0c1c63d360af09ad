import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../sandbox/wire/json.js';
import {
  booked,
  both,
  cancelling,
  type Edit,
  expectRefusal,
  INVALID,
  idOf,
  resourceOf,
  set,
} from './workbench.js';

/** For the requests that must leave everything as it was. */
const unmoved = booked();

describe('amending', () => {
  const keep: Edit = () => undefined;

  it.each<[string, Edit, JsonObject]>([
    [
      'the description',
      set('description', 'New'),
      { description: 'New', comment: 'Prefers the ground floor' },
    ],
    ['the comment', set('comment', 'New'), { description: 'Sore throat', comment: 'New' }],
    [
      'both, at full length',
      both(set('description', 'ß'.repeat(100)), set('comment', 'ß'.repeat(500))),
      { description: 'ß'.repeat(100), comment: 'ß'.repeat(500) },
    ],
    ['nothing', keep, { description: 'Sore throat', comment: 'Prefers the ground floor' }],
  ])('changes %s', (_, edit, expected) => {
    const { bench, appointment, put } = booked();
    const amended = put('amend-an-appointment', edit, 'W/"1"');
    expect(amended).toMatchObject({ ...expected, status: 'booked', meta: { versionId: '2' } });
    expect(resourceOf(bench.call('read-an-appointment', { id: idOf(appointment) }))).toEqual(amended);
  });

  it('adds a comment, and clears one that is left out', () => {
    const { put } = booked(set('comment'));
    expect(put('amend-an-appointment', set('comment', 'Added')).comment).toBe('Added');
    expect(booked().put('amend-an-appointment', set('comment'))).not.toHaveProperty('comment');
  });

  it.each<[string, Edit, RegExp]>([
    ['a longer description', set('description', 'x'.repeat(101)), /description has 101/],
    ['a longer comment', set('comment', 'x'.repeat(501)), /comment has 501/],
    ['no description', set('description'), /description is missing/],
    ['another status', set('status', 'cancelled'), /status/],
    ['a cancellation reason', cancelling(), /status/],
  ])('refuses %s', (_, edit, diagnostics) => {
    const { bench, put } = unmoved;
    expectRefusal(bench, () => put('amend-an-appointment', edit), [...INVALID, diagnostics]);
  });
});
