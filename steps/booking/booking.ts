import { Given, When } from '@cucumber/cucumber';
import { answerBodies, bookedHeaders, bookedStatus, createdOrOk } from '../../checks/booking/answer.js';
import type { Booking, BookingPlan } from '../../checks/booking/booking.js';
import { descriptions, echo, identity, prohibited } from '../../checks/booking/contents.js';
import { bookingFormats } from '../../checks/booking/formats.js';
import { accepted, choices, reasonKept, typeAsText } from '../../checks/booking/forms.js';
import { organisation } from '../../checks/booking/organisation.js';
import { longestTexts, noComment, overlongText, texts } from '../../checks/booking/texts.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { adjust, adjustments } from '../../support/scenes/booking/bookingAdjustments.js';
import { bookingForms } from '../../support/scenes/booking/bookingForms.js';
import { book, planBooking } from '../../support/scenes/booking/bookings.js';
import { malformedValues } from '../../support/scenes/booking/malformedValues.js';
import { type Planner, planner } from '../../support/scenes/booking/rivals.js';
import { fact } from '../../support/scenes/facts.js';
import type { SlotWish } from '../../support/scenes/leasing.js';
import { leaseDissenter } from '../../support/scenes/patients/patients.js';
import { planForTemporaryPatient } from '../../support/scenes/registration/temporaryPatient.js';
import { shared } from '../../support/scenes/shared.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, sayChecks, sayTitles } from '../sentences.js';

export const thePlan = fact<BookingPlan>('the booking to be sent');
export const thePlanner = fact<Planner>('how to plan the booking anew');
export const theBooking = fact<Booking>('the booking that was sent');

Given('a patient and a free slot', async function (this: ConformanceWorld) {
  await keepPlan(this, await planner(this.scenario));
});

Given('a patient and a free slot with a practitioner', async function (this: ConformanceWorld) {
  const wanted = 'free slot whose schedule has a practitioner';
  const suits: SlotWish['suits'] = ([slot]) => slot?.schedule.practitioner !== undefined;
  await keepPlan(this, await planner(this.scenario, { wanted, suits }));
});

Given('a patient and a free slot for a talk by telephone', async function (this: ConformanceWorld) {
  const wanted = 'free slot of the delivery channel Telephone';
  const suits: SlotWish['suits'] = ([slot]) => slot?.deliveryChannel === 'Telephone';
  await keepPlan(this, await planner(this.scenario, { wanted, suits }));
});

Given('a patient and {int} adjacent free slots', async function (this: ConformanceWorld, count: number) {
  const wanted = `${count} adjacent free slots of one schedule, delivery channel and service type`;
  await keepPlan(this, await planner(this.scenario, { count, wanted }));
});

Given(
  'a patient who has just been registered temporarily, and a free slot',
  async function (this: ConformanceWorld) {
    this.scenario.keep(thePlan, await planForTemporaryPatient(this.scenario));
  },
);

Given('a patient who dissents from sharing, and a free slot', async function (this: ConformanceWorld) {
  const patient = await leaseDissenter(this.scenario);
  this.scenario.keep(thePlan, await planBooking(this.scenario, { patient }));
});

/** "the booking has no comment", "the booking names a practitioner": one variation of the plain booking. */
for (const [sentence, change] of Object.entries(adjustments))
  Given(exactly(sentence), function (this: ConformanceWorld) {
    this.scenario.keep(thePlan, adjust(this.scenario, this.scenario.recall(thePlan), change));
  });

/** "the booking has a start that is a word": a value that is odd or broken. */
for (const [sentence, change] of Object.entries(malformedValues))
  Given(exactly(sentence), function (this: ConformanceWorld) {
    this.scenario.keep(thePlan, adjust(this.scenario, this.scenario.recall(thePlan), change));
  });

/** The plainest booking, which scenarios only look at: it is cancelled when the first of them ends. */
const plainBooking = shared(
  async (scenario) => book(scenario, await planBooking(scenario)),
  (booking) => [booking],
);

When('a consumer books a free slot', async function (this: ConformanceWorld) {
  this.scenario.keep(theAnswer, this.scenario.keep(theBooking, await plainBooking(this.scenario)));
});

/** "the consumer books", "the consumer books in XML, accepting JSON" */
for (const [sentence, send] of Object.entries(bookingForms))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const booking = await send(this.scenario, this.scenario.recall(thePlan));
    this.scenario.keep(theBooking, booking);
    this.scenario.keep(theAnswer, booking);
  });

sayChecks(theBooking, {
  'the booking is taken': bookedStatus,
  'the booking is answered with 201, or with 200 as the first publication had it': createdOrOk,
  'the answer names the new appointment, its version and its date': bookedHeaders,
  'the answer is the whole appointment': answerBodies.unasked,
  'the answer is the whole appointment, as preferred': answerBodies.representation,
  'the answer has no body, as preferred': answerBodies.minimal,
  'the appointment asserts its profile and names its version': identity,
  'the appointment is what was booked': echo,
  'the appointment is described as its slot and schedule are': descriptions,
  'the appointment holds nothing that is prohibited': prohibited,
  'the appointment keeps the booking organisation': organisation,
  'the appointment keeps description and comment': texts,
  'the longest texts are taken and kept unchanged': longestTexts,
  'the appointment has no comment': noComment,
  'the appointment keeps its reason': reasonKept,
  'the type of the appointment is text, without a code': typeAsText,
  'the overlong description is refused or kept whole': overlongText.description,
  'the overlong comment is refused or kept whole': overlongText.comment,
});
sayChecks(theBooking, { ...accepted, ...choices });
sayTitles(theBooking, bookingFormats);

/** Keeps a booking to be sent, and how to plan it anew where somebody else is quicker. */
export async function keepPlan({ scenario }: ConformanceWorld, plan: Planner): Promise<void> {
  scenario.keep(thePlanner, plan);
  scenario.keep(thePlan, await plan());
}
