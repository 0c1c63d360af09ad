import { Given } from '@cucumber/cucumber';
import { spoiltBookings } from '../support/checks/book/spoilers/index.js';
import { book, planBooking, soundBooking } from '../support/world/bookings.js';
import type { ConformanceWorld } from '../support/world/world.js';

/** Bookings cost slots: a closing scenario sends one of its own only when the run has had none. */
const seen = async ({ scenario }: ConformanceWorld, rule: string): Promise<boolean> => {
  const total = await scenario.run.coordinator.call('standingTotal', {
    rule,
    interaction: 'book-an-appointment',
  });
  return total.observed > 0;
};

Given('that a booking was answered in this run', async function (this: ConformanceWorld) {
  if (!(await seen(this, 'cache-control')))
    await soundBooking(this.scenario, await planBooking(this.scenario));
});

Given('that a booking was refused in this run', async function (this: ConformanceWorld) {
  if (await seen(this, 'error-has-operation-outcome')) return;
  const plan = await planBooking(this.scenario);
  const spoilt = spoiltBookings['has no start'];
  if (spoilt) await book(this.scenario, { ...plan, appointment: spoilt.spoil(plan.appointment, plan) });
});
