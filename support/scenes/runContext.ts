import type { Validator } from '../../profiles/index.js';
import type { Specification } from '../../requirements/specification.js';
import type { ProviderConfig } from '../config/provider.js';
import type { CoordinatorClient } from '../coordinator/client.js';
import type { Client } from '../http/client.js';
import type { Bindings } from '../model/binding.js';
import type { Terms } from '../model/terms.js';

/** All that a worker's scenarios share; built once in each process. */
export interface RunContext {
  /** Id of the run, which its texts bear; that of the run to clean up after in a clean-up. */
  id: string;
  config: ProviderConfig;
  specification: Specification;
  bindings: Bindings;
  terms: Terms;
  /** Ids of checks that other specifications bind, and this one does not. */
  boundElsewhere(): ReadonlySet<string>;
  client: Client;
  coordinator: CoordinatorClient;
  validator: Validator;
  outDir: string;
  seed: number;
  startedAt: Date;
  /** Seconds that the provider's clock is ahead of ours; absent where its answers do not tell. */
  clockAhead?: number;
}
