import { Given, Then, When } from '@cucumber/cucumber';
import type { Booking } from '../../checks/booking/booking.js';
import {
  bookableAgain,
  bookableOnce,
  notRevived,
  slotNotFreedTwice,
  slotStaysTaken,
  slotsFreed,
  staysCancelled,
} from '../../checks/updates/cancelled.js';
import type { FreedSlots } from '../../checks/updates/slots.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { bookOwn, theAppointment } from '../../support/scenes/booking/appointments.js';
import { bookByAnother } from '../../support/scenes/booking/rivals.js';
import { fact } from '../../support/scenes/facts.js';
import { readAfter } from '../../support/scenes/retrieval/laterLooks.js';
import { type Picture, settled } from '../../support/scenes/slots/retake.js';
import {
  bookAfterCancelling,
  searchAfterCancelling,
  slotsNow,
} from '../../support/scenes/updates/freedSlots.js';
import { sendUpdate, soundUpdate, theUpdate } from '../../support/scenes/updates/updates.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';

/** Kept by journeys too, which come to the same end by another way. */
export const theFreedSlots = fact<Picture<FreedSlots>>('the slots after the cancellation');
const theNewBooking = fact<Picture<Booking>>('the booking after the cancellation');

Given(
  'an appointment that the consumer cancelled, whose slot another patient has booked since',
  async function (this: ConformanceWorld) {
    const own = await soundUpdate(this.scenario, 'cancel', await bookOwn(this.scenario));
    await bookOwn(this.scenario, { slots: own.plan.slots });
    this.scenario.keep(theAppointment, own);
  },
);

When(
  'the consumer cancels an appointment and searches its day again',
  async function (this: ConformanceWorld) {
    this.scenario.keep(theFreedSlots, await searchAfterCancelling(this.scenario, 1));
  },
);

When(
  'the consumer cancels an appointment of two adjacent slots and searches their day again',
  async function (this: ConformanceWorld) {
    this.scenario.keep(theFreedSlots, await searchAfterCancelling(this.scenario, 2));
  },
);

When(
  'the consumer cancels an appointment and books its slot for another patient',
  async function (this: ConformanceWorld) {
    this.scenario.keep(theNewBooking, await bookAfterCancelling(this.scenario));
  },
);

/** A cancelled appointment as if it had never been cancelled. */
When('the consumer amends it back to the status booked', async function (this: ConformanceWorld) {
  const own = this.scenario.recall(theAppointment);
  const booked = { ...own.plan.appointment, ...own.resource, status: 'booked' };
  const update = await sendUpdate(this.scenario, 'amend', own, booked);
  this.scenario.keep(theAnswer, this.scenario.keep(theUpdate, update));
});

Then('the slot is offered again', async function (this: ConformanceWorld) {
  const freed = await settled(this.scenario.recall(theFreedSlots), [slotsFreed.one], this.scenario.run.terms);
  this.scenario.judge([slotsFreed.one], freed);
});

Then('each of the slots is offered again', async function (this: ConformanceWorld) {
  const freed = await settled(
    this.scenario.recall(theFreedSlots),
    [slotsFreed.several],
    this.scenario.run.terms,
  );
  this.scenario.judge([slotsFreed.several], freed);
});

Then('the slot can be booked again', async function (this: ConformanceWorld) {
  const booking = await settled(
    this.scenario.recall(theNewBooking),
    [bookableAgain],
    this.scenario.run.terms,
  );
  this.scenario.judge([bookableAgain], booking);
});

Then('nobody else can book the slot then', async function (this: ConformanceWorld) {
  const { plan, exchange } = await settled<Booking>(
    this.scenario.recall(theNewBooking),
    [bookableAgain],
    this.scenario.run.terms,
  );
  if (exchange.response.status >= 400) return;
  this.scenario.judge([bookableOnce], await bookByAnother(this.scenario, plan.slots));
});

Then('the appointment stays cancelled', async function (this: ConformanceWorld) {
  const look = await readAfter(this.scenario, this.scenario.recall(theUpdate));
  this.scenario.judge([staysCancelled], look);
});

Then('the amendment is refused and the appointment stays cancelled', async function (this: ConformanceWorld) {
  const look = await readAfter(this.scenario, this.scenario.recall(theUpdate));
  this.scenario.judge([notRevived], look);
});

Then('the slot stays with the patient who has it', async function (this: ConformanceWorld) {
  const { own } = this.scenario.recall(theUpdate);
  this.scenario.judge([slotNotFreedTwice], await slotsNow(this.scenario, own.plan.slots));
});

Then('its slot is still taken', async function (this: ConformanceWorld) {
  const { own } = this.scenario.recall(theUpdate);
  this.scenario.judge([slotStaysTaken], await slotsNow(this.scenario, own.plan.slots));
});
