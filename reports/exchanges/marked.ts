import { own } from '../../support/kernel/own.js';
import { printable } from '../../support/kernel/printable.js';
import { isObject, type Json } from '../../support/kernel/select.js';
import { shorten } from '../text.js';
import { bodyText, parse, steps } from './excerpt.js';
import { indented } from './indented.js';

/** A resource as indented text in three parts, of which the middle one is the place that a finding is at. */
export interface Marked {
  /** Of the resource in the body; empty for the body itself. */
  path: string;
  before: string;
  /** Empty where the place is not in the body, or is the resource itself. */
  place: string;
  after: string;
}

/** Stands in for the place while the text around it is made; a body that holds it too is marked there instead. */
const standIn = 'gpc: the place of the finding';

/** The resource of a body that a path leads into, with the element there marked; nothing when the body is no JSON. */
export function markedAt(body: string, path: string, limit: number): Marked | undefined {
  try {
    const root = parse(body);
    return root === undefined ? undefined : markedIn(root, namesOf(root, path), limit);
  } catch (error) {
    // Nested deeper than JSON can be written again: it is shown as it came, without a mark.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function markedIn(root: Json, names: readonly string[], limit: number): Marked {
  const { resource, within } = lead(root, names);
  const whole: Marked = {
    path: resource.path,
    before: bodyText(JSON.stringify(resource.value), limit),
    place: '',
    after: '',
  };
  if (!within || within.names.length === 0) return whole;
  const text = indented(JSON.stringify(replaced(resource.value, within.names)), limit);
  const [before, ...rest] = text.split(JSON.stringify(standIn));
  if (before === undefined || rest.length === 0) return whole;
  const indent = /[^\n]*$/.exec(before)?.[0].match(/^ */)?.[0] ?? '';
  const place = indented(JSON.stringify(within.value), limit).replaceAll('\n', `\n${indent}`);
  return {
    path: resource.path,
    before: printable(before),
    place: printable(shorten(place, limit)),
    after: printable(rest.join(JSON.stringify(standIn))),
  };
}

/** No resource of FHIR is nested so deeply; a body that a provider made to hurt may be. */
const deepest = 100;

/** `Appointment.start` starts with the type of the body itself, and is `start`. */
function namesOf(root: Json, path: string): readonly string[] {
  const names = steps(path).slice(0, deepest);
  return isObject(root) && root.resourceType === names[0] ? names.slice(1) : names;
}

interface Lead {
  resource: { path: string; value: Json };
  /** The last element on the way that is there, from the resource on. */
  within?: { names: readonly string[]; value: Json };
}

function lead(root: Json, names: readonly string[]): Lead {
  let found: Lead = { resource: { path: '', value: root } };
  let value: Json = root;
  let start = 0;
  for (const [index, name] of names.entries()) {
    const next = step(value, name);
    if (next === undefined) break;
    value = next;
    const done = names.slice(0, index + 1);
    if (isObject(value) && Object.hasOwn(value, 'resourceType')) {
      start = index + 1;
      found = { resource: { path: pathOf(done), value } };
    } else found = { ...found, within: { names: done.slice(start), value } };
  }
  return found;
}

const step = (value: Json, name: string): Json | undefined => {
  if (Array.isArray(value)) return value[Number(name)];
  return isObject(value) ? own(value, name) : undefined;
};

const pathOf = (names: readonly string[]): string =>
  names.reduce((path, name) => path + (/^\d+$/.test(name) ? `[${name}]` : `${path && '.'}${name}`), '');

/** A copy with the stand-in at a place that is there. */
function replaced(value: Json, [name, ...rest]: readonly string[]): Json {
  if (name === undefined) return standIn;
  if (Array.isArray(value))
    return value.map((one, index) => (index === Number(name) ? replaced(one, rest) : one));
  if (!isObject(value)) return standIn;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === name ? replaced(one, rest) : one]),
  );
}
