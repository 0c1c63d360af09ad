import { Given, Then, When } from '@cucumber/cucumber';
import type { Check } from '../support/checks/check.js';
import { acceptance } from '../support/checks/updates/accepted.js';
import {
  amendedForGood,
  amendedTexts,
  type LaterLook,
  overlongAmendment,
  ownServiceTexts,
} from '../support/checks/updates/amended.js';
import { answerChecks } from '../support/checks/updates/answer.js';
import { cancellation, cancelledForGood } from '../support/checks/updates/cancelled.js';
import { updateCapability } from '../support/checks/updates/capability.js';
import { updateForms, withoutProfile } from '../support/checks/updates/forms.js';
import type { JsonObject } from '../support/fhir/select.js';
import { amendments, cancellations } from '../support/world/amendments.js';
import { theAnswer } from '../support/world/answer.js';
import { bookIfTaken, bookOwn, type OwnAppointment, theAppointment } from '../support/world/appointments.js';
import { readAppointment } from '../support/world/bookedAppointment.js';
import { adjust, adjustments } from '../support/world/bookingAdjustments.js';
import { listedAfter, readAfter } from '../support/world/laterLooks.js';
import { bookElsewhere, bookKeptSlotElsewhere } from '../support/world/otherConsumers.js';
import { pastAppointment } from '../support/world/pastAppointments.js';
import type { Scenario } from '../support/world/scenario.js';
import { waysToSend } from '../support/world/updateForms.js';
import {
  plainBody,
  sendUpdate,
  soundUpdate,
  theUpdate,
  type Update,
  type UpdateForm,
  type UpdateKind,
} from '../support/world/updates.js';
import type { ConformanceWorld } from '../support/world/world.js';
import { literally, sayChecks, sayTitles } from './sentences.js';

/** What a scenario starts from, by its words after "an appointment that". */
const appointments: Readonly<Record<string, (scenario: Scenario) => Promise<OwnAppointment>>> = {
  'the consumer booked': (scenario) => bookOwn(scenario),
  'the consumer booked without comment': (scenario) => {
    const change = adjustments['has no comment'];
    return bookOwn(scenario, change ? { vary: (plan) => adjust(scenario, plan, change) } : {});
  },
  'the consumer booked with its own service descriptions': (scenario) => {
    const change = adjustments['sends its own service type and service category'];
    // A provider may refuse it (APPT-A-14).
    return bookIfTaken(
      scenario,
      change ? { vary: (plan) => adjust(scenario, plan, change) } : {},
      'the provider takes no booking with service descriptions of the consumer',
    );
  },
  'the consumer booked and then read': async (scenario) => {
    const own = await bookOwn(scenario);
    return { ...own, resource: await readAppointment(scenario, own.id) };
  },
  'the consumer booked and amended': async (scenario) =>
    soundUpdate(scenario, 'amend', await bookOwn(scenario)),
  'the consumer booked, amended and then cancelled': async (scenario) =>
    soundUpdate(scenario, 'cancel', await soundUpdate(scenario, 'amend', await bookOwn(scenario))),
  'the consumer booked and cancelled': async (scenario) =>
    soundUpdate(scenario, 'cancel', await bookOwn(scenario)),
  'another organisation booked': bookElsewhere,
  'another organisation booked in a slot kept for it': bookKeptSlotElsewhere,
};

Given('an appointment of today whose time has passed', async function (this: ConformanceWorld) {
  this.scenario.keep(theAppointment, await pastAppointment(this.scenario));
});

for (const [words, book] of Object.entries(appointments))
  Given(new RegExp(`^an appointment that ${literally(words)}$`), async function (this: ConformanceWorld) {
    this.scenario.keep(theAppointment, await book(this.scenario));
  });

for (const [words, form] of Object.entries(waysToSend)) {
  When(new RegExp(`^the consumer amends it${literally(words)}$`), async function (this: ConformanceWorld) {
    await update(this, 'amend', plainBody, form);
  });
  When(new RegExp(`^the consumer cancels it${literally(words)}$`), async function (this: ConformanceWorld) {
    await update(this, 'cancel', plainBody, form);
  });
}

for (const [words, body] of Object.entries(amendments))
  When(new RegExp(`^the consumer amends ${literally(words)}$`), async function (this: ConformanceWorld) {
    await update(this, 'amend', (scenario, _kind, own) => body(scenario, own));
  });

for (const [words, body] of Object.entries(cancellations))
  When(new RegExp(`^the consumer cancels it${literally(words)}$`), async function (this: ConformanceWorld) {
    await update(this, 'cancel', (scenario, _kind, own) => body(scenario, own));
  });

for (const kind of ['amend', 'cancel'] as const) {
  const [noun, adjective] = { amend: ['amendment', 'amended'], cancel: ['cancellation', 'cancelled'] }[kind];
  const forms = updateForms(kind);
  for (const [because, check] of Object.entries(acceptance[kind]))
    sayChecks(theAnswer, { [`the ${noun} is accepted, because ${because}`]: [check] });
  sayChecks(theUpdate, {
    [`the ${adjective} appointment has its profile`]: answerChecks(kind, 'profile', 'organisation'),
    [`the ${adjective} appointment has a new version, which the ETag names`]: answerChecks(
      kind,
      'version',
      'etag',
    ),
    [`nothing else of the ${adjective} appointment has changed`]: answerChecks(kind, 'kept'),
    [`the ${adjective} appointment is described as its slot and schedule are`]: answerChecks(
      kind,
      'serviceType',
      'serviceCategory',
    ),
    [`the ${adjective} appointment gives no reason and no specialty`]: answerChecks(
      kind,
      'reason',
      'specialty',
    ),
    [`the answer to the ${noun} is the whole appointment`]: [forms.whole],
    [`the answer to the ${noun} is the whole appointment, as preferred`]: [forms.representation],
    [`the answer to the ${noun} has no body, as preferred`]: [forms.minimal],
    [`the ${noun} in XML is accepted`]: [forms.xml],
    [`the ${noun} without profile is accepted or refused`]: [withoutProfile(kind)],
  });
}

sayChecks(theUpdate, {
  'the amended texts are returned as they were sent': amendedTexts,
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

for (const [words, [look, check]] of Object.entries(later))
  Then(words, async function (this: ConformanceWorld) {
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
