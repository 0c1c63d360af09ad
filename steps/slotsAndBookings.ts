import { Given, Then, When } from '@cucumber/cucumber';
import {
  allOrNothing,
  bookedForGood,
  type LaterLook,
  noPatientCreated,
  oneWinner,
  slotTaken,
} from '../support/checks/book/diary.js';
import { refusalChecks } from '../support/checks/book/refusals.js';
import { brokenPairRows, pastRows } from '../support/checks/book/several.js';
import { nobody as unknownPatient } from '../support/checks/book/spoilers.js';
import type { ResponseSubject } from '../support/checks/check.js';
import { theAnswer } from '../support/world/answer.js';
import {
  appointmentFor,
  type BookingPlan,
  book,
  planBooking,
  soundBooking,
  takenBooking,
} from '../support/world/bookings.js';
import { fact } from '../support/world/facts.js';
import { brokenPairs, leaseBrokenPair } from '../support/world/pairs.js';
import { leasePatient } from '../support/world/patients.js';
import { retrieveFor } from '../support/world/retrieval.js';
import type { Scenario } from '../support/world/scenario.js';
import { freeSlots, pastSlot, searchAround } from '../support/world/slots.js';
import type { ConformanceWorld } from '../support/world/world.js';
import { theBooking, thePlan } from './booking.js';
import { literally } from './sentences.js';

const theRivalPlan = fact<BookingPlan>("the other patient's booking");
const theRace = fact<readonly ResponseSubject[]>('the answers to two bookings at once');

for (const words of Object.keys(brokenPairs))
  Given(
    new RegExp(`^a patient and two free slots that ${literally(words)}$`),
    async function (this: ConformanceWorld) {
      await planFor(this.scenario, await leaseBrokenPair(this.scenario, words));
    },
  );

Given('a patient and a free slot of the past', async function (this: ConformanceWorld) {
  await planFor(this.scenario, [await pastSlot(this.scenario)]);
});

Given('two patients and one free slot', async function (this: ConformanceWorld) {
  const plan = this.scenario.keep(thePlan, await planBooking(this.scenario));
  this.scenario.keep(theRivalPlan, await planBooking(this.scenario, { slots: plan.slots }));
});

Given(
  'two adjacent free slots, the first of which another patient then books',
  async function (this: ConformanceWorld) {
    const both = await planBooking(this.scenario, {
      count: 2,
      wanted: 'two adjacent free slots of one schedule',
    });
    await soundBooking(this.scenario, await planBooking(this.scenario, { slots: both.slots.slice(0, 1) }));
    this.scenario.keep(thePlan, both);
  },
);

When('both patients book it at the same time', async function (this: ConformanceWorld) {
  const plans = [this.scenario.recall(thePlan), this.scenario.recall(theRivalPlan)];
  const answers = await Promise.all(plans.map((plan) => book(this.scenario, plan)));
  this.scenario.keep(theRace, answers);
});

Then('exactly one of them gets it', function (this: ConformanceWorld) {
  const answers = this.scenario.recall(theRace);
  const loser = answers.find(({ exchange }) => exchange.response.status !== 201) ?? answers[0];
  if (loser) this.scenario.judge([oneWinner], { exchange: loser.exchange, answers });
});

for (const [sentence, requirements] of Object.entries({ ...brokenPairRows, ...pastRows }))
  Then(
    new RegExp(`^the booking is refused because ${literally(sentence)}$`),
    function (this: ConformanceWorld) {
      const checks = refusalChecks(sentence, { requirements, error: 'rule' });
      this.scenario.judge(checks, this.scenario.recall(theAnswer));
    },
  );

Then('none of the slots is taken by the refused booking', async function (this: ConformanceWorld) {
  const plan = this.scenario.recall(thePlan);
  const search = await searchAround(this.scenario, plan.slots);
  const free = freeSlots(this.scenario, search).map(({ id }) => id);
  this.scenario.judge([allOrNothing], { ...search, plan, free });
});

Then('the appointment can be read as it was booked', async function (this: ConformanceWorld) {
  const look = lookFor(this);
  const answer = await this.scenario.send({ interaction: 'read-an-appointment', id: look.appointment });
  this.scenario.judge(bookedForGood.read, { ...answer, ...look });
});

Then("the appointment is among the patient's appointments", async function (this: ConformanceWorld) {
  const look = lookFor(this);
  const answer = await retrieveFor(this.scenario, look.plan);
  this.scenario.judge(bookedForGood.retrieved, { ...answer, ...look });
});

Then('the booked slots are no longer offered', async function (this: ConformanceWorld) {
  const { plan } = this.scenario.recall(theBooking);
  const search = await searchAround(this.scenario, plan.slots);
  const free = freeSlots(this.scenario, search).map(({ id }) => id);
  this.scenario.judge([slotTaken], { ...search, plan, free });
});

Then('no patient has come into being', async function (this: ConformanceWorld) {
  const booking = this.scenario.recall(theBooking);
  const id = unknownPatient;
  const answer = await this.scenario.send({ interaction: 'read-a-patient', id });
  this.scenario.judge([noPatientCreated], { ...answer, booking });
});

/** The booking under test, which must have been taken before anybody can look for it. */
function lookFor({ scenario }: ConformanceWorld): Pick<LaterLook, 'plan' | 'appointment'> {
  const booking = scenario.recall(theBooking);
  return { plan: booking.plan, appointment: takenBooking(scenario, booking) };
}

async function planFor(scenario: Scenario, slots: BookingPlan['slots']): Promise<void> {
  const patient = await leasePatient(scenario);
  scenario.keep(thePlan, { patient, slots, appointment: appointmentFor(scenario, patient, slots) });
}
