import { describe, expect, it } from 'vitest';
import type { Behaviour } from '../../../sandbox/behaviour/behaviour.js';
import { combine } from '../../../sandbox/behaviour/combine.js';
import { set } from '../../../sandbox/behaviour/element.js';
import {
  bare,
  body,
  entries as bundled,
  each,
  header,
  only,
  outcomes,
  refusals,
  saying,
  success,
} from '../../../sandbox/behaviour/replies.js';
import { type Answer, ask, codeOf, entries, nhsNumberQuery, site } from '../consumer.js';

const known = nhsNumberQuery('9990001014');
const departing = (behaviour: Behaviour) => site({ behaviour: combine([behaviour]) });
const find = (behaviour: Behaviour, query = known): Answer =>
  ask(departing(behaviour), 'find-a-patient', { query });
const refused = (behaviour: Behaviour): Answer => find(behaviour, nhsNumberQuery('123'));

describe('changes of replies', () => {
  it('reach every resource of a type', () => {
    const [patient] = entries(find(each('Patient', set('gender', 'other'))));
    expect(patient?.gender).toBe('other');
    expect(entries(find(each('Slot', set('gender', 'other'))))[0]?.gender).not.toBe('other');
  });

  it('reach the resource of a success, and no refusal', () => {
    expect(find(body(set('type', 'collection'))).resource.type).toBe('collection');
    expect(refused(body(set('type', 'collection'))).resource.type).toBeUndefined();
  });

  it('put other entries into a Bundle', () => {
    expect(entries(find(only(() => false)))).toEqual([]);
    expect(entries(find(bundled((found) => [...found, ...found])))).toHaveLength(2);
  });

  it('answer with another status', () => {
    expect(find(success(201)).status).toBe(201);
    expect(refused(success(201)).status).toBe(400);
  });

  it('refuse in another way: all, or those with a code', () => {
    const other = refused(refusals({ status: 422, code: 'INVALID_PARAMETER', issue: 'value', display: 'x' }));
    expect([other.status, codeOf(other)]).toEqual([422, 'INVALID_PARAMETER']);
    expect(refused(refusals({ status: 500 }, 'NO_RECORD_FOUND')).status).toBe(400);
    expect(refused(refusals({ status: 500 }, 'INVALID_NHS_NUMBER')).status).toBe(500);
    expect(refused(refusals({ status: 500 }, saying(/NHS number/))).status).toBe(500);
    expect(refused(refusals({ status: 500 }, saying(/aardvark/))).status).toBe(400);
    expect(refused(bare())).toMatchObject({ status: 400, text: '' });
    expect(refused(bare('NO_RECORD_FOUND')).text).not.toBe('');
    expect(refused(outcomes(set('issue.severity', 'fatal'))).text).toContain('"severity":"fatal"');
  });

  it('send a header with another value or none, whatever its case', () => {
    expect(find(header('cache-control', 'private')).headers).toMatchObject({ 'cache-control': 'private' });
    expect(Object.keys(find(header('Cache-Control', undefined)).headers)).not.toContain('Cache-Control');
  });
});
