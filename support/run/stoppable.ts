import { Stop } from '../model/signals.js';
import type { ConformanceWorld } from '../scenes/world.js';
import { within } from './deadline.js';

type Definition = (this: ConformanceWorld, ...parameters: unknown[]) => unknown;

const untimed = new WeakSet<object>();

/** A hook that must run to its end, however little time its scenario has left. */
export function untimedHook<D extends object>(definition: D): D {
  untimed.add(definition);
  return definition;
}

/**
 * Wraps a step or hook: a `Stop` skips the rest of the scenario and is kept for its record; any other error is kept
 * with its class, which cucumber's own result loses, and fails the step. So does the end of the scenario's time.
 */
export function stoppable(definition: Definition): Definition {
  const wrapped: Definition = async function (...parameters) {
    try {
      const act = () => definition.apply(this, parameters);
      return await (this?.scenario && !untimed.has(definition) ? within(timeLeft(this), act) : act());
    } catch (error) {
      if (this?.seen && error instanceof Error) this.seen.ended ??= error;
      if (error instanceof Stop) return 'skipped';
      throw error;
    }
  };
  // Cucumber reads the number of parameters to match expressions and to tell callbacks from promises.
  return Object.defineProperty(wrapped, 'length', { value: definition.length });
}

function timeLeft({ scenario, seen }: ConformanceWorld): Parameters<typeof within>[0] {
  const { scenarioSeconds } = scenario.run.config.limits;
  return {
    milliseconds: seen.startedAt.getTime() + scenarioSeconds * 1000 - Date.now(),
    what: `The scenario, which may take ${scenarioSeconds} s,`,
    limit: 'limits.scenarioSeconds',
  };
}
