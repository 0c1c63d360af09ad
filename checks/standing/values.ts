import { own } from '../../support/kernel/own.js';
import { isObject, type Json, type JsonObject, type Located } from '../../support/kernel/select.js';
import type { Body } from '../../support/model/body.js';
import type { Observation, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { carriedResources } from './resources.js';
import type { StandingRule, StandingSurroundings } from './rule.js';
import { validate } from './validation.js';

/** What values have to be whatever element they are of (FHIR API guidance, resource data types). */
export const valueRule: StandingRule = {
  key: 'no-empty-values',
  title: 'every response holds no null, no empty value and no white space around a code, id or date',
  *observe(answer, surroundings) {
    for (const { path, value } of [...wrapping(answer.body), ...carriedResources(answer.body)]) {
      const empties = emptyValues(value, path);
      yield observation(
        path,
        empties.length === 0,
        'no null and nothing empty',
        empties.join(', ') || 'none',
      );
    }
    yield* spacedValues(answer, surroundings);
  },
};

/** A Bundle by itself, without the resources of its entries, each of which is looked at alone. */
function wrapping(body: Body): readonly Located<JsonObject>[] {
  if (body.kind !== 'resource' || body.resource.resourceType !== 'Bundle') return [];
  const { entry, ...bundle } = body.resource;
  if (entry === undefined) return [{ path: 'Bundle', value: bundle }];
  const shells = Array.isArray(entry) ? entry.map(withoutResource) : entry;
  return [{ path: 'Bundle', value: { ...bundle, entry: shells } }];
}

const withoutResource = (entry: Json): Json =>
  isObject(entry) && isObject(entry.resource) ? { ...entry, resource: 'seen alone' } : entry;

/** More are not shown of a finding, and a body can hold a million. */
const emptiesNamed = 20;

/** The first paths of what is null or empty at any depth. */
function emptyValues(value: Json, path: string, found: string[] = []): string[] {
  if (found.length >= emptiesNamed) return found;
  if (value === null || value === '') found.push(path);
  else if (Array.isArray(value)) {
    if (value.length === 0) found.push(path);
    // FHIR pads the arrays of primitive extensions (_given) with null.
    const padded = /\._?[A-Za-z]+$/.test(path);
    for (const [index, item] of value.entries())
      if (item !== null || !padded) emptyValues(item, `${path}[${index}]`, found);
  } else if (isObject(value)) {
    const properties = Object.entries(value);
    if (properties.length === 0) found.push(path);
    for (const [name, child] of properties) emptyValues(child, `${path}.${name}`, found);
  }
  return found;
}

/**
 * Values with white space around them whose type forbids it. Which types those are and which elements have them is
 * for the validator to know: to it, such a value breaks the lexical rules of its type, and a string does not.
 */
function* spacedValues(answer: ResponseSubject, surroundings: StandingSurroundings): Iterable<Observation> {
  const { body } = answer;
  if (body.kind !== 'resource') return;
  const seen = new Set<string>();
  for (const { code, path, pointer, expected } of validate(answer, surroundings).issues) {
    const value = code === 'type' ? valueAt(body.resource, pointer) : undefined;
    if (typeof value !== 'string' || value.trim() === value || seen.has(path)) continue;
    seen.add(path);
    yield observation(path, false, `no white space around ${expected}`, JSON.stringify(value));
  }
}

/** What a JSON pointer points at; FHIR's names have none of the characters that a pointer escapes. */
function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const key of pointer.split('/').slice(1)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isObject(value) ? own(value, key) : undefined;
  }
  return value;
}
