import { HarnessFault } from '../../errors.js';
import { firstText } from '../../fhir/select.js';
import { headerValue } from '../../http/exchange.js';
import { withHeader, withoutHeader } from '../../http/headers.js';
import { encode } from '../../http/query.js';
import type { RequestPlan } from '../../http/request.js';
import type { Addressee, Variation } from '../../world/sweep.js';
import type { Check } from '../check.js';
import { observation } from '../observe.js';
import { formatChecks } from '../responses/formats.js';
import { eachHeldTo, everywhere, servedEverywhere } from './everywhere.js';
import type { Sweep } from './sweep.js';

type Change = NonNullable<Variation['change']>;

/** A request in or for a certain format, and what has to come back. */
export interface FormatRequest extends Variation {
  checks: readonly Check<Sweep>[];
}

const json = 'application/fhir+json';
const xml = 'application/fhir+xml';

const hasBody = ({ interaction }: Addressee): boolean => interaction.method !== 'GET';
const hasNoBody = (addressee: Addressee): boolean => !hasBody(addressee);

const accepting =
  (value: string): Change =>
  (prepared) =>
    withHeader(prepared, 'Accept', value);

const acceptingNothing: Change = (prepared) => withoutHeader(prepared, 'Accept');

/** `_format` beside the parameters that the request has. */
const formatParameter =
  (value: string) =>
  (plan: RequestPlan): RequestPlan => ({ ...plan, query: [...(plan.query ?? []), ['_format', value]] });

/** As a careless client writes it: the plus sign as it is. */
const rawFormatParameter =
  (value: string): Change =>
  ({ url, ...prepared }) => ({
    ...prepared,
    url: `${url}${url.includes('?') ? '&' : '?'}_format=${encode(value).replaceAll('%2B', '+')}`,
  });

const inXml = (plan: RequestPlan): RequestPlan => ({ ...plan, format: 'xml' });

const rewriteContentType =
  (rewrite: (right: string) => string): Change =>
  (prepared) =>
    withHeader(prepared, 'Content-Type', rewrite(headerValue(prepared.headers, 'Content-Type') ?? ''));

/** A check of single answers for all interactions, by its id; `extra` are rows that only this pack judges. */
function lifted(id: string, { served = true, extra = [] as readonly string[] } = {}): Check<Sweep> {
  const check = formatChecks.find((one) => one.id === id) ?? missing(id);
  return eachHeldTo(
    check,
    { id: `content-negotiation.${id}`, requirements: [...check.requirements, ...extra] },
    { served },
  );
}

const asJson = lifted('responses.format.json');
const asXml = lifted('responses.format.xml');
const overriddenByJson = lifted('responses.format.override-json', {
  extra: ['API-FHIR-096', 'API-FHIR-090', 'API-HTTP-026'],
});
const overriddenByXml: Check<Sweep> = everywhere(
  {
    id: 'content-negotiation.override-xml',
    title: 'the response is in XML, as _format asks, or says that XML is not supported',
    requirements: ['APPT-GEN-041', 'API-HTTP-038', 'API-HTTP-039', 'API-FHIR-096'],
  },
  'XML, or the status 415',
  ({ exchange, body, served }) => ({
    ok: exchange.response.status === 415 || (served && body.kind === 'resource' && body.format === 'xml'),
  }),
);
const byDefault = lifted('responses.format.default');
const unsupported = lifted('responses.format.unsupported', { served: false });
const explained = everywhere(
  {
    id: 'content-negotiation.unsupported-outcome',
    title: 'the error is explained in an OperationOutcome with status 415',
    requirements: ['API-XLS-083'],
    interpretation: 'FND-A-19',
  },
  '415 with an OperationOutcome',
  ({ exchange, body }) => ({
    ok:
      exchange.response.status === 415 &&
      body.kind === 'resource' &&
      body.resource.resourceType === 'OperationOutcome',
  }),
);

const asItsBody = (format: 'json' | 'xml'): Check<Sweep> =>
  everywhere(
    {
      id: `content-negotiation.as-body.${format}`,
      title: `the response is in the format of the request's Content-Type, ${format.toUpperCase()}`,
      requirements: ['APPT-GEN-042', 'API-HTTP-040'],
    },
    format === 'json' ? 'JSON' : 'XML, or the status 415',
    ({ exchange, body, served }) => {
      const { status } = exchange.response;
      const right = served && body.kind === 'resource' && body.format === format;
      return { ok: right || (format === 'xml' && status === 415) };
    },
  );

const inOldTypes: Check<Sweep> = everywhere(
  {
    id: 'content-negotiation.old-types',
    title: 'the response is not in a media type of earlier versions',
    requirements: ['API-HTTP-036'],
    interpretation: 'APPT-I-156',
  },
  `${json} or ${xml}, whatever the status`,
  ({ exchange }) => {
    const found = headerValue(exchange.response.headers, 'Content-Type');
    const type = found?.split(';')[0]?.trim().toLowerCase();
    return found === undefined ? undefined : { ok: type === json || type === xml, found };
  },
);

const tolerant = (id: string, title: string, ...requirements: string[]): Check<Sweep> =>
  servedEverywhere({ id: `content-negotiation.${id}`, title, requirements });

const chunked = tolerant(
  'chunked',
  'the request is served, with its body in chunks',
  'API-HTTP-050',
  'APPT-GEN-047',
);

/** Letters beyond ASCII, in which a wrong charset would show. */
const beyondAscii = 'GP Connect test: Zoë, Łukasz, Ωμέγα, ß – “quoted”';

const keptText: Check<Sweep> = everywhere(
  {
    id: 'content-negotiation.utf-8',
    title: 'the text comes back as it was sent',
    requirements: ['API-HTTP-052'],
  },
  beyondAscii,
  ({ body, served }) => {
    const found = body.kind === 'resource' ? firstText(body.resource, 'description') : undefined;
    return { ok: served && found === beyondAscii, ...(found === undefined ? {} : { found }) };
  },
);

const uncompressed: Check<Sweep> = everywhere(
  {
    id: 'content-negotiation.identity',
    title: 'the response is not compressed',
    requirements: ['API-HTTP-005', 'API-HTTP-060'],
  },
  'no Content-Encoding',
  ({ exchange, served }) => {
    const found = headerValue(exchange.response.headers, 'Content-Encoding');
    return { ok: served && (found ?? 'identity') === 'identity', ...(found && served ? { found } : {}) };
  },
);

const charsetWithoutSpace: Check<Sweep> = eachHeldTo(
  {
    id: 'content-negotiation.charset-without-space',
    title: 'the response has no space before its charset',
    requirements: ['API-HTTP-057'],
    *observe({ exchange }) {
      const found = headerValue(exchange.response.headers, 'Content-Type');
      if (found !== undefined)
        yield observation('header Content-Type', !/;\s/.test(found), 'no space after the media type', found);
    },
  },
  { id: 'content-negotiation.charset-without-space' },
);

/** Requests in or for each format, by what is said of them (general API guidance, content types to compression). */
export const formatRequests: Readonly<Record<string, FormatRequest>> = {
  'accepting JSON': { change: accepting(json), checks: [asJson, charsetWithoutSpace] },
  'accepting XML': { change: accepting(xml), checks: [asXml] },
  'with _format JSON and no Accept': {
    plan: formatParameter(json),
    change: acceptingNothing,
    checks: [overriddenByJson],
  },
  'with _format XML and no Accept': {
    plan: formatParameter(xml),
    change: acceptingNothing,
    checks: [overriddenByXml],
  },
  'with _format JSON, accepting XML': {
    plan: formatParameter(json),
    change: accepting(xml),
    checks: [overriddenByJson],
  },
  'with _format XML, accepting JSON': {
    plan: formatParameter(xml),
    change: accepting(json),
    checks: [overriddenByXml],
  },
  'with _format JSON and its plus sign unencoded': {
    change: rawFormatParameter(json),
    checks: [
      servedEverywhere({
        id: 'content-negotiation.raw-plus',
        title: 'the request is served, though its plus sign is not encoded',
        requirements: ['API-HTTP-038'],
        interpretation: 'APPT-I-155',
        severity: 'warn',
      }),
    ],
  },
  'in JSON, naming no format for the answer': {
    to: hasBody,
    change: acceptingNothing,
    checks: [asItsBody('json')],
  },
  'in XML, naming no format for the answer': {
    to: hasBody,
    plan: inXml,
    change: acceptingNothing,
    checks: [asItsBody('xml')],
  },
  'without a body, naming no format for the answer': {
    to: hasNoBody,
    change: acceptingNothing,
    checks: [byDefault],
  },
  'in XML, accepting XML': {
    to: hasBody,
    plan: inXml,
    checks: [asXml],
  },
  'accepting a charset in Accept': {
    change: accepting(`${json};charset=utf-8`),
    checks: [
      tolerant('accept-with-charset', 'the request is served, with its charset in Accept', 'API-HTTP-056'),
    ],
  },
  'with Accept-Charset': {
    change: (prepared) => withHeader(prepared, 'Accept-Charset', 'utf-8'),
    checks: [tolerant('accept-charset', 'the request is served, with its Accept-Charset', 'API-HTTP-056')],
  },
  'with a space before the charset of its body': {
    to: hasBody,
    change: rewriteContentType((right) => right.replace(/;\s*/, '; ')),
    checks: [
      tolerant('space-in-request', 'the request is served, with a space before its charset', 'API-HTTP-005'),
    ],
  },
  'accepting a format that is not supported': {
    change: accepting('application/pdf'),
    checks: [unsupported, explained],
  },
  'with a _format that is not supported': {
    plan: formatParameter('application/pdf'),
    checks: [unsupported, explained],
  },
  'with a body in a format that is not supported': {
    to: hasBody,
    change: rewriteContentType(() => 'text/csv;charset=utf-8'),
    checks: [unsupported, explained],
  },
  'accepting the JSON type of earlier versions': {
    change: accepting('application/json+fhir'),
    checks: [inOldTypes],
  },
  'accepting the XML type of earlier versions': {
    change: accepting('application/xml+fhir'),
    checks: [inOldTypes],
  },
  'accepting gzip': {
    change: (prepared) => withHeader(prepared, 'Accept-Encoding', 'gzip'),
    checks: [lifted('responses.gzip')],
  },
  'accepting no compression': {
    change: (prepared) => withHeader(prepared, 'Accept-Encoding', 'identity'),
    checks: [uncompressed],
  },
  'with letters beyond ASCII in its text': {
    to: ({ key }) => key === 'book-an-appointment' || key === 'amend-an-appointment',
    plan: (plan) =>
      plan.body && 'resource' in plan.body
        ? { ...plan, body: { resource: { ...plan.body.resource, description: beyondAscii } } }
        : plan,
    checks: [keptText],
  },
  'whose body comes in chunks': {
    to: hasBody,
    change: (prepared) => withHeader(prepared, 'Transfer-Encoding', 'chunked'),
    checks: [chunked],
  },
};

function missing(id: string): never {
  throw new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `No check of formats is called ${id}.`,
    next: 'Correct the table of formats.',
  });
}
