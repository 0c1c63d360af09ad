import { definitionsOf } from '../../profiles/build/reach.js';
import { committedDefinitions } from '../../profiles/committed.js';
import type { Validator } from '../../profiles/index.js';
import { loadValidator } from '../../profiles/index.js';
import type { JsonObject } from '../../support/kernel/select.js';

const BASE = 'https://example.org/StructureDefinition/';

/** URL of a profile made by `profileOf`. */
export const urlOf = (name: string): string => BASE + name;

/** A profile as it would be published, with a differential only. */
export function profileOf(name: string, type: string, elements: JsonObject[]): JsonObject {
  return {
    resourceType: 'StructureDefinition',
    url: urlOf(name),
    name,
    kind: type === 'Extension' ? 'complex-type' : 'resource',
    type,
    derivation: 'constraint',
    baseDefinition: `http://hl7.org/fhir/StructureDefinition/${type}`,
    differential: { element: elements },
  };
}

/** A validator that knows these conformance resources besides the committed ones. */
export function validatorWith(...resources: JsonObject[]): Validator {
  const ofType = (type: string) =>
    new Map(
      resources
        .filter(({ resourceType }) => resourceType === type)
        .map((resource) => [String(resource.url), resource]),
    );
  const found = {
    name: 'example',
    version: '1',
    fhirVersion: '3.0.1',
    structures: ofType('StructureDefinition'),
    valueSets: ofType('ValueSet'),
    codeSystems: ofType('CodeSystem'),
  };
  return loadValidator({ extraDefinitions: definitionsOf([found], undefined, committedDefinitions()) });
}

/** What is found with a resource held to a profile: `<code> <path>` of each error, in order. */
export function errorsOf(validator: Validator, resource: JsonObject, name: string): string[] {
  const { issues } = validator.validate(resource, { profile: urlOf(name) });
  return issues.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`);
}
