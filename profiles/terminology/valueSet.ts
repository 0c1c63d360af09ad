import type { Library } from '../compile/library.js';
import type { CodeFacts, CodeSystemFacts, ValueSetPart } from '../definitions.js';
import { valueSetAliases } from '../exceptions.js';

/** Whether a code is in a value set: `unknown` when the packages do not have what would tell. */
export type Membership = 'yes' | 'no' | 'unknown';

/** A value set, expanded as far as the packages allow. */
export interface Expansion {
  has(system: string | undefined, code: string): Membership;
  /** For elements of type `code`, whose system goes without saying. */
  hasCode(code: string): Membership;
  /** Why some memberships are unknown; absent when all are known. */
  reason?: string;
  /** Codes that are in it, for messages. */
  readonly codes: readonly string[];
}

/** Expansions by canonical URL, made once each. */
export function terminology(library: Library): (valueSet: string) => Expansion {
  const known = new Map<string, Expansion>();
  const expansion = (url: string): Expansion => {
    const found =
      known.get(url) ?? expand(url, library, (other) => (other === url ? nothing : expansion(other)));
    known.set(url, found);
    return found;
  };
  return expansion;
}

/** Codes of a system, those of them that are known; `rest` says why there may be more. */
interface Part {
  system: string;
  codes: ReadonlySet<string>;
  rest?: string;
}

function expand(name: string, library: Library, other: (url: string) => Expansion): Expansion {
  const alias = library.valueSet(name) === undefined ? valueSetAliases[name] : undefined;
  if (alias !== undefined) {
    const { named, actual } = alias.system;
    const set = other(alias.valueSet);
    return { ...set, has: (system, code) => set.has(system === named ? actual : system, code) };
  }
  const facts = library.valueSet(name);
  if (facts === undefined) return unknown(`the value set ${name} is not in the FHIR packages at hand`);
  const included = facts.include.map((part) => membershipOf(part, library, other));
  const excluded = (facts.exclude ?? []).map((part) => membershipOf(part, library, other));
  return combined([union(included), ...excluded.map(complement)]);
}

function membershipOf(part: ValueSetPart, library: Library, other: (url: string) => Expansion): Expansion {
  const within = (part.valueSets ?? []).map(other);
  if (part.system === undefined) return combined(within);
  return combined([ofPart(partOf(part.system, part, library)), ...within]);
}

function partOf(system: string, { codes, filters }: ValueSetPart, library: Library): Part {
  if (codes !== undefined) return { system, codes: new Set(codes) };
  const facts = library.codeSystem(system);
  if (facts === undefined)
    return {
      system,
      codes: new Set(),
      rest: `the code system ${system} is not in the FHIR packages at hand`,
    };
  const selected = (filters ?? []).map((filter) => filtered(facts, filter));
  if (selected.includes(undefined)) {
    return { system, codes: new Set(), rest: `a filter on the code system ${system} is not supported` };
  }
  const all = new Set(facts.codes.map(codeOf));
  return {
    system,
    codes: new Set([...all].filter((code) => selected.every((codesOfFilter) => codesOfFilter?.has(code)))),
    ...(!facts.complete && { rest: `the FHIR packages at hand have only some codes of ${system}` }),
  };
}

type Filter = NonNullable<ValueSetPart['filters']>[number];

/** Codes that a filter selects; none when it is of a kind that is not supported. */
function filtered(
  { codes }: CodeSystemFacts,
  { property, op, value }: Filter,
): ReadonlySet<string> | undefined {
  const isHierarchy = property === 'concept' || property === 'code';
  if (isHierarchy && op === 'is-a') return new Set([value, ...descendants(codes, value)]);
  if (isHierarchy && op === 'descendent-of') return descendants(codes, value);
  if (isHierarchy && op === 'is-not-a') {
    const below = descendants(codes, value);
    return new Set(codes.map(codeOf).filter((code) => code !== value && !below.has(code)));
  }
  if (isHierarchy && op === '=') return new Set([value]);
  if (isHierarchy && op === 'in') return new Set(value.split(',').map((code) => code.trim()));
  if (property === 'parent' && op === '=')
    return new Set(codes.filter((code) => parentsOf(code).includes(value)).map(codeOf));
  return undefined;
}

function descendants(codes: readonly CodeFacts[], ancestor: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [ancestor];
  for (let above = waiting.pop(); above !== undefined; above = waiting.pop()) {
    for (const code of codes) {
      if (!parentsOf(code).includes(above) || found.has(codeOf(code))) continue;
      found.add(codeOf(code));
      waiting.push(codeOf(code));
    }
  }
  return found;
}

const codeOf = (facts: CodeFacts): string => (typeof facts === 'string' ? facts : facts.code);
const parentsOf = (facts: CodeFacts): readonly string[] =>
  typeof facts === 'string' ? [] : (facts.parents ?? []);

function ofPart({ system, codes, rest }: Part): Expansion {
  const member = (code: string): Membership =>
    codes.has(code) ? 'yes' : rest === undefined ? 'no' : 'unknown';
  return {
    has: (given, code) => (given === system ? member(code) : 'no'),
    hasCode: member,
    ...(rest !== undefined && { reason: rest }),
    codes: [...codes],
  };
}

function unknown(reason: string): Expansion {
  return { has: () => 'unknown', hasCode: () => 'unknown', reason, codes: [] };
}

const nothing: Expansion = { has: () => 'no', hasCode: () => 'no', codes: [] };

const OPPOSITE: Readonly<Record<Membership, Membership>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

const complement = (one: Expansion): Expansion => ({
  ...one,
  has: (system, code) => OPPOSITE[one.has(system, code)],
  hasCode: (code) => OPPOSITE[one.hasCode(code)],
  codes: [],
});

/** In all of them. */
function combined(all: readonly Expansion[]): Expansion {
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  return joint(all, 'no', 'yes');
}

/** In one of them at least. */
function union(all: readonly Expansion[]): Expansion {
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  return joint(all, 'yes', 'no');
}

/** One membership of the kind that decides is enough; without any the other holds, unless some are unknown. */
function joint(all: readonly Expansion[], deciding: Membership, otherwise: Membership): Expansion {
  const decide = (membership: (one: Expansion) => Membership): Membership => {
    let found = otherwise;
    for (const one of all) {
      const member = membership(one);
      if (member === deciding) return member;
      if (member === 'unknown') found = member;
    }
    return found;
  };
  const reasons = [...new Set(all.flatMap(({ reason }) => reason ?? []))];
  return {
    has: (system, code) => decide((one) => one.has(system, code)),
    hasCode: (code) => decide((one) => one.hasCode(code)),
    ...(reasons.length > 0 && { reason: reasons.join('; ') }),
    codes: all.flatMap(({ codes }) => codes),
  };
}
