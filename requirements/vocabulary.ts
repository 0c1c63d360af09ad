/** A code with which a refusal names its reason, and the status and issue type that go with it. */
export interface SpineError {
  status: number;
  /** `OperationOutcome.issue.code`. */
  issueType: string;
}

/** Codes and URLs of a specification that answers are compared with, each group by our own short names. */
export interface Vocabulary {
  /** URLs of extensions. */
  extensions: Readonly<Record<string, string>>;
  /** Of identifiers and codes. */
  systems: Readonly<Record<string, string>>;
  /** Every system under which an error code may stand. */
  errorSystems: readonly string[];
  /** Other URLs by which answers may name a profile, with its own. */
  aliases: Readonly<Record<string, string>>;
  codes: Readonly<Record<string, readonly string[]>>;
}
