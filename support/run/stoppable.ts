import { Stop } from '../world/signals.js';
import type { ConformanceWorld } from '../world/world.js';

type Definition = (this: ConformanceWorld, ...parameters: unknown[]) => unknown;

/**
 * Wraps a step or hook: a `Stop` skips the rest of the scenario and is kept for its record; any other error is kept
 * with its class, which cucumber's own result loses, and fails the step.
 */
export function stoppable(definition: Definition): Definition {
  const wrapped: Definition = async function (...parameters) {
    try {
      return await definition.apply(this, parameters);
    } catch (error) {
      if (this?.seen && error instanceof Error) this.seen.ended ??= error;
      if (error instanceof Stop) return 'skipped';
      throw error;
    }
  };
  // Cucumber reads the number of parameters to match expressions and to tell callbacks from promises.
  return Object.defineProperty(wrapped, 'length', { value: definition.length });
}
