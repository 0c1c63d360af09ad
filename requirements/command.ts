import { ConfigurationError } from '../support/kernel/errors.js';
import { nearest } from '../support/kernel/nearest.js';
import { type CheckFacts, coverage, type ScenarioFacts } from './coverage.js';
import { coverageText } from './coverageText.js';
import { loadCatalogue, loadInterpretations, loadUnchecked } from './load.js';
import { requirementText } from './requirementText.js';
import type { Specification } from './specification.js';

/** What `gpc requirements` is asked. */
export type RequirementsQuestion =
  | { show: 'coverage'; areas?: readonly string[] }
  | { show: 'row'; id: string };

/** The pack that the answer is about: the checks it applies and the scenarios of its features. */
export interface Pack {
  specification: Specification;
  checks: readonly CheckFacts[];
  scenarios: readonly ScenarioFacts[];
}

export interface CommandResult {
  text: string;
  /** 1 when a row is uncovered or something contradicts itself, else 0. */
  exitCode: 0 | 1;
}

/**
 * Answers `gpc requirements coverage` and `gpc requirements show ID`.
 *
 * @throws ConfigurationError when the row or an area is unknown
 * @throws HarnessFault when the data of the specification is wrong
 */
export function runRequirementsCommand(question: RequirementsQuestion, pack: Pack): CommandResult {
  const { specification } = pack;
  const data = {
    catalogue: loadCatalogue(specification),
    interpretations: loadInterpretations(specification),
    unchecked: loadUnchecked(specification),
    checks: pack.checks,
    scenarios: pack.scenarios,
  };
  if (question.show === 'row') {
    const row = data.catalogue.get(question.id.toUpperCase());
    if (!row) throw unknown('requirement', question.id, [...data.catalogue.keys()]);
    return { text: requirementText(row, data), exitCode: 0 };
  }
  const report = coverage(data);
  const names = report.areas.map(({ area }) => area);
  const areas = question.areas ?? names;
  for (const area of areas) if (!names.includes(area)) throw unknown('area', area, names);
  const claimed = { ...report, areas: report.areas.filter(({ area }) => areas.includes(area)) };
  const open = claimed.areas.some(({ uncovered }) => uncovered.length > 0);
  return {
    text: coverageText(claimed, data.catalogue),
    exitCode: open || claimed.contradictions.length > 0 ? 1 : 0,
  };
}

function unknown(kind: string, name: string, names: readonly string[]): ConfigurationError {
  const close = nearest(name, names);
  return new ConfigurationError({
    code: 'USAGE',
    what: `There is no ${kind} "${name}".`,
    next: close
      ? `Did you mean ${close}?`
      : 'Run "gpc requirements coverage" to see the areas and their rows.',
  });
}
