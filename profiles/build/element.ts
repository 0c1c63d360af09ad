import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject, selectObjects } from '../../support/kernel/select.js';
import type { ConstraintFacts, ElementFacts, SlicingFacts, TypeFacts } from '../definitions.js';

/** An ElementDefinition without its prose. What it does not say is absent, so that it can be laid over another. */
export interface RawElement extends Omit<ElementFacts, 'id' | 'list' | 'binding'> {
  /** As published, without slice names: `Extension.valuePeriod`. */
  path: string;
  slice?: string;
  binding?: RawBinding;
}

/** A binding of any strength; a differential may give only the strength or only the value set. */
export interface RawBinding {
  strength?: string;
  valueSet?: string;
  max?: string;
}

/** Reads an ElementDefinition of STU3. */
export function readElement(json: JsonObject): RawElement {
  const { path, sliceName, min, max, contentReference, maxLength, representation } = json;
  return {
    path: text(path) ?? '',
    ...defined('slice', text(sliceName)?.replaceAll('.', '_')),
    ...defined('min', typeof min === 'number' ? min : undefined),
    ...defined('max', text(max)),
    ...defined('types', types(json)),
    ...defined('contentReference', text(contentReference)?.replace('#', '')),
    ...defined('fixed', choice(json, 'fixed')),
    ...defined('pattern', choice(json, 'pattern')),
    ...defined('minValue', choice(json, 'minValue')),
    ...defined('maxValue', choice(json, 'maxValue')),
    ...defined('maxLength', typeof maxLength === 'number' ? maxLength : undefined),
    ...defined('binding', binding(json)),
    ...defined('slicing', slicing(json)),
    ...defined('constraints', constraints(json)),
    ...defined(
      'attribute',
      Array.isArray(representation) && representation.includes('xmlAttr') ? (true as const) : undefined,
    ),
  };
}

/**
 * STU3 repeats a type for each of its profiles and targets; here each type stands once. A profile of a Reference is
 * taken for what it points to: some publishers write it so, and STU3 has no other use for it.
 */
function types(json: JsonObject): TypeFacts[] | undefined {
  const stated = selectObjects(json, 'type').map(({ value }) => value);
  const codes = [...new Set(stated.flatMap((type) => text(type.code) ?? []))];
  if (codes.length === 0) return undefined;
  return codes.map((code): TypeFacts => {
    const same = stated.filter((type) => type.code === code);
    const profiles = same.map((type) => canonicals(type.profile));
    const targets = same.map((type) => canonicals(type.targetProfile));
    if (code !== 'Reference') return { code, ...someOf('profiles', profiles) };
    return {
      code,
      ...someOf(
        'targets',
        targets.map((found, index) => [...found, ...(profiles[index] ?? [])]),
      ),
    };
  });
}

/** All of them; none where one statement of the type leaves it open. */
function someOf<Key extends 'profiles' | 'targets'>(
  key: Key,
  stated: readonly string[][],
): { [K in Key]?: string[] } {
  return defined(key, stated.every((found) => found.length > 0) ? stated.flat() : undefined);
}

const MAX_VALUE_SET = 'http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet';

function binding(json: JsonObject): RawBinding | undefined {
  const found = json.binding;
  if (!isObject(found)) return undefined;
  const valueSet = reference(found.valueSetReference) ?? text(found.valueSetUri);
  const max = selectObjects(found, 'extension').find(({ value }) => value.url === MAX_VALUE_SET)?.value;
  const maxValueSet = max && (reference(max.valueReference) ?? text(max.valueUri));
  return {
    ...defined('strength', text(found.strength)),
    ...defined('valueSet', valueSet && withoutVersion(valueSet)),
    ...defined('max', maxValueSet && withoutVersion(maxValueSet)),
  };
}

function slicing(json: JsonObject): SlicingFacts | undefined {
  const found = json.slicing;
  if (!isObject(found)) return undefined;
  const { rules, ordered } = found;
  return {
    by: selectObjects(found, 'discriminator').map(({ value }) => ({
      type: text(value.type) ?? 'value',
      path: text(value.path) ?? '$this',
    })),
    rules: rules === 'closed' || rules === 'openAtEnd' ? rules : 'open',
    ...defined('ordered', ordered === true ? (true as const) : undefined),
  };
}

function constraints(json: JsonObject): ConstraintFacts[] | undefined {
  const found = selectObjects(json, 'constraint').flatMap(({ value }): ConstraintFacts[] => {
    const { key, severity, expression } = value;
    if (typeof key !== 'string' || typeof expression !== 'string') return [];
    return [{ key, severity: severity === 'warning' ? 'warning' : 'error', expression }];
  });
  return found.length > 0 ? found : undefined;
}

/** The value of `fixedUri`, `patternCodeableConcept` and their like, whatever its type. */
function choice(json: JsonObject, prefix: string): Json | undefined {
  const key = Object.keys(json).find(
    (name) => name.startsWith(prefix) && /^[A-Z]/.test(name.slice(prefix.length)),
  );
  return key === undefined ? undefined : json[key];
}

const canonicals = (value: Json | undefined): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((url) =>
    typeof url === 'string' ? [withoutVersion(url)] : [],
  );

const reference = (value: Json | undefined): string | undefined =>
  isObject(value) ? text(value.reference) : undefined;

const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** A canonical URL without `|version`. */
export const withoutVersion = (url: string): string => url.split('|', 1)[0] ?? url;

/** An object with one property, or none when the value is absent: for facts that leave out what is not said. */
export function defined<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  const found: { [K in Key]?: Value } = {};
  if (value !== undefined) found[key] = value;
  return found;
}
