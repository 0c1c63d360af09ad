import { describe, expect, it } from 'vitest';
import { requestExcerpt, resourceAt, responseExcerpt } from '../../../reports/exchanges/excerpt.js';
import { exchange, exchanges } from '../../fixtures/run/exchanges.js';

describe('excerpts', () => {
  it('show a request with its decoded token', () => {
    const plain = exchange('SLOTS-001.1');
    const { line, headers } = requestExcerpt(
      { ...plain, request: { ...plain.request, token: { header: { alg: 'none' }, claims: { iss: 'x' } } } },
      100,
    );
    expect(line).toBe(
      'GET https://provider.example/A20047/STU3/1/Slot?status=free&start=ge2026-11-23&end=le2026-11-24&_include=Slot:schedule',
    );
    expect(headers).toContain('"alg": "none"');
  });

  it('indent and cut a body, and take terminal escapes out of it', () => {
    const { line, body } = responseExcerpt(exchange('SLOTS-001.1'), 400);
    expect(line).toBe('200 HTTP/1.1, 1,420 bytes in 21 ms');
    expect(body).toMatch(/^\{\n {2}"resourceType": "Bundle"/);
    expect(body).toMatch(/more characters\)$/);
    expect(body).not.toContain('\u001b');
  });

  it('say why there was no answer', () => {
    const unanswered = exchanges.find(({ failure }) => failure);
    expect(unanswered && responseExcerpt(unanswered, 400).line).toBe(
      'no answer after 21 ms: ETIMEDOUT: no answer within 10 s',
    );
  });
});

describe('resourceAt', () => {
  const body = JSON.stringify({
    resourceType: 'Bundle',
    entry: [{ resource: { resourceType: 'Slot', id: '7', status: 'busy' } }],
  });

  it('finds the resource that a path lies in', () => {
    expect(resourceAt(body, 'entry[0].resource.status', 500)?.[0]).toBe('entry[0].resource');
    expect(resourceAt(body, 'entry[0].resource.absent.deep (exchange X-001.1)', 500)?.[1]).toContain(
      '"id": "7"',
    );
  });

  it('finds none for the body itself, a header, or what is not JSON', () => {
    expect(resourceAt(body, 'type', 500)).toBeUndefined();
    expect(resourceAt(body, 'header Cache-Control', 500)).toBeUndefined();
    expect(resourceAt('<Bundle/>', 'entry[0].resource', 500)).toBeUndefined();
  });
});
