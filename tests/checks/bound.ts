import { boundChecks } from '../../checks/registry.js';
import { loadBindings } from '../../requirements/bindings.js';
import { loadSpecification } from '../../requirements/load.js';
import { loadTerms } from '../../requirements/terms.js';
import type { WeighedBinding } from '../../support/model/binding.js';

const specification = loadSpecification('gpconnect-1.2.7');
/** What 1.2.7 binds, by the id of the check. */
export const bindings = loadBindings(specification);

/** The codes of 1.2.7. */
export const terms = loadTerms(specification);

/** What 1.2.7 binds to a check. */
export function boundTo(check: { id: string } | undefined): WeighedBinding {
  const binding = bindings.get(check?.id ?? '');
  if (!binding) throw new Error(`nothing binds ${check?.id}`);
  return binding;
}

/** The checks that 1.2.7 binds. */
export const allBound = boundChecks(bindings);
