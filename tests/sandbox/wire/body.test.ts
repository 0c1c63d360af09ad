import { describe, expect, it } from 'vitest';
import { ask, type Departure, expectRefusal, site } from '../consumer.js';

const provider = site();
const register = (departure: Departure) => ask(provider, 'register-a-patient', departure);
const xml = (body: string): Departure => ({
  body,
  headers: { 'content-type': 'application/fhir+xml; charset=UTF-8' },
});

describe('a request body', () => {
  it.each<[string, Departure, number, string]>([
    ['that is missing', {}, 400, 'BAD_REQUEST'],
    ['that is empty', { body: ' ' }, 400, 'BAD_REQUEST'],
    ['without a Content-Type', { body: '{}', headers: { 'content-type': undefined } }, 400, 'BAD_REQUEST'],
    [
      'in another charset',
      { body: '{}', headers: { 'content-type': 'application/fhir+json;charset=latin1' } },
      415,
      'BAD_REQUEST',
    ],
    ['that is not UTF-8', { body: Buffer.from([0x22, 0xff, 0x22]) }, 400, 'BAD_REQUEST'],
    ['of broken JSON', { body: '{"resourceType":"Parameters"' }, 400, 'BAD_REQUEST'],
    ['of XML announced as JSON', { body: '<Parameters xmlns="http://hl7.org/fhir"/>' }, 400, 'BAD_REQUEST'],
    ['of JSON announced as XML', xml('{"resourceType":"Parameters"}'), 400, 'BAD_REQUEST'],
    ['of broken XML', xml('<Parameters xmlns="http://hl7.org/fhir">'), 400, 'BAD_REQUEST'],
    ['of JSON that is no object', { body: '[]' }, 422, 'INVALID_RESOURCE'],
    ['of JSON that is no resource', { body: '{}' }, 422, 'INVALID_RESOURCE'],
    ['of another type', { body: { resourceType: 'Patient' } }, 422, 'INVALID_RESOURCE'],
    ['of a made-up type', { body: { resourceType: 'Registration' } }, 422, 'INVALID_RESOURCE'],
    [
      'of the right type with nothing in it',
      { body: { resourceType: 'Parameters' } },
      422,
      'INVALID_RESOURCE',
    ],
  ])('%s is refused', (_, departure, status, code) => {
    const headers = {
      accept: 'application/fhir+json',
      ...(departure.headers ?? { 'content-type': 'application/fhir+json' }),
    };
    expectRefusal(register({ ...departure, headers }), status, code);
  });

  it('decides the format of the answer when nothing else does', () => {
    const answered = register(xml('<Parameters xmlns="http://hl7.org/fhir"/>'));
    expect(answered.status).toBe(422);
    expect(answered.headers).toMatchObject({ 'Content-Type': 'application/fhir+xml;charset=utf-8' });
  });
});
