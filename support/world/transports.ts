import { withHeader, withoutHeader } from '../http/headers.js';
import type { PreparedRequest, RequestPlan } from '../http/request.js';
import type { Parameter } from './slots.js';

/** A way to send a request that leaves what it asks for alone: formats, compression, headers of a proxy. */
export interface Transport {
  plan?: Partial<RequestPlan>;
  /** Parameters that go before those of the request. */
  before?: readonly Parameter[];
  /** Parameters that go behind those of the request. */
  after?: readonly Parameter[];
  change?: (prepared: PreparedRequest) => PreparedRequest;
}

const json = 'application/fhir+json';
const xml = 'application/fhir+xml';
const noAccept = (prepared: PreparedRequest): PreparedRequest => withoutHeader(prepared, 'Accept');

/** By what follows the sentence that names the request: "accepting XML". */
export const transports: Readonly<Record<string, Transport>> = {
  'accepting JSON': { plan: { accept: json } },
  'accepting XML': { plan: { accept: xml } },
  'accepting JSON, with _format JSON': { plan: { accept: json }, after: [['_format', json]] },
  'accepting XML, with _format XML': { plan: { accept: xml }, after: [['_format', xml]] },
  'accepting XML, with _format JSON': { plan: { accept: xml }, after: [['_format', json]] },
  'accepting JSON, with _format XML': { plan: { accept: json }, after: [['_format', xml]] },
  'accepting XML, with _format JSON before its parameters': {
    plan: { accept: xml },
    before: [['_format', json]],
  },
  'accepting JSON, with _format XML before its parameters': {
    plan: { accept: json },
    before: [['_format', xml]],
  },
  'with _format JSON only': { after: [['_format', json]], change: noAccept },
  'with _format XML only': { after: [['_format', xml]], change: noAccept },
  'naming no format': { change: noAccept },
  'accepting a format that is not supported': { plan: { accept: 'text/csv' } },
  'with a _format that is not supported': { after: [['_format', 'text/csv']], change: noAccept },
  'accepting gzip': { change: (prepared) => withHeader(prepared, 'Accept-Encoding', 'gzip') },
  'with the forwarding headers of a proxy': {
    change: (prepared) =>
      withHeader(
        withHeader(prepared, 'Forwarded', 'for=192.0.2.1;proto=https'),
        'X-Forwarded-For',
        '192.0.2.1',
      ),
  },
};

/** The request with a transport's parameters and formats. */
export const transported = (
  request: RequestPlan,
  { plan = {}, before = [], after = [] }: Transport,
): RequestPlan & { query: readonly Parameter[] } => ({
  ...request,
  ...plan,
  query: [...before, ...(request.query ?? []), ...after],
});
