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
import { readsVersion, refusesUnknownVersion } from '../../checks/reading/versions.js';
import { sameContent } from '../../checks/responses/formats.js';
import type { SoughtAnswer } from '../../checks/responses/found.js';
import type { RequestPlan } from '../../support/http/request.js';
import { firstText } from '../../support/kernel/select.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { theAnswer, theSoughtAnswer } from '../../support/scenes/answer.js';
import { idChanges, queryChanges } from '../../support/scenes/directory/lookupChanges.js';
import { lookUp } from '../../support/scenes/directory/lookups.js';
import { fact } from '../../support/scenes/facts.js';
import { lastingLookups, lookups } from '../../support/scenes/interactions/index.js';
import type { Lookup } from '../../support/scenes/interactions/interaction.js';
import type { Scenario } from '../../support/scenes/scenario.js';
import { isShared, shared } from '../../support/scenes/shared.js';
import { settled } from '../../support/scenes/slots/retake.js';
import { type Transport, transported, transports } from '../../support/scenes/transport/transports.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, sayChecks } from '../sentences.js';

/** A lookup, and what the provider answered to it. */
interface Served {
  lookup: Lookup;
  answer: SoughtAnswer;
}

const theLookup = fact<Lookup>('what the consumer looked up');
const theFirstAnswer = fact<ResponseSubject>('the answer to the unchanged request');

/** How each lookup is served: what lasts is asked for once in a run. */
const answers = new Map(
  Object.entries(lookups).map(([sentence, find]) => [
    sentence,
    sentence in lastingLookups ? shared(served(find), ({ answer }) => [answer]) : served(find),
  ]),
);

for (const [sentence, serve] of answers) Given(exactly(sentence), keeping(serve));

/** The same lookups where nothing is repeated. */
const alone: Readonly<Record<string, keyof typeof lookups>> = {
  'a consumer reads the capability statement': 'a consumer who reads the capability statement with success',
  'a consumer searches for the practice': 'a consumer who searches for the practice with success',
  'a consumer searches for a practitioner': 'a consumer who searches for a practitioner with success',
  'a consumer reads the practice': 'a consumer who reads the practice with success',
  'a consumer reads a practitioner': 'a consumer who reads a practitioner with success',
  'a consumer searches for a location': 'a consumer who searches for a location with success',
  'a consumer reads a location': 'a consumer who reads a location with success',
};

for (const [sentence, lookup] of Object.entries(alone)) {
  const serve = answers.get(lookup);
  if (serve) When(exactly(sentence), keeping(serve));
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

/** The version that was returned, and one that never was. */
const versions: Readonly<Record<string, (body: ResponseSubject['body']) => string>> = {
  'the consumer reads it in the version that was returned': (body) =>
    firstText(resourceIn(body), 'meta.versionId') ?? '',
  'the consumer reads it in a version that never was': () => 'no-such-version',
};

for (const [sentence, versionOf] of Object.entries(versions))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const { request } = this.scenario.recall(theLookup);
    const version = versionOf(this.scenario.recall(theFirstAnswer).body);
    await repeat(this, { ...request, version });
  });

Then('the resource is read in that version', function (this: ConformanceWorld) {
  const answer = this.scenario.recall(theAnswer);
  const before = this.scenario.recall(theFirstAnswer);
  this.scenario.judge([readsVersion(answer.exchange.interaction)], { ...answer, before });
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
  'the reading is refused, because the resource never had that version': refusesUnknownVersion,
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

Then('its version is the same as before', async function (this: ConformanceWorld) {
  await compare(this, keepsVersion(this.scenario.recall(theAnswer).exchange.interaction));
});

Then('the response holds the same as before', async function (this: ConformanceWorld) {
  await compare(this, sameContent);
});

sayChecks(theAnswer, { 'the practice is a single Organization': [onePractice] });

function served(find: (scenario: Scenario) => Promise<Lookup>) {
  return async (scenario: Scenario): Promise<Served> => {
    const lookup = await find(scenario);
    return { lookup, answer: await lookUp(scenario, lookup) };
  };
}

function keeping(serve: (scenario: Scenario) => Promise<Served>): (this: ConformanceWorld) => Promise<void> {
  return async function () {
    const { lookup, answer } = await serve(this.scenario);
    this.scenario.keep(theLookup, lookup);
    this.scenario.keep(theFirstAnswer, this.scenario.keep(theAnswer, answer));
    this.scenario.keep(theSoughtAnswer, answer);
  };
}

/**
 * Judges the answer beside the first one. Where they differ and an earlier scenario got the first one, it is asked for anew
 * before that counts.
 */
async function compare(
  { scenario }: ConformanceWorld,
  check: Check<ResponseSubject & { before: ResponseSubject }>,
): Promise<void> {
  const answer = scenario.recall(theAnswer);
  const before = scenario.recall(theFirstAnswer);
  const anew = async () => ({ ...answer, before: await lookUp(scenario, scenario.recall(theLookup)) });
  const take = async () => (isShared(scenario, before) ? anew() : { ...answer, before });
  scenario.judge(
    [check],
    await settled({ subject: { ...answer, before }, take }, [check], scenario.run.terms),
  );
}

async function repeat(
  { scenario }: ConformanceWorld,
  request: RequestPlan,
  change?: Transport['change'],
): Promise<void> {
  const answer = scenario.keep(theAnswer, await scenario.send(request, change));
  scenario.keep(theSoughtAnswer, { ...answer, sought: scenario.recall(theLookup).sought });
}
