import { readPackage } from './build/package.js';
import { definitionsOf } from './build/reach.js';
import { committedDefinitions, packagesOf } from './committed.js';
import type { Definitions } from './definitions.js';
import type { Validator } from './validator.js';
import { validatorOf } from './validator.js';

export type { Definitions } from './definitions.js';
export type { IssueCode, IssueSeverity, ProfileIssue, ValidationResult } from './issue.js';
export type { JsonLimits } from './json/index.js';
export { readJson } from './json/index.js';
export type { ValidateOptions, Validator } from './validator.js';
export type { XmlLimits } from './xml/index.js';
export { readXml, writeXml } from './xml/index.js';

export interface LoadOptions {
  /** Folders of `profiles/` to load; default: those of STU3. */
  packages?: readonly string[];
  /** Definitions of FHIR packages a user names, from `readFhirPackage`; they prevail over committed ones. */
  extraDefinitions?: readonly Definitions[];
  /**
   * How many resources, by their content, are remembered with what was found in them, so that the same one is looked
   * at once; default none. Only for input that is parsed from JSON or XML text.
   */
  remembered?: number;
}

/**
 * Loads the committed definitions and their compiled validators; synchronous, under 300 ms.
 *
 * @throws ConfigurationError when a package is not committed.
 */
export function loadValidator({ packages, extraDefinitions = [], remembered }: LoadOptions = {}): Validator {
  return validatorOf([...committedDefinitions(packages), ...extraDefinitions], remembered);
}

/**
 * Reads a FHIR package (`.tgz`) into definitions for `extraDefinitions`. What its profiles build on must be in it
 * or be committed; snapshots that are missing are generated.
 *
 * @throws ConfigurationError when the file is no FHIR package.
 */
export function readFhirPackage(file: string): Definitions {
  const read = readPackage(file);
  const known = committedDefinitions(packagesOf(read.fhirVersion));
  const [found] = definitionsOf([read], undefined, known);
  return (
    found ?? {
      package: file,
      fhirVersion: '',
      structures: [],
      valueSets: [],
      codeSystems: [],
      typeOf: {},
      resourceTypes: [],
    }
  );
}
