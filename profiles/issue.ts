export type IssueSeverity = 'error' | 'warning' | 'information';

/** The kinds of thing that can be wrong, or undecided; stable, for tests and for filters. */
export type IssueCode =
  /** The whole input is no FHIR resource of a known type. */
  | 'not-a-resource'
  | 'unknown-resource-type'
  /** A claimed or asked-for profile is unknown, or is for another resource type. */
  | 'profile'
  | 'cardinality-min'
  | 'cardinality-max'
  /** The JSON is of another kind, or the text breaks the lexical rules of its FHIR type. */
  | 'type'
  /** More than one type of a choice element (`deceasedBoolean` and `deceasedDateTime`). */
  | 'choice'
  | 'fixed'
  | 'pattern'
  | 'binding'
  /** A Coding whose code its own system has not got, though all of that system is known. */
  | 'unknown-code'
  | 'unknown-element'
  /** Empty text, object or array; null. */
  | 'empty'
  | 'slice'
  | 'extension'
  | 'reference'
  /** An id that is missing or there twice, or that a `fullUrl` disagrees with. */
  | 'id'
  | 'invariant'
  | 'too-deep';

/** One thing found wrong, or that could not be decided, at one place of a resource. */
export interface ProfileIssue {
  severity: IssueSeverity;
  code: IssueCode;
  /** FHIRPath of the place, from the outermost resource: `Bundle.entry[3].resource.start`. */
  path: string;
  /** JSON pointer of the same place: `/entry/3/resource/start`; the parent's where an element is missing. */
  pointer: string;
  /** Canonical URL of the definition that says so: a profile, a base resource or a datatype. */
  profile: string;
  /** Id of the element in that definition, e.g. `Patient.identifier:nhsNumber.system`. */
  element: string;
  /** Key of the invariant, when the code is `invariant`. */
  invariant?: string;
  expected: string;
  /** What was there, quoted and shortened; `nothing` when absent. */
  found: string;
  /** The above in one sentence. */
  message: string;
}

export interface ValidationResult {
  /**
   * True when it was held to a definition and no issue is an error; warnings and what was not evaluated leave it true.
   */
  valid: boolean;
  /** False when no definition of the resource itself is at hand, so that nothing is known of it. */
  validated: boolean;
  /** In document order, then by code; several causes at one place are all there. */
  issues: ProfileIssue[];
  /** What could not be decided, each with its reason in `message`; never an error. */
  notEvaluated: ProfileIssue[];
}
