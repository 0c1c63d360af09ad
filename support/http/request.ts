import type { Interaction, Specification } from '../../requirements/specification.js';
import { headersOf } from '../authorisation/scheme.js';
import { schemeOf } from '../authorisation/schemes.js';
import type { ProviderConfig } from '../config/provider.js';
import { dialectOf } from '../fhir/dialect/dialect.js';
import { HarnessFault } from '../kernel/errors.js';
import { own } from '../kernel/own.js';
import type { JsonObject } from '../kernel/select.js';
import type { BodyFormat } from '../model/body.js';
import type { DecodedToken, Header } from '../model/exchange.js';
import { withHeader } from './headers.js';
import { encode, encodeQuery, type QueryParameter } from './query.js';
import { checkId } from './sendable.js';

/** What a consumer wants to do, in the specification's terms. */
export interface RequestPlan {
  /** Key of the interaction in the specification. */
  interaction: string;
  /** Fills `{id}` of the interaction's path. */
  id?: string;
  /** Of the resource of that id, which is then read in this version (VREAD). */
  version?: string;
  query?: readonly QueryParameter[];
  /** A resource, written in `format`, or text that goes out as it is. */
  body?: { resource: JsonObject } | { text: string; contentType: string };
  /** Of the body and of the answer asked for; the specification's default when absent. */
  format?: BodyFormat;
  /** `Accept`, when it is to differ from `format`. */
  accept?: string;
  prefer?: string;
  ifMatch?: string;
  /** NHS number of the patient who sends it, where patients are the users. */
  patient?: string;
  /** Another practice of the provider's than the one under test. */
  endpoint?: ProviderConfig['endpoint'];
}

/** What a plan needs of its surroundings to become a request; the same context gives the same request. */
export interface RequestContext {
  config: ProviderConfig;
  specification: Specification;
  /** When the token is issued. */
  issuedAt: Date;
  /** What was got from the scheme's source of tokens, where it has one. */
  accessToken?: string;
  /** Names the request, new for every one. */
  traceId: string;
  /** Writes a resource as FHIR XML; needed for plans of format `xml` with a resource only. */
  writeXml?: (resource: JsonObject) => string;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS' | 'TRACE';

/** A request that can go out as it is, or be spoilt by a scenario first (see `headers.ts`, or spread it). */
export interface PreparedRequest {
  readonly method: Method;
  readonly url: string;
  /** In the order they go out; `Host`, `Connection` and the body's length are added when it is sent. */
  readonly headers: readonly Header[];
  /** What the `Authorization` header carries, where that is a token. */
  readonly token?: DecodedToken;
  /** NHS number of the patient whose access token it carries, unchanged. */
  readonly patient?: string;
  readonly body?: string;
}

/**
 * Turns a plan into the request that a well-behaved consumer sends: URL, authorisation, formats, body.
 *
 * @throws HarnessFault when the plan does not fit the specification: unknown interaction, missing id, no XML writer
 * @throws UnsendableError when a URL cannot carry its id or query
 */
export function prepareRequest(plan: RequestPlan, given: RequestContext): PreparedRequest {
  const context = plan.endpoint ? { ...given, config: { ...given.config, endpoint: plan.endpoint } } : given;
  const interaction = interactionOf(plan, context.specification);
  const query = dialectOf(context.specification).asked(interaction.path, plan.query ?? []);
  const body = writeBody(plan, context);
  const scheme = schemeOf(context.specification);
  const authorised = {
    ...context,
    interaction: plan.interaction,
    ...(plan.patient === undefined ? {} : { patient: plan.patient }),
  };
  const request: PreparedRequest = {
    method: interaction.method,
    url: `${routedBaseUrl(context.config)}${fillPath(plan, interaction)}${versionPath(plan)}${encodeQuery(query)}`,
    headers: [
      ...headersOf(scheme, authorised),
      ['Accept', plan.accept ?? mediaType(plan, context)],
      ['Accept-Encoding', 'gzip'],
      ...(body ? [['Content-Type', body.contentType] as const] : []),
      ...(plan.prefer === undefined ? [] : [['Prefer', plan.prefer] as const]),
      ...(plan.ifMatch === undefined ? [] : [['If-Match', plan.ifMatch] as const]),
    ],
    ...(body ? { body: body.text } : {}),
  };
  const complete = withHeader(request, 'Authorization', scheme.credentials(authorised));
  return plan.patient === undefined ? complete : { ...complete, patient: plan.patient };
}

/** Base URL as the request line sees it: behind the Spine Secure Proxy the provider's whole URL follows the proxy's. */
export const routedBaseUrl = ({ route, endpoint }: ProviderConfig): string =>
  route.through === 'proxy' ? `${route.proxyUrl}/${endpoint.baseUrl}` : endpoint.baseUrl;

function interactionOf({ interaction: key }: RequestPlan, specification: Specification): Interaction {
  const interaction = own(specification.interactions, key);
  if (!interaction) throw misfit(`The specification ${specification.id} has no interaction ${key}.`);
  return interaction;
}

function fillPath({ id, interaction: key }: RequestPlan, { path }: Interaction): string {
  if (!path.includes('{id}')) return path;
  if (id === undefined) throw misfit(`The interaction ${key} needs an id for its path ${path}.`);
  checkId(id);
  return path.replace('{id}', () => encode(id));
}

const versionPath = ({ version }: RequestPlan): string =>
  version === undefined ? '' : `/_history/${encode(version)}`;

function mediaType({ format }: RequestPlan, { specification: { formats } }: RequestContext): string {
  return formats[format ?? formats.default];
}

function writeBody(
  plan: RequestPlan,
  context: RequestContext,
): { text: string; contentType: string } | undefined {
  if (!plan.body || 'text' in plan.body) return plan.body;
  const contentType = `${mediaType(plan, context)};charset=utf-8`;
  const format = plan.format ?? context.specification.formats.default;
  const resource = dialectOf(context.specification).said(plan.body.resource);
  if (format === 'json') return { text: JSON.stringify(resource), contentType };
  if (!context.writeXml) throw misfit('A resource is to go out as XML, but no XML writer was given.');
  return { text: context.writeXml(resource), contentType };
}

const misfit = (what: string): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what,
    next: 'Report this: the pack asks for something it cannot have.',
  });
