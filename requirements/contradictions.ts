import { binds } from '../support/model/judge.js';
import type { CheckFacts, CoverageInput } from './coverage.js';
import type { Catalogue } from './load.js';

/** Rows and readings that are named and not there, in words. */
export function strays({
  catalogue,
  checks,
  interpretations,
  scenarios,
  unchecked,
}: CoverageInput): string[] {
  const named = (who: string, ids: Iterable<string>): string[] =>
    [...ids]
      .filter((id) => !catalogue.has(id))
      .map((id) => `${who} names ${id}, which is no row of the catalogue`);
  return [
    ...checks.flatMap(({ id, requirements }) => named(`check ${id}`, requirements)),
    ...scenarios.flatMap(({ id, requirements }) => named(`scenario ${id}`, requirements)),
    ...named('a reason', unchecked.keys()),
    ...[...interpretations.values()].flatMap(({ id, requirements }) => named(`reading ${id}`, requirements)),
    ...checks
      .filter(({ interpretation: id }) => id !== undefined && !interpretations.has(id))
      .map(({ id, interpretation }) => `check ${id} rests on ${interpretation}, which is no reading`),
  ];
}

/** Where checks, tags, reasons, readings and rows contradict each other, in words; empty when they agree. */
export function contradictions(input: CoverageInput): string[] {
  const { catalogue, checks, unchecked } = input;
  const checked = new Set(checks.flatMap(({ requirements }) => requirements));
  return [
    ...[...unchecked]
      .filter(([id]) => checked.has(id))
      .map(([id, { kind }]) => `${id} has a check, and a reason for having none (${kind})`),
    ...strays(input),
    ...checks.flatMap((check) => mixedWeights(check, catalogue)),
  ];
}

/** A check has one outcome, so its rows have to weigh the same: all fail a provider, or all warn. */
function mixedWeights({ id, requirements }: CheckFacts, catalogue: Catalogue): string[] {
  const rows = requirements.flatMap((row) => catalogue.get(row) ?? []);
  const soft = rows.filter(({ level }) => !binds(level));
  if (soft.length === 0 || soft.length === rows.length) return [];
  const names = soft.map((row) => `${row.id} (${row.level})`).join(', ');
  return [`check ${id} judges ${names} together with rows that bind`];
}
