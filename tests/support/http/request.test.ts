import { describe, expect, test } from 'vitest';
import { encodeToken } from '../../../support/authorisation/jwt.js';
import { withHeader, withoutHeader, withToken } from '../../../support/http/headers.js';
import { prepareRequest } from '../../../support/http/request.js';
import { headerValue } from '../../../support/model/exchange.js';
import { sampleContext } from './sample.js';

const base = 'https://gp.example/A20047/STU3/1/gpconnect';
const find = {
  interaction: 'find-a-patient',
  query: [['identifier', 'https://fhir.nhs.uk/Id/nhs-number|9990000018']],
} as const;
const resource = { resourceType: 'Appointment' };

describe('the URL', () => {
  test('has its query percent-encoded, so that no server can read it in two ways', () => {
    const query = [
      ['identifier', 'a:b|c'],
      ['start', 'ge2026-11-21T10:00:00+00:00'],
      ['start', "a b&c=d/é(!)*'"],
    ] as const;
    expect(prepareRequest({ interaction: 'search-for-free-slots', query }, sampleContext).url).toBe(
      `${base}/Slot?identifier=a%3Ab%7Cc&start=ge2026-11-21T10%3A00%3A00%2B00%3A00&start=a%20b%26c%3Dd%2F%C3%A9%28%21%29%2A%27`,
    );
  });

  test('has the id in its place, and nothing in an id can leave its place', () => {
    const { url } = prepareRequest({ interaction: 'read-a-patient', id: 'a/../b?c' }, sampleContext);
    expect(url).toBe(`${base}/Patient/a%2F..%2Fb%3Fc`);
  });

  test('keeps an operation name as it is', () => {
    const plan = { interaction: 'register-a-patient', body: { resource } };
    expect(prepareRequest(plan, sampleContext).url).toBe(`${base}/Patient/$gpc.registerpatient`);
  });

  test('follows the whole URL of the Spine Secure Proxy', () => {
    const route = { through: 'proxy', proxyUrl: 'https://proxy.example' } as const;
    const context = { ...sampleContext, config: { ...sampleContext.config, route } };
    expect(prepareRequest({ interaction: 'find-a-patient' }, context).url).toBe(
      `https://proxy.example/${base}/Patient`,
    );
  });
});

describe('the headers', () => {
  test('of a read are those of the Spine, the token and the formats', () => {
    const { method, headers, token, body } = prepareRequest(find, sampleContext);
    expect(method).toBe('GET');
    expect(headers).toEqual([
      ['Ssp-TraceID', sampleContext.traceId],
      ['Ssp-From', '200000000359'],
      ['Ssp-To', '918999198738'],
      ['Ssp-InteractionID', 'urn:nhs:names:services:gpconnect:fhir:rest:search:patient-1'],
      ['Accept', 'application/fhir+json'],
      ['Accept-Encoding', 'gzip'],
      ['Authorization', `Bearer ${token && encodeToken(token)}`],
    ]);
    expect(body).toBeUndefined();
  });

  test('of a write name the format of the body, the preference and the version', () => {
    const plan = {
      interaction: 'amend-an-appointment',
      id: '1',
      body: { resource },
      prefer: 'return=minimal',
      ifMatch: 'W/"1"',
    };
    const { headers, body } = prepareRequest(plan, sampleContext);
    expect(headers).toEqual(
      expect.arrayContaining([
        ['Content-Type', 'application/fhir+json;charset=utf-8'],
        ['Prefer', 'return=minimal'],
        ['If-Match', 'W/"1"'],
      ]),
    );
    expect(body).toBe('{"resourceType":"Appointment"}');
  });

  test('follow the format; Accept may differ', () => {
    const plan = { interaction: 'book-an-appointment', format: 'xml', body: { resource } } as const;
    const context = { ...sampleContext, writeXml: () => '<Appointment/>' };
    const xml = prepareRequest(plan, context);
    expect(headerValue(xml.headers, 'Accept')).toBe('application/fhir+xml');
    expect(headerValue(xml.headers, 'Content-Type')).toBe('application/fhir+xml;charset=utf-8');
    expect(xml.body).toBe('<Appointment/>');
    const mixed = prepareRequest({ ...plan, accept: 'application/fhir+json' }, context);
    expect(headerValue(mixed.headers, 'Accept')).toBe('application/fhir+json');
  });

  test('take text as it is, with its own content type', () => {
    const body = { text: '{"not": json', contentType: 'text/plain' };
    const request = prepareRequest({ interaction: 'book-an-appointment', body }, sampleContext);
    expect(headerValue(request.headers, 'Content-Type')).toBe('text/plain');
    expect(request.body).toBe('{"not": json');
  });
});

test.each([
  [{ interaction: 'order-a-pizza' }, /no interaction order-a-pizza/],
  [{ interaction: 'read-a-patient' }, /needs an id/],
  [{ interaction: 'book-an-appointment', format: 'xml', body: { resource } } as const, /no XML writer/],
])('a plan that does not fit the specification is a fault of the harness: %j', (plan, message) => {
  expect(() => prepareRequest(plan, sampleContext)).toThrow(message);
});

test('the same plan and context give the same request', () => {
  expect(prepareRequest(find, sampleContext)).toEqual(prepareRequest(find, sampleContext));
});

describe('a request can be spoilt in one thing', () => {
  const request = prepareRequest(find, sampleContext);

  test('a header set keeps its place and goes out in the new case, once', () => {
    const twice = { ...request, headers: [...request.headers, ['SSP-TO', 'again'] as const] };
    const { headers } = withHeader(twice, 'ssp-to', '1');
    expect(headers[2]).toEqual(['ssp-to', '1']);
    expect(headers).toHaveLength(request.headers.length);
  });

  test('a header taken out is gone, and nothing else', () => {
    const { headers, ...rest } = withoutHeader(request, 'SSP-TRACEID');
    expect(headers).toEqual(request.headers.slice(1));
    expect({ ...rest, headers: request.headers }).toEqual(request);
  });

  test('the token follows the Authorization header, however that is changed', () => {
    const other = { header: { alg: 'none' }, claims: { iss: 'x' } };
    expect(withToken(request, other).token).toEqual(other);
    expect(withToken(request, encodeToken(other)).token).toEqual(other);
    expect(withToken(request, 'no-token').token).toBeUndefined();
    expect(withHeader(request, 'Authorization', 'Basic abc').token).toBeUndefined();
    expect(withoutHeader(request, 'Authorization').token).toBeUndefined();
  });
});
