import { describe, expect, it } from 'vitest';
import type { Behaviour } from '../../../sandbox/behaviour/behaviour.js';
import { combine } from '../../../sandbox/behaviour/combine.js';
import { remove, set } from '../../../sandbox/behaviour/element.js';
import {
  bodyWith,
  claimsAs,
  headerAs,
  onlyFirst,
  parameterAs,
  parameterElse,
  queryAs,
} from '../../../sandbox/behaviour/requests.js';
import { ask, nhsNumberQuery, site } from '../consumer.js';

const departing = (behaviour: Behaviour) => site({ behaviour: combine([behaviour]) });
const query = nhsNumberQuery('9990001014');

describe('mended requests', () => {
  it('have a header that was missing, or lose one', () => {
    const without = { query, headers: { 'ssp-from': undefined } };
    expect(ask(site(), 'find-a-patient', without).status).toBe(400);
    const lenient = departing(headerAs('Ssp-From', (sent) => sent ?? '1'));
    expect(ask(lenient, 'find-a-patient', without).status).toBe(200);
    expect(ask(departing(headerAs('Ssp-From', () => undefined)), 'find-a-patient', { query }).status).toBe(
      400,
    );
  });

  it('have other claims in the token', () => {
    const late = { query, claims: { exp: 1 } };
    expect(ask(site(), 'find-a-patient', late).status).toBe(400);
    const lenient = departing(
      claimsAs(({ exp: _, ...claims }) => ({ ...claims, exp: Number(claims.iat) + 300 })),
    );
    expect(ask(lenient, 'find-a-patient', late).status).toBe(200);
  });

  it('keep scheme and signature of a token whose claims are others', () => {
    const same = departing(claimsAs((claims) => claims));
    const answered = (authorization: string) =>
      ask(same, 'find-a-patient', { query, headers: { authorization } }).text;
    expect(answered('Bearer e30.e30.c2lnbmVk')).toContain('must not be signed');
    expect(answered('e30.e30.')).toContain('not a bearer token');
  });

  it('have other parameters', () => {
    const doubled = { query: `${query}&${query}` };
    const lenient = departing(queryAs((pairs) => pairs.slice(0, 1)));
    expect(ask(site(), 'find-a-patient', doubled).status).not.toBe(200);
    expect(ask(lenient, 'find-a-patient', doubled).status).toBe(200);
  });

  it('have another value of a parameter, the first one only, or one that was not sent', () => {
    const other = departing(parameterAs('identifier', (value) => value.replace('9990001014', '1')));
    expect(ask(other, 'find-a-patient', { query }).status).toBe(400);
    const lenient = departing(onlyFirst('identifier'));
    expect(ask(lenient, 'find-a-patient', { query: `${query}&${query}` }).status).toBe(200);
    const [, value = ''] = query.split('=').map(decodeURIComponent);
    const generous = departing(parameterElse('identifier', () => value));
    expect(ask(site(), 'find-a-patient', {}).status).not.toBe(200);
    expect(ask(generous, 'find-a-patient', {}).status).toBe(200);
  });

  it('have another body; one that cannot be read is left as it is', () => {
    const booking = { body: { resourceType: 'Appointment', status: 'cancelled' } };
    const answered = ask(departing(bodyWith(set('resourceType', 'Patient'))), 'book-an-appointment', booking);
    expect(answered.text).toContain('The body is a Patient');
    const nonsense = ask(departing(bodyWith(remove('id'))), 'book-an-appointment', { body: '{' });
    expect(nonsense.text).toContain('not well-formed JSON');
  });
});
