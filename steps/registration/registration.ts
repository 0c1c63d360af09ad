import { Given, Then, When } from '@cucumber/cucumber';
import { malformedBodies } from '../../checks/booking/malformed.js';
import {
  type Registered,
  retrievable,
  sameAfterwards,
  stillUnregistered,
} from '../../checks/registration/afterwards.js';
import {
  bundleOfOne,
  bundleProfile,
  populated,
  registrationDetails,
  samePerson,
  wholeRecord,
} from '../../checks/registration/answer.js';
import { addressParts, madeOfWhatWasSent, periods, supplemented } from '../../checks/registration/content.js';
import {
  acceptedRegistrations,
  byBeginnings,
  exampleHeaders,
  oddRegistration,
  otherName,
  takenInXml,
} from '../../checks/registration/forms.js';
import { registrationRefusals, spoiltRegistrations } from '../../checks/registration/refusals.js';
import type { Registration } from '../../checks/registration/registration.js';
import type { BodyFormat } from '../../support/model/body.js';
import type { Check } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { fact } from '../../support/scenes/facts.js';
import { theOddity } from '../../support/scenes/oddity.js';
import { malformedRegistrations } from '../../support/scenes/registration/malformedRegistrations.js';
import {
  refusedPeople,
  registerAgain,
  registerByBeginnings,
  registeredSeen,
  registrationForms,
} from '../../support/scenes/registration/registrationForms.js';
import {
  lookAfter,
  proveRefusal,
  type RegistrationPlan,
  register,
  registerForGood,
  somebodyToRefuse,
  somebodyToRegister,
  somebodyWhoLeft,
} from '../../support/scenes/registration/registrations.js';
import type { Scenario } from '../../support/scenes/scenario.js';
import { type Transport, transports } from '../../support/scenes/transport/transports.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { thePatients } from '../patients/patients.js';
import { exactly, heldFor, sayChecks } from '../sentences.js';

const thePlan = fact<RegistrationPlan>('the registration to be sent');
const theRefusal = fact<readonly Check[]>('what shows that the registration is refused');
const theRegistered = fact<readonly Registered[]>('somebody who was registered, as found and as read');
const theRegistration = fact<Registration>('the answer to the registration');

Given('a person who is not registered', async function (this: ConformanceWorld) {
  this.scenario.keep(thePlan, await somebodyToRefuse(this.scenario));
});

Given('a person who may be registered for good', async function (this: ConformanceWorld) {
  this.scenario.keep(thePlan, await somebodyToRegister(this.scenario));
});

/** Whoever is registered already can be registered again to see an answer: that uses up nobody. */
const seenBefore = {
  'that a registration was answered in this run': 'cache-control',
  'that a registration was refused in this run': 'error-has-operation-outcome',
};

for (const [sentence, rule] of Object.entries(seenBefore))
  Given(exactly(sentence), async function (this: ConformanceWorld) {
    const interaction = this.scenario.identity.endpoint;
    const seen = await this.scenario.run.coordinator.call('standingTotal', { rule, interaction });
    if (seen.observed === 0) await registerAgain(this.scenario, {});
  });

Given('a person who left the practice', async function (this: ConformanceWorld) {
  this.scenario.keep(thePlan, await somebodyWhoLeft(this.scenario));
});

Given('that a registration of the person was refused for a fault', async function (this: ConformanceWorld) {
  await proveRefusal(this.scenario, this.scenario.recall(thePlan));
});

/** "the consumer sends a registration that has no birth date": one fault in a registration that is otherwise sound. */
function send(
  sentence: string,
  how: (scenario: Scenario, plan: RegistrationPlan) => Promise<Registration>,
): void {
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theRefusal, heldFor(registrationRefusals, sentence));
    keep(this, await how(this.scenario, this.scenario.recall(thePlan)));
  });
}

for (const [sentence, { spoil }] of Object.entries(spoiltRegistrations))
  send(sentence, (scenario, plan) => register(scenario, { ...plan, body: spoil(plan.body) }));

const cutShort = {
  'the consumer sends a registration that has JSON that is cut short': malformedBodies.json,
  'the consumer sends a registration that has XML that is cut short': malformedBodies.xml,
};

for (const [sentence, { format, cut }] of Object.entries(cutShort))
  send(sentence, (scenario, plan) =>
    register(scenario, plan, { format }, (prepared) => ({ ...prepared, body: cut(prepared.body ?? '') })),
  );

send('the consumer sends a registration that has no body', (scenario, plan) =>
  register(scenario, plan, {}, ({ body: _, ...rest }) => rest),
);

for (const [sentence, planOf] of Object.entries(refusedPeople))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theRefusal, heldFor(registrationRefusals, sentence));
    keep(this, await register(this.scenario, await planOf(this.scenario)));
  });

/** "the consumer registers the person with every permitted element": people are scarce, so that few are used up. */
for (const [sentence, { change, request }] of Object.entries(registrationForms))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const plan = this.scenario.recall(thePlan);
    const body = change(plan)(plan.body);
    keep(this, await registerForGood(this.scenario, { ...plan, body }, request));
  });

/** "the registration has a gender that is none": a value that is odd or broken. */
for (const [sentence, change] of Object.entries(malformedRegistrations))
  Given(exactly(sentence), function (this: ConformanceWorld) {
    this.scenario.keep(theOddity, change);
  });

const again: Readonly<Record<string, readonly [format: BodyFormat, transport: Transport]>> = {
  'somebody is registered again in JSON, accepting JSON': ['json', transports.json],
  'somebody is registered again in JSON, accepting XML': ['json', transports.xml],
  'somebody is registered again in JSON, accepting JSON, with _format JSON': ['json', transports.jsonTwice],
  'somebody is registered again in JSON, accepting XML, with _format XML': ['json', transports.xmlTwice],
  'somebody is registered again in JSON, accepting XML, with _format JSON': [
    'json',
    transports.xmlOverriddenByJson,
  ],
  'somebody is registered again in JSON, accepting JSON, with _format XML': [
    'json',
    transports.jsonOverriddenByXml,
  ],
  'somebody is registered again in XML, accepting JSON': ['xml', transports.json],
  'somebody is registered again in XML, accepting XML': ['xml', transports.xml],
  'somebody is registered again in XML, accepting JSON, with _format JSON': ['xml', transports.jsonTwice],
  'somebody is registered again in XML, accepting XML, with _format XML': ['xml', transports.xmlTwice],
  'somebody is registered again in XML, accepting XML, with _format JSON': [
    'xml',
    transports.xmlOverriddenByJson,
  ],
  'somebody is registered again in XML, accepting JSON, with _format XML': [
    'xml',
    transports.jsonOverriddenByXml,
  ],
  'somebody is registered again in JSON, accepting a format that is not supported': [
    'json',
    transports.unsupported,
  ],
};

for (const [sentence, [format, { plan = {}, before = [], after = [], change }]] of Object.entries(again))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const request = { ...plan, format, query: [...before, ...after] };
    keep(this, await registerAgain(this.scenario, request, change));
  });

When('somebody is registered again with the headers of the example', async function (this: ConformanceWorld) {
  const answer = await registerAgain(this.scenario, { prefer: 'return=representation' }, (prepared) => ({
    ...prepared,
    headers: [...prepared.headers, ['Expect', '100-continue']],
  }));
  keep(this, answer);
});

Then('the person is still not registered', async function (this: ConformanceWorld) {
  const look = await lookAfter(this.scenario, this.scenario.recall(theRegistration));
  this.scenario.judge([stillUnregistered], look);
});

Then('the person can be found and read', async function (this: ConformanceWorld) {
  const registration = this.scenario.recall(theRegistration);
  const look = await lookAfter(this.scenario, registration);
  this.scenario.judge(isSuccess(registration.exchange.response.status) ? retrievable : [], look);
});

When('somebody is registered again by the beginnings of the names', async function (this: ConformanceWorld) {
  keep(this, await registerByBeginnings(this.scenario));
});

When('a consumer finds and reads somebody who was registered', async function (this: ConformanceWorld) {
  this.scenario.keep(theRegistered, await registeredSeen(this.scenario));
});

Then('both show the person who was registered', function (this: ConformanceWorld) {
  for (const seen of this.scenario.recall(theRegistered)) this.scenario.judge([sameAfterwards], seen);
});

Then('the registration is refused', function (this: ConformanceWorld) {
  this.scenario.judge(this.scenario.recall(theRefusal), this.scenario.recall(theAnswer));
});

sayChecks(theRegistration, acceptedRegistrations);
sayChecks(theAnswer, { 'the headers of the example do no harm': [exampleHeaders] });
sayChecks(theRegistration, {
  'the registration in XML is taken': takenInXml,
  'the registration is not refused for the demographics': byBeginnings,
  'the registration is taken, or refused in an orderly way': oddRegistration,
  'the registration is taken because the birth date agrees, or refused': otherName,
  'the Bundle asserts its profile': bundleProfile,
  'the Bundle holds the patient and nothing about a search': bundleOfOne,
  'the Bundle holds the whole record of the patient': wholeRecord,
  'the Patient has the details of its registration': registrationDetails,
  'the Patient is the person who was sent': samePerson,
  'the Patient has what is now held': populated,
  'the record is made of what was sent': madeOfWhatWasSent,
  'the addresses keep all their parts': addressParts,
  'the registration and all that is temporary have their periods': periods,
  'PDS supplies what was left out': supplemented,
});

function keep({ scenario }: ConformanceWorld, registration: Registration): void {
  scenario.keep(theRegistration, registration);
  scenario.keep(theAnswer, registration);
  scenario.keep(thePatients, [registration]);
}
