import { boundChecks } from '../../checks/registry.js';
import { loadBindings } from '../../requirements/bindings.js';
import type { Pack } from '../../requirements/command.js';
import { loadCatalogue } from '../../requirements/load.js';
import type { Specification } from '../../requirements/specification.js';
import { scenariosOf } from './scenarios.js';

/**
 * The checks and scenarios of a specification, for questions of coverage. A check covers a row only where a scenario of
 * the features names it: fewer features are less coverage, whatever the harness could judge.
 */
export function packOf(specification: Specification): Pack {
  const catalogue = loadCatalogue(specification);
  const scenarios = scenariosOf(specification);
  const named = new Set(scenarios.flatMap(({ requirements }) => requirements));
  const checks = boundChecks(loadBindings(specification)).map((check) => ({
    ...check,
    requirements: check.requirements.filter((id) => named.has(id) || !catalogue.has(id)),
  }));
  return { specification, checks, scenarios };
}
