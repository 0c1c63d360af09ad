import type { CodeFacts, ValueSetPart } from '../../../../profiles/definitions.js';
import { valueSetAliases } from '../../../../profiles/exceptions.js';
import type { Published } from './published.js';

/**
 * Whether a value set has a code; `unknown` when the packages do not say. A code without system may be of any. That
 * some value sets are found under another address is a reading that the oracle shares with the validator.
 */
export type Membership = 'in' | 'out' | 'unknown';

export function isMember(
  published: Published,
  valueSet: string,
  code: string,
  system: string | undefined,
): Membership {
  const facts = published.valueSets.get(valueSet);
  const alias = valueSetAliases[valueSet];
  if (!facts && alias) {
    const { named, actual } = alias.system;
    return isMember(published, alias.valueSet, code, system === named ? actual : system);
  }
  if (!facts) return 'unknown';
  const within = (parts: readonly ValueSetPart[]) =>
    anyOf(parts.map((part) => inPart(published, part, code, system)));
  const included = within(facts.include);
  const excluded = within(facts.exclude ?? []);
  if (excluded === 'in') return 'out';
  return included === 'in' && excluded === 'unknown' ? 'unknown' : included;
}

function inPart(
  published: Published,
  part: ValueSetPart,
  code: string,
  system: string | undefined,
): Membership {
  const sets = (part.valueSets ?? []).map((url) => isMember(published, url, code, system));
  const nested = sets.length === 0 ? 'in' : allOf(sets);
  if (part.system === undefined) return nested;
  if (system !== undefined && part.system !== system) return 'out';
  return allOf([nested, inSystem(published, part, part.system, code)]);
}

function inSystem(published: Published, part: ValueSetPart, url: string, code: string): Membership {
  if (part.codes) return part.codes.includes(code) ? 'in' : 'out';
  const system = published.codeSystems.get(url);
  if (!system?.complete) return 'unknown';
  const known = new Map(system.codes.map((facts) => [codeOf(facts), facts]));
  if (!known.has(code)) return 'out';
  return allOf(
    (part.filters ?? []).map(({ property, op, value }) => {
      if (property !== 'concept' || op !== 'is-a') return 'unknown';
      return isA(known, code, value) ? 'in' : 'out';
    }),
  );
}

const codeOf = (facts: CodeFacts): string => (typeof facts === 'string' ? facts : facts.code);

function isA(known: ReadonlyMap<string, CodeFacts>, code: string, ancestor: string): boolean {
  if (code === ancestor) return true;
  const facts = known.get(code);
  if (facts === undefined || typeof facts === 'string') return false;
  return (facts.parents ?? []).some((parent) => isA(known, parent, ancestor));
}

const anyOf = (found: readonly Membership[]): Membership =>
  found.includes('in') ? 'in' : found.includes('unknown') ? 'unknown' : 'out';

const allOf = (found: readonly Membership[]): Membership =>
  found.includes('out') ? 'out' : found.includes('unknown') ? 'unknown' : 'in';
