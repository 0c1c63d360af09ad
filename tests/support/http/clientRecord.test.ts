import { describe, expect, test } from 'vitest';
import { encodeToken } from '../../../support/authorisation/jwt.js';
import { withHeader, withoutHeader, withToken } from '../../../support/http/headers.js';
import { headerValue } from '../../../support/model/exchange.js';
import { label, open, plan } from './clients.js';
import { serve } from './loopback.js';
import { configAt } from './sample.js';

describe('what is recorded', () => {
  test('has the token decoded, without its signature and not in the header', async () => {
    const { origin } = await serve((_, response) => response.end());
    const { client, recorded } = open(configAt(origin));
    const prepared = await client.prepare(plan);
    const exchange = await client.send(
      withToken(prepared, `${encodeToken(prepared.token ?? fail())}c2lnbmF0dXJl`),
      label,
    );
    expect(headerValue(exchange.request.headers, 'authorization')).toBe('Bearer [decoded in token]');
    expect(exchange.request.token).toEqual(prepared.token);
    expect(recorded()).not.toContain('c2lnbmF0dXJl');
  });

  test('has no cookies, no credentials and no opaque token', async () => {
    const { origin } = await serve((_, response) => {
      response.setHeader('Set-Cookie', ['a=set-cookie-secret', 'b=set-cookie-secret']);
      response.end();
    });
    const { client, recorded } = open(configAt(origin));
    const spoilt = [
      ['Cookie', 'cookie-secret'],
      ['Proxy-Authorization', 'Basic proxy-secret'],
      ['Authorization', 'Bearer opaque-secret'],
    ].reduce(
      (request, [name = '', value = '']) => withHeader(request, name, value),
      await client.prepare(plan),
    );
    const { request, response, curl } = await client.send(spoilt, label);
    expect(recorded()).not.toContain('secret');
    expect(headerValue(request.headers, 'authorization')).toBe(
      'Bearer [no token that can be decoded: 13 characters]',
    );
    expect(response?.headers.filter(([name]) => name === 'Set-Cookie')).toHaveLength(2);
    expect(curl).toContain('-H "Authorization: $GPC_AUTHORIZATION"');
  });

  test('repeats a proper request with a fresh token, a spoilt one with the spoilt token', async () => {
    const { origin } = await serve((_, response) => response.end());
    const { client } = open(configAt(origin));
    const prepared = await client.prepare(plan);
    const proper = await client.send(prepared, label);
    expect(proper.curl).toContain('Bearer $(gpc token --interaction get-the-capability-statement)');
    const spoilt = withToken(prepared, { header: { alg: 'none' }, claims: { iss: 'x' } });
    expect((await client.send(spoilt, label)).curl).toContain('Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0."');
    const bare = await client.send(withoutHeader(prepared, 'authorization'), label);
    expect(bare.curl).not.toContain('Authorization');
    expect(bare.request.token).toBeUndefined();
  });
});

function fail(): never {
  throw new Error('the request has no token');
}
