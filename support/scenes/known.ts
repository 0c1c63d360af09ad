import { Stop } from '../model/signals.js';
import type { RunContext } from './runContext.js';
import type { Scenario } from './scenario.js';

/**
 * What a process finds out once in a run and its later scenarios build on. That something is not to be had is
 * remembered too; trouble on the way is not, so that the next scenario tries again.
 */
export function known<T>(find: (scenario: Scenario) => Promise<T>): (scenario: Scenario) => Promise<T> {
  const found = new WeakMap<RunContext, Promise<T>>();
  return (scenario) => {
    const { run } = scenario;
    const finding =
      found.get(run) ??
      find(scenario).catch((error: unknown) => {
        if (!(error instanceof Stop)) found.delete(run);
        throw error;
      });
    found.set(run, finding);
    return finding;
  };
}
