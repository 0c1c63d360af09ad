import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject } from '../../support/kernel/select.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { headerValue } from '../../support/model/exchange.js';
import { observation, ofPart } from '../../support/model/observe.js';
import { carriedResources } from '../standing/resources.js';

/** Which format an answer comes in, by what the request asked for. The rules hold for every interaction. */
export const formatChecks: readonly Check[] = [
  comesAs('json', {
    id: 'responses.format.json',
    title: 'the response is in JSON, as the Accept header asks',
  }),
  comesAs('xml', {
    id: 'responses.format.xml',
    title: 'the response is in XML, as the Accept header asks',
  }),
  comesAs('json', {
    id: 'responses.format.override-json',
    title: 'the response is in JSON, as _format asks, whatever the Accept header asks',
  }),
  {
    id: 'responses.format.override-xml',
    title: 'the response is in XML, as _format asks, or says that XML is not supported',
    *observe(answer) {
      const unsupported = answer.exchange.response.status === 415;
      const found = formatOf(answer);
      const written = answer.body.kind === 'resource' ? answer.body.format : answer.body.kind;
      const named = unsupported || found.startsWith(mediaTypes.xml);
      const expected = `${mediaTypes.xml}, or the status 415`;
      yield* ofPart('media-type', [observation('header Content-Type', named, expected, found || undefined)]);
      yield* ofPart('format', [
        observation(
          'body',
          unsupported || written === 'xml',
          'XML, or the status 415',
          written.toUpperCase(),
        ),
      ]);
    },
  },
  comesAs('json', {
    id: 'responses.format.default',
    title: 'the response is in JSON, when no format was asked for',
  }),
  {
    id: 'responses.format.unsupported',
    title: 'the response says that the format is not supported',
    *observe({ exchange }) {
      const { status } = exchange.response;
      yield observation('status', status === 415, '415', status);
    },
  },
  {
    id: 'responses.gzip',
    title: 'the response is compressed with gzip, as the Accept-Encoding header asks',
    *observe({ exchange }) {
      // What is asked for is asked of what is served; an error is short, and often comes from in front of the product.
      if (exchange.response.status >= 400) return;
      const { headers, undecodable } = exchange.response;
      const found = headerValue(headers, 'content-encoding');
      yield observation('header Content-Encoding', found?.trim().toLowerCase() === 'gzip', 'gzip', found);
      if (undecodable !== undefined) yield observation('body', false, 'compressed with gzip', undecodable);
    },
  },
  {
    id: 'responses.case-sensitive',
    title: 'the response is an error, because URLs are case-sensitive',
    *observe({ exchange }) {
      const { status } = exchange.response;
      yield observation('status', status >= 400, 'an error status', status);
    },
  },
];

/** An answer in whatever format, and the one to the same request before it. */
export interface RepeatedAnswer extends ResponseSubject {
  before: ResponseSubject;
}

/** That JSON and XML say the same: every resource has the same content in both. */
export const sameContent: Check<RepeatedAnswer> = {
  id: 'responses.same-content',
  title: 'the response holds the same resources, whichever format they are in',
  *observe({ before, ...answer }) {
    if (answer.body.kind !== 'resource' || answer.exchange.response.status !== 200) return;
    const found = carriedResources(answer.body);
    for (const { path, value } of carriedResources(before.body)) {
      const same = found.find((one) => one.value.id === value.id)?.value;
      yield observation(
        path,
        isDeepStrictEqual(withoutTimes(same), withoutTimes(value)),
        JSON.stringify(value),
        same,
      );
    }
  },
};

/** When a server last touched a resource is its own affair, and may be now; so may the date of a statement. */
function withoutTimes(resource: JsonObject | undefined): JsonObject | undefined {
  if (resource?.resourceType === 'CapabilityStatement') {
    const { date: _, ...statement } = resource;
    return withoutUpdate(statement);
  }
  return resource && withoutUpdate(resource);
}

function withoutUpdate(resource: JsonObject): JsonObject {
  if (!isObject(resource.meta)) return resource;
  const { lastUpdated: _, ...meta } = resource.meta;
  return { ...resource, meta };
}

const mediaTypes = { json: 'application/fhir+json', xml: 'application/fhir+xml' } as const;

function comesAs(format: 'json' | 'xml', facts: Omit<Check, 'observe'>): Check {
  return {
    ...facts,
    *observe(answer) {
      const found = formatOf(answer);
      const named = found.startsWith(mediaTypes[format]);
      yield* ofPart('media-type', [
        observation('header Content-Type', named, mediaTypes[format], found || undefined),
      ]);
      const written = answer.body.kind === 'resource' ? answer.body.format : answer.body.kind;
      yield* ofPart('format', [
        observation('body', written === format, format.toUpperCase(), written.toUpperCase()),
      ]);
    },
  };
}

const formatOf = ({ exchange }: ResponseSubject): string =>
  headerValue(exchange.response.headers, 'content-type')?.trim().toLowerCase() ?? '';
