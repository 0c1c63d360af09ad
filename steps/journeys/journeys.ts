import { When } from '@cucumber/cucumber';
import type { BookingPlan } from '../../checks/booking/booking.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { theAppointment } from '../../support/scenes/booking/appointments.js';
import { readAppointment } from '../../support/scenes/booking/bookedAppointment.js';
import { book, planBooking, takenBooking } from '../../support/scenes/booking/bookings.js';
import { leasePatient } from '../../support/scenes/patients/patients.js';
import { mustBeFree, searchAfterCancelling, slotsNow } from '../../support/scenes/updates/freedSlots.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { theBooking, thePlan } from '../booking/booking.js';
import { theFreedSlots } from '../updates/cancelledSlots.js';

When('the consumer books the appointment of its journey', async function (this: ConformanceWorld) {
  await bookOnTheWay(this, this.scenario.recall(thePlan));
});

When('the consumer books the same slots for another patient', async function (this: ConformanceWorld) {
  mustBeFree(this.scenario, this.scenario.recall(theFreedSlots).subject);
  const { slots } = this.scenario.recall(theAppointment).plan;
  const patient = await leasePatient(this.scenario);
  await bookOnTheWay(this, await planBooking(this.scenario, { patient, slots }));
});

/** What comes next is compared with the appointment as the provider shows it by then. */
When('the consumer goes on with the appointment as it is now', async function (this: ConformanceWorld) {
  // A booking that was not taken is for the scenarios of booking to judge: the journey ends here, blocked by it.
  takenBooking(this.scenario, this.scenario.recall(theBooking));
  const own = this.scenario.recall(theAppointment);
  const resource = await readAppointment(this.scenario, own.id);
  this.scenario.keep(theAppointment, { ...own, resource, shown: [...(own.shown ?? []), own.resource] });
});

/** Where somebody else was quick to book the slots, others are booked, cancelled and searched for in their place. */
When('the consumer searches again', async function (this: ConformanceWorld) {
  const { slots } = this.scenario.recall(theAppointment).plan;
  this.scenario.keep(theFreedSlots, {
    subject: await slotsNow(this.scenario, slots),
    take: async () => (await searchAfterCancelling(this.scenario, slots.length)).subject,
  });
});

async function bookOnTheWay({ scenario }: ConformanceWorld, plan: BookingPlan): Promise<void> {
  const booking = scenario.keep(theBooking, await book(scenario, plan));
  scenario.keep(theAnswer, booking);
  const { body } = booking;
  if (body.kind !== 'resource' || body.resource.resourceType !== 'Appointment') return;
  scenario.keep(theAppointment, { id: takenBooking(scenario, booking), plan, resource: body.resource });
}
