import { allChecks } from '../../checks/registry.js';
import type { Pack } from '../../requirements/command.js';
import { loadSpecification } from '../../requirements/load.js';
import { scenariosOf } from './scenarios.js';

/** The checks and scenarios of a specification, for questions of coverage. */
export const packOf = (specification: string): Pack => ({
  specification,
  checks: allChecks,
  scenarios: scenariosOf(loadSpecification(specification)),
});
