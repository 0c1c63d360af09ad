import { withHeader, withoutHeader } from '../../../support/http/headers.js';
import type { RequestPlan } from '../../../support/http/request.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import type { Fault, Faults } from '../fault.js';
import type { Addressee, Variation } from '../sweep.js';

const hasBody = ({ interaction }: Addressee): boolean => interaction.method !== 'GET';

/** What is no JSON or XML at all. */
const malformed = (facts: Variation): Omit<Fault, 'ids'> => ({
  to: hasBody,
  ...facts,
  error: '400 BAD_REQUEST',
});

/** As XML, which a provider need not know at all: then 415 is as right as 400, so that no error is asked for. */
const xmlOrNot = (facts: Variation): Omit<Fault, 'ids'> => {
  const { error: _, ...fault } = malformed(facts);
  return fault;
};

/** Another body than the one that was written. */
const text =
  (rewrite: (body: string) => string): NonNullable<Variation['change']> =>
  (prepared) => ({ ...prepared, body: rewrite(prepared.body ?? '') });

const inXml = (plan: RequestPlan): RequestPlan => ({ ...plan, format: 'xml' });

const resource =
  (change: (resource: JsonObject) => JsonObject): NonNullable<Variation['plan']> =>
  (plan) =>
    plan.body && 'resource' in plan.body ? { ...plan, body: { resource: change(plan.body.resource) } } : plan;

const half = (body: string): string => body.slice(0, body.length / 2);

/** What can be wrong with the body of a request that has one (error handling, malformed and validation errors). */
export const bodyFaults: Faults = {
  'each is sent whose body is JSON cut short': {
    ids: {
      refusal: 'http.refuses.whose-body-is-json-cut-short',
      error: 'http.error.whose-body-is-json-cut-short',
    },
    ...malformed({ change: text(half) }),
  },
  'each is sent whose body is XML cut short': {
    ids: { refusal: 'http.refuses.whose-body-is-xml-cut-short' },
    ...xmlOrNot({ plan: inXml, change: text(half) }),
  },
  'each is sent whose body is plain text': {
    ids: { refusal: 'http.refuses.whose-body-is-plain-text', error: 'http.error.whose-body-is-plain-text' },
    ...malformed({ change: text(() => 'Please book me in.') }),
  },
  'each is sent whose body is JSON sent as XML': {
    ids: { refusal: 'http.refuses.whose-body-is-json-sent-as-xml' },
    ...xmlOrNot({
      change: (prepared) => withHeader(prepared, 'Content-Type', 'application/fhir+xml;charset=utf-8'),
    }),
  },
  'each is sent whose body is empty': {
    ids: { refusal: 'http.refuses.whose-body-is-empty', error: 'http.error.whose-body-is-empty' },
    ...malformed({ change: text(() => '') }),
  },
  'each is sent without its body': {
    ids: { refusal: 'http.refuses.without-its-body', error: 'http.error.without-its-body' },
    ...malformed({
      change: (prepared) => {
        const { body: _, ...rest } = withoutHeader(prepared, 'Content-Type');
        return rest;
      },
    }),
  },
  'each is sent whose body is another resource': {
    ids: {
      refusal: 'http.refuses.whose-body-is-another-resource',
      error: 'http.error.whose-body-is-another-resource',
    },
    to: hasBody,
    plan: resource(() => ({ resourceType: 'Location', name: 'Neither here nor there' })),
    error: '422 INVALID_RESOURCE',
  },
  'each is sent whose body has no resourceType': {
    ids: {
      refusal: 'http.refuses.whose-body-has-no-resourcetype',
      error: 'http.error.whose-body-has-no-resourcetype',
    },
    to: hasBody,
    plan: resource(({ resourceType: _, ...rest }) => rest),
    error: '422 INVALID_RESOURCE',
  },
  'each is sent whose body has an element that FHIR does not know': {
    ids: {
      refusal: 'http.refuses.whose-body-has-an-element-that-fhir-does-not-know',
      error: 'http.error.whose-body-has-an-element-that-fhir-does-not-know',
    },
    to: hasBody,
    plan: resource((rest) => ({ ...rest, colour: 'blue' })),
    error: '422 INVALID_RESOURCE',
  },
  'each is sent whose body refers to a slot that is not there': {
    ids: {
      refusal: 'http.refuses.whose-body-refers-to-a-slot-that-is-not-there',
      error: 'http.error.whose-body-refers-to-a-slot-that-is-not-there',
    },
    to: ({ key }) => key === 'book-an-appointment',
    plan: resource((rest) => ({ ...rest, slot: [{ reference: 'Slot/no-such-slot-0123456789' }] })),
    error: '422 REFERENCE_NOT_FOUND or 422 INVALID_RESOURCE',
  },
};
