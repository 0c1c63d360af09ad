import { describe, expect, test } from 'vitest';
import { environmentOf } from '../../../support/http/environment.js';
import { Patience } from '../../../support/http/patience.js';
import type { Method, PreparedRequest } from '../../../support/http/request.js';
import type { Exchange, Header, RecordedResponse } from '../../../support/model/exchange.js';

const requestOf = (method: Method, headers: readonly Header[] = []): PreparedRequest => ({
  method,
  url: 'https://one.example/',
  headers,
});

function answered(status: number, headers: readonly Header[] = [], body = 'busy'): Exchange {
  const response: RecordedResponse = { status, httpVersion: '1.1', headers, body, bytes: body.length };
  const environment = environmentOf({ response });
  return {
    id: 'META-001.1',
    scenario: 'META-001',
    interaction: 'get-the-capability-statement',
    startedAt: '2026-01-01T00:00:00.000Z',
    request: { method: 'GET', url: 'https://one.example/', headers: [] },
    response,
    ...(environment === undefined ? {} : { environment }),
    timing: { total: 1 },
    curl: 'curl',
  };
}

const get = requestOf('GET');
const update = requestOf('PUT', [['If-Match', 'W/"1"']]);
const outcome = '{"resourceType":"OperationOutcome"}';
const waits = (request: PreparedRequest, exchange: Exchange): number | undefined =>
  new Patience().ask(request).waitAfter(exchange);

describe('how long a refused request waits', () => {
  test.each([
    ['as many seconds as it is told', [['Retry-After', '7']], 7000],
    [
      'until the time that it is told, by the clock that told it',
      [
        ['Retry-After', 'Thu, 01 Jan 2026 10:00:09 GMT'],
        ['Date', 'Thu, 01 Jan 2026 10:00:00 GMT'],
      ],
      9000,
    ],
    ['a moment at least', [['Retry-After', '0']], 250],
    ['a moment when the time is over', [['Retry-After', 'Thu, 01 Jan 1970 00:00:00 GMT']], 250],
    ['a moment when it is told no time', [['Retry-After', '-1']], 250],
    ['not at all when that is too long', [['Retry-After', '31']], undefined],
    ['not at all when that is beyond all numbers', [['Retry-After', '9'.repeat(400)]], 250],
  ] as const)('%s', (_, headers, expected) => {
    expect(waits(get, answered(429, headers))).toBe(expected);
  });

  test('longer each time, and no more than 30 s in all', () => {
    const ask = new Patience().ask(get);
    const all = Array.from({ length: 12 }, () => ask.waitAfter(answered(429)));
    const waited = all.flatMap((one) => one ?? []);
    expect(waited.slice(0, 3)).toEqual([250, 500, 1000]);
    expect(waited.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(30_000);
    expect(all.at(-1)).toBeUndefined();
  });

  test('half as long while the gateway stays busy, and as long as ever once it let one through', () => {
    const patience = new Patience();
    const busy = answered(429, [['Retry-After', '20']]);
    const giveUp = (): number => {
      const ask = patience.ask(get);
      let rounds = 0;
      while (ask.waitAfter(busy) !== undefined) rounds += 1;
      return rounds;
    };
    expect([giveUp(), giveUp()]).toEqual([1, 0]);
    patience.ask(get).waitAfter(answered(200, [], '{}'));
    expect(giveUp()).toBe(1);
  });
});

test.each([
  ['a reading after 429', get, answered(429), true],
  ['a reading after a gateway page', get, answered(502), true],
  ['an update with If-Match after 429', update, answered(429), true],
  ['an update with If-Match after 503 with Retry-After', update, answered(503, [['Retry-After', '0']]), true],
  ['an update with If-Match after a gateway page, which may have been done', update, answered(504), false],
  ['an update without If-Match', requestOf('PUT'), answered(429), false],
  ['a booking', requestOf('POST'), answered(429), false],
  ['a DELETE', requestOf('DELETE'), answered(429), false],
  ['a reading after 503 of the product', get, answered(503, [], outcome), false],
  ['a reading that is served', get, answered(200, [], '{}'), false],
  ['a reading that is refused for good', get, answered(404, [], outcome), false],
])('%s is sent again: %#', (_, request, exchange, again) => {
  expect(waits(request, exchange) !== undefined).toBe(again);
});

test.each([
  [429, [], outcome, true],
  [503, [['Retry-After', '1']], outcome, true],
  [503, [], outcome, false],
  [503, [], '<html>', true],
  [502, [], '', true],
  [504, [], '{"resourceType":"Bundle"}', true],
  [500, [], '<html>', false],
  [200, [['Retry-After', '1']], '', false],
] as const)('%i %j %j is of the environment: %s', (status, headers, body, expected) => {
  expect(answered(status, headers, body).environment !== undefined).toBe(expected);
});
