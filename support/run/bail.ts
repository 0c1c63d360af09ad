import type { Run } from './run.js';

/** Ends a run in order as soon as a scenario has failed. */
export const bailOut = (run: Run): void =>
  run.coordinator.onScenarioEnd(({ outcome }) => {
    if (outcome === 'failed')
      run.cut({ by: 'bail', reason: 'it was to stop at the first scenario that fails (--bail)' });
  });
