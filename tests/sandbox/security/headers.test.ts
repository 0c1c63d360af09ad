import { describe, expect, it } from 'vitest';
import { ask, expectRefusal, site } from '../consumer.js';

const provider = site();
const statement = 'get-the-capability-statement';

describe('Spine headers', () => {
  it.each(['Ssp-TraceID', 'Ssp-From', 'Ssp-To', 'Ssp-InteractionID'])(
    '%s must be there and not blank',
    (name) => {
      for (const value of [undefined, '', '  ']) {
        const answered = ask(provider, statement, { headers: { [name.toLowerCase()]: value } });
        expectRefusal(answered, 400, 'BAD_REQUEST', new RegExp(`${name} is missing or empty`));
      }
    },
  );

  it('Ssp-To must be the practice', () => {
    const answered = ask(provider, statement, { headers: { 'ssp-to': '123456789012' } });
    expectRefusal(answered, 400, 'BAD_REQUEST', /Ssp-To/);
  });

  it('the others are for audit only', () => {
    const headers = { 'ssp-from': 'anybody', 'ssp-traceid': 'anything', forwarded: 'for=192.0.2.1' };
    expect(ask(provider, statement, { headers }).status).toBe(200);
  });
});
