import type { Verdicts } from '../../reports/verdicts.js';

type Compared = Pick<Verdicts, 'requirements' | 'scenarios'>;

/** What differs between the verdicts of two runs, one line each: outcomes, and the checks that judged. */
export function differences(before: Compared, after: Compared): string[] {
  return [
    ...differing('requirement', requirementsOf(before), requirementsOf(after)),
    ...differing('scenario', scenariosOf(before), scenariosOf(after)),
  ];
}

const requirementsOf = ({ requirements }: Compared): Map<string, string> =>
  new Map(
    requirements.map(({ id, level, outcome, checks }) => [
      id,
      `${level} ${outcome} by ${checks
        .map((check) => check.id)
        .sort()
        .join(' ')}`,
    ]),
  );

const scenariosOf = ({ scenarios }: Compared): Map<string, string> =>
  new Map(
    scenarios.map(({ id, outcome, checks }) => [
      id,
      `${outcome} by ${checks
        .map((check) => `${check.id} ${check.outcome}`)
        .sort()
        .join(' ')}`,
    ]),
  );

function differing(kind: string, before: Map<string, string>, after: Map<string, string>): string[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => `${kind} ${id}: ${before.get(id) ?? 'absent'}\n  now ${after.get(id) ?? 'absent'}`);
}
