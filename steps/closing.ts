import { Given } from '@cucumber/cucumber';
import { without } from '../checks/elementChanges.js';
import { bookOwn } from '../support/scenes/booking/appointments.js';
import { book, planBooking, soundBooking } from '../support/scenes/booking/bookings.js';
import { knownPatient, persona } from '../support/scenes/patients/patients.js';
import { readAgain } from '../support/scenes/reading/showings.js';
import { retrieveItsDays } from '../support/scenes/retrieval/retrievalScenes.js';
import { daysFrom, retrieve } from '../support/scenes/retrieval/retrievals.js';
import { kindOf, plainBody, sendUpdate, soundUpdate } from '../support/scenes/updates/updates.js';
import type { ConformanceWorld } from '../support/scenes/world.js';

/** Bookings cost slots: a closing scenario sends one of its own only when its endpoint has had none in the run. */
const seen = async ({ scenario }: ConformanceWorld, rule: string): Promise<boolean> => {
  const interaction = scenario.identity.endpoint;
  const total = await scenario.run.coordinator.call('standingTotal', { rule, interaction });
  return total.observed > 0;
};

Given('that a booking was answered in this run', async function (this: ConformanceWorld) {
  if (!(await seen(this, 'cache-control')))
    await soundBooking(this.scenario, await planBooking(this.scenario));
});

Given('that a booking was refused in this run', async function (this: ConformanceWorld) {
  if (await seen(this, 'error-has-operation-outcome')) return;
  const plan = await planBooking(this.scenario);
  await book(this.scenario, { ...plan, appointment: without('start')(plan.appointment) });
});

Given('that an appointment was retrieved in this run', async function (this: ConformanceWorld) {
  if (!(await seen(this, 'meta-version'))) await retrieveItsDays(this.scenario, await bookOwn(this.scenario));
});

Given('that a retrieval was refused in this run', async function (this: ConformanceWorld) {
  if (await seen(this, 'error-has-operation-outcome')) return;
  const [nhsNumber = ''] = persona(this.scenario, 'bookable');
  const patient = await knownPatient(this.scenario, nhsNumber);
  await retrieve(this.scenario, patient, daysFrom(this.scenario, 1, 1), { query: [] });
});

Given('that an appointment was read in this run', async function (this: ConformanceWorld) {
  if (!(await seen(this, 'meta-version'))) await readAgain(this.scenario, await bookOwn(this.scenario));
});

Given('that a read was refused in this run', async function (this: ConformanceWorld) {
  if (!(await seen(this, 'error-has-operation-outcome')))
    await readAgain(this.scenario, { id: 'no-such-appointment', resource: {} });
});

// A refused update has no ETag, so that one which was accepted must have been seen.
Given('that an update was answered in this run', async function (this: ConformanceWorld) {
  const { scenario } = this;
  if (!(await seen(this, 'etag'))) await soundUpdate(scenario, kindOf(scenario), await bookOwn(scenario));
});

Given('that an update was refused in this run', async function (this: ConformanceWorld) {
  const { scenario } = this;
  if (await seen(this, 'error-has-operation-outcome')) return;
  const [kind, own] = [kindOf(scenario), await bookOwn(scenario)];
  await sendUpdate(scenario, kind, own, { ...plainBody(scenario, kind, own), priority: 1 });
});
