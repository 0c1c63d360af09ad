import { HarnessFault } from '../support/errors.js';
import type { Definitions } from './definitions.js';
import type { ValidationResult } from './issue.js';

export type { Definitions } from './definitions.js';
export type { IssueCode, IssueSeverity, ProfileIssue, ValidationResult } from './issue.js';

export interface LoadOptions {
  /** Folders of `profiles/` to load; default: all that are committed. */
  packages?: readonly string[];
  /** Definitions of FHIR packages a user names, from `readFhirPackage`; they prevail over committed ones. */
  extraDefinitions?: readonly Definitions[];
}

export interface ValidateOptions {
  /** Canonical URLs that the resource itself is held to, besides what `resourceProfiles` says of its type. */
  profile?: string | readonly string[];
  /** Resource type -> profile URL, for the resource itself and for the entries of a Bundle, whatever they claim. */
  resourceProfiles?: Readonly<Record<string, string>>;
  /** Evaluate FHIRPath invariants; default true. */
  invariants?: boolean;
}

export interface Validator {
  /**
   * Holds a resource, as parsed from JSON, to its profiles: `profile` if given, `resourceProfiles` for its type,
   * and those it claims in `meta.profile` that are known; the base resource when there are none. Never throws for
   * what the resource is like.
   */
  validate(resource: unknown, options?: ValidateOptions): ValidationResult;
  /** Canonical URLs of the loaded profiles and base resources. */
  readonly profiles: readonly string[];
}

/** Loads the committed definitions and their compiled validators; synchronous, under 300 ms. */
export function loadValidator(_options: LoadOptions = {}): Validator {
  throw new HarnessFault({ code: 'HARNESS_FAULT', what: 'No validator is built yet', next: 'Build it.' });
}

/** Reads a FHIR package (`.tgz`) into definitions for `extraDefinitions`, generating snapshots that are missing. */
export function readFhirPackage(_file: string): Definitions {
  throw new HarnessFault({ code: 'HARNESS_FAULT', what: 'No package can be read yet', next: 'Build it.' });
}
