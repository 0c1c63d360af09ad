import { hasClientCertificate } from '../config/provider.js';
import { isNoHttp } from '../http/failure.js';
import { ConfigurationError, type ErrorFacts, ProviderUnreachableError } from '../kernel/errors.js';
import { type Exchange, headerValue, type NetworkFailure } from '../model/exchange.js';
import type { RunContext } from '../scenes/runContext.js';
import { describeProbes, diagnosticsOf, speaksFhir } from './probes.js';
import { speaksTls, tlsTroubleOf } from './tlsTrouble.js';

type Context = Pick<RunContext, 'config' | 'specification'>;

/** Nobody is there, whatever is asked. */
const absent = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What answers say that makes a run of no use, and which part of the set-up it is about. */
export interface Trouble {
  about: 'tls' | 'route' | 'address' | 'headers' | 'asid';
  error: ConfigurationError | ProviderUnreachableError;
}

/**
 * Refuses a run whose first request shows that no other can be answered.
 *
 * @throws ConfigurationError when TLS fails as it is configured
 * @throws ProviderUnreachableError when nobody is there, or the provider's certificate is not valid
 */
export function refuseConnection(exchange: Exchange): void {
  const trouble = connectionTrouble(exchange);
  if (trouble) throw trouble.error;
}

/** What the first request shows of no other being answered. */
export function connectionTrouble(exchange: Exchange): Trouble | undefined {
  const { failure, request } = exchange;
  if (!failure) return undefined;
  const where = `${request.method} ${request.url} (${failure.code}: ${failure.message.trim()})`;
  if (absent.has(failure.code)) return { about: 'route', error: unreachable(exchange) };
  const trouble = request.url.startsWith('https:') ? tlsTroubleOf(failure) : undefined;
  if (!trouble) return undefined;
  return { about: 'tls', error: refusal(trouble.configured, { ...trouble, code: 'TLS_REFUSED', where }) };
}

/** A TLS server that is spoken to in HTTP ends the connection, with or without an alert (a record of type 0x15). */
const mayBeTls = ({ code, message }: NetworkFailure): boolean =>
  code === 'ECONNRESET' || message.includes('\\u0015\\u0003');

/**
 * Refuses a run none of whose probes was served, where all of them failed in a way that speaks of the configuration or
 * the environment; what is left may be the provider's fault and is judged.
 *
 * @throws ConfigurationError when they name the ASID, refuse the consumer, redirect, know no such path, or when TLS is
 *   spoken at a URL of plain HTTP
 * @throws ProviderUnreachableError when none was answered, a gateway is busy, or what answers is no FHIR server
 */
export async function refuseProbes(probes: readonly Exchange[], context: Context): Promise<void> {
  const trouble = await probeTrouble(probes, context);
  if (trouble) throw trouble.error;
}

/** What all probes say alike, where none was served. */
export async function probeTrouble(
  probes: readonly Exchange[],
  context: Context,
): Promise<Trouble | undefined> {
  const where = describeProbes(probes);
  const all = (holds: (probe: Exchange) => boolean): boolean => probes.every(holds);
  if (probes.some(({ failure }) => failure && isNoHttp(failure) && !mayBeTls(failure))) return undefined;
  const [first] = probes;
  if (first && all(({ response }) => !response))
    return (await plainTrouble(first, context)) ?? { about: 'route', error: unreachable(first, context) };
  if (all(({ environment }) => environment !== undefined)) return { about: 'route', error: busy(where) };
  for (const { about, holds, ...told } of mistakesOf(context))
    if (all(holds)) return { about, error: refusal(true, { ...told, code: 'PROVIDER_REFUSES', where }) };
  if (isOneRefusal(probes)) return { about: 'headers', error: refusedAlike(where) };
  if (!probes.some(speaksFhir)) return { about: 'address', error: noFhir(where, context) };
  return undefined;
}

const busy = (where: string): ProviderUnreachableError =>
  refusal(false, {
    code: 'ENVIRONMENT_BUSY',
    what: 'A gateway in front of the provider is busy, or cannot reach it',
    where,
    next: 'Ask those who run the environment, lower limits.requestsPerSecond, or run again later.',
  });

const refusedAlike = (where: string): ConfigurationError =>
  refusal(true, {
    code: 'PROVIDER_REFUSES',
    what: 'The provider refuses every plain request, whatever it asks for, in the same words',
    where,
    next: 'Check what they name in provider.yaml: endpoint (baseUrl, asid, odsCode) and consumer (asid, organisation, clock).',
  });

const noFhir = (where: string, context: Context): ProviderUnreachableError =>
  refusal(false, {
    code: 'PROVIDER_NOT_FHIR',
    what: 'What answers at the base URL is no FHIR server: no answer was a FHIR resource or had a FHIR media type',
    where,
    next: `Check endpoint.baseUrl in provider.yaml: ${serviceRootOf(context)}.`,
  });

/** Whether requests that have nothing in common but the configuration were refused alike, with one reason. */
function isOneRefusal(probes: readonly Exchange[]): boolean {
  const said = new Set(probes.map((probe) => `${probe.response?.status} ${diagnosticsOf(probe)}`));
  return (
    probes.length > 1 &&
    said.size === 1 &&
    probes.every((probe) => isStatus(400, 401, 403, 406, 422)(probe) && diagnosticsOf(probe) !== undefined)
  );
}

/** That TLS is spoken at a URL of plain HTTP. */
async function plainTrouble(
  { request, failure }: Exchange,
  { config }: Context,
): Promise<Trouble | undefined> {
  const url = new URL(request.url);
  if (url.protocol !== 'http:' || !failure || !mayBeTls(failure)) return undefined;
  if (!(await speaksTls(url, config.limits.timeoutSeconds))) return undefined;
  return {
    about: 'tls',
    error: refusal(true, {
      code: 'TLS_REFUSED',
      what: 'What listens there speaks TLS, though endpoint.baseUrl begins with http',
      where: `${request.method} ${request.url} (${failure.code}: ${failure.message.trim()})`,
      next: 'Begin endpoint.baseUrl with https:, and name the certificates below tls.',
    }),
  };
}

const isStatus =
  (...statuses: readonly number[]) =>
  ({ response }: Exchange): boolean =>
    response !== undefined && statuses.includes(response.status);

/** How nginx, Apache and Go's servers say that they were spoken to in plain HTTP. */
const wantsTls =
  /plain HTTP request was sent to HTTPS port|speaking plain HTTP to an SSL-enabled|HTTP request to an HTTPS server/i;

const serviceRootOf = ({ specification }: Context): string =>
  `it is the service root, ${specification.serviceRoot}, without an endpoint`;

interface Told extends Pick<ErrorFacts, 'what' | 'next'> {
  about: Trouble['about'];
  holds: (probe: Exchange) => boolean;
}

/** What all answers say alike, and what it means for the configuration. */
const mistakesOf = (context: Context): readonly Told[] => [
  {
    about: 'asid',
    holds: (probe) =>
      (probe.response?.status ?? 0) >= 400 && /\b(ssp-to|ssp-from|asid)\b/i.test(diagnosticsOf(probe) ?? ''),
    what: 'The provider refuses every request because of an ASID',
    next: 'Check endpoint.asid (sent as Ssp-To: the ASID of the practice at this URL) and consumer.asid (sent as Ssp-From).',
  },
  {
    about: 'tls',
    holds: ({ response }) => response?.status === 400 && wantsTls.test(response.body.slice(0, 2000)),
    what: 'What listens there wants TLS, though endpoint.baseUrl begins with http',
    next: 'Begin endpoint.baseUrl with https:, and name the certificates below tls.',
  },
  {
    about: 'headers',
    holds: isStatus(401, 403),
    what: 'The provider refuses every request as one of a consumer that it does not let in',
    next: 'Check consumer.asid, consumer.organisation and tls.certificate, and that the provider has this consumer registered.',
  },
  {
    about: 'route',
    holds: ({ response }) =>
      response !== undefined &&
      response.status >= 300 &&
      response.status < 400 &&
      headerValue(response.headers, 'Location') !== undefined,
    what: 'Every request is redirected, and redirects are never followed',
    next: 'Write the URL to which they lead into endpoint.baseUrl, if it is the right one.',
  },
  {
    about: 'address',
    holds: (probe) => isStatus(404, 410)(probe) && speaksFhir(probe),
    what: 'The provider knows none of the paths below endpoint.baseUrl',
    next: `Check endpoint.baseUrl: ${serviceRootOf(context)}.`,
  },
];

function refusal(configured: true, facts: ErrorFacts): ConfigurationError;
function refusal(configured: false, facts: ErrorFacts): ProviderUnreachableError;
function refusal(configured: boolean, facts: ErrorFacts): ConfigurationError | ProviderUnreachableError;
function refusal(configured: boolean, { what, next, where, code }: ErrorFacts) {
  const facts = { code, what: `${what}.`, next: `${next} Nothing was judged.`, ...(where ? { where } : {}) };
  return configured ? new ConfigurationError(facts) : new ProviderUnreachableError(facts);
}

/** Servers often end the connection without a word where they miss or refuse a client certificate. */
const certificateHint = (context: Context | undefined): string => {
  if (!context?.config.endpoint.baseUrl.startsWith('https:')) return '';
  return hasClientCertificate(context.config.tls)
    ? ' The provider may refuse the client certificate (tls.certificate).'
    : ' The provider may want a client certificate (tls.certificate), which provider.yaml does not name.';
};

const unreachable = ({ request, failure }: Exchange, context?: Context): ProviderUnreachableError =>
  new ProviderUnreachableError({
    code: 'PROVIDER_UNREACHABLE',
    what: `The provider does not answer: ${failure?.message ?? 'the connection failed'}.`,
    where: `${request.method} ${request.url}${failure ? ` (${failure.code})` : ''}`,
    next: `Check endpoint.baseUrl and tls in provider.yaml, that the provider is up, and that this machine may reach it.${certificateHint(context)} Nothing was judged.`,
    cause: failure,
  });
