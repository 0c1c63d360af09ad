import { HarnessFault } from '../../../support/kernel/errors.js';
import { firstText } from '../../../support/kernel/select.js';
import { resourceIn } from '../../../support/model/body.js';
import type { Check } from '../../../support/model/check.js';
import { headerValue } from '../../../support/model/exchange.js';
import { observation } from '../../../support/model/observe.js';
import { heldTexts } from '../../appointments/texts.js';
import { formatChecks } from '../../responses/formats.js';
import { eachHeldTo, everywhere, servedEverywhere } from '../everywhere.js';
import type { Sweep } from '../sweep.js';

/** The media types of this version. */
export const mediaTypes = { json: 'application/fhir+json', xml: 'application/fhir+xml' } as const;

/** Letters beyond ASCII, in which a wrong charset would show. */
export const beyondAscii = 'GP Connect test: Zoë, Łukasz, Ωμέγα, ß – “quoted”';

/** A check of single answers for all interactions, by its id. */
function lifted(id: string, { served = true } = {}): Check<Sweep> {
  const check = formatChecks.find((one) => one.id === id) ?? missing(id);
  return eachHeldTo(check, { id: `content-negotiation.${id}` }, { served });
}

export const asJson = lifted('responses.format.json');
export const asXml = lifted('responses.format.xml');
export const overriddenByJson = lifted('responses.format.override-json');
export const overriddenByXml: Check<Sweep> = everywhere(
  {
    id: 'content-negotiation.override-xml',
    title: 'the response is in XML, as _format asks, or says that XML is not supported',
  },
  'XML, or the status 415',
  ({ exchange, body, accepted }) => ({
    ok: exchange.response.status === 415 || (accepted && body.kind === 'resource' && body.format === 'xml'),
  }),
);
export const byDefault = lifted('responses.format.default');
export const unsupported = lifted('responses.format.unsupported', { served: false });
export const explained = everywhere(
  {
    id: 'content-negotiation.unsupported-outcome',
    title: 'the error is explained in an OperationOutcome with status 415',
  },
  '415 with an OperationOutcome',
  ({ exchange, body }) => ({
    ok:
      exchange.response.status === 415 &&
      body.kind === 'resource' &&
      body.resource.resourceType === 'OperationOutcome',
  }),
);

export const asItsBody = (format: 'json' | 'xml'): Check<Sweep> =>
  everywhere(
    {
      id: `content-negotiation.as-body.${format}`,
      title: `the response is in the format of the request's Content-Type, ${format.toUpperCase()}`,
    },
    format === 'json' ? 'JSON' : 'XML, or the status 415',
    ({ exchange, body, accepted }) => {
      const { status } = exchange.response;
      const right = accepted && body.kind === 'resource' && body.format === format;
      return { ok: right || (format === 'xml' && status === 415) };
    },
  );

export const inOldTypes: Check<Sweep> = everywhere(
  {
    id: 'content-negotiation.old-types',
    title: 'the response is not in a media type of earlier versions',
  },
  `${mediaTypes.json} or ${mediaTypes.xml}, whatever the status but 415`,
  ({ exchange }) => {
    // That a type is not supported may be said in that type: nothing was returned in it all the same.
    if (exchange.response.status === 415) return { ok: true };
    const found = headerValue(exchange.response.headers, 'Content-Type');
    const type = found?.split(';')[0]?.trim().toLowerCase();
    return found === undefined
      ? undefined
      : { ok: type === mediaTypes.json || type === mediaTypes.xml, found };
  },
);

export const tolerant = (id: string, title: string): Check<Sweep> =>
  servedEverywhere({ id: `content-negotiation.${id}`, title });

export const chunked = tolerant('chunked', 'the request is served, with its body in chunks');

export const keptText: Check<Sweep> = everywhere(
  {
    id: 'content-negotiation.utf-8',
    title: 'the text comes back as it was sent',
  },
  beyondAscii,
  ({ body, served, accepted }) => {
    if (accepted && !served) return undefined;
    const resource = resourceIn(body);
    const found = firstText(resource, 'description');
    // A provider may keep description and comment as one text (APPT-A-29).
    const kept = heldTexts(resource).includes(beyondAscii);
    return { ok: served && kept, ...(found === undefined ? {} : { found }) };
  },
);

export const rawPlus = servedEverywhere({
  id: 'content-negotiation.raw-plus',
  title: 'the request is served, though its plus sign is not encoded',
});

export const compressed = lifted('responses.gzip', { served: false });

export const uncompressed: Check<Sweep> = everywhere(
  {
    id: 'content-negotiation.identity',
    title: 'the response is not compressed',
  },
  'no Content-Encoding',
  ({ exchange, accepted }) => {
    const found = headerValue(exchange.response.headers, 'Content-Encoding');
    return { ok: accepted && (found ?? 'identity') === 'identity', ...(found && accepted ? { found } : {}) };
  },
);

export const charsetWithoutSpace: Check<Sweep> = eachHeldTo(
  {
    id: 'content-negotiation.charset-without-space',
    title: 'the response has no space before its charset',
    *observe({ exchange }) {
      const found = headerValue(exchange.response.headers, 'Content-Type');
      if (found !== undefined)
        yield observation('header Content-Type', !/;\s/.test(found), 'no space after the media type', found);
    },
  },
  { id: 'content-negotiation.charset-without-space' },
);

function missing(id: string): never {
  throw new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `No check of formats is called ${id}.`,
    next: 'Correct the table of formats.',
  });
}
