import type { TlsFiles } from '../config/provider.js';
import { headerValue, type RecordedRequest } from '../model/exchange.js';
import { quote, quoteWithVariables } from './shell.js';

export interface CurlFacts {
  /** Shell text of the `Authorization` header's value, to stand between double quotes; nothing without the header. */
  authorisation: string | undefined;
  /** The paths as written in the configuration. */
  tls?: TlsFiles['written'];
  /** Further options of curl: which protocol and cipher suites it may use. */
  options?: readonly string[];
}

/** Headers that curl works out itself. */
const ownHeaders = new Set(['authorization', 'host', 'connection', 'content-length']);

/** Headers that curl would add unasked: `-H 'Name:'` keeps it from doing so. */
const uninvited = ['Accept', 'Content-Type', 'User-Agent'];

/**
 * A command for a POSIX shell that repeats a request. It is made from the recorded request, which knows no secret; those
 * of the configuration appear by the name of their environment variable.
 */
export function curlCommand(
  request: RecordedRequest,
  { authorisation, tls, options = [] }: CurlFacts,
): string {
  return [
    `curl -sS -i --globoff --path-as-is --compressed ${methodArgument(request)} ${quote(request.url)}`,
    ...tlsArguments(tls ?? {}),
    ...options,
    ...headerArguments(request),
    ...(authorisation === undefined ? [] : [`-H "Authorization: ${authorisation}"`]),
    ...(request.body === undefined ? [] : [`--data-raw ${quote(request.body)}`]),
  ].join(' \\\n  ');
}

/** curl would wait for a body after a HEAD that it does not know for one. */
const methodArgument = ({ method }: RecordedRequest): string =>
  method === 'HEAD' ? '--head' : `--request ${quote(method)}`;

function tlsArguments({ ca, certificate, key, pfx, passphrase }: TlsFiles['written']): string[] {
  const written = { '--cacert': ca, '--cert': certificate ?? pfx, '--key': key, '--pass': passphrase };
  const kind = certificate === undefined && pfx !== undefined ? ['--cert-type P12'] : [];
  return kind.concat(
    Object.entries(written).flatMap(([option, value]) =>
      value === undefined ? [] : [`${option} ${quoteWithVariables(value)}`],
    ),
  );
}

function headerArguments({ headers }: RecordedRequest): string[] {
  const sent = headers.filter(([name]) => !ownHeaders.has(name.toLowerCase()));
  const suppressed = uninvited.filter((name) => headerValue(headers, name) === undefined);
  return [
    ...sent.map(([name, value]) => `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...suppressed.map((name) => `-H ${quote(`${name}:`)}`),
  ];
}
