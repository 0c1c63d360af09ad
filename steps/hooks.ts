import {
  After,
  AfterAll,
  AfterStep,
  Before,
  type ITestCaseHookParameter,
  setDefaultTimeout,
  setDefinitionFunctionWrapper,
  setParallelCanAssign,
  setWorldConstructor,
} from '@cucumber/cucumber';
import { identityOf } from '../support/pack/identity.js';
import { admit } from '../support/run/admission.js';
import { expect } from '../support/run/assertion.js';
import { mayRunBeside } from '../support/run/concurrency.js';
import { closeRunContext, isRunning, runContext } from '../support/run/context.js';
import { followCoordinator } from '../support/run/interrupts.js';
import { finish } from '../support/run/lifecycle.js';
import { noteStep } from '../support/run/stepOutcome.js';
import { stoppable, untimedHook } from '../support/run/stoppable.js';
import { Scenario } from '../support/scenes/scenario.js';
import { ConformanceWorld } from '../support/scenes/world.js';

if (process.env.CUCUMBER_WORKER_ID !== undefined) followCoordinator();

setWorldConstructor(ConformanceWorld);
// Scenarios have a time-out of their own, which knows what they waited for.
setDefaultTimeout(-1);
// Where there is no run (--dry-run) nothing is sent, and nothing has to wait.
setParallelCanAssign(
  (candidate, running) => !isRunning() || mayRunBeside(candidate, running, runContext().specification),
);
setDefinitionFunctionWrapper(stoppable);

Before({ name: 'admission' }, async function (this: ConformanceWorld, { pickle }) {
  const run = runContext();
  this.seen = { startedAt: new Date(), steps: [], judged: 0 };
  this.scenario = new Scenario(run, identityOf(pickle, run.specification));
  if (await run.coordinator.call('stopping', {})) {
    this.seen.notBegun = true;
    return 'skipped';
  }
  return admit(this.scenario);
});

AfterStep(function (this: ConformanceWorld, { pickleStep, result }) {
  noteStep(this.seen, { text: pickleStep.text, status: result.status }, this.scenario.judgements);
  return undefined;
});

const verdict = untimedHook(async function (this: ConformanceWorld, { result }: ITestCaseHookParameter) {
  if (this.seen.notBegun) return;
  if (!this.seen.ended && result && !['PASSED', 'SKIPPED'].includes(result.status))
    this.seen.ended = new Error(result.message ?? `the scenario ended ${result.status}`);
  expect(await finish(this.scenario, this.seen)).to.conform();
});
After({ name: 'verdict' }, verdict);

AfterAll(closeRunContext);
