import type { Specification } from '../../requirements/specification.js';
import type { ProviderConfig } from '../config/provider.js';
import type { Header, NetworkFailure, RecordedRequest, RecordedResponse } from '../model/exchange.js';

/** What the authorisation of a request is made from; the same facts give the same headers. */
export interface AuthorisationContext {
  config: ProviderConfig;
  specification: Specification;
  /** Key of the interaction that the request belongs to. */
  interaction: string;
  /** When a token is issued. */
  issuedAt: Date;
  /** What was got from the scheme's source of tokens, where it has one. */
  accessToken?: string;
  /** NHS number of the patient whom the request is about, where that is known. */
  patient?: string;
}

/** What the headers of one request are made from. */
export type HeaderContext = AuthorisationContext & { traceId: string };

/** What a shell needs to authorise a recorded request anew. */
export interface ShellContext extends Omit<AuthorisationContext, 'issuedAt'> {
  /** `gpc token`, with what it needs to find the configuration. */
  command: string;
  sentAt: Date;
  /** NHS number of the patient on whose behalf it was sent, where its token was left as it was. */
  patient?: string;
}

/** A form that is posted to a token endpoint. */
export interface TokenForm {
  url: string;
  fields: Readonly<Record<string, string>>;
}

/** What came of posting it. */
export interface TokenAnswer {
  response?: Pick<RecordedResponse, 'status' | 'body'>;
  failure?: Pick<NetworkFailure, 'message'>;
}

export interface TokenSetup {
  config: ProviderConfig;
  /** Whose time tokens carry. */
  now(): Date;
  post(form: TokenForm): Promise<TokenAnswer>;
}

/** Where access tokens come from that a scheme cannot make by itself. */
export interface TokenSource {
  /**
   * @param patient NHS number
   * @throws ConfigurationError TOKEN_REFUSED when there is none to be had for the patient
   */
  accessToken(patient: string): Promise<string>;
}

/** How a specification has its requests authorised and routed: all that the harness knows of one way to do it. */
export interface Scheme {
  /** Headers that it can make, in the order in which they are sent, by name; `Authorization` is `credentials`. */
  headers: ReadonlyMap<string, (context: HeaderContext) => string>;
  /** Headers that the configuration adds. */
  configured?(context: HeaderContext): Header[];
  /** Opens where access tokens come from; nothing where it makes its tokens itself. */
  openTokens?(setup: TokenSetup): TokenSource;
  /** A fresh token, as `gpc token` prints it. */
  token(context: AuthorisationContext): string;
  /** Value of the `Authorization` header. */
  credentials(context: AuthorisationContext): string;
  /** Headers, in lower case, whose values give access to something and are never recorded. */
  secrets: ReadonlySet<string>;
  /** The same of headers that the configuration adds. */
  configuredSecrets?(config: ProviderConfig): string[];
  /** Value of a recorded request's `Authorization` header as shell text between double quotes; nothing without one. */
  shell(request: Pick<RecordedRequest, 'headers' | 'token'>, context: ShellContext): string | undefined;
  /** What is wrong with its options in a specification, in words. */
  mistakesIn(specification: Specification): string[];
}

/** The headers that a specification declares, in its scheme's order, and those that the configuration adds. */
export const headersOf = (scheme: Scheme, context: HeaderContext): Header[] => [
  ...[...scheme.headers]
    .filter(([name]) => context.specification.authorisation.headers.includes(name))
    .map(([name, make]): Header => [name, make(context)]),
  ...(scheme.configured?.(context) ?? []),
];
