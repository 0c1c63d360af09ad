import { Given, Then, When } from '@cucumber/cucumber';
import type { Booking, BookingPlan } from '../../checks/booking/booking.js';
import {
  bookedForGood,
  type LaterLook,
  noPatientCreated,
  oneWinner,
  slotTaken,
} from '../../checks/booking/diary.js';
import { nobody as unknownPatient } from '../../checks/booking/spoilers/changes.js';
import { planBooking, takenBooking } from '../../support/scenes/booking/bookings.js';
import { planner, race } from '../../support/scenes/booking/rivals.js';
import { fact } from '../../support/scenes/facts.js';
import { readPatient } from '../../support/scenes/interactions/read-a-patient.js';
import { readAppointment } from '../../support/scenes/interactions/read-an-appointment.js';
import { leasePatient } from '../../support/scenes/patients/patients.js';
import { retrieveFor } from '../../support/scenes/retrieval/retrievals.js';
import { searchAround } from '../../support/scenes/slots/findSlots.js';
import { freeSlots } from '../../support/scenes/slots/slots.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { theBooking } from './booking.js';

const theRivalry = fact<() => Promise<readonly BookingPlan[]>>('the bookings that want the same slot');
const theRace = fact<readonly Booking[]>('the answers to two bookings at once');

Given('two patients and one free slot', async function (this: ConformanceWorld) {
  const ours = await planner(this.scenario);
  const rival = await leasePatient(this.scenario);
  this.scenario.keep(theRivalry, async () => {
    const plan = await ours();
    return [plan, await planBooking(this.scenario, { patient: rival, slots: plan.slots })];
  });
});

Given(
  'two patients and three adjacent free slots, the middle one of which each of them wants',
  async function (this: ConformanceWorld) {
    const wanted = 'three adjacent free slots of one schedule, delivery channel and service type';
    const ours = await planner(this.scenario, { count: 3, wanted });
    const rival = await leasePatient(this.scenario);
    this.scenario.keep(theRivalry, async () => {
      const { patient, slots } = await ours();
      return [
        await planBooking(this.scenario, { patient, slots: slots.slice(0, 2) }),
        await planBooking(this.scenario, { patient: rival, slots: slots.slice(1) }),
      ];
    });
  },
);

When('both patients book at the same time', async function (this: ConformanceWorld) {
  this.scenario.keep(theRace, await race(this.scenario, this.scenario.recall(theRivalry)));
});

for (const [sentence, check] of Object.entries({
  'exactly one of them gets the slot': oneWinner.slot,
  'exactly one of them gets the slots': oneWinner.run,
}))
  Then(sentence, function (this: ConformanceWorld) {
    const answers = this.scenario.recall(theRace);
    const loser = answers.find(({ exchange }) => exchange.response.status !== 201) ?? answers[0];
    if (loser) this.scenario.judge([check], { exchange: loser.exchange, answers });
  });

Then('the appointment can be read as it was booked', async function (this: ConformanceWorld) {
  const look = lookFor(this);
  const answer = await readAppointment(this.scenario, look.appointment);
  this.scenario.judge(bookedForGood.read, { ...answer, ...look });
});

Then("the appointment is among the patient's appointments", async function (this: ConformanceWorld) {
  const look = lookFor(this);
  const answer = await retrieveFor(this.scenario, look.plan);
  this.scenario.judge(bookedForGood.retrieved, { ...answer, ...look });
});

Then('the booked slots are no longer offered', async function (this: ConformanceWorld) {
  const { plan } = lookFor(this);
  const search = await searchAround(this.scenario, plan.slots);
  const free = freeSlots(this.scenario, search).map(({ id }) => id);
  this.scenario.judge([slotTaken], { ...search, plan, free });
});

Then('no patient has come into being', async function (this: ConformanceWorld) {
  const booking = this.scenario.recall(theBooking);
  const answer = await readPatient(this.scenario, unknownPatient);
  this.scenario.judge([noPatientCreated], { ...answer, booking });
});

/** The booking under test, which must have been taken before anybody can look for it. */
function lookFor({ scenario }: ConformanceWorld): Pick<LaterLook, 'plan' | 'appointment'> {
  const booking = scenario.recall(theBooking);
  return { plan: booking.plan, appointment: takenBooking(scenario, booking) };
}
