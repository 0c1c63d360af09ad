import { own } from '../support/kernel/own.js';
import type { Json } from '../support/kernel/select.js';
import { isObject } from '../support/kernel/select.js';
import { library } from './compile/library.js';
import { nodes } from './compile/node.js';
import { structureChecks } from './compile/structure.js';
import type { Definitions } from './definitions.js';
import type { ProfileIssue, ValidationResult } from './issue.js';
import { issuesOf } from './issues.js';
import { Place } from './rules/place.js';
import { Remarks } from './rules/remarks.js';
import { Resources } from './rules/resources.js';
import type { Remark, Run } from './rules/run.js';
import { terminology } from './terminology/valueSet.js';

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

/** A validator of everything that is defined. */
export function validatorOf(definitions: readonly Definitions[], remembered = 0): Validator {
  const known = library(definitions);
  const trees = nodes(known);
  const checks = structureChecks(known, trees);
  const resources = new Resources({
    library: known,
    nodes: trees,
    checks,
    expansion: terminology(known),
    remembered,
  });
  return {
    profiles: known.structures.filter(({ kind }) => kind === 'resource').map(({ url }) => url),
    validate(resource, options = {}) {
      if (!isJson(resource, DEEPEST)) return tooDeep();
      const reported = new Remarks();
      const undecided = new Remarks();
      const run = runOf(reported, undecided, options);
      resources.outermost(resource, profilesAsked(resource, options), run);
      const isHeld = isObject(resource) && (run.heldTo.get(resource)?.size ?? 0) > 0;
      return result(reported.kept, undecided.kept, resource, isHeld);
    },
  };
}

function runOf(
  reported: Remarks,
  undecided: Remarks,
  { invariants = true, resourceProfiles = {} }: ValidateOptions,
): Run {
  return {
    report: (remark) => reported.add(remark),
    notEvaluated: (remark) => undecided.add(remark),
    invariants,
    resourceProfiles,
    heldTo: new Map(),
  };
}

function profilesAsked(resource: Json, { profile, resourceProfiles }: ValidateOptions): readonly string[] {
  const asked = profile === undefined ? [] : [profile].flat().map(withoutVersion);
  const type = isObject(resource) ? resource.resourceType : undefined;
  const ofType = typeof type === 'string' ? own(resourceProfiles ?? {}, type) : undefined;
  return ofType === undefined ? asked : [...asked, ofType];
}

const withoutVersion = (url: string): string => url.split('|', 1)[0] ?? url;

/** Texts of what was not evaluated are made when they are asked for: they are many and seldom read. */
function result(
  reported: readonly Remark[],
  undecided: readonly Remark[],
  resource: Json,
  isHeld: boolean,
): ValidationResult {
  const issues = issuesOf(reported, resource);
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  let notEvaluated: ProfileIssue[] | undefined;
  return {
    valid: isHeld && !hasErrors,
    validated: isHeld || hasErrors,
    issues,
    get notEvaluated() {
      notEvaluated ??= issuesOf(undecided, resource);
      return notEvaluated;
    },
  };
}

/** Levels of nesting: far more than any resource has, far fewer than would exhaust the stack. */
const DEEPEST = 200;

/** Whether a value is JSON of no more than so many levels. */
function isJson(value: unknown, levels: number): value is Json {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!isJson(item, levels - 1)) return false;
    return true;
  }
  for (const below of Object.values(value)) {
    if (typeof below === 'object' && !isJson(below, levels - 1)) return false;
  }
  return true;
}

function tooDeep(): ValidationResult {
  const node = { profile: 'http://hl7.org/fhir/StructureDefinition/Resource', facts: { id: 'Resource' } };
  const expected = `at most ${DEEPEST} levels of nesting`;
  const remark: Remark = { code: 'too-deep', place: new Place('resource'), node, expected, found: 'more' };
  return result([remark], [], null, false);
}
