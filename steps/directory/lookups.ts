import { Given, Then, When } from '@cucumber/cucumber';
import { carriesOutcome, refusesOtherCase, refusesUnknownId } from '../../checks/directory/read.js';
import {
  findsNothing,
  ignoresUnknown,
  onePractice,
  refusalOf,
  searchRefusals,
} from '../../checks/directory/search.js';
import { keepsVersion } from '../../checks/reading/stable.js';
import { sameContent } from '../../checks/responses/formats.js';
import type { RequestPlan } from '../../support/http/request.js';
import type { ResponseSubject } from '../../support/model/check.js';
import { theAnswer, theSoughtAnswer } from '../../support/scenes/answer.js';
import { idChanges, queryChanges } from '../../support/scenes/directory/lookupChanges.js';
import { lookUp } from '../../support/scenes/directory/lookups.js';
import { fact } from '../../support/scenes/facts.js';
import { lookups } from '../../support/scenes/interactions/index.js';
import type { Lookup } from '../../support/scenes/interactions/interaction.js';
import type { Scenario } from '../../support/scenes/scenario.js';
import { type Transport, transported, transports } from '../../support/scenes/transport/transports.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, sayChecks } from '../sentences.js';

const theLookup = fact<Lookup>('what the consumer looked up');
const theFirstAnswer = fact<ResponseSubject>('the answer to the unchanged request');

for (const [sentence, find] of Object.entries(lookups)) Given(exactly(sentence), served(find));

/** The same lookups where nothing is repeated. */
const alone: Readonly<Record<string, keyof typeof lookups>> = {
  'a consumer reads the capability statement': 'a consumer who reads the capability statement with success',
  'a consumer searches for the practice': 'a consumer who searches for the practice with success',
  'a consumer searches for a practitioner': 'a consumer who searches for a practitioner with success',
  'a consumer reads the practice': 'a consumer who reads the practice with success',
  'a consumer reads a practitioner': 'a consumer who reads a practitioner with success',
  'a consumer reads a location': 'a consumer who reads a location with success',
};

for (const [sentence, lookup] of Object.entries(alone)) {
  const find = lookups[lookup];
  if (find) When(exactly(sentence), served(find));
}

/** The same request sent in another way. */
const otherWays: Readonly<Record<string, Transport>> = {
  'the consumer repeats it accepting JSON': transports.json,
  'the consumer repeats it accepting JSON, with _format JSON': transports.jsonTwice,
  'the consumer repeats it accepting JSON, with _format XML': transports.jsonOverriddenByXml,
  'the consumer repeats it accepting JSON, with _format XML before its parameters':
    transports.jsonOverriddenByLeadingXml,
  'the consumer repeats it accepting XML': transports.xml,
  'the consumer repeats it accepting XML, with _format JSON': transports.xmlOverriddenByJson,
  'the consumer repeats it accepting XML, with _format JSON before its parameters':
    transports.xmlOverriddenByLeadingJson,
  'the consumer repeats it accepting XML, with _format XML': transports.xmlTwice,
  'the consumer repeats it accepting a format that is not supported': transports.unsupported,
  'the consumer repeats it accepting gzip': transports.gzip,
  'the consumer repeats it naming no format': transports.noFormat,
  'the consumer repeats it with _format JSON only': transports.jsonParameter,
  'the consumer repeats it with _format XML only': transports.xmlParameter,
  'the consumer repeats it with a _format that is not supported': transports.unsupportedParameter,
};

for (const [sentence, transport] of Object.entries(otherWays))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const { request } = this.scenario.recall(theLookup);
    await repeat(this, transported(request, transport), transport.change);
  });

for (const [sentence, change] of Object.entries(queryChanges))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const { request, identifier } = this.scenario.recall(theLookup);
    await repeat(this, { ...request, query: identifier ? change(identifier) : [] });
  });

/** The same read by another id. */
const otherIds: Readonly<Record<string, (id: string) => string>> = {
  'the consumer repeats it with an id of digits that nothing has': idChanges.digits,
  'the consumer repeats it with an id of 58 digits that nothing has': idChanges.manyDigits,
  'the consumer repeats it with an id of letters that nothing has': idChanges.letters,
  'the consumer repeats it with an id with hyphens that nothing has': idChanges.hyphens,
  'the consumer repeats it with an id with dots that nothing has': idChanges.dots,
  'the consumer repeats it with an id of 64 characters that nothing has': idChanges.longest,
  'the consumer repeats it with an id of 65 characters': idChanges.tooLong,
  'the consumer repeats it with its id in other letters': idChanges.otherCase,
};

for (const [sentence, change] of Object.entries(otherIds))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const { request } = this.scenario.recall(theLookup);
    await repeat(this, { ...request, id: change(request.id ?? '') });
  });

for (const refusal of searchRefusals)
  Then(exactly(refusal.sentence), function (this: ConformanceWorld) {
    const answer = this.scenario.recall(theAnswer);
    this.scenario.judge(refusalOf(refusal, answer.exchange.interaction), answer);
  });

/** Sentences whose check depends on the interaction that was asked. */
const byInteraction = {
  'nothing is found, which is no error': findsNothing,
  'the unknown parameters are ignored': ignoresUnknown,
  'the reading is refused, because nothing has that id': refusesUnknownId,
  'the reading is refused, because ids are case-sensitive': refusesOtherCase,
} as const;

for (const [sentence, check] of Object.entries(byInteraction))
  Then(exactly(sentence), function (this: ConformanceWorld) {
    const answer = this.scenario.recall(theAnswer);
    this.scenario.judge([check(answer.exchange.interaction)], answer);
  });

Then('the error comes with an OperationOutcome', function (this: ConformanceWorld) {
  const answer = this.scenario.recall(theAnswer);
  this.scenario.judge(carriesOutcome(answer.exchange.interaction), answer);
});

Then('its version is the same as before', function (this: ConformanceWorld) {
  const before = this.scenario.recall(theFirstAnswer);
  const answer = this.scenario.recall(theAnswer);
  this.scenario.judge([keepsVersion(answer.exchange.interaction)], { ...answer, before });
});

Then('the response holds the same as before', function (this: ConformanceWorld) {
  const before = this.scenario.recall(theFirstAnswer);
  this.scenario.judge([sameContent], { ...this.scenario.recall(theAnswer), before });
});

sayChecks(theAnswer, { 'the practice is a single Organization': [onePractice] });

function served(find: (scenario: Scenario) => Promise<Lookup>): (this: ConformanceWorld) => Promise<void> {
  return async function () {
    const lookup = this.scenario.keep(theLookup, await find(this.scenario));
    const answer = await lookUp(this.scenario, lookup);
    this.scenario.keep(theFirstAnswer, this.scenario.keep(theAnswer, answer));
    this.scenario.keep(theSoughtAnswer, answer);
  };
}

async function repeat(
  { scenario }: ConformanceWorld,
  request: RequestPlan,
  change?: Transport['change'],
): Promise<void> {
  const answer = scenario.keep(theAnswer, await scenario.send(request, change));
  scenario.keep(theSoughtAnswer, { ...answer, sought: scenario.recall(theLookup).sought });
}
