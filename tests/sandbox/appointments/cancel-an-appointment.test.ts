import { describe, expect, it } from 'vitest';
import { extensions } from '../../../sandbox/vocabulary/urls.js';
import { objects } from '../../../sandbox/wire/json.js';
import {
  booked,
  both,
  cancelling,
  day,
  type Edit,
  edited,
  entriesOf,
  expectRefusal,
  INVALID,
  idOf,
  resourceOf,
  searchQuery,
  set,
} from './workbench.js';

/** For the requests that must leave everything as it was. */
const unmoved = booked();

describe('cancelling', () => {
  it('keeps the appointment, its reason at any length, and frees every slot', () => {
    const { bench, slots, appointment, put } = booked();
    const reason = 'Because '.repeat(500);
    const cancelled = put('cancel-an-appointment', cancelling(reason), 'W/"1"');
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      description: 'Sore throat',
      meta: { versionId: '2' },
    });
    expect(objects(cancelled.extension)).toContainEqual({
      url: extensions.cancellationReason,
      valueString: reason,
    });
    expect(resourceOf(bench.call('read-an-appointment', { id: idOf(appointment) }))).toEqual(cancelled);

    const found = resourceOf(bench.call('search-for-free-slots', { query: searchQuery(day(1), day(1)) }));
    const ids = entriesOf(found, 'Slot').map(idOf);
    expect(ids).toEqual(expect.arrayContaining(slots.map(({ id }) => id)));
    expect(slots.map(({ id }) => bench.practice.slots.find(id)?.version)).toEqual([3, 3]);
    expect(bench.book(slots).status).toBe('booked');
  });

  it('is final, and frees no slot that somebody else booked since', () => {
    const { bench, slots, appointment, put } = booked();
    const cancelled = put('cancel-an-appointment', cancelling());
    bench.book(slots);
    const request = { id: idOf(appointment), body: cancelled };
    expectRefusal(bench, () => bench.call('cancel-an-appointment', request), [...INVALID, /cancelled/]);
    expectRefusal(bench, () => bench.call('amend-an-appointment', request), [...INVALID, /cancelled/]);
    const revived = { ...request, body: edited(cancelled, set('status', 'booked')) };
    expectRefusal(bench, () => bench.call('amend-an-appointment', revived), INVALID);
  });

  it.each<[string, Edit, RegExp]>([
    ['a status that stays booked', both(cancelling(), set('status', 'booked')), /must be 'cancelled'/],
    ['a status noshow', both(cancelling(), set('status', 'noshow')), /must be 'cancelled'/],
    ['no reason', set('status', 'cancelled'), /missing/],
    ['an empty reason', cancelling(''), /valueString/],
    ['a reason under another URL', cancelling('x', 'https://extensions.example/reason'), /missing/],
    ['a reason under an empty URL', cancelling('x', ''), /url/],
    ['another description', both(cancelling(), set('description', 'New')), /changed: description/],
    ['another comment', both(cancelling(), set('comment', 'New')), /changed: comment/],
    ['no comment', both(cancelling(), set('comment')), /changed: comment/],
  ])('refuses %s', (_, edit, diagnostics) => {
    const { bench, put } = unmoved;
    expectRefusal(bench, () => put('cancel-an-appointment', edit), [...INVALID, diagnostics]);
  });

  it('refuses two reasons', () => {
    const { bench, put } = unmoved;
    expectRefusal(bench, () => put('cancel-an-appointment', both(cancelling(), cancelling())), INVALID);
  });
});
