/** Who is at fault decides the class; a stable `code` names the case; the exit code follows from the class. */
export const errorCodes = [
  'CONFIGURATION_INVALID',
  'CONFIGURATION_MISSING',
  'USAGE',
  'ENVIRONMENT_IS_LIVE',
  'OTHER_PROVIDER',
  'OTHER_PRACTICE',
  'PROVIDER_UNREACHABLE',
  'PROVIDER_NOT_FHIR',
  'PROVIDER_SILENT',
  'DEADLINE',
  'PROVIDER_REFUSES',
  'TLS_REFUSED',
  'TOKEN_REFUSED',
  'ENVIRONMENT_BUSY',
  'CLOCKS_DIFFER',
  'HARNESS_FAULT',
  'RUN_INCOMPLETE',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export const isErrorCode = (text: string): text is ErrorCode =>
  (errorCodes as readonly string[]).includes(text);

export interface ErrorFacts {
  code: ErrorCode;
  /** What happened, one sentence. */
  what: string;
  /** Where: a file and path, a URL, an exchange id. */
  where?: string;
  /** What to do next, one sentence. */
  next: string;
  cause?: unknown;
}

/** Base of every error the harness raises on purpose. `message` is built here and nowhere else. */
export abstract class GpcError extends Error {
  abstract readonly exitCode: number;
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(facts: ErrorFacts) {
    super(describe(facts), facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = new.target.name;
    this.code = facts.code;
    this.facts = facts;
  }
}

/** The user's command line or `provider.yaml` is wrong: nothing was sent. */
export class ConfigurationError extends GpcError {
  readonly exitCode = 2;
}

/** The provider could not be reached, or what answers is no FHIR server: never a conformance failure. */
export class ProviderUnreachableError extends GpcError {
  readonly exitCode = 3;
}

/** The harness or its machine broke. */
export class HarnessFault extends GpcError {
  readonly exitCode = 4;
}

function describe({ code, what, where, next }: ErrorFacts): string {
  return [`${what} [${code}]`, where && `  where: ${where}`, `  next:  ${next}`].filter(Boolean).join('\n');
}
