import { isObject, type Json, type JsonObject } from '../../kernel/select.js';
import type { Element, Shapes } from './shapes.js';

/** A version of FHIR with the URLs of a specification that is written in it. */
export interface Tongue {
  shapes: Shapes;
  /** URLs and media types of theirs by ours. */
  terms: ReadonlyMap<string, string>;
  /**
   * What each URL and media type of an answer is read as: ours for theirs, and theirs for ours, which must not pass for
   * theirs where it comes in an answer.
   */
  heard: ReadonlyMap<string, string>;
  /** URLs of their extensions that stand for elements of ours, by their names in the vocabulary. */
  extensions: Readonly<Record<string, string>>;
}

/** What came, in the shapes that the checks speak of. */
export const heard = (value: JsonObject, tongue: Tongue): JsonObject => inOurs(value, tongue, '');

/** What is to go out, in the shapes of the other version. */
export const said = (value: JsonObject, tongue: Tongue): JsonObject => inTheirs(value, tongue, '');

interface Direction {
  terms(tongue: Tongue): ReadonlyMap<string, string>;
  each(value: JsonObject, tongue: Tongue, at: string): JsonObject;
}

const hearing: Direction = { terms: (tongue) => tongue.heard, each: inOurs };
const saying: Direction = { terms: ({ terms }) => terms, each: inTheirs };

function translated(value: Json, tongue: Tongue, at: string, { terms, each }: Direction): Json {
  if (typeof value === 'string') return terms(tongue).get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => translated(one, tongue, at, { terms, each }));
  return isObject(value) ? each(value, tongue, at) : value;
}

function inOurs(value: JsonObject, tongue: Tongue, at: string): JsonObject {
  const type =
    typeof value.resourceType === 'string' ? ourType(value.resourceType, tongue.shapes) : undefined;
  const elements = elementsOf(type, tongue);
  const names = namesOf(elements);
  const out: JsonObject = {};
  for (const [key, own] of Object.entries(value)) {
    const name = names.get(key) ?? key;
    const element = elements[name];
    // What stands in an extension there is no element there: the profile says so, and nobody reads it.
    if (element?.extension !== undefined) continue;
    const content = translated(own, tongue, name, hearing);
    out[name] = element?.single && isObject(content) ? [content] : content;
  }
  if (type !== undefined) out.resourceType = type;
  if (at === 'name') {
    if (tongue.shapes.familyIsList && isTexts(out.family)) out.family = out.family.join(' ');
    swapUse(out, tongue.shapes);
  }
  return type === undefined ? out : withExtended(out, type, tongue);
}

/** Adds the elements that stand in extensions there; these stay where they are. */
function withExtended(resource: JsonObject, type: string, tongue: Tongue): JsonObject {
  const out = { ...resource };
  for (const [name, { extension, value }] of Object.entries(elementsOf(type, tongue))) {
    const [found] = extended(resource, tongue, extension, value);
    if (found) out[name] = found.value;
  }
  for (const [name, { extension, value }] of Object.entries(tongue.shapes.further[type] ?? {})) {
    const more = extended(resource, tongue, extension, value).map((one) => one.value);
    const known = out[name];
    if (more.length > 0)
      out[name] = [...(Array.isArray(known) ? known : known === undefined ? [] : [known]), ...more];
  }
  return out;
}

function inTheirs(value: JsonObject, tongue: Tongue, at: string): JsonObject {
  const type = typeof value.resourceType === 'string' ? value.resourceType : undefined;
  const elements = elementsOf(type, tongue);
  const names = namesOf(elements);
  const out: JsonObject = {};
  for (const [key, own] of Object.entries(value)) {
    const element = elements[key];
    if (element?.extension !== undefined) continue;
    const content = translated(own, tongue, key, saying);
    out[names.get(key) ?? key] =
      element?.single && Array.isArray(content) && content.length === 1 ? (content[0] ?? null) : content;
  }
  if (type !== undefined) out.resourceType = tongue.shapes.types[type] ?? type;
  if (at === 'name') {
    if (tongue.shapes.familyIsList && typeof out.family === 'string') out.family = [out.family];
    swapUse(out, tongue.shapes);
  }
  return type === undefined ? out : withExtensions(out, value, type, tongue);
}

/** Writes elements of ours as the extensions that they are there; one that was left out takes its extension with it. */
function withExtensions(theirs: JsonObject, ours: JsonObject, type: string, tongue: Tongue): JsonObject {
  let { extension: known } = theirs;
  for (const [name, { extension, value }] of Object.entries(elementsOf(type, tongue))) {
    const url = extension === undefined ? undefined : tongue.extensions[extension];
    if (extension === undefined || value === undefined) continue;
    const kept = Array.isArray(known) ? known.filter((one) => !isObject(one) || one.url !== url) : known;
    const content = ours[name];
    const isSent = url !== undefined && content !== undefined;
    known = isSent ? [...(Array.isArray(kept) ? kept : []), { url, [value]: content }] : kept;
  }
  const { extension: _before, ...rest } = theirs;
  return known === undefined || (Array.isArray(known) && known.length === 0 && !Array.isArray(ours.extension))
    ? rest
    : { ...rest, extension: known };
}

/** The values of an extension in a resource, with its place among the extensions. */
export function extended(
  { extension: list }: JsonObject,
  { extensions }: Tongue,
  extension: string | undefined,
  value: string | undefined,
): { index: number; value: Json }[] {
  const url = extension === undefined ? undefined : extensions[extension];
  if (url === undefined || value === undefined || !Array.isArray(list)) return [];
  return list.flatMap((one, index) => {
    const content = isObject(one) && one.url === url ? one[value] : undefined;
    return content === undefined ? [] : [{ index, value: content }];
  });
}

/** The name that we call official is another one there, and that one is ours. */
function swapUse(name: JsonObject, { nameInUse }: Shapes): void {
  if (name.use === 'official') name.use = nameInUse;
  else if (name.use === nameInUse) name.use = 'official';
}

export const elementsOf = (type: string | undefined, { shapes }: Tongue): Readonly<Record<string, Element>> =>
  (type === undefined ? undefined : shapes.elements[type]) ?? {};

/** Names of ours by theirs and of theirs by ours. */
function namesOf(elements: Readonly<Record<string, Element>>): Map<string, string> {
  const renamed = Object.entries(elements).flatMap(([ours, { name }]) =>
    name === undefined ? [] : [[ours, name] as const],
  );
  return new Map([...renamed, ...renamed.map(([ours, theirs]) => [theirs, ours] as const)]);
}

/** A type that is only ours is none of theirs: it keeps a name that no check asks for. */
function ourType(type: string, { types }: Shapes): string {
  const pair = Object.entries(types).find((one) => one.includes(type));
  return pair ? (pair[0] === type ? pair[1] : pair[0]) : type;
}

const isTexts = (value: Json | undefined): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
