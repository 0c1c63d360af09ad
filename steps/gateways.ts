import { Then, When } from '@cucumber/cucumber';
import {
  findsNothingElse,
  findsSought,
  keepsIdentifier,
  type RegistrationAnswer,
  registrationChecks,
  returnsSought,
} from '../checks/responses/found.js';
import { theAnswer, theSoughtAnswer } from '../support/scenes/answer.js';
import { fact } from '../support/scenes/facts.js';
import { gatewayRequests } from '../support/scenes/interactions/index.js';
import { registerSomebody } from '../support/scenes/registration/registrations.js';
import type { ConformanceWorld } from '../support/scenes/world.js';
import { exactly, sayTitles } from './sentences.js';

const theRegistration = fact<RegistrationAnswer>('the answer to a registration');

for (const [sentence, send] of Object.entries(gatewayRequests))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theAnswer, this.scenario.keep(theSoughtAnswer, await send(this.scenario)));
  });

When('a consumer registers a person', async function (this: ConformanceWorld) {
  this.scenario.keep(theAnswer, this.scenario.keep(theRegistration, await registerSomebody(this.scenario)));
});

Then('what was searched for is found', function (this: ConformanceWorld) {
  const answer = this.scenario.recall(theSoughtAnswer);
  this.scenario.judge([findsSought(answer.exchange.interaction)], answer);
});

Then('it is the one that was asked for', function (this: ConformanceWorld) {
  const answer = this.scenario.recall(theSoughtAnswer);
  this.scenario.judge([returnsSought(answer.exchange.interaction)], answer);
});

Then('nothing is found but what was searched for', function (this: ConformanceWorld) {
  const answer = this.scenario.recall(theSoughtAnswer);
  this.scenario.judge([findsNothingElse(answer.exchange.interaction)], answer);
});

Then('it has the identifier that it was found by', function (this: ConformanceWorld) {
  const answer = this.scenario.recall(theSoughtAnswer);
  this.scenario.judge([keepsIdentifier(answer.exchange.interaction)], answer);
});

sayTitles(theRegistration, registrationChecks);
