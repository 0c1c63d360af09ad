import type { CoverageInput } from './coverage.js';

/** Where checks, tags, reasons, readings and rows contradict each other, in words; empty when they agree. */
export function contradictions({
  catalogue,
  checks,
  interpretations,
  scenarios,
  unchecked,
}: CoverageInput): string[] {
  const strays = (who: string, ids: Iterable<string>): string[] =>
    [...ids]
      .filter((id) => !catalogue.has(id))
      .map((id) => `${who} names ${id}, which is no row of the catalogue`);
  const checked = new Set(checks.flatMap(({ requirements }) => requirements));
  return [
    ...[...unchecked]
      .filter(([id]) => checked.has(id))
      .map(([id, { kind }]) => `${id} has a check, and a reason for having none (${kind})`),
    ...scenarios.flatMap(({ id, requirements }) => strays(`scenario ${id}`, requirements)),
    ...strays('a reason', unchecked.keys()),
    ...[...interpretations.values()].flatMap(({ id, requirements }) => strays(`reading ${id}`, requirements)),
  ];
}
