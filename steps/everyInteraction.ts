import { Given, Then, When } from '@cucumber/cucumber';
import { faultChecks, toleranceCheck } from '../support/checks/api/fault.js';
import { formatRequests } from '../support/checks/api/formats/requests.js';
import { formChecks } from '../support/checks/api/http/forms.js';
import { staleUpdate } from '../support/checks/api/http/tolerances.js';
import { faults, titledChecks, tolerances } from '../support/checks/api/index.js';
import { interactionIdChecks } from '../support/checks/api/spineHeaders.js';
import type { Sweep } from '../support/checks/api/sweep.js';
import { foreignScope, properTokenChecks } from '../support/checks/api/tokens/proper.js';
import type { Check } from '../support/checks/check.js';
import { HarnessFault } from '../support/errors.js';
import { fact } from '../support/world/facts.js';
import { judgeSweep, provenRequests, sweep, type Variation } from '../support/world/sweep.js';
import type { ConformanceWorld } from '../support/world/world.js';
import { literally } from './sentences.js';

const theSweep = fact<Sweep>('the answers of every interaction');
const theRefusal = fact<Check<Sweep>>('what shows that every interaction refuses the request');
const theError = fact<{ kinds: string; check: Check<Sweep> }>('the error that every interaction is to name');
const theService = fact<Check<Sweep>>('what shows that every interaction serves the request');

Given('a working request of every interaction', async function (this: ConformanceWorld) {
  await provenRequests(this.scenario);
});

for (const fault of faults)
  sayChange(fault.words, fault, ({ scenario }) => {
    const { refusal, error } = faultChecks(fault.topic, fault.words, fault);
    if (refusal) scenario.keep(theRefusal, refusal);
    if (error) scenario.keep(theError, { kinds: fault.error?.kinds ?? '', check: error });
  });
for (const tolerance of tolerances)
  sayChange(tolerance.words, tolerance, ({ scenario }) => {
    scenario.keep(theService, toleranceCheck(tolerance.topic, tolerance.words, tolerance));
  });
for (const [words, request] of Object.entries(formatRequests)) sayChange(words, request);
sayChange('as it is', {});
sayChange('with the scope of another interaction', foreignScope);
sayChange('with the version of an older state in If-Match', staleUpdate);

Then('every interaction refuses it', function (this: ConformanceWorld) {
  judge(this, [this.scenario.recall(theRefusal)]);
});

/** "each error is 400 BAD_REQUEST"; the kinds are said in the scenario so that it can be read without the table. */
Then(/^each error is (\d{3} .+)$/, function (this: ConformanceWorld, said: string) {
  const { kinds, check } = this.scenario.recall(theError);
  if (said !== kinds)
    throw new HarnessFault({
      code: 'HARNESS_FAULT',
      what: `The scenario says ${said}, and its check looks for ${kinds}.`,
      next: 'Correct the scenario.',
    });
  judge(this, [check]);
});

Then('every interaction serves it', function (this: ConformanceWorld) {
  judge(this, [this.scenario.recall(theService)]);
});

Then('each is served under its own interaction id', function (this: ConformanceWorld) {
  judge(this, interactionIdChecks);
});

Then('each is served in the form that the guidance gives it', function (this: ConformanceWorld) {
  judge(this, formChecks);
});

Then('each is served with its own token', function (this: ConformanceWorld) {
  judge(this, properTokenChecks);
});

for (const check of titledChecks)
  Then(new RegExp(`^every time, ${literally(check.title)}$`), function (this: ConformanceWorld) {
    judge(this, [check]);
  });

function sayChange(words: string, variation: Variation, also?: (world: ConformanceWorld) => void): void {
  When(new RegExp(`^each is sent ${literally(words)}$`), async function (this: ConformanceWorld) {
    this.scenario.keep(theSweep, await sweep(this.scenario, variation));
    also?.(this);
  });
}

function judge({ scenario }: ConformanceWorld, checks: readonly Check<Sweep>[]): void {
  judgeSweep(scenario, checks, scenario.recall(theSweep));
}
