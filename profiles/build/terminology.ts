import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject, selectObjects } from '../../support/kernel/select.js';
import type { CodeFacts, CodeSystemFacts, ValueSetFacts, ValueSetPart } from '../definitions.js';
import { defined, withoutVersion } from './element.js';

/** Facts of a ValueSet: its composition, without display texts. */
export function valueSetFacts(valueSet: JsonObject): ValueSetFacts {
  const exclude = parts(valueSet, 'compose.exclude');
  return {
    url: text(valueSet.url) ?? '',
    include: parts(valueSet, 'compose.include'),
    ...defined('exclude', exclude.length > 0 ? exclude : undefined),
  };
}

function parts(valueSet: JsonObject, path: string): ValueSetPart[] {
  return selectObjects(valueSet, path).map(({ value }): ValueSetPart => {
    const codes = selectObjects(value, 'concept').flatMap((concept) => text(concept.value.code) ?? []);
    const filters = selectObjects(value, 'filter').map((filter) => ({
      property: text(filter.value.property) ?? '',
      op: text(filter.value.op) ?? '',
      value: text(filter.value.value) ?? '',
    }));
    const valueSets = (Array.isArray(value.valueSet) ? value.valueSet : [value.valueSet])
      .flatMap((url) => text(url) ?? [])
      .map(withoutVersion);
    return {
      ...defined('system', text(value.system)),
      ...defined('codes', codes.length > 0 ? codes : undefined),
      ...defined('filters', filters.length > 0 ? filters : undefined),
      ...defined('valueSets', valueSets.length > 0 ? valueSets : undefined),
    };
  });
}

/** Facts of a CodeSystem: its codes; with their parents, where filters ask for those. */
export function codeSystemFacts(system: JsonObject, isFiltered: boolean): CodeSystemFacts {
  const codes = [...codesOf(system, undefined)];
  return {
    url: text(system.url) ?? '',
    complete: system.content === 'complete',
    caseSensitive: system.caseSensitive !== false,
    codes: isFiltered ? codes : codes.map((facts) => (typeof facts === 'string' ? facts : facts.code)),
  };
}

function* codesOf(holder: JsonObject, above: string | undefined): Generator<CodeFacts> {
  for (const { value } of selectObjects(holder, 'concept')) {
    const code = text(value.code);
    if (code === undefined) continue;
    const parents = [...(above === undefined ? [] : [above]), ...namedParents(value)];
    yield parents.length > 0 ? { code, parents } : code;
    yield* codesOf(value, code);
  }
}

/** Parents that are given as a property: the hierarchies of v3 code systems are many-rooted. */
function namedParents(concept: JsonObject): string[] {
  return selectObjects(concept, 'property')
    .filter(({ value }) => value.code === 'parent' || value.code === 'subsumedBy')
    .flatMap(({ value }) => text(value.valueCode) ?? text(codeOf(value.valueCoding)) ?? []);
}

const codeOf = (coding: Json | undefined): Json | undefined => (isObject(coding) ? coding.code : undefined);

const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
