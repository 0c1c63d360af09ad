/** Codes of a specification that answers are compared with; where they differ, one check serves several specifications. */
export interface Terms {
  /** The codes of each kind: `specificationVersion`, `deliveryChannel`, `practitionerRole`, `issueType`. */
  codes: Readonly<Record<string, readonly string[]>>;
  /** Every system under which an error code may stand. */
  errorSystems: readonly string[];
  /** Error codes, with the status and the issue type that the error handling guidance tabulates. */
  errors: ReadonlyMap<string, { status: number; issueType: string }>;
}
