import { describe, expect, it } from 'vitest';
import { exchangeRefusals, grantsToken } from '../../../checks/access/exchange.js';
import { denied, trespassRefusals, untouched } from '../../../checks/access/otherPatients.js';
import { permissionChecks } from '../../../checks/access/permissions.js';
import { serviceRootChecks } from '../../../checks/access/serviceRoot.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { answered, outcome, refused } from '../subject.js';

const interaction = 'read-an-appointment';
const appointment: JsonObject = {
  resourceType: 'Appointment',
  id: 'a-1',
  status: 'booked',
  meta: { versionId: '1' },
};
const list = (...entries: readonly JsonObject[]): JsonObject => ({
  resourceType: 'Bundle',
  type: 'searchset',
  ...(entries.length > 0 ? { entry: entries.map((resource) => ({ resource })) } : {}),
});
const forbidden = refused(403, 'ACCESS_DENIED', 'forbidden');

describe('the record of another patient', () => {
  it.each(Object.entries(trespassRefusals))('is closed: %s', (sentence, [closed]) => {
    const shown = sentence.includes('list') ? list(appointment) : appointment;
    for (const wrong of [
      answered({ interaction, status: 200, resource: shown }),
      answered({ interaction, status: 403, resource: shown }),
      refused(500, 'INTERNAL_SERVER_ERROR', 'processing'),
    ])
      expect(closed && outcome(closed, { ...wrong, appointment: 'a-1' })).toBe('failed');
    expect(closed && outcome(closed, { ...forbidden, appointment: 'a-1' })).toBe('passed');
  });

  it('may be a list without entries, and no other success', () => {
    const empty = answered({ interaction, status: 200, resource: list() });
    const seen = Object.values(trespassRefusals).map(([closed]) => closed && outcome(closed, empty));
    expect(seen).toEqual(['passed', 'failed', 'failed', 'failed']);
  });

  it('is denied, or not said to be there', () => {
    expect(outcome(denied, forbidden)).toBe('passed');
    expect(outcome(denied, refused(404, 'NO_RECORD_FOUND', 'not-found'))).toBe('undecided');
    expect(outcome(denied, refused(400, 'BAD_REQUEST'))).toBe('failed');
  });

  it('stays as it was', () => {
    const before = { status: 'booked', version: '1' };
    const read = (resource: JsonObject) => ({ ...answered({ interaction, status: 200, resource }), before });
    expect(outcome(untouched, read(appointment))).toBe('passed');
    expect(outcome(untouched, read({ ...appointment, status: 'cancelled' }))).toBe('failed');
    expect(outcome(untouched, read({ ...appointment, meta: { versionId: '2' } }))).toBe('failed');
  });
});

describe('what a patient may do', () => {
  it.each(Object.entries(permissionChecks))('%s', (sentence, check) => {
    const served = answered({ interaction, status: 200, resource: list() });
    const [right, wrong] = sentence.includes('served') ? [served, forbidden] : [forbidden, served];
    expect(outcome(check, right)).toBe('passed');
    expect(outcome(check, wrong)).toBe('failed');
  });
});

describe('the exchange of an identity token', () => {
  const tokenEndpoint = (status: number, body: string) => {
    const { exchange } = answered({ interaction, status });
    return { exchange: { ...exchange, response: { ...exchange.response, body } } };
  };
  const granted = tokenEndpoint(200, '{"access_token":"[redacted]","expires_in":300}');
  const invalid = tokenEndpoint(400, '{"error":"invalid_grant"}');

  it('grants an access token', () => {
    expect(outcome(grantsToken, granted)).toBe('passed');
    for (const wrong of [invalid, tokenEndpoint(200, '{}'), tokenEndpoint(200, 'no JSON')])
      expect(outcome(grantsToken, wrong)).toBe('failed');
  });

  it.each(Object.entries(exchangeRefusals))('%s', (_, check) => {
    expect(outcome(check, invalid)).toBe('passed');
    expect(outcome(check, granted)).toBe('failed');
    expect(outcome(check, tokenEndpoint(400, '{"access_token":"x"}'))).toBe('failed');
    expect(outcome(check, tokenEndpoint(500, ''))).toBe('failed');
  });
});

describe('the service root URL', () => {
  const outcomes = (root: string) => serviceRootChecks.map((check) => outcome(check, at(root)));
  const at = (root: string) => {
    const { exchange, body } = answered({ interaction: 'get-the-capability-statement', status: 200 });
    return { body, exchange: { ...exchange, request: { ...exchange.request, url: `${root}/metadata` } } };
  };

  it.each([
    ['https://gp.example/A20047/STU3/1/gpconnect', 'passed', 'passed'],
    ['https://gp.example/A20047/stu3/1/gpconnect', 'passed', 'failed'],
    ['https://gp.example/A20047/STU3/one/gpconnect', 'passed', 'failed'],
    ['https://gp.example/A20047/STU3/1/gpconnect/', 'failed', 'undecided'],
    ['https://gp.example/STU3/1/gpconnect', 'failed', 'undecided'],
    ['http://localhost:8080/gp/fhir/v1/base', 'failed', 'undecided'],
  ])('%s: form %s, segments %s', (root, form, segments) => {
    expect(outcomes(root)).toEqual([form, segments]);
  });
});
