import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codeSystems, identifiers, profiles } from '../../../sandbox/vocabulary/urls.js';
import { ask, type Departure, entries, expectRefusal, nhsNumberQuery, site } from '../consumer.js';

const provider = site();
const { personas } = provider.practice.describe();
const query = nhsNumberQuery(personas.bookable[0] ?? '');
const find = 'find-a-patient';
const [patient] = entries(ask(provider, find, { query }));
const id = String(patient?.id);

describe('headers of an answer', () => {
  it('forbid caching and ask for TLS, on success and on error', () => {
    for (const answered of [ask(provider, find, { query }), ask(provider, find)]) {
      expect(answered.headers).toMatchObject({
        'Cache-Control': 'no-store',
        'Strict-Transport-Security': expect.stringMatching(/^max-age=\d+/),
        'Content-Type': 'application/fhir+json;charset=utf-8',
        'Content-Length': String(answered.body.length),
      });
    }
  });

  it('tell the version of a single resource, not of a bundle', () => {
    expect(ask(provider, 'read-a-patient', { id }).headers).toMatchObject({
      ETag: 'W/"1"',
      'Content-Location': `${provider.baseUrl}/Patient/${id}/_history/1`,
    });
    const bundle = ask(provider, find, { query });
    expect(bundle.headers).not.toHaveProperty('ETag');
    expect(bundle.headers).not.toHaveProperty('Content-Location');
  });
});

describe('an error answer', () => {
  it('is a GPConnect-OperationOutcome-1', () => {
    expect(ask(provider, find).resource).toEqual({
      resourceType: 'OperationOutcome',
      meta: { profile: [profiles.OperationOutcome] },
      issue: [
        {
          severity: 'error',
          code: 'invalid',
          details: {
            coding: [
              {
                system: codeSystems.spineError,
                code: 'BAD_REQUEST',
                display: 'Submitted request is malformed/invalid.',
              },
            ],
          },
          diagnostics: 'Parameter identifier is missing',
        },
      ],
    });
  });

  it('is in the format asked for', () => {
    const answered = ask(provider, find, { headers: { accept: 'application/fhir+xml' } });
    expect(answered.headers).toMatchObject({ 'Content-Type': 'application/fhir+xml;charset=utf-8' });
    expect(answered.text).toMatch(/^<OperationOutcome xmlns="http:\/\/hl7.org\/fhir">/);
  });

  it('hides a breakdown of the server and has it told elsewhere', () => {
    const breakdowns: unknown[] = [];
    const broken = site({ onBreakdown: (error) => breakdowns.push(error) });
    broken.practice.personByNhsNumber = () => {
      throw new Error('secret stack');
    };
    const answered = ask(broken, find, { query });
    expectRefusal(answered, 500, 'INTERNAL_SERVER_ERROR');
    expect(answered.text).not.toContain('secret');
    expect(breakdowns).toHaveLength(1);
  });
});

describe('formats', () => {
  const json = 'application/fhir+json';
  const xml = 'application/fhir+xml';

  it.each<[string, Departure, string]>([
    [
      '_format over Accept',
      { query: `_format=${encodeURIComponent(xml)}&${query}`, headers: { accept: json } },
      xml,
    ],
    ['_format with a raw plus sign', { query: `${query}&_format=${xml}` }, xml],
    [
      '_format with a plus sign decoded to a space',
      { query: `${query}&_format=application/fhir%20xml` },
      xml,
    ],
    [
      '_format over Content-Type',
      { query: `${query}&_format=${json}`, headers: { 'content-type': xml } },
      json,
    ],
    ['Accept over Content-Type', { query, headers: { accept: xml, 'content-type': json } }, xml],
    ['Accept with charset', { query, headers: { accept: `${xml}; charset=utf-8` } }, xml],
    ['the best of several', { query, headers: { accept: `${json};q=0.5, text/html, ${xml};q=0.9` } }, xml],
    ['Content-Type alone', { query, headers: { 'content-type': `${xml}; charset=utf-8` } }, xml],
    ['any', { query, headers: { accept: '*/*' } }, json],
    ...['json', 'application/json', 'text/json'].map((name): [string, Departure, string] => [
      `the short name ${name}`,
      { query: `${query}&_format=${name}` },
      json,
    ]),
    ...['xml', 'application/xml', 'text/xml'].map((name): [string, Departure, string] => [
      `the short name ${name}`,
      { query: `${query}&_format=${name}` },
      xml,
    ]),
    ['Accept: application/json', { query, headers: { accept: 'application/json' } }, json],
    ['Accept: application/xml', { query, headers: { accept: 'application/xml' } }, xml],
    ['nothing', { query }, json],
  ])('follow %s', (_, departure, expected) => {
    const answered = ask(provider, find, departure);
    expect(answered.status).toBe(200);
    expect(answered.headers).toMatchObject({ 'Content-Type': `${expected};charset=utf-8` });
    expect(answered.text).toContain(personas.bookable[0]);
  });

  it.each([
    ['_format', { query: `${query}&_format=text/turtle` }],
    ['Accept', { query, headers: { accept: 'application/json+fhir' } }],
    ['Accept weighed zero', { query, headers: { accept: `${json};q=0` } }],
    ['Content-Type', { query, headers: { 'content-type': 'text/plain' } }],
    ['Content-Type, by a short name', { query, headers: { 'content-type': 'application/json' } }],
  ])('unsupported in %s are refused with 415', (_, departure) => {
    expectRefusal(ask(provider, find, departure), 415, 'BAD_REQUEST', /Unsupported format/);
  });

  it('are looked at only once the token has been', () => {
    const departure = { query, headers: { accept: 'text/plain', authorization: undefined } };
    expectRefusal(ask(provider, find, departure), 400, 'BAD_REQUEST', /Authorization/);
  });
});

describe('compression', () => {
  it('is used when asked for', () => {
    const answered = ask(provider, find, { query, headers: { 'accept-encoding': 'br, gzip' } });
    expect(answered.headers).toMatchObject({ 'Content-Encoding': 'gzip' });
    expect(gunzipSync(answered.body).toString()).toContain(personas.bookable[0]);
  });

  it('is left alone otherwise', () => {
    for (const accepted of ['identity', 'gzip;q=0', undefined]) {
      const answered = ask(provider, find, { query, headers: { 'accept-encoding': accepted } });
      expect(answered.headers).not.toHaveProperty('Content-Encoding');
    }
  });

  it('is undone in requests', () => {
    const register = (body: Buffer, encoding: string) =>
      ask(provider, 'register-a-patient', { body, headers: { 'content-encoding': encoding } });
    const body = gzipSync('{"resourceType":"Parameters"}');
    expectRefusal(register(body, 'gzip'), 422, 'INVALID_RESOURCE', /registerPatient/);
    expectRefusal(register(Buffer.from('{}'), 'gzip'), 400, 'BAD_REQUEST', /gzip/);
    expectRefusal(register(body, 'br'), 415, 'BAD_REQUEST', /Content-Encoding/);
    expectRefusal(register(gzipSync(Buffer.alloc(2 ** 21)), 'gzip'), 413, 'BAD_REQUEST', /larger/);
  });
});

describe('the query', () => {
  it('may have parameters that nobody knows', () => {
    expect(ask(provider, find, { query: `_count=1&${query}&_sort=name&colour=&flag` }).status).toBe(200);
  });

  it('must be encoded correctly', () => {
    expectRefusal(ask(provider, find, { query: 'identifier=%E0%A4%A' }), 400, 'BAD_REQUEST', /percent/);
  });

  it('is case sensitive', () => {
    const wrong = query.replace('identifier', 'Identifier');
    expectRefusal(ask(provider, find, { query: wrong }), 400, 'BAD_REQUEST', /missing/);
  });
});

describe('an interaction that is switched off', () => {
  const partial = site({ disabled: new Set(['read-a-location', 'cancel-an-appointment'] as const) });

  it('answers as if it were not built', () => {
    expectRefusal(ask(partial, 'read-a-location', { id: '1' }), 501, 'NOT_IMPLEMENTED', /read-a-location/);
  });

  it('leaves the others be', () => {
    expect(ask(partial, find, { query: `identifier=${identifiers.nhsNumber}|9990001014` }).status).toBe(200);
  });
});
