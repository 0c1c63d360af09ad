import { describe, expect, it } from 'vitest';
import { beyondAscii } from '../../../checks/api/formats/checks.js';
import { apiChecks, invalidRequests, titledChecks, validRequests } from '../../../checks/api/index.js';
import type { Sweep } from '../../../checks/api/sweep.js';
import { invalidRequestChecks, validRequestCheck } from '../../../checks/api/validity.js';
import { readErrorKinds } from '../../../checks/responses/errors.js';
import { terms } from '../bound.js';
import { outcome } from '../subject.js';
import { bad, good, refusal, sweepOf } from './sample.js';

const served = sweepOf(good);
const wrong = sweepOf(bad);
const nobody: Sweep = { exchange: { id: 'TEST-001.1' }, answers: [], leftOut: ['all of them'] };

const patient = (nhsNumber: string) => ({
  resourceType: 'Patient',
  meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'] },
  identifier: [{ value: nhsNumber }],
});

/** Answers to a search for a patient by NHS number. */
const foundBy = (nhsNumber: string, ...found: readonly string[]): Sweep =>
  sweepOf((key) =>
    good(key, {
      sent: { url: `https://provider.test/Patient?identifier=nhs%7C${nhsNumber}` },
      resource: { resourceType: 'Bundle', entry: found.map((one) => ({ resource: patient(one) })) },
    }),
  );

const updated = (ifMatch: string): Sweep =>
  sweepOf((key) => good(key, { sent: { headers: [['If-Match', ifMatch]] } }));

const described = (description: string): Sweep =>
  sweepOf((key) => good(key, { sent: { body: '{"description":"amended"}' }, resource: { description } }));

/** Good answers that lack a header. */
const lacking = (name: string): Sweep =>
  sweepOf((key) => {
    const answer = good(key);
    const headers = answer.exchange.response.headers.filter(([one]) => one !== name);
    const response = { ...answer.exchange.response, headers };
    return { ...answer, exchange: { ...answer.exchange, response } };
  });

const notAsCompressed = sweepOf((key) => {
  const answer = good(key);
  const response = { ...answer.exchange.response, undecodable: 'gzip: incorrect header check' };
  return { ...answer, exchange: { ...answer.exchange, response } };
});

/** Answers with an identifier to requests that had one. */
const mirroring = (answered: string): Sweep =>
  sweepOf((key) =>
    good(key, {
      sent: { headers: [['X-Request-ID', 'request-1']] },
      headers: [['X-Request-ID', answered]],
    }),
  );

/** What fails a check that looks at answers which were served. */
const failing: Readonly<Record<string, Sweep>> = {
  'spine-headers.id.find-a-location': sweepOf(bad, ['find-a-location']),
  'http.profiles-asserted': served,
  'http.well-formed': notAsCompressed,
  'content-negotiation.responses.gzip': lacking('Content-Encoding'),
  'http.etag': lacking('ETag'),
  'http.etag-form': sweepOf((key) => good(key, { headers: [['ETag', '"7"']] })),
  'http.content-location.read': lacking('Content-Location'),
  'http.content-location.create': lacking('Content-Location'),
  'http.content-location.update': lacking('Content-Location'),
  'http.patient-by-nhs-number': foundBy('9990001014', '9990001146'),
  'http.new-version': updated('W/"7"'),
  'http.description-updated': described('as it was'),
  'access.refusal-status': sweepOf((key) => refusal(key, 422)),
  'access.request-ids': sweepOf((key) => good(key, { sent: { headers: [['X-Request-ID', 'request-1']] } })),
  'access.request-ids-unchanged': mirroring('other'),
};

/** What passes a check, where that is no good answer in JSON. */
const passing: Readonly<Record<string, Sweep>> = {
  'tokens.status-of-refusal': sweepOf((key) => refusal(key, 401, 'BAD_REQUEST')),
  'tokens.null-audience': sweepOf(refusal),
  'content-negotiation.responses.format.xml': sweepOf((key) => good(key, { format: 'xml' })),
  'content-negotiation.override-xml': sweepOf((key) => good(key, { format: 'xml' })),
  'content-negotiation.as-body.xml': sweepOf((key) => good(key, { format: 'xml' })),
  'content-negotiation.responses.format.unsupported': sweepOf((key) => refusal(key, 415)),
  'content-negotiation.unsupported-outcome': sweepOf((key) => refusal(key, 415)),
  'content-negotiation.identity': sweepOf((key) =>
    good(key, { headers: [['Content-Encoding', 'identity']] }),
  ),
  'content-negotiation.utf-8': sweepOf((key) =>
    good(key, { resource: { description: 'GP Connect test: Zoë, Łukasz, Ωμέγα, ß – “quoted”' } }),
  ),
  'http.profiles-asserted': foundBy('9990001014', '9990001014'),
  'http.patient-by-nhs-number': foundBy('9990001014', '9990001014'),
  'http.new-version': updated('W/"6"'),
  'http.description-updated': described('amended'),
  'http.status-codes': sweepOf(refusal),
  'http.error-code': sweepOf(refusal),
  'http.error-outcome': sweepOf(refusal),
  'http.version-conflict': sweepOf((key) => refusal(key, 409)),
  'access.refusal-status': sweepOf((key) => refusal(key, 401)),
  'spine-headers.id.find-a-location': sweepOf(good, ['find-a-location']),
  'access.request-ids': mirroring('request-1'),
  'access.request-ids-unchanged': mirroring('request-1'),
};

describe('a check of all interactions', () => {
  it.each(titledChecks.map((check) => [check.id, check] as const))(
    '%s passes, fails and decides nothing',
    (id, check) => {
      expect(outcome(check, passing[id] ?? served)).toBe('passed');
      expect(outcome(check, failing[id] ?? wrong)).toBe('failed');
      expect(outcome(check, nobody)).toBe('undecided');
    },
  );

  it('says which interaction and exchange each observation is about', () => {
    const [check] = titledChecks;
    const [seen] = [...(check?.observe(wrong, terms) ?? [])];
    expect(seen?.path).toMatch(/^[a-z-]+ \(exchange TEST-001\.1\)$/);
    expect(seen?.found).toBe('418 with Bogus');
  });

  it('lets a provider keep description and comment as one text', () => {
    const merged = described('amended\n-- with a comment');
    const check = titledChecks.find(({ id }) => id === 'http.description-updated');
    expect(check && outcome(check, merged)).toBe('passed');
    expect(check && outcome(check, described('amen'))).toBe('failed');
    const utf8 = titledChecks.find(({ id }) => id === 'content-negotiation.utf-8');
    const text = `${beyondAscii} / and more`;
    expect(
      utf8 &&
        outcome(
          utf8,
          sweepOf((key) => good(key, { resource: { description: text } })),
        ),
    ).toBe('passed');
  });

  it('lets a provider without XML say so where it may', () => {
    const unsupported = sweepOf((key) => refusal(key, 415));
    for (const id of ['content-negotiation.override-xml', 'content-negotiation.as-body.xml']) {
      const check = titledChecks.find((one) => one.id === id);
      expect(check && outcome(check, unsupported)).toBe('passed');
    }
  });
});

describe('an invalid request', () => {
  const table = Object.entries(invalidRequests);

  it.each(table)('%s: refused with its error, and not by serving or crashing', (sentence, request) => {
    const { refusal: refuses, error } = invalidRequestChecks(sentence, request);
    const [kind] = readErrorKinds(request.error ?? '400 BAD_REQUEST');
    const right = sweepOf((key) => refusal(key, kind?.status, kind?.code));
    if (refuses) {
      expect(outcome(refuses, right)).toBe('passed');
      expect(outcome(refuses, served)).toBe('failed');
      expect(
        outcome(
          refuses,
          sweepOf((key) => refusal(key, 500)),
        ),
      ).toBe('failed');
      expect(outcome(refuses, wrong), 'what it lacks is for a standing rule').toBe('passed');
    }
    if (error) {
      expect(outcome(error, right)).toBe('passed');
      expect(outcome(error, wrong)).toBe('failed');
      expect(outcome(error, served)).toBe(refuses ? 'undecided' : 'failed');
    }
    expect(refuses ?? error).toBeDefined();
    expect([refuses !== undefined, error !== undefined]).toEqual([
      request.ids.refusal !== undefined,
      request.error !== undefined,
    ]);
  });

  it('names no error where the changed request was taken, whatever for', () => {
    const [sentence, request] = table.find(([, { ids, error }]) => ids.refusal && error) ?? [];
    const check = sentence && request && invalidRequestChecks(sentence, request).error;
    const taken = sweepOf((key) => good(key, { served: false }));
    expect(check && outcome(check, taken)).toBe('undecided');
  });

  it('is not refused by the answer that the unchanged request gets', () => {
    const [sentence, request] = table[0] ?? [];
    const duplicate = sweepOf((key) => ({ ...refusal(key, 409, 'DUPLICATE_REJECTED'), accepted: true }));
    const check = sentence && request && invalidRequestChecks(sentence, request).refusal;
    expect(check && outcome(check, duplicate)).toBe('failed');
  });
});

describe('a refusal for what comes later, such as a version conflict', () => {
  const later = sweepOf((key) => ({ ...refusal(key, 409, 'BAD_REQUEST'), accepted: true }));

  it.each(Object.entries(validRequests))('%s: shows that it was accepted', (sentence, request) => {
    expect(outcome(validRequestCheck(sentence, request), later)).toBe('passed');
  });

  it.each(Object.entries(invalidRequests))('%s: is no refusal of it', (sentence, request) => {
    const { refusal: refuses } = invalidRequestChecks(sentence, request);
    if (refuses) expect(outcome(refuses, later)).toBe('failed');
  });

  it('is held against no rule on what is served', () => {
    const onServed = titledChecks.filter(({ id }) =>
      /^(http\.(form|etag|content-location|\w+-answer)|tokens\.serves|spine-headers\.id)/.test(id),
    );
    expect(onServed.length).toBeGreaterThan(10);
    expect(onServed.filter((check) => outcome(check, later) === 'failed')).toEqual([]);
  });
});

describe('a valid request', () => {
  it.each(Object.entries(validRequests))('%s: served', (sentence, request) => {
    const check = validRequestCheck(sentence, request);
    expect(outcome(check, served)).toBe('passed');
    expect(outcome(check, wrong)).toBe('failed');
  });
});

it('gives every check an id of its own', () => {
  const ids = apiChecks.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
