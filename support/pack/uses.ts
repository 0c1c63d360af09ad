import type { Specification } from '../../requirements/specification.js';
import type { PlannedScenario } from '../model/records.js';

/** What says of a scenario which gateways have to open before it can show anything. */
export type Dependent = Pick<PlannedScenario, 'endpoint' | 'gateway' | 'tags'>;

const usesTag = /^@uses:(.+)$/;

/** The endpoints that a scenario uses beyond those that its own endpoint needs, by its tags. */
export const usedBy = (tags: readonly string[]): string[] =>
  tags.flatMap((tag) => usesTag.exec(tag)?.[1] ?? []);

/** The endpoints whose gateways must have opened: what its endpoint needs, what it says it uses, and its own. */
export function dependenciesOf(
  { endpoint, gateway, tags }: Dependent,
  specification: Specification,
): string[] {
  const own = gateway ? [] : [endpoint];
  return [...neededBy(endpoint, specification), ...usedBy(tags), ...own];
}

/** The endpoints that an endpoint needs, as the specification declares them. */
export const neededBy = (endpoint: string, { endpoints }: Specification): readonly string[] =>
  endpoints.find(({ id }) => id === endpoint)?.needs ?? [];
