import { Given, Then, When } from '@cucumber/cucumber';
import {
  bookedHeaders,
  bookedStatus,
  preference,
  wholeResource,
  xmlBooking,
} from '../support/checks/book/answer.js';
import { descriptions, echo, identity, prohibited } from '../support/checks/book/contents.js';
import { accepted, bookedWith, ignored, serverAssignsId } from '../support/checks/book/options.js';
import { organisation } from '../support/checks/book/organisation.js';
import {
  longestTexts,
  noComment,
  overlongText,
  type TextElement,
  texts,
} from '../support/checks/book/texts.js';
import { theAnswer } from '../support/world/answer.js';
import { adjust, adjustments } from '../support/world/bookingAdjustments.js';
import { type Booking, type BookingPlan, book, planBooking } from '../support/world/bookings.js';
import { fact } from '../support/world/facts.js';
import type { SlotWish } from '../support/world/leasing.js';
import { planForTemporaryPatient } from '../support/world/temporaryPatient.js';
import type { ConformanceWorld } from '../support/world/world.js';
import { literally, sayChecks } from './sentences.js';

export const thePlan = fact<BookingPlan>('the booking to be sent');
export const theBooking = fact<Booking>('the booking that was sent');

Given('a patient and a free slot', async function (this: ConformanceWorld) {
  this.scenario.keep(thePlan, await planBooking(this.scenario));
});

Given('a patient and a free slot with a practitioner', async function (this: ConformanceWorld) {
  const wanted = 'free slot whose schedule has a practitioner';
  const suits: SlotWish['suits'] = ([slot]) => slot?.schedule.practitioner !== undefined;
  this.scenario.keep(thePlan, await planBooking(this.scenario, { wanted, suits }));
});

Given('a patient and {int} adjacent free slots', async function (this: ConformanceWorld, count: number) {
  const wanted = `${count} adjacent free slots of one schedule, delivery channel and service type`;
  this.scenario.keep(thePlan, await planBooking(this.scenario, { count, wanted }));
});

Given(
  'a patient who has just been registered temporarily and a free slot',
  async function (this: ConformanceWorld) {
    this.scenario.keep(thePlan, await planForTemporaryPatient(this.scenario));
  },
);

/** "the booking has no comment", "the booking names a practitioner": one permitted variation of the plain booking. */
for (const [words, change] of Object.entries(adjustments))
  Given(new RegExp(`^the booking ${literally(words)}$`), function (this: ConformanceWorld) {
    this.scenario.keep(thePlan, adjust(this.scenario, this.scenario.recall(thePlan), change));
  });

When('the consumer books', async function (this: ConformanceWorld) {
  await send(this, {});
});

When('the consumer books with Prefer: return={word}', async function (this: ConformanceWorld, wish: string) {
  await send(this, { prefer: `return=${wish}` });
});

When('the consumer books in {word}', async function (this: ConformanceWorld, format: string) {
  await send(this, { format: format === 'XML' ? 'xml' : 'json' });
});

sayChecks(theBooking, {
  'the booking is taken': [bookedStatus],
  'the answer names the new appointment, its version and its date': bookedHeaders,
  'the answer is the whole appointment': [wholeResource],
  'the answer has no body': [preference.minimal],
  'the booking in XML is taken and answered in XML': xmlBooking,
  'the answer is the appointment as preferred': [preference.representation],
  'the appointment asserts its profile and names its version': identity,
  'the appointment is what was booked': echo,
  'the appointment is described as its slot and schedule are': descriptions,
  'the appointment holds nothing that is prohibited': prohibited,
  'the appointment keeps the booking organisation': organisation,
  'the appointment keeps description and comment': texts,
  'the longest texts are kept unchanged': [longestTexts],
  'the appointment has no comment': [noComment],
  'the service descriptions that were sent are ignored': [ignored],
  'the provider assigns the id of the appointment': [serverAssignsId],
  'the slots are booked as one appointment': [bookedWith('APPT-BOOK-011', 'APPT-BOOK-012', 'APPT-BOOK-021')],
});

for (const element of ['description', 'comment'] as const satisfies readonly TextElement[])
  sayChecks(theBooking, { [`the overlong ${element} is refused or kept whole`]: [overlongText(element)] });

for (const [words, check] of Object.entries(accepted))
  Then(new RegExp(`^${literally(words)}$`), function (this: ConformanceWorld) {
    this.scenario.judge([check], this.scenario.recall(theBooking));
  });

async function send({ scenario }: ConformanceWorld, request: Parameters<typeof book>[2]): Promise<void> {
  const booking = await book(scenario, scenario.recall(thePlan), request);
  scenario.keep(theBooking, booking);
  scenario.keep(theAnswer, booking);
}
