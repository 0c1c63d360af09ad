import { own } from '../support/kernel/own.js';
import type { Json, JsonObject } from '../support/kernel/select.js';
import { isObject } from '../support/kernel/select.js';
import { softened } from './exceptions.js';
import type { IssueCode, ProfileIssue } from './issue.js';
import { keysOf } from './rules/place.js';
import type { Remark } from './rules/run.js';
import { quoted } from './rules/run.js';

/** Remarks as issues: each thing once, in document order, softened where an exception says so. */
export function issuesOf(remarks: readonly Remark[], resource: Json): ProfileIssue[] {
  const unique = new Map<string, ProfileIssue>();
  for (const remark of remarks) {
    const issue = issueOf(remark, resource);
    const key = [issue.path, issue.code, issue.severity, issue.invariant, issue.expected].join('\n');
    if (!unique.has(key)) unique.set(key, issue);
  }
  const indexOf = keyIndexes();
  const positioned = [...unique.values()].map((issue) => ({
    issue,
    position: positionOf(issue.pointer, resource, indexOf),
  }));
  return positioned
    .sort((one, other) => inDocument(one.position, other.position) || byText(one.issue, other.issue))
    .map(({ issue }) => issue);
}

const PROBLEMS: Readonly<Record<IssueCode, string>> = {
  'not-a-resource': 'this is no FHIR resource',
  'unknown-resource-type': 'is of a type that this version of FHIR does not have',
  profile: 'the profile does not fit',
  'cardinality-min': 'occurs too rarely or is missing',
  'cardinality-max': 'occurs too often or is not allowed',
  type: 'has the wrong form',
  choice: 'is there in several types at once',
  fixed: 'differs from the value that the profile fixes',
  pattern: 'differs from the pattern that the profile sets',
  binding: 'is not from the value set',
  'unknown-code': 'is not in its code system',
  'unknown-element': 'is not defined',
  empty: 'is empty',
  slice: 'does not fit the slices of its list',
  extension: 'is no known kind of extension here',
  reference: 'refers to something else than allowed',
  id: 'does not identify what it stands for',
  invariant: 'breaks a rule of the definition',
  'too-deep': 'is nested too deeply',
};

function issueOf(remark: Remark, resource: Json): ProfileIssue {
  const { code, place, missing, node, invariant, expected, reason } = remark;
  const found = remark.found ?? quoted(remark.value);
  const shown = remark.more === undefined ? found : `${found}, and ${remark.more} more of this kind`;
  const path = place.path;
  const exception = softened.find(
    (one) =>
      one.profile === node.profile &&
      one.element === node.facts.id &&
      one.code === code &&
      (one.found === undefined || one.found === found) &&
      (one.status === undefined || one.status === statusAt(place.above?.pointer ?? '', resource)),
  );
  const problem = reason === undefined ? PROBLEMS[code] : `not evaluated: ${reason}`;
  const because = exception === undefined ? '' : ` Tolerated: ${exception.reason}.`;
  return {
    severity: reason === undefined ? (exception?.severity ?? remark.severity ?? 'error') : 'information',
    code,
    path,
    pointer: (missing === true ? place.above : place)?.pointer ?? '',
    profile: node.profile,
    element: node.facts.id,
    ...(invariant !== undefined && { invariant }),
    expected,
    found: shown,
    message: `${path} ${problem}. Expected ${expected}; found ${shown}. (${nameOf(node.profile)}, ${invariant ?? node.facts.id})${because}`,
  };
}

/** The status of what a pointer leads to. */
function statusAt(pointer: string, resource: Json): Json | undefined {
  const value = keysOf(pointer).reduce(below, resource);
  return isObject(value) ? value.status : undefined;
}

/** What stands at a key of a pointer. */
function below(holder: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(holder)) return holder[Number(key)];
  return isObject(holder) ? own(holder, key) : undefined;
}

const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

type IndexOf = (object: JsonObject, key: string) => number;

/** Where a key stands in an object. Remembered for all keys at once: many issues can be about one object. */
function keyIndexes(): IndexOf {
  const known = new Map<JsonObject, Map<string, number>>();
  return (object, key) => {
    const indexes = known.get(object) ?? new Map(Object.keys(object).map((name, index) => [name, index]));
    known.set(object, indexes);
    return indexes.get(key) ?? -1;
  };
}

/** Index of each key on the way, as they stand in the document. */
function positionOf(pointer: string, resource: Json, indexOf: IndexOf): number[] {
  let value: Json | undefined = resource;
  return keysOf(pointer).map((key) => {
    const holder: Json | undefined = value;
    value = below(holder, key);
    return isObject(holder) ? indexOf(holder, key) : Number(key);
  });
}

function inDocument(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((position, at) => position !== other[at]);
  if (index < 0) return one.length - other.length;
  const behind = other[index];
  return behind === undefined ? 1 : (one[index] ?? 0) - behind;
}

function byText(one: ProfileIssue, other: ProfileIssue): number {
  return (
    compare(one.path, other.path) || compare(one.code, other.code) || compare(one.message, other.message)
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
