import { expect, it } from 'vitest';
import { leniencies } from '../../sandbox/leniency.js';
import type { Answered } from '../../sandbox/server/listener.js';

const token = (scope: string, about: string): string =>
  `Bearer x.${Buffer.from(JSON.stringify({ requested_scope: scope, about })).toString('base64url')}.`;

let tokens = 0;
const answered = (changes: Partial<Answered> = {}, scope = 'organization/*.read'): Answered => ({
  method: 'GET',
  target:
    '/A1/STU3/1/gpconnect/Slot?start=ge2026-01-01&_include:recurse=Schedule:actor:Location&_format=xml%2Bfhir',
  status: 200,
  ...changes,
  headers: { authorization: token(scope, `${tokens++}`), ...changes.headers },
});
const put = (headers: Answered['headers']): Answered =>
  answered({ method: 'PUT', target: '/A1/STU3/1/gpconnect/Appointment/1', headers }, 'patient/*.write');

it.each<[string, Answered, string]>([
  ['a PUT without If-Match', put({}), 'a PUT without If-Match'],
  ['a strong tag', put({ 'if-match': '"6"' }), 'If-Match "6" is a strong tag'],
  [
    'another scope',
    answered({}, 'patient/*.read'),
    'the scope patient/*.read for a request whose scope is organization/*.read',
  ],
  [
    'an unknown parameter',
    answered({ target: '/A1/Patient?identifier=1&name=x' }, 'patient/*.read'),
    'the parameter name',
  ],
  [
    'a short format',
    answered({ headers: { accept: 'application/json' } }),
    'application/json for the format',
  ],
])('tells of %s', (_what, request, said) => {
  expect(leniencies()(request).join('\n')).toMatch(new RegExp(said.replace(/[.*+?^$()|[\]\\/]/g, '\\$&')));
});

it('tells of a token that comes a second time, and of nothing the first time', () => {
  const seen = leniencies();
  const request = answered();
  expect(seen(request)).toEqual([]);
  expect(seen(request)).toEqual([expect.stringContaining('a token that was used before')]);
});

it('says nothing of what is right, nor of what was refused', () => {
  expect(leniencies()(put({ 'if-match': 'W/"6"' }))).toEqual([]);
  expect(leniencies()({ ...put({}), status: 400 })).toEqual([]);
});

it('says nothing of a token that comes a second time where the provider issued it', () => {
  const seen = leniencies(true);
  const request = answered();
  expect([seen(request), seen(request)]).toEqual([[], []]);
});
