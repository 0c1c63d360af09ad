import { allChecks } from '../../checks/registry.js';
import type { Pack } from '../../requirements/command.js';
import type { Specification } from '../../requirements/specification.js';
import { scenariosOf } from './scenarios.js';

/** The checks and scenarios of a specification, for questions of coverage. */
export const packOf = (specification: Specification): Pack => ({
  specification,
  checks: allChecks,
  scenarios: scenariosOf(specification),
});
