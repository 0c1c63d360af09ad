import { Given, Then, When } from '@cucumber/cucumber';
import { unchanged } from '../support/checks/book/diary.js';
import { malformedBodies } from '../support/checks/book/malformed.js';
import { refusalChecks, spoiltBookings, takenChecks } from '../support/checks/book/refusals.js';
import { theAnswer } from '../support/world/answer.js';
import {
  type Booking,
  type BookingPlan,
  book,
  bookedId,
  planBooking,
  soundBooking,
} from '../support/world/bookings.js';
import { fact } from '../support/world/facts.js';
import type { Scenario } from '../support/world/scenario.js';
import type { ConformanceWorld } from '../support/world/world.js';
import { theBooking, thePlan } from './booking.js';
import { literally } from './sentences.js';

/** How the booking under test is sent, so that it can be sent once more for another slot. */
type Attempt = (plan: BookingPlan) => Promise<Booking>;
const theAttempt = fact<Attempt>('the way in which the refused booking was sent');

/** "the consumer sends the booking so that it has no start": one change to a booking that is otherwise sound. */
for (const [words, { spoil }] of Object.entries(spoiltBookings))
  When(
    new RegExp(`^the consumer sends the booking so that it ${literally(words)}$`),
    async function (this: ConformanceWorld) {
      const { scenario } = this;
      await attempt(this, (plan) => book(scenario, { ...plan, appointment: spoil(plan.appointment, plan) }));
    },
  );

for (const [words, spoilt] of Object.entries(spoiltBookings))
  Then(
    new RegExp(`^the booking is refused because it ${literally(words)}$`),
    function (this: ConformanceWorld) {
      this.scenario.judge(refusalChecks(words, spoilt), this.scenario.recall(theAnswer));
    },
  );

/** "the consumer sends a booking whose JSON is cut short" */
for (const [words, { format, cut }] of Object.entries(malformedBodies))
  When(
    new RegExp(`^the consumer sends a booking ${literally(words)}$`),
    async function (this: ConformanceWorld) {
      const { scenario } = this;
      await attempt(this, (plan) =>
        book(scenario, plan, { format }, (prepared) => ({ ...prepared, body: cut(prepared.body ?? '') })),
      );
    },
  );

Then('the booking is refused because its body is malformed', function (this: ConformanceWorld) {
  const checks = refusalChecks('is malformed', {
    requirements: ['APPT-BOOK-113', 'APPT-BOOK-102'],
    error: 'malformed',
  });
  this.scenario.judge(checks, this.scenario.recall(theAnswer));
});

/**
 * The proof of a refusal: the sound booking of the same slot is taken. It shows that only the change was at fault, and
 * that the refusal changed nothing. A provider that took the spoilt booking has nothing left to prove.
 */
Then('the same booking, sound, is taken afterwards', async function (this: ConformanceWorld) {
  const { scenario } = this;
  if (bookedId(scenario.recall(theAnswer)) !== undefined) return;
  const sound = await soundBooking(scenario, scenario.recall(thePlan));
  this.scenario.judge([unchanged], sound.exchange.response.status === 409 ? await onceMore(scenario) : sound);
});

/** A 409 may come of somebody else in the provider's test environment: twice in a row, with another slot, it does not. */
async function onceMore(scenario: Scenario): Promise<Booking> {
  const plan = await planBooking(scenario);
  await scenario.recall(theAttempt)(plan);
  return soundBooking(scenario, plan);
}

Given('a slot that another patient has booked', async function (this: ConformanceWorld) {
  const taken = await planBooking(this.scenario);
  await soundBooking(this.scenario, taken);
  const plan = await planBooking(this.scenario, { slots: taken.slots });
  this.scenario.keep(thePlan, plan);
});

Given('a booking that was taken', async function (this: ConformanceWorld) {
  const plan = this.scenario.keep(thePlan, await planBooking(this.scenario));
  await soundBooking(this.scenario, plan);
});

When('the consumer sends the very same booking again', async function (this: ConformanceWorld) {
  await attempt(this, (plan) => book(this.scenario, plan));
});

/** By the words of the scenario: why a slot is no longer free, and the rows that say so. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'the booking is refused because the slot is taken': ['APPT-BOOK-097', 'APPT-BOOK-098', 'APPT-BOOK-106'],
  'the booking is refused because it was taken before': ['APPT-BOOK-097', 'APPT-BOOK-098', 'APPT-BOOK-099'],
};
for (const [sentence, requirements] of Object.entries(taken))
  Then(sentence, function (this: ConformanceWorld) {
    this.scenario.judge(takenChecks(requirements), this.scenario.recall(theAnswer));
  });

async function attempt({ scenario }: ConformanceWorld, how: Attempt): Promise<void> {
  scenario.keep(theAttempt, how);
  const booking = await how(scenario.recall(thePlan));
  scenario.keep(theBooking, booking);
  scenario.keep(theAnswer, booking);
}
