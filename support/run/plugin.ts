import { resolve } from 'node:path';
import type { Plugin } from '@cucumber/cucumber/api';
import type { Specification } from '../../requirements/specification.js';
import { GpcError } from '../kernel/errors.js';
import { identityOf } from '../pack/identity.js';
import { isOfPack } from '../pack/inherited.js';
import { featureFiles } from '../pack/pack.js';
import { inOrder } from '../pack/plan.js';
import { bailOut } from './bail.js';
import { askedOfCucumber, cucumberCall } from './cucumberCall.js';
import { endRun } from './end.js';
import { exitCodeOf, explain } from './exit.js';
import { outliveReaders } from './guards.js';
import { onInterrupt } from './interrupts.js';
import { type Item, Items } from './items.js';
import { patienceWith } from './lifecycle.js';
import { recordLoss } from './loss.js';
import { optionsFromEnvironment } from './options.js';
import { activeRun, beginRun, type Run } from './run.js';
import { meantBy } from './selection.js';
import { subjectOf } from './subject.js';
import { superviseWorkers } from './workers.js';

type Context = Parameters<Plugin['coordinator']>[0];

/**
 * Joins a run and cucumber: the order of scenarios, the plan, and the endings of the message stream. `gpc run` begins
 * and concludes the run itself; with plain cucumber-js the plugin does.
 */
const plugin: Plugin = {
  type: 'plugin',
  async coordinator(context) {
    if (context.operation !== 'runCucumber') return undefined;
    const run = activeRun();
    if (!run) return orExit(() => plainCucumber(context));
    const { specification } = run;
    const isMeant = meantBy(run);
    context.transform('pickles:filter', (items) =>
      items.filter(({ pickle }) => {
        return isOfPack(pickle, specification) && isMeant(identityOf(pickle, specification));
      }),
    );
    join(context, run);
    return undefined;
  },
};

export default plugin;

/** Has a run plan and hear of what cucumber does. */
function join({ on, transform }: Context, run: Run): void {
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
}

/** A run for `npx cucumber-js`, with what that was asked for; its other options are in the environment. */
async function plainCucumber(context: Context): Promise<(() => Promise<void>) | undefined> {
  const options = optionsFromEnvironment(process.env);
  const { specification } = subjectOf(options);
  const call = await cucumberCall();
  const scenarios = await askedOfCucumber(call, specification);
  choose(context, scenarios, specification);
  const { dryRun, failFast, parallel } = call.runtime;
  if (dryRun) {
    context.transform('pickles:order', (items) => inOrder(items, specification));
    return undefined;
  }
  const run = await beginRun({ ...options, scenarios, parallel: parallel || 1 });
  join(context, run);
  if (failFast) bailOut(run);
  outliveReaders();
  const interrupt = onInterrupt(run);
  return async () => {
    endWith(await endRun(run));
    interrupt.forget();
  };
}

/** Cucumber reads the files of the gateways too, and its own filters, which would leave them out again, are passed over. */
function choose(
  { on, transform }: Context,
  scenarios: ReadonlySet<string>,
  specification: Specification,
): void {
  const seen = new Items();
  on('message', (envelope) => seen.read(envelope));
  on('paths:resolve', ({ sourcePaths }) => {
    sourcePaths.push(...featureFiles(specification).filter((file) => !sourcePaths.includes(file)));
  });
  // Without paths cucumber reads the features of every specification.
  const files = new Set(featureFiles(specification));
  const isChosen = ({ pickle }: Item): boolean =>
    files.has(resolve(pickle.uri)) &&
    isOfPack(pickle, specification) &&
    scenarios.has(identityOf(pickle, specification).id);
  transform('pickles:filter', () => seen.all().filter(isChosen));
}

/** Cucumber knows success and failure alone, and sets its exit code last. */
const endWith = (exitCode: number): void => {
  process.once('exit', () => {
    process.exitCode = exitCode || process.exitCode;
  });
};

/** What ends a run before it began is told in the harness's words, and not as a defect of a plugin. */
async function orExit<T>(begin: () => Promise<T>): Promise<T> {
  try {
    return await begin();
  } catch (error) {
    if (!(error instanceof GpcError)) throw error;
    process.stderr.write(explain(error));
    process.exit(exitCodeOf(error));
  }
}
