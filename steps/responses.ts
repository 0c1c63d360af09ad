import { Then } from '@cucumber/cucumber';
import { expectedError } from '../checks/responses/index.js';
import { explanation } from '../checks/responses/refusal.js';
import {
  answersWith,
  answersWithResource,
  answersWithSearchset,
  needsNoBody,
} from '../checks/responses/success.js';
import { standingRules } from '../checks/standing/index.js';
import { theAnswer } from '../support/scenes/answer.js';
import { missedBody } from '../support/scenes/api/contrast.js';
import { closeStandingRule } from '../support/scenes/standing.js';
import type { ConformanceWorld } from '../support/scenes/world.js';
import { exactly, sayChecks } from './sentences.js';

/** "the response is 200 OK", "the response is 201 Created" */
Then('the response is {status}', function (this: ConformanceWorld, status: number) {
  const answer = this.scenario.recall(theAnswer);
  this.scenario.judge([answersWith(status, answer.exchange.interaction)], answer);
});

Then('no body was needed', async function (this: ConformanceWorld) {
  const answer = await missedBody(this.scenario, this.scenario.recall(theAnswer));
  this.scenario.judge([needsNoBody(answer.exchange.interaction)], answer);
});

Then('the response is a searchset Bundle', function (this: ConformanceWorld) {
  const answer = this.scenario.recall(theAnswer);
  this.scenario.judge([answersWithSearchset(answer.exchange.interaction)], answer);
});

/** "the response is a Patient", "the response is an Appointment" */
Then('the response is a/an {resourceType}', function (this: ConformanceWorld, type: string) {
  const answer = this.scenario.recall(theAnswer);
  this.scenario.judge([answersWithResource(type, answer.exchange.interaction)], answer);
});

/** "the error is 422 INVALID_PARAMETER", "the error is 400 BAD_REQUEST or 422 INVALID_PARAMETER" */
Then('the error is {errorKinds}', function (this: ConformanceWorld, kinds: string) {
  const answer = this.scenario.recall(theAnswer);
  this.scenario.judge(expectedError(kinds, answer.exchange.interaction), answer);
});

sayChecks(theAnswer, { 'the error says what was wrong with the request': explanation });

/** "every response carries Cache-Control: no-store": those of the interaction that the scenario is about. */
for (const { key, title } of standingRules)
  Then(exactly(title), async function (this: ConformanceWorld) {
    const { endpoint } = this.scenario.identity;
    await closeStandingRule(this.scenario, key, endpoint);
  });
