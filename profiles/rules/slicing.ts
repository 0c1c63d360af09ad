import type { Json } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { ElementNode } from '../compile/node.js';
import { propertiesOf, propertyName } from '../compile/properties.js';
import type { SlicingFacts } from '../definitions.js';
import type { Expansion } from '../terminology/valueSet.js';
import { isLike, isSame } from './equality.js';

/** Whether a value belongs to a slice; `unknown` when its discriminators cannot be followed. */
export type Matcher = (value: Json) => boolean | 'unknown';

/** What matching needs of the rest of the validator. */
export interface MatcherTools {
  expansion(valueSet: string): Expansion;
  /** Whether a value meets a profile, silently. */
  conforms(value: Json, profile: string): boolean;
  /** Fixed value of an element of a definition. */
  fixedIn(profile: string, element: string): Json | undefined;
}

const BY_URL: SlicingFacts = { by: [{ type: 'value', path: 'url' }], rules: 'open' };
const BY_TYPE: SlicingFacts = { by: [{ type: 'type', path: '$this' }], rules: 'closed' };

/** How an element is sliced: extensions by url and choices by type, also where nothing says so. */
export function slicingOf({ name, facts }: ElementNode): SlicingFacts | undefined {
  if (facts.slicing !== undefined && facts.slicing.by.length > 0) return facts.slicing;
  if (name === 'extension' || name === 'modifierExtension') return BY_URL;
  return name.endsWith('[x]') ? BY_TYPE : facts.slicing;
}

/** The test of all discriminators of a slice. */
export function matcherOf(slice: ElementNode, { by }: SlicingFacts, tools: MatcherTools): Matcher {
  const tests = by.map(({ type, path }) => discriminator(slice, type, stepsOf(path), tools));
  const [only, ...others] = tests;
  if (only === undefined) return () => 'unknown';
  if (others.length === 0) return only;
  return (value) => {
    const found = tests.map((test) => test(value));
    if (found.includes(false)) return false;
    return found.includes('unknown') ? 'unknown' : true;
  };
}

const stepsOf = (path: string): string[] => path.split('.').filter((step) => step !== '$this');

function discriminator(
  slice: ElementNode,
  type: string,
  steps: readonly string[],
  tools: MatcherTools,
): Matcher {
  if (type === 'profile') return byProfile(slice, steps, tools);
  const target = descend(slice, steps);
  if (target === undefined) return byFixedOfProfile(slice, steps, tools);
  if (type === 'type') return byType(target, steps);
  if (type === 'exists') {
    const wanted = target.facts.max !== '0';
    return (value) => valuesAt(value, steps).length > 0 === wanted;
  }
  return byValue(target, steps, tools) ?? byFixedOfProfile(slice, steps, tools);
}

/** The element of the slice that a discriminator's path leads to. */
function descend(slice: ElementNode, steps: readonly string[]): ElementNode | undefined {
  return steps.reduce<ElementNode | undefined>(
    (node, step) => node?.children().find(({ name }) => name === step || name === `${step}[x]`),
    slice,
  );
}

function byValue(
  { facts }: ElementNode,
  steps: readonly string[],
  { expansion }: MatcherTools,
): Matcher | undefined {
  const { fixed, pattern, binding } = facts;
  if (fixed !== undefined) return equals(steps, [fixed]);
  if (pattern !== undefined) return (value) => valuesAt(value, steps).some((found) => isLike(found, pattern));
  if (binding?.strength !== 'required') return undefined;
  const set = expansion(binding.valueSet);
  return (value) => {
    const found = valuesAt(value, steps).flatMap((coded) => memberships(coded, set));
    if (found.includes('yes')) return true;
    return found.includes('unknown') ? 'unknown' : false;
  };
}

function memberships(value: Json, set: Expansion) {
  if (typeof value === 'string') return [set.hasCode(value)];
  if (!isObject(value)) return [];
  const codings = Array.isArray(value.coding) ? value.coding : [value];
  return codings.flatMap((coding) => {
    if (!isObject(coding) || typeof coding.code !== 'string') return [];
    return [set.has(typeof coding.system === 'string' ? coding.system : undefined, coding.code)];
  });
}

/** The value that discriminates may be fixed in the profile of the slice, as the url of an extension is. */
function byFixedOfProfile(slice: ElementNode, steps: readonly string[], { fixedIn }: MatcherTools): Matcher {
  const profiles = slice.types.flatMap(({ profiles = [] }) => profiles);
  const fixed = profiles.flatMap(
    (profile) => fixedIn(profile, steps.join('.')) ?? (steps.join() === 'url' ? profile : []),
  );
  if (fixed.length === 0) return () => 'unknown';
  return equals(steps, fixed);
}

/** Whether a value at a path is one of these; most paths are one step to a text. */
function equals(steps: readonly string[], wanted: readonly Json[]): Matcher {
  const [step, ...further] = steps;
  const texts = new Set(wanted.filter((one) => typeof one === 'string'));
  if (step === undefined || further.length > 0 || texts.size < wanted.length) {
    return (value) => valuesAt(value, steps).some((found) => wanted.some((one) => isSame(found, one)));
  }
  return (value) => {
    const found = isObject(value) ? value[step] : undefined;
    if (typeof found === 'string') return texts.has(found);
    return Array.isArray(found) && found.some((one) => typeof one === 'string' && texts.has(one));
  };
}

/**
 * By the type in the name of a choice's property, or by `resourceType`. Slices of a choice itself are only asked
 * about values of their types.
 */
function byType(target: ElementNode, steps: readonly string[]): Matcher {
  const types = target.types.map(({ code }) => code);
  const isChoice = target.name.endsWith('[x]');
  if (isChoice && steps.length === 0) return () => true;
  if (!isChoice) {
    return (value) =>
      valuesAt(value, steps).some((found) => isObject(found) && types.includes(textOf(found.resourceType)));
  }
  const names = new Set(types.map((type) => propertyName(target, type)));
  return (value) =>
    valuesAt(value, steps.slice(0, -1)).some(
      (above) => isObject(above) && Object.keys(above).some((key) => names.has(key)),
    );
}

function byProfile(slice: ElementNode, steps: readonly string[], { conforms }: MatcherTools): Matcher {
  const target = descend(slice, steps);
  const profiles = (target?.types ?? []).flatMap(({ profiles = [] }) => profiles);
  if (profiles.length === 0) return () => 'unknown';
  return (value) =>
    valuesAt(value, steps).some((found) => profiles.some((profile) => conforms(found, profile)));
}

/** All values at a path of element names below a value; choices by their stem. */
function valuesAt(value: Json, steps: readonly string[]): Json[] {
  let found: Json[] = [value];
  for (const step of steps) found = found.flatMap((above) => (isObject(above) ? below(above, step) : []));
  return found;
}

function below(value: { [key: string]: Json }, step: string): Json[] {
  const direct = value[step];
  if (direct !== undefined) return Array.isArray(direct) ? direct : [direct];
  const choice = Object.keys(value).find(
    (key) => key.startsWith(step) && /^[A-Z]/.test(key.slice(step.length)),
  );
  const chosen = choice === undefined ? undefined : value[choice];
  return chosen === undefined ? [] : [chosen];
}

/** JSON properties under which an element can be present. */
export const namesOf = (node: ElementNode): string[] => propertiesOf(node).map(([name]) => name);
