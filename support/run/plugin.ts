import type { Plugin } from '@cucumber/cucumber/api';
import type { Pickle } from '@cucumber/messages';
import { identityOf } from '../pack/identity.js';
import { isOfPack } from '../pack/inherited.js';
import { inOrder } from '../pack/plan.js';
import { endRun } from './end.js';
import { outliveReaders } from './guards.js';
import { onInterrupt } from './interrupts.js';
import { patienceWith } from './lifecycle.js';
import { recordLoss } from './loss.js';
import { optionsFromEnvironment } from './options.js';
import { activeRun, beginRun, type Run } from './run.js';
import { tagFilter } from './tagExpression.js';
import { superviseWorkers } from './workers.js';

/** Whether a scenario is one of the specification, and of what was asked for of it. */
function chosenIn({ specification, tags, scenarios }: Run): (pickle: Pickle) => boolean {
  const isMeant = tags === '' ? () => true : tagFilter(tags);
  return (pickle) => {
    if (!isOfPack(pickle, specification)) return false;
    const identity = identityOf(pickle, specification);
    return isMeant(identity.tags) && (scenarios?.has(identity.id) ?? true);
  };
}

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
    const isChosen = chosenIn(run);
    transform('pickles:filter', (items) => items.filter(({ pickle }) => isChosen(pickle)));
    transform('pickles:order', (items) => {
      const ordered = inOrder(items, run.specification);
      run.plan(ordered.map(({ pickle }) => pickle));
      return ordered.filter(({ pickle }) => !run.done.has(identityOf(pickle, run.specification).id));
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
      process.exitCode = await endRun(run);
      interrupt.forget();
    };
  },
};

export default plugin;
