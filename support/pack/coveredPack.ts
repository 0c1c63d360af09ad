import { boundChecks } from '../../checks/registry.js';
import { loadBindings } from '../../requirements/bindings.js';
import type { Pack } from '../../requirements/command.js';
import { loadSpecification } from '../../requirements/load.js';
import { scenariosOf } from './scenarios.js';

/** The checks and scenarios of a specification, for questions of coverage. */
export function packOf(id: string): Pack {
  const specification = loadSpecification(id);
  return {
    specification: id,
    checks: boundChecks(loadBindings(specification)),
    scenarios: scenariosOf(specification),
  };
}
