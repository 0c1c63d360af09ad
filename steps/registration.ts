import { Given, Then, When } from '@cucumber/cucumber';
import { malformedBodies } from '../support/checks/book/malformed.js';
import { retrievable, stillUnregistered } from '../support/checks/registration/afterwards.js';
import {
  addressParts,
  bundleProfile,
  madeOfWhatWasSent,
  periods,
  populated,
  type Registration,
  samePerson,
  supplemented,
} from '../support/checks/registration/answer.js';
import {
  acceptedRegistrations,
  exampleHeaders,
  otherName,
  takenInXml,
} from '../support/checks/registration/forms.js';
import { registrationRefusals, spoiltRegistrations } from '../support/checks/registration/refusals.js';
import { theAnswer } from '../support/world/answer.js';
import { fact } from '../support/world/facts.js';
import { refusedPeople, registerAgain, registrationForms } from '../support/world/registrationForms.js';
import {
  lookAfter,
  proveRefusal,
  type RegistrationPlan,
  register,
  registerForGood,
  somebodyToRefuse,
  somebodyToRegister,
  somebodyWhoLeft,
} from '../support/world/registrations.js';
import { transports } from '../support/world/transports.js';
import type { ConformanceWorld } from '../support/world/world.js';
import { thePatients } from './patients.js';
import { exactly, sayChecks } from './sentences.js';

const thePlan = fact<RegistrationPlan>('the registration to be sent');
const theRegistration = fact<Registration>('the answer to the registration');

Given('a person who is not registered', async function (this: ConformanceWorld) {
  this.scenario.keep(thePlan, await somebodyToRefuse(this.scenario));
});

Given('a person who may be registered for good', async function (this: ConformanceWorld) {
  this.scenario.keep(thePlan, await somebodyToRegister(this.scenario));
});

/** Whoever is registered already can be registered again to see an answer: that uses up nobody. */
for (const [words, rule] of Object.entries({
  answered: 'cache-control',
  refused: 'error-has-operation-outcome',
}))
  Given(`that a registration was ${words} in this run`, async function (this: ConformanceWorld) {
    const interaction = 'register-a-patient';
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
for (const [words, { spoil }] of Object.entries(spoiltRegistrations))
  When(exactly(`the consumer sends a registration that ${words}`), async function (this: ConformanceWorld) {
    const plan = this.scenario.recall(thePlan);
    keep(this, await register(this.scenario, { ...plan, body: spoil(plan.body) }));
  });

for (const [words, { format, cut }] of Object.entries(malformedBodies))
  When(exactly(`the consumer sends a registration that ${words}`), async function (this: ConformanceWorld) {
    const { scenario } = this;
    const cutShort = await register(scenario, scenario.recall(thePlan), { format }, (prepared) => ({
      ...prepared,
      body: cut(prepared.body ?? ''),
    }));
    keep(this, cutShort);
  });

When('the consumer sends a registration that has no body', async function (this: ConformanceWorld) {
  const { scenario } = this;
  const answer = await register(scenario, scenario.recall(thePlan), {}, ({ body: _, ...rest }) => rest);
  keep(this, answer);
});

for (const [words, plan] of Object.entries(refusedPeople))
  When(exactly(`the consumer sends a registration that ${words}`), async function (this: ConformanceWorld) {
    keep(this, await register(this.scenario, await plan(this.scenario)));
  });

/** "the consumer registers the person with every permitted element": people are scarce, so that few are used up. */
for (const [words, { change, request }] of Object.entries(registrationForms))
  When(exactly(`the consumer registers the person${words}`), async function (this: ConformanceWorld) {
    const plan = this.scenario.recall(thePlan);
    const body = change(plan)(plan.body);
    keep(this, await registerForGood(this.scenario, { ...plan, body }, request));
  });

/** "somebody is registered again in XML, accepting JSON" */
for (const [words, { plan = {}, before = [], after = [], change }] of Object.entries(transports))
  for (const format of ['json', 'xml'] as const)
    When(
      exactly(`somebody is registered again in ${format.toUpperCase()}, ${words}`),
      async function (this: ConformanceWorld) {
        const request = { ...plan, format, query: [...before, ...after] };
        keep(this, await registerAgain(this.scenario, request, change));
      },
    );

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
  this.scenario.judge(registration.exchange.response.status === 200 ? retrievable : [], look);
});

for (const [words, checks] of Object.entries(registrationRefusals))
  sayChecks(theAnswer, { [`the registration is refused, because it ${words}`]: checks });
for (const [sentence, checks] of Object.entries(acceptedRegistrations))
  sayChecks(theRegistration, { [sentence]: checks });
sayChecks(theAnswer, { 'the headers of the example do no harm': [exampleHeaders] });
sayChecks(theRegistration, {
  'the registration in XML is taken': [takenInXml],
  'the registration is taken because the birth date agrees, or refused': [otherName],
  'the Bundle asserts its profile': [bundleProfile],
  'the Patient is the person who was sent': [samePerson],
  'the Patient has what is now held': populated,
  'the record is made of what was sent': madeOfWhatWasSent,
  'the addresses keep all their parts': [addressParts],
  'the registration and all that is temporary have their periods': periods,
  'PDS supplies what was left out': supplemented,
});

function keep({ scenario }: ConformanceWorld, registration: Registration): void {
  scenario.keep(theRegistration, registration);
  scenario.keep(theAnswer, registration);
  scenario.keep(thePatients, [registration]);
}
