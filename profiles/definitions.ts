/** What validation needs of FHIR packages: facts only, no prose. Committed as `profiles/<package>/data/*.json`. */
export interface Definitions {
  /** `name#version` of the package they were read from. */
  package: string;
}
