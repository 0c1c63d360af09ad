import { describe, expect, test } from 'vitest';
import { loadBindings } from '../../requirements/bindings.js';
import { merged } from '../../requirements/inheritance.js';
import { loadCatalogue, loadSpecification, loadUnchecked } from '../../requirements/load.js';

const beta1 = loadSpecification('gpconnect-1.0.0-beta.1');
const rc2 = loadSpecification('gpconnect-1.0.0-rc.2');

describe('a specification that restates one which restates another', () => {
  test('has its own rows alone, and checks of both', () => {
    const rows = [...loadCatalogue(beta1).keys()];
    expect(rows.every((id) => id.startsWith('DST2A-'))).toBe(true);
    const judged = [...loadBindings(beta1).values()].flatMap(({ requirements }) => requirements);
    expect(judged.filter((id) => !rows.includes(id))).toEqual([]);
    expect(loadBindings(beta1).get('book.refuses.has-no-start')?.requirements).toEqual(['DST2A-BOOK-021']);
  });

  test('keeps the reasons of rows that are restated, where it says so', () => {
    const [own, before] = [beta1, rc2].map(loadUnchecked);
    expect(own?.get('DST2A-BOOK-010')).toEqual(before?.get('DST2B-BOOK-011'));
    expect([...(own?.keys() ?? [])].every((id) => id.startsWith('DST2A-'))).toBe(true);
  });

  test('changes endpoints by their ids', () => {
    const ids = beta1.endpoints.map(({ id }) => id);
    expect(ids.indexOf('find-a-location')).toBe(ids.indexOf('read-a-location') - 1);
    expect(beta1.endpoints.find(({ id }) => id === 'search-for-free-slots')?.needs).toEqual([
      'find-an-organisation',
    ]);
    expect(ids.filter((id) => id !== 'find-a-location')).toEqual(rc2.endpoints.map(({ id }) => id));
  });
});

test('a list is changed by a mapping of ids, and replaced by a list', () => {
  const list = [{ id: 'a', n: 1 }, { id: 'b' }];
  expect(merged(list, { a: { n: 2 }, b: null, c: { n: 3 } })).toEqual([
    { id: 'a', n: 2 },
    { id: 'c', n: 3 },
  ]);
  expect(merged(list, { c: { before: 'b' } })).toEqual([{ id: 'a', n: 1 }, { id: 'c' }, { id: 'b' }]);
  expect(merged(list, [])).toEqual([]);
});
