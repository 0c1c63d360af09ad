import { Given, Then, When } from '@cucumber/cucumber';
import { acceptance, acceptanceSentences } from '../../checks/updates/accepted.js';
import {
  amendedForGood,
  amendedReason,
  amendedTexts,
  type LaterLook,
  overlongAmendment,
  ownServiceTexts,
} from '../../checks/updates/amended.js';
import { answerChecks } from '../../checks/updates/answer.js';
import { cancellation, cancelledForGood } from '../../checks/updates/cancelled.js';
import { updateCapability } from '../../checks/updates/capability.js';
import { oddUpdate, updateForms, withoutProfile } from '../../checks/updates/forms.js';
import { type OwnAppointment, type Update, type UpdateKind, updated } from '../../checks/updates/update.js';
import type { JsonObject } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { bookIfTaken, bookOwn, haveOwn, theAppointment } from '../../support/scenes/booking/appointments.js';
import { readAppointment } from '../../support/scenes/booking/bookedAppointment.js';
import {
  adjust,
  withOwnServiceTexts,
  withoutComment,
} from '../../support/scenes/booking/bookingAdjustments.js';
import { oddly, theOddity } from '../../support/scenes/oddity.js';
import { listedAfter, readAfter } from '../../support/scenes/retrieval/laterLooks.js';
import type { Scenario } from '../../support/scenes/scenario.js';
import { amendments, cancellations } from '../../support/scenes/updates/amendments.js';
import { malformedUpdates } from '../../support/scenes/updates/malformedUpdates.js';
import { bookElsewhere, bookKeptSlotElsewhere } from '../../support/scenes/updates/otherConsumers.js';
import { appointmentOfEarlierDay, pastAppointment } from '../../support/scenes/updates/pastAppointments.js';
import { plainCancellation } from '../../support/scenes/updates/plainCancellation.js';
import { waysToSend } from '../../support/scenes/updates/updateForms.js';
import {
  kindOf,
  plainBody,
  sendUpdate,
  soundUpdate,
  theUpdate,
  type UpdateForm,
} from '../../support/scenes/updates/updates.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, heldFor, sayChecks, sayTitles } from '../sentences.js';

/** What a scenario starts from. */
const appointments: Readonly<Record<string, (scenario: Scenario) => Promise<OwnAppointment>>> = {
  'an appointment that the consumer booked': (scenario) => bookOwn(scenario),
  'an appointment that the consumer has': (scenario) => haveOwn(scenario),
  'an appointment of two slots that the consumer booked': (scenario) =>
    bookOwn(scenario, { count: 2, wanted: '2 adjacent free slots' }),
  'an appointment that the consumer booked without comment': (scenario) =>
    bookOwn(scenario, { vary: (plan) => adjust(scenario, plan, withoutComment) }),
  'an appointment that the consumer booked with its own service descriptions': (scenario) =>
    // A provider may refuse it (APPT-A-14).
    bookIfTaken(
      scenario,
      { vary: (plan) => adjust(scenario, plan, withOwnServiceTexts) },
      'the provider takes no booking with service descriptions of the consumer',
    ),
  'an appointment that the consumer booked and then read': async (scenario) => {
    const own = await bookOwn(scenario);
    return { ...own, resource: await readAppointment(scenario, own.id) };
  },
  'an appointment whose reason the consumer amended': async (scenario) => {
    const own = await bookOwn(scenario);
    const reason = [{ text: 'A reason in words' }];
    const resource = updated(await sendUpdate(scenario, 'amend', own, { ...own.resource, reason }));
    return { ...own, resource: resource ?? own.resource };
  },
  'an appointment that the consumer booked and amended': async (scenario) =>
    soundUpdate(scenario, 'amend', await bookOwn(scenario)),
  'an appointment that the consumer booked, amended and then cancelled': async (scenario) =>
    soundUpdate(scenario, 'cancel', await soundUpdate(scenario, 'amend', await bookOwn(scenario))),
  'an appointment that the consumer booked and cancelled': async (scenario) =>
    soundUpdate(scenario, 'cancel', await bookOwn(scenario)),
  'an appointment that another organisation booked': bookElsewhere,
  'an appointment that another organisation booked in a slot kept for it': bookKeptSlotElsewhere,
};

Given('an appointment of an earlier day', async function (this: ConformanceWorld) {
  this.scenario.keep(theAppointment, await appointmentOfEarlierDay(this.scenario));
});

Given('an appointment of today whose time has passed', async function (this: ConformanceWorld) {
  this.scenario.keep(theAppointment, await pastAppointment(this.scenario));
});

for (const [sentence, book] of Object.entries(appointments))
  Given(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theAppointment, await book(this.scenario));
  });

/** Of which nothing is varied, and to whose appointment nothing else comes. */
When('the consumer looks at the answer to a cancellation', async function (this: ConformanceWorld) {
  const sent = await plainCancellation(this.scenario);
  this.scenario.keep(theAnswer, this.scenario.keep(theUpdate, sent));
});

When('the consumer amends it', async function (this: ConformanceWorld) {
  await update(this, 'amend', plainBody);
});

When('the consumer cancels it', async function (this: ConformanceWorld) {
  await update(this, 'cancel', plainBody);
});

/** "the update has a start that is a word": a value that is odd or broken. */
for (const [sentence, change] of Object.entries(malformedUpdates))
  Given(exactly(sentence), function (this: ConformanceWorld) {
    this.scenario.keep(theOddity, change);
  });

/** "the consumer sends the update in XML, accepting JSON": the amendment or cancellation that the scenario is about. */
for (const [sentence, form] of Object.entries(waysToSend))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const body: typeof plainBody = (scenario, ...of) => oddly(scenario, plainBody(scenario, ...of));
    await update(this, kindOf(this.scenario), body, form);
  });

for (const [sentence, body] of Object.entries(amendments))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    await update(this, 'amend', (scenario, _kind, own) => body(scenario, own));
  });

for (const [sentence, body] of Object.entries(cancellations))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    await update(this, 'cancel', (scenario, _kind, own) => body(scenario, own));
  });

for (const sentence of acceptanceSentences)
  Then(exactly(sentence), function (this: ConformanceWorld) {
    const sent = this.scenario.recall(theUpdate);
    this.scenario.judge([heldFor(acceptance[sent.kind], sentence)], sent);
  });

/** What both pages say in the same words; the checks of either have rows of their own. */
const ofEither: Readonly<Record<string, (kind: UpdateKind) => readonly Check<Update>[]>> = {
  'the updated appointment has its profile': (kind) => answerChecks(kind, 'profile', 'organisation'),
  'the updated appointment has a new version, which the ETag names': (kind) =>
    answerChecks(kind, 'version', 'etag'),
  'nothing else of the updated appointment has changed': (kind) => answerChecks(kind, 'kept'),
  'the updated appointment is described as its slot and schedule are': (kind) =>
    answerChecks(kind, 'serviceType', 'serviceCategory'),
  'the updated appointment gives no reason and no specialty': (kind) =>
    answerChecks(kind, 'reason', 'specialty'),
  'the answer to the update is the whole appointment': (kind) => [updateForms(kind).whole],
  'the answer to the update is the whole appointment, as preferred': (kind) => [
    updateForms(kind).representation,
  ],
  'the answer to the update has no body, as preferred': (kind) => [updateForms(kind).minimal],
  'the update in XML is accepted': (kind) => [updateForms(kind).xml],
  'the update without profile is accepted or refused': (kind) => [withoutProfile(kind)],
  'the update is accepted, or refused in an orderly way': (kind) => [oddUpdate(kind)],
};

for (const [sentence, checks] of Object.entries(ofEither))
  Then(exactly(sentence), function (this: ConformanceWorld) {
    const sent = this.scenario.recall(theUpdate);
    this.scenario.judge(checks(sent.kind), sent);
  });

sayChecks(theUpdate, {
  'the amended texts are returned as they were sent': amendedTexts,
  ...amendedReason,
  'the appointment is cancelled for the reason that was sent': cancellation,
});

sayTitles(theAnswer, [updateCapability]);

/** What a read or the patient's list shows after the update, and which check looks at it. */
const later: Readonly<Record<string, [look: typeof readAfter, check: Check<LaterLook>]>> = {
  'reading it shows what was amended': [readAfter, amendedForGood],
  "the patient's appointments show what was amended": [listedAfter, amendedForGood],
  'the description is refused with nothing changed, or kept whole': [
    readAfter,
    overlongAmendment.description,
  ],
  'the comment is refused with nothing changed, or kept whole': [readAfter, overlongAmendment.comment],
  'the service descriptions of the consumer are not stored': [readAfter, ownServiceTexts],
  'reading it shows it cancelled': [readAfter, cancelledForGood],
  "the patient's appointments show it cancelled": [listedAfter, cancelledForGood],
};

for (const [sentence, [look, check]] of Object.entries(later))
  Then(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.judge([check], await look(this.scenario, this.scenario.recall(theUpdate)));
  });

async function update(
  { scenario }: ConformanceWorld,
  kind: UpdateKind,
  body: (scenario: Scenario, kind: UpdateKind, own: OwnAppointment) => JsonObject,
  form?: UpdateForm,
): Promise<Update> {
  const own = scenario.recall(theAppointment);
  const sent = await sendUpdate(scenario, kind, own, body(scenario, kind, own), form);
  scenario.keep(theAnswer, sent);
  return scenario.keep(theUpdate, sent);
}
