import { describe, expect, it } from 'vitest';
import { all, append, change, fill, items, remove, set } from '../../../sandbox/behaviour/element.js';
import type { Resource } from '../../../sandbox/interaction.js';

const slot = (): Resource => ({
  resourceType: 'Slot',
  meta: { versionId: '1', profile: ['p'] },
  extension: [{ url: 'a' }, { url: 'b' }],
  status: 'free',
});

describe('changes of elements', () => {
  it('set a value at a path, new or old, and leave the resource they are given as it is', () => {
    const given = slot();
    expect(set('meta.versionId', '2')(given).meta).toEqual({ versionId: '2', profile: ['p'] });
    expect(set('comment', 'x')(given).comment).toBe('x');
    expect(given).toEqual(slot());
  });

  it('mean each item of a list that has no index, and one of those that have', () => {
    expect(set('extension.url', 'c')(slot()).extension).toEqual([{ url: 'c' }, { url: 'c' }]);
    expect(set('extension[1].url', 'c')(slot()).extension).toEqual([{ url: 'a' }, { url: 'c' }]);
    expect(remove('extension[0]')(slot()).extension).toEqual([{ url: 'b' }]);
  });

  it('take a value away, make another of it, or add to a list', () => {
    expect(remove('meta.profile')(slot()).meta).toEqual({ versionId: '1' });
    expect(change('status', (status) => `${String(status)}!`)(slot()).status).toBe('free!');
    expect(append('meta.profile', 'q')(slot()).meta).toEqual({ versionId: '1', profile: ['p', 'q'] });
    expect(append('identifier', 'q')(slot()).identifier).toEqual(['q']);
  });

  it('fill in a value only where there is none', () => {
    expect(fill('comment', 'x')(slot()).comment).toBe('x');
    expect(fill('status', 'busy')(slot()).status).toBe('free');
    expect(fill('extension.valueCode', 'y')(slot()).extension).toEqual([
      { url: 'a', valueCode: 'y' },
      { url: 'b', valueCode: 'y' },
    ]);
  });

  it('put other objects in the place of those of a list, or none', () => {
    const dropB = items('extension', (item) => (item.url === 'b' ? undefined : { ...item, valueCode: 'x' }));
    expect(dropB(slot()).extension).toEqual([{ url: 'a', valueCode: 'x' }]);
    expect(items('status', () => undefined)(slot())).toEqual(slot());
    expect(items('comment', () => undefined)(slot())).toEqual(slot());
  });

  it('do nothing where the path leads nowhere', () => {
    expect(set('schedule.reference', 'x')(slot())).toEqual(slot());
    expect(remove('extension[7]')(slot())).toEqual(slot());
    expect(change('comment', () => 'x')(slot())).toEqual(slot());
  });

  it('are made one after the other', () => {
    expect(all(set('comment', 'x'), remove('comment'), set('status', 'busy'))(slot())).toEqual({
      ...slot(),
      status: 'busy',
    });
  });
});
