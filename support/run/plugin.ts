import type { Plugin } from '@cucumber/cucumber/api';
import { identityOf } from '../pack/identity.js';
import { inOrder } from '../pack/plan.js';
import { concludeRun } from './conclusion.js';
import { outliveReaders } from './guards.js';
import { onInterrupt } from './interrupts.js';
import { patienceWith } from './lifecycle.js';
import { recordLoss } from './loss.js';
import { optionsFromEnvironment } from './options.js';
import { printConclusion } from './print.js';
import { activeRun, beginRun } from './run.js';
import { superviseWorkers } from './workers.js';

/**
 * Joins a run and cucumber: the order of scenarios, the plan, and the endings of the message stream. `gpc run` begins
 * and concludes the run itself; with plain cucumber-js the plugin does, and reads its options from the environment.
 */
const plugin: Plugin = {
  type: 'plugin',
  async coordinator({ operation, on, transform }) {
    if (operation !== 'runCucumber') return undefined;
    const joined = activeRun();
    const run = joined ?? (await beginRun(optionsFromEnvironment(process.env)));
    const { scenarios } = run;
    if (scenarios)
      transform('pickles:filter', (items) =>
        items.filter(({ pickle }) => scenarios.has(identityOf(pickle, run.specification).id)),
      );
    transform('pickles:order', (items) => {
      const ordered = inOrder(items, run.specification);
      run.plan(ordered.map(({ pickle }) => pickle));
      return ordered;
    });
    on('message', (envelope) => run.endings.read(envelope));
    superviseWorkers({
      patienceSeconds: patienceWith(run.config.limits),
      lost: (pickle, why) => recordLoss(run, pickle, why),
    });
    if (joined) return undefined;
    outliveReaders();
    const interrupt = onInterrupt(run);
    return async () => {
      process.exitCode = printConclusion(await concludeRun(run));
      interrupt.forget();
    };
  },
};

export default plugin;
