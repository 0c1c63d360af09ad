import { Given, Then, When } from '@cucumber/cucumber';
import type { Booking, BookingPlan } from '../../checks/booking/booking.js';
import {
  type AfterRefusal,
  allOrNothing,
  bookedOnce,
  nothingListed,
  slotStaysOffered,
  unchanged,
} from '../../checks/booking/diary.js';
import { malformedBodies } from '../../checks/booking/malformed.js';
import { demandRefusals, refusals } from '../../checks/booking/refusals.js';
import { spoiltBookings } from '../../checks/booking/spoilers/index.js';
import type { Check } from '../../support/model/check.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { lookAfterRefusal } from '../../support/scenes/booking/aftermath.js';
import { book, bookedId, planBooking } from '../../support/scenes/booking/bookings.js';
import { brokenPairs, leaseBrokenPair } from '../../support/scenes/booking/pairs.js';
import {
  bookAfterRefusal,
  bookBefore,
  bookByAnother,
  halfTakenPlanner,
  planner,
  type Trial,
  takenSlotPlanner,
} from '../../support/scenes/booking/rivals.js';
import { fact } from '../../support/scenes/facts.js';
import { leasePatient } from '../../support/scenes/patients/patients.js';
import { practiceMadeSlots } from '../../support/scenes/retrieval/retrievalScenes.js';
import { begunSlot, pastSlot } from '../../support/scenes/slots/findSlots.js';
import { leaseRestrictedSlot } from '../../support/scenes/slots/restrictedSlots.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, heldFor, sayChecks } from '../sentences.js';
import { keepPlan, theBooking, thePlan, thePlanner } from './booking.js';

const theRefusal = fact<readonly Check[]>('what shows that the booking is refused');
const theSoundBooking = fact<Booking>('the booking that was taken after a refusal');
const theAttempt = fact<Trial['send']>('the way in which the refused booking was sent');

/** "a patient and two free slots that overlap in time": each pair breaks one rule for booking slots together. */
for (const sentence of Object.keys(brokenPairs))
  Given(exactly(sentence), async function (this: ConformanceWorld) {
    const patient = await leasePatient(this.scenario);
    await keepPlan(this, async () =>
      planBooking(this.scenario, { patient, slots: await leaseBrokenPair(this.scenario, sentence) }),
    );
  });

Given('a patient and a free slot of the past', async function (this: ConformanceWorld) {
  const slots = [await pastSlot(this.scenario)];
  this.scenario.keep(thePlan, await planBooking(this.scenario, { slots }));
});

Given('a patient and a free slot of today that has begun', async function (this: ConformanceWorld) {
  const slots = [await begunSlot(this.scenario)];
  this.scenario.keep(thePlan, await planBooking(this.scenario, { slots }));
});

Given(
  'a patient and a free slot that is kept for other organisations',
  async function (this: ConformanceWorld) {
    const slots = await leaseRestrictedSlot(this.scenario);
    this.scenario.keep(thePlan, await planBooking(this.scenario, { slots }));
  },
);

Given(
  'a patient and the slot of an appointment that the practice itself made',
  async function (this: ConformanceWorld) {
    const slots = await practiceMadeSlots(this.scenario);
    this.scenario.keep(thePlan, await planBooking(this.scenario, { slots }));
  },
);

Given('a patient and a slot that another patient has booked', async function (this: ConformanceWorld) {
  await keepPlan(this, await takenSlotPlanner(this.scenario));
});

Given(
  'a patient and two adjacent slots, the first of which another patient has booked',
  async function (this: ConformanceWorld) {
    const wanted = 'two adjacent free slots of one schedule, delivery channel and service type';
    await keepPlan(this, await halfTakenPlanner(this.scenario, { count: 2, wanted }));
  },
);

Given('a booking that was taken', async function (this: ConformanceWorld) {
  const plan = await planner(this.scenario);
  const { before } = await bookBefore(this.scenario, async () => ({ before: await plan() }));
  this.scenario.keep(thePlan, before);
});

/** "the consumer sends a booking that has no start": one fault in a booking that is otherwise sound. */
for (const [sentence, { spoil }] of Object.entries(spoiltBookings))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theRefusal, heldFor(refusals, sentence));
    await attempt(this, (plan) =>
      book(this.scenario, { ...plan, appointment: spoil(plan.appointment, plan) }),
    );
  });

const cutShort = {
  'the consumer sends a booking that has JSON that is cut short': malformedBodies.json,
  'the consumer sends a booking that has XML that is cut short': malformedBodies.xml,
};

for (const [sentence, { format, cut }] of Object.entries(cutShort))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theRefusal, heldFor(refusals, sentence));
    await attempt(this, (plan) =>
      book(this.scenario, plan, { format }, (prepared) => ({ ...prepared, body: cut(prepared.body ?? '') })),
    );
  });

for (const sentence of [
  'the consumer tries to book it',
  'the consumer tries to book them',
  'the consumer sends the very same booking again',
])
  When(sentence, async function (this: ConformanceWorld) {
    await attempt(this, (plan) => book(this.scenario, plan));
  });

Then('the booking is refused', function (this: ConformanceWorld) {
  this.scenario.judge(this.scenario.recall(theRefusal), this.scenario.recall(theAnswer));
});

sayChecks(theAnswer, demandRefusals);

Then('the same booking without that fault is taken afterwards', async function (this: ConformanceWorld) {
  await afterwards(this, [unchanged], async (plan) => plan);
});

Then('the first of the slots on its own is taken afterwards', async function (this: ConformanceWorld) {
  await afterwards(this, [unchanged], ({ patient, slots }) =>
    planBooking(this.scenario, { patient, slots: slots.slice(0, 1) }),
  );
});

Then('the other slot on its own is taken afterwards', async function (this: ConformanceWorld) {
  await afterwards(this, [allOrNothing], ({ patient, slots }) =>
    planBooking(this.scenario, { patient, slots: slots.slice(1) }),
  );
});

Then('nobody else can book it a second time', async function (this: ConformanceWorld) {
  if (!this.scenario.has(theSoundBooking)) return;
  const { plan } = this.scenario.recall(theSoundBooking);
  this.scenario.judge([bookedOnce], await bookByAnother(this.scenario, plan.slots));
});

/**
 * Books in earnest what was refused, and judges what showed just before that. A provider that took the booking which it
 * had to refuse has nothing left to prove.
 */
async function afterwards(
  { scenario }: ConformanceWorld,
  checks: readonly Check<Booking>[],
  sound: (plan: BookingPlan) => Promise<BookingPlan>,
): Promise<void> {
  if (bookedId(scenario.recall(theAnswer)) !== undefined) return;
  const trial = { plan: scenario.recall(thePlanner), send: scenario.recall(theAttempt) };
  let look: AfterRefusal | undefined;
  const booking = await bookAfterRefusal(scenario, trial, scenario.recall(thePlan), async (plan) => {
    const wanted = await sound(plan);
    look = await lookAfterRefusal(scenario, wanted);
    return wanted;
  });
  scenario.judge(checks, booking);
  // Slots that somebody else took in between are rightly gone.
  if (bookedId(booking) === undefined || !look) return;
  scenario.judge([slotStaysOffered, nothingListed], look);
  scenario.keep(theSoundBooking, booking);
}

async function attempt({ scenario }: ConformanceWorld, send: Trial['send']): Promise<void> {
  scenario.keep(theAttempt, send);
  const booking = await send(scenario.recall(thePlan));
  scenario.keep(theBooking, booking);
  scenario.keep(theAnswer, booking);
}
