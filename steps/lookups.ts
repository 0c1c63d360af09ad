import { Given, Then, When } from '@cucumber/cucumber';
import type { ResponseSubject } from '../support/checks/check.js';
import { carriesOutcome, refusesOtherCase, refusesUnknownId } from '../support/checks/directory/read.js';
import {
  findsNothing,
  ignoresUnknown,
  onePractice,
  refusalOf,
  searchRefusals,
} from '../support/checks/directory/search.js';
import { sameContent } from '../support/checks/responses/formats.js';
import type { RequestPlan } from '../support/http/request.js';
import { theAnswer, theSoughtAnswer } from '../support/world/answer.js';
import { fact } from '../support/world/facts.js';
import { idChanges, queryChanges } from '../support/world/lookupChanges.js';
import { type Lookup, lookUp, lookups } from '../support/world/lookups.js';
import { type Transport, transported, transports } from '../support/world/transports.js';
import type { ConformanceWorld } from '../support/world/world.js';
import { literally, sayChecks } from './sentences.js';

const theLookup = fact<Lookup>('what the consumer looked up');
const theFirstAnswer = fact<ResponseSubject>('the answer to the unchanged request');

for (const [words, find] of Object.entries(lookups)) {
  /** "a consumer reads a location": the unchanged request, which has to be served. */
  const served = async function (this: ConformanceWorld): Promise<void> {
    const lookup = this.scenario.keep(theLookup, await find(this.scenario));
    const answer = await lookUp(this.scenario, lookup);
    this.scenario.keep(theFirstAnswer, this.scenario.keep(theAnswer, answer));
    this.scenario.keep(theSoughtAnswer, answer);
  };
  When(new RegExp(`^a consumer ${literally(words)}$`), served);
  Given(new RegExp(`^a consumer who ${literally(words)} with success$`), served);
}

/** "the consumer repeats it accepting XML" */
for (const [words, transport] of Object.entries(transports))
  When(new RegExp(`^the consumer repeats it ${literally(words)}$`), async function (this: ConformanceWorld) {
    const { request } = this.scenario.recall(theLookup);
    await repeat(this, transported(request, transport), transport.change);
  });

/** "the consumer repeats it without identifier" */
for (const [words, change] of Object.entries(queryChanges))
  When(new RegExp(`^the consumer repeats it ${literally(words)}$`), async function (this: ConformanceWorld) {
    const { request, identifier } = this.scenario.recall(theLookup);
    await repeat(this, { ...request, query: identifier ? change(identifier) : [] });
  });

/** "the consumer repeats it with an id of 65 characters" */
for (const [words, change] of Object.entries(idChanges))
  When(new RegExp(`^the consumer repeats it ${literally(words)}$`), async function (this: ConformanceWorld) {
    const { request } = this.scenario.recall(theLookup);
    await repeat(this, { ...request, id: change(request.id ?? '') });
  });

for (const refusal of searchRefusals)
  Then(
    new RegExp(`^the search is refused, because ${literally(refusal.because)}$`),
    function (this: ConformanceWorld) {
      const answer = this.scenario.recall(theAnswer);
      this.scenario.judge(refusalOf(refusal, answer.exchange.interaction), answer);
    },
  );

/** Sentences whose check depends on the interaction that was asked. */
const byInteraction = {
  'nothing is found, which is no error': findsNothing,
  'the unknown parameters are ignored': ignoresUnknown,
  'the reading is refused, because nothing has that id': refusesUnknownId,
  'the reading is refused, because ids are case-sensitive': refusesOtherCase,
} as const;

for (const [sentence, check] of Object.entries(byInteraction))
  Then(new RegExp(`^${literally(sentence)}$`), function (this: ConformanceWorld) {
    const answer = this.scenario.recall(theAnswer);
    this.scenario.judge([check(answer.exchange.interaction)], answer);
  });

Then('the error comes with an OperationOutcome', function (this: ConformanceWorld) {
  const answer = this.scenario.recall(theAnswer);
  this.scenario.judge(carriesOutcome(answer.exchange.interaction), answer);
});

Then('the response holds the same as before', function (this: ConformanceWorld) {
  const before = this.scenario.recall(theFirstAnswer);
  this.scenario.judge([sameContent], { ...this.scenario.recall(theAnswer), before });
});

sayChecks(theAnswer, { 'the practice is a single Organization': [onePractice] });

async function repeat(
  { scenario }: ConformanceWorld,
  request: RequestPlan,
  change?: Transport['change'],
): Promise<void> {
  const answer = scenario.keep(theAnswer, await scenario.send(request, change));
  scenario.keep(theSoughtAnswer, { ...answer, sought: scenario.recall(theLookup).sought });
}
