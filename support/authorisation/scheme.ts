import type { Specification } from '../../requirements/specification.js';
import type { ProviderConfig } from '../config/provider.js';
import type { Header, RecordedRequest } from '../model/exchange.js';

/** What the authorisation of a request is made from; the same facts give the same headers. */
export interface AuthorisationContext {
  config: ProviderConfig;
  specification: Specification;
  /** Key of the interaction that the request belongs to. */
  interaction: string;
  /** When a token is issued. */
  issuedAt: Date;
}

/** What a shell needs to authorise a recorded request anew. */
export interface ShellContext extends Omit<AuthorisationContext, 'issuedAt'> {
  /** `gpc token`, with what it needs to find the configuration. */
  command: string;
  sentAt: Date;
}

/** How a specification has its requests authorised and routed: all that the harness knows of one way to do it. */
export interface Scheme {
  /** Headers that it can make, in the order in which they are sent, by name; `Authorization` is `credentials`. */
  headers: ReadonlyMap<string, (context: AuthorisationContext & { traceId: string }) => string>;
  /** A fresh token, as `gpc token` prints it. */
  token(context: AuthorisationContext): string;
  /** Value of the `Authorization` header. */
  credentials(context: AuthorisationContext): string;
  /** Headers, in lower case, whose values give access to something and are never recorded. */
  secrets: ReadonlySet<string>;
  /** Value of a recorded request's `Authorization` header as shell text between double quotes; nothing without one. */
  shell(request: Pick<RecordedRequest, 'headers' | 'token'>, context: ShellContext): string | undefined;
  /** What is wrong with its options in a specification, in words. */
  mistakesIn(specification: Specification): string[];
}

/** The headers that a specification declares, in its scheme's order. */
export const headersOf = (scheme: Scheme, context: AuthorisationContext & { traceId: string }): Header[] =>
  [...scheme.headers]
    .filter(([name]) => context.specification.authorisation.headers.includes(name))
    .map(([name, make]) => [name, make(context)]);
