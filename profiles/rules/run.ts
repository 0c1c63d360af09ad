import type { Json, JsonObject } from '../../support/kernel/select.js';
import type { ElementNode } from '../compile/node.js';
import type { IssueCode, IssueSeverity } from '../issue.js';
import type { Place } from './place.js';

/** What a rule says of a place; texts are worked out from it when the validation ends. */
export interface Remark {
  code: IssueCode;
  severity?: IssueSeverity;
  /** The place of the thing, also when it is missing. */
  place: Place;
  missing?: true;
  /** The element that says so. */
  node: Pick<ElementNode, 'profile' | 'facts'>;
  invariant?: string;
  expected: string;
  found?: string;
  /** What was found, where it is quoted only when the issue is asked for. */
  value?: Json;
  /** Why it could not be decided, for what was not evaluated. */
  reason?: string;
  /** How many more of the same kind there were, of which nothing else is kept. */
  more?: number;
}

/** One validation under way. */
export interface Run {
  report(remark: Remark): void;
  notEvaluated(remark: Remark & { reason: string }): void;
  /** Told of each demand that a reference makes of its target, before it is looked at. */
  demanded?(reference: string, profiles: readonly string[]): void;
  readonly invariants: boolean;
  /** Profile for each resource type, as the caller wants it. */
  readonly resourceProfiles: Readonly<Record<string, string>>;
  /** Resource object -> profiles that it was held to. */
  readonly heldTo: Map<JsonObject, Set<string>>;
}

/** What is around a value: the resource that it is part of, and where others can be found. */
export interface Surroundings {
  run: Run;
  /** The resource that `%resource` and `#id` mean: the nearest that is not contained in another. */
  resource: JsonObject;
  place: Place;
  /** The Bundle around it is a transaction or batch, in which references may be searches. */
  isTransaction?: boolean;
  /** Entries of the Bundle around it, by `fullUrl` and by `Type/id`. */
  bundle?: Entries;
}

/** Resources of a Bundle by address. */
export type Entries = Pick<ReadonlyMap<string, Target>, 'get'>;

export interface Target {
  resource: JsonObject;
  place: Place;
  surroundings: Surroundings;
}

/** Looks at one value and what is below it. */
export type Visit = (value: Json, place: Place, around: Surroundings) => void;

/** A value as it is quoted in an issue: JSON, shortened. */
export function quoted(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  // What is no JSON has no text of its own.
  const text = String(JSON.stringify(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 100;
