import type { Json } from '../support/kernel/select.js';
import { isObject } from '../support/kernel/select.js';

/**
 * What validation needs of FHIR packages: facts only, no prose. Committed as `profiles/<package>/data/facts.json`.
 * Canonical URLs carry no version.
 */
export interface Definitions {
  /** `name#version` of the package they were read from. */
  package: string;
  /** Of FHIR, that it is written for: `3.0.1`. */
  fhirVersion: string;
  structures: readonly StructureFacts[];
  valueSets: readonly ValueSetFacts[];
  codeSystems: readonly CodeSystemFacts[];
  /** Resource type or datatype of every profile that a reference of these structures may point to. */
  typeOf: Readonly<Record<string, string>>;
  /** Names of all resource types of the package, whether or not their structure is here. */
  resourceTypes: readonly string[];
}

/** A resource, datatype, profile or extension. */
export interface StructureFacts {
  url: string;
  version?: string;
  kind: 'resource' | 'complex-type';
  /** Resource or datatype that it describes or constrains: `Patient`, `Extension`. */
  type: string;
  /** True for a profile, false for the base resource or datatype itself. */
  profile: boolean;
  abstract?: true;
  /** Where an extension may stand; anywhere, when absent. */
  context?: ExtensionContext;
  /** It is an extension that changes the meaning of what it stands on: for `modifierExtension` only. */
  modifier?: true;
  /**
   * Its snapshot, root first, in document order. Below an element of a datatype only what differs from the datatype
   * is listed; the rest is as the datatype says.
   */
  elements: readonly ElementFacts[];
}

/** `element`: paths of elements, or names of types. `extension`: URLs of the extensions that it may stand in. */
export interface ExtensionContext {
  kind: 'element' | 'extension';
  places: readonly string[];
}

export interface ElementFacts {
  /** Path with the names of slices: `Patient.identifier:nhsNumber.system`; choices as `value[x]`. */
  id: string;
  /** Default 0. */
  min?: number;
  /** Default `1`. */
  max?: string;
  /** It is a JSON array, whatever `max` this profile allows. */
  list?: true;
  types?: readonly TypeFacts[];
  /** Id of the element of the same structure whose content it shares. */
  contentReference?: string;
  fixed?: Json;
  pattern?: Json;
  maxLength?: number;
  minValue?: Json;
  maxValue?: Json;
  binding?: BindingFacts;
  slicing?: SlicingFacts;
  /** Invariants stated here; those of its datatype stand at the datatype. */
  constraints?: readonly ConstraintFacts[];
  /** An XML attribute (`id`, `url`): its JSON property has no `_` companion. */
  attribute?: true;
}

export interface TypeFacts {
  code: string;
  /** Profiles of the datatype, one of which the value must meet. */
  profiles?: readonly string[];
  /** Profiles that a Reference may point to. */
  targets?: readonly string[];
}

export interface BindingFacts {
  strength: 'required' | 'extensible';
  valueSet: string;
  /** The value set that an extensible binding may not leave. */
  max?: string;
}

export interface SlicingFacts {
  by: readonly { type: string; path: string }[];
  rules: 'open' | 'closed' | 'openAtEnd';
  ordered?: true;
}

export interface ConstraintFacts {
  key: string;
  severity: 'error' | 'warning';
  expression: string;
}

export interface ValueSetFacts {
  url: string;
  include: readonly ValueSetPart[];
  exclude?: readonly ValueSetPart[];
}

/** Codes of a system (all, those listed, or those a filter selects), within every value set named. */
export interface ValueSetPart {
  system?: string;
  codes?: readonly string[];
  filters?: readonly { property: string; op: string; value: string }[];
  valueSets?: readonly string[];
}

export interface CodeSystemFacts {
  url: string;
  /** False when the package has only some of its codes. */
  complete: boolean;
  caseSensitive: boolean;
  codes: readonly CodeFacts[];
}

/** A code, or a code with its parents and the properties that filters may ask for. */
export type CodeFacts =
  | string
  | { code: string; parents?: readonly string[]; properties?: Readonly<Record<string, string>> };

/** Whether a parsed file is definitions as the build step writes them. */
export function isDefinitions(value: unknown): value is Definitions {
  return (
    isObject(value) &&
    typeof value.package === 'string' &&
    typeof value.fhirVersion === 'string' &&
    ['structures', 'valueSets', 'codeSystems', 'resourceTypes'].every((key) => Array.isArray(value[key])) &&
    isObject(value.typeOf)
  );
}
