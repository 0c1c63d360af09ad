import type { Parameter } from '../../../checks/slots/search.js';
import { withHeader, withoutHeader } from '../../http/headers.js';
import type { PreparedRequest, RequestPlan } from '../../http/request.js';

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

/** Every such way that scenarios use; their sentences stand with the requests that are sent so. */
export const transports = {
  json: { plan: { accept: json } },
  xml: { plan: { accept: xml } },
  jsonTwice: { plan: { accept: json }, after: [['_format', json]] },
  xmlTwice: { plan: { accept: xml }, after: [['_format', xml]] },
  xmlOverriddenByJson: { plan: { accept: xml }, after: [['_format', json]] },
  jsonOverriddenByXml: { plan: { accept: json }, after: [['_format', xml]] },
  xmlOverriddenByLeadingJson: {
    plan: { accept: xml },
    before: [['_format', json]],
  },
  jsonOverriddenByLeadingXml: {
    plan: { accept: json },
    before: [['_format', xml]],
  },
  jsonParameter: { after: [['_format', json]], change: noAccept },
  xmlParameter: { after: [['_format', xml]], change: noAccept },
  noFormat: { change: noAccept },
  unsupported: { plan: { accept: 'text/csv' } },
  unsupportedParameter: { after: [['_format', 'text/csv']], change: noAccept },
  gzip: { change: (prepared) => withHeader(prepared, 'Accept-Encoding', 'gzip') },
  forwarded: {
    change: (prepared) =>
      withHeader(
        withHeader(prepared, 'Forwarded', 'for=192.0.2.1;proto=https'),
        'X-Forwarded-For',
        '192.0.2.1',
      ),
  },
} as const satisfies Readonly<Record<string, Transport>>;

/** The request with a transport's parameters and formats. */
export const transported = (
  request: RequestPlan,
  { plan = {}, before = [], after = [] }: Transport,
): RequestPlan & { query: readonly Parameter[] } => ({
  ...request,
  ...plan,
  query: [...before, ...(request.query ?? []), ...after],
});
