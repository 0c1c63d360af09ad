import { withHeader, withoutHeader } from '../../../support/http/headers.js';
import { encode } from '../../../support/http/query.js';
import type { RequestPlan } from '../../../support/http/request.js';
import type { Check } from '../../../support/model/check.js';
import { headerValue } from '../../../support/model/exchange.js';
import type { Addressee, Sweep, Variation } from '../sweep.js';
import {
  asItsBody,
  asJson,
  asXml,
  beyondAscii,
  byDefault,
  charsetWithoutSpace,
  chunked,
  compressed,
  explained,
  inOldTypes,
  keptText,
  mediaTypes,
  overriddenByJson,
  overriddenByXml,
  rawPlus,
  tolerant,
  uncompressed,
  unsupported,
} from './checks.js';

type RequestChange = NonNullable<Variation['change']>;

/** A request in or for a certain format, and what has to come back. */
export interface FormatRequest extends Variation {
  checks: readonly Check<Sweep>[];
}

const { json, xml } = mediaTypes;

const hasBody = ({ interaction }: Addressee): boolean => interaction.method !== 'GET';
const hasNoBody = (addressee: Addressee): boolean => !hasBody(addressee);

const accepting =
  (value: string): RequestChange =>
  (prepared) =>
    withHeader(prepared, 'Accept', value);

const acceptingNothing: RequestChange = (prepared) => withoutHeader(prepared, 'Accept');

/** `_format` beside the parameters that the request has. */
const formatParameter =
  (value: string) =>
  (plan: RequestPlan): RequestPlan => ({ ...plan, query: [...(plan.query ?? []), ['_format', value]] });

/** As a careless client writes it: the plus sign as it is. */
const rawFormatParameter =
  (value: string): RequestChange =>
  ({ url, ...prepared }) => ({
    ...prepared,
    url: `${url}${url.includes('?') ? '&' : '?'}_format=${encode(value).replaceAll('%2B', '+')}`,
  });

const inXml = (plan: RequestPlan): RequestPlan => ({ ...plan, format: 'xml' });

const rewriteContentType =
  (rewrite: (right: string) => string): RequestChange =>
  (prepared) =>
    withHeader(prepared, 'Content-Type', rewrite(headerValue(prepared.headers, 'Content-Type') ?? ''));

/** Requests in or for each format, by the sentence (general API guidance, content types to compression). */
export const formatRequests: Readonly<Record<string, FormatRequest>> = {
  'each is sent accepting JSON': { change: accepting(json), checks: [asJson, charsetWithoutSpace] },
  'each is sent accepting XML': { change: accepting(xml), checks: [asXml] },
  'each is sent with _format JSON and no Accept': {
    plan: formatParameter(json),
    change: acceptingNothing,
    checks: [overriddenByJson],
  },
  'each is sent with _format XML and no Accept': {
    plan: formatParameter(xml),
    change: acceptingNothing,
    checks: [overriddenByXml],
  },
  'each is sent with _format JSON, accepting XML': {
    plan: formatParameter(json),
    change: accepting(xml),
    checks: [overriddenByJson],
  },
  'each is sent with _format XML, accepting JSON': {
    plan: formatParameter(xml),
    change: accepting(json),
    checks: [overriddenByXml],
  },
  'each is sent with _format JSON and its plus sign unencoded': {
    change: rawFormatParameter(json),
    checks: [rawPlus],
  },
  'each is sent in JSON, naming no format for the answer': {
    to: hasBody,
    change: acceptingNothing,
    checks: [asItsBody('json')],
  },
  'each is sent in XML, naming no format for the answer': {
    to: hasBody,
    plan: inXml,
    change: acceptingNothing,
    checks: [asItsBody('xml')],
  },
  'each is sent without a body, naming no format for the answer': {
    to: hasNoBody,
    change: acceptingNothing,
    checks: [byDefault],
  },
  'each is sent in XML, accepting XML': {
    to: hasBody,
    plan: inXml,
    checks: [asXml],
  },
  'each is sent accepting a charset in Accept': {
    change: accepting(`${json};charset=utf-8`),
    checks: [tolerant('accept-with-charset', 'the request is served, with its charset in Accept')],
  },
  'each is sent with Accept-Charset': {
    change: (prepared) => withHeader(prepared, 'Accept-Charset', 'utf-8'),
    checks: [tolerant('accept-charset', 'the request is served, with its Accept-Charset')],
  },
  'each is sent with a space before the charset of its body': {
    to: hasBody,
    change: rewriteContentType((right) => right.replace(/;\s*/, '; ')),
    checks: [tolerant('space-in-request', 'the request is served, with a space before its charset')],
  },
  'each is sent accepting a format that is not supported': {
    change: accepting('application/pdf'),
    refused: true,
    checks: [unsupported, explained],
  },
  'each is sent with a _format that is not supported': {
    plan: formatParameter('application/pdf'),
    refused: true,
    checks: [unsupported, explained],
  },
  'each is sent with a body in a format that is not supported': {
    to: hasBody,
    change: rewriteContentType(() => 'text/csv;charset=utf-8'),
    refused: true,
    checks: [unsupported, explained],
  },
  'each is sent accepting the JSON type of earlier versions': {
    change: accepting('application/json+fhir'),
    checks: [inOldTypes],
  },
  'each is sent accepting the XML type of earlier versions': {
    change: accepting('application/xml+fhir'),
    checks: [inOldTypes],
  },
  'each is sent accepting gzip': {
    change: (prepared) => withHeader(prepared, 'Accept-Encoding', 'gzip'),
    checks: [compressed],
  },
  'each is sent accepting no compression': {
    change: (prepared) => withHeader(prepared, 'Accept-Encoding', 'identity'),
    checks: [uncompressed],
  },
  'each is sent with letters beyond ASCII in its text': {
    to: ({ key, run }) =>
      key === 'book-an-appointment' ||
      (key === 'amend-an-appointment' && run.specification.amendments.element === 'description'),
    plan: (plan) =>
      plan.body && 'resource' in plan.body
        ? { ...plan, body: { resource: { ...plan.body.resource, description: beyondAscii } } }
        : plan,
    checks: [keptText],
  },
  'each is sent whose body comes in chunks': {
    to: hasBody,
    change: (prepared) => withHeader(prepared, 'Transfer-Encoding', 'chunked'),
    checks: [chunked],
  },
};
