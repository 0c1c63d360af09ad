import { Given, Then, When } from '@cucumber/cucumber';
import { malformedBodies } from '../support/checks/book/malformed.js';
import { nobody } from '../support/checks/book/spoilers/changes.js';
import { refusalChangesNothing } from '../support/checks/updates/afterwards.js';
import { updateRefusals } from '../support/checks/updates/refusals.js';
import { spoiltUpdates } from '../support/checks/updates/spoilers/index.js';
import type { Others } from '../support/checks/updates/spoilers/spoilt.js';
import { firstText } from '../support/fhir/select.js';
import { theAnswer } from '../support/world/answer.js';
import { bookOwn, type OwnAppointment, theAppointment } from '../support/world/appointments.js';
import { fact } from '../support/world/facts.js';
import { readAfter } from '../support/world/laterLooks.js';
import { leaseSlots } from '../support/world/leasing.js';
import { leasePatient } from '../support/world/patients.js';
import type { Scenario } from '../support/world/scenario.js';
import { wrongVersions } from '../support/world/updateForms.js';
import {
  etagOf,
  plainBody,
  sendUpdate,
  soundUpdate,
  theUpdate,
  type UpdateForm,
  type UpdateKind,
} from '../support/world/updates.js';
import type { ConformanceWorld } from '../support/world/world.js';
import { literally } from './sentences.js';

/** A version that the appointment had before, as the provider named it. */
const theOlderVersion = fact<string>('an older version of the appointment');

Given('an appointment that has an older version', async function (this: ConformanceWorld) {
  const own = await bookOwn(this.scenario);
  this.scenario.keep(theOlderVersion, firstText(own.resource, 'meta.versionId') ?? '');
  this.scenario.keep(theAppointment, await soundUpdate(this.scenario, 'amend', own));
});

const nouns = { amend: 'amendment', cancel: 'cancellation' } as const;

for (const kind of ['amend', 'cancel'] as const) {
  const noun = nouns[kind];
  /** "the consumer sends the amendment so that it has a priority": one change to what is otherwise sound. */
  const send = (words: string, how: (scenario: Scenario, own: OwnAppointment) => Promise<void>): void =>
    When(
      new RegExp(`^the consumer sends the ${noun} so that it ${literally(words)}$`),
      async function (this: ConformanceWorld) {
        await how(this.scenario, this.scenario.recall(theAppointment));
      },
    );

  for (const [words, { rows, needs, spoil }] of Object.entries(spoiltUpdates))
    if (rows[kind])
      send(words, async (scenario, own) => {
        const others = await findOthers(scenario, needs);
        await attempt(scenario, kind, own, spoil(plainBody(scenario, kind, own), own, others));
      });

  for (const [words, { format, cut }] of Object.entries(malformedBodies))
    send(words, async (scenario, own) => {
      const change: UpdateForm['change'] = (prepared) => ({ ...prepared, body: cut(prepared.body ?? '') });
      await attempt(scenario, kind, own, plainBody(scenario, kind, own), { request: { format }, change });
    });

  for (const [words, ifMatch] of Object.entries(wrongVersions))
    send(words, async (scenario, own) => {
      await attempt(scenario, kind, own, plainBody(scenario, kind, own), { request: { ifMatch } });
    });

  send('names an older version in If-Match', async (scenario, own) => {
    const ifMatch = etagOf(scenario.recall(theOlderVersion));
    await attempt(scenario, kind, own, plainBody(scenario, kind, own), { request: { ifMatch } });
  });

  send('is for an appointment that does not exist', async (scenario, own) => {
    const body = { ...plainBody(scenario, kind, own), id: nobody };
    await attempt(scenario, kind, own, body, { request: { id: nobody } });
  });

  for (const [words, checks] of Object.entries(updateRefusals[kind]))
    Then(
      new RegExp(`^the ${noun} is refused because it ${literally(words)}$`),
      function (this: ConformanceWorld) {
        this.scenario.judge(checks, this.scenario.recall(theAnswer));
      },
    );

  /**
   * The proof of a refusal: the sound update, for the version of before, is accepted. A provider that accepted the
   * spoilt one has nothing left to prove; one that refuses the sound one proves nothing and is blocked.
   */
  Then(`the same ${noun}, sound, is accepted afterwards`, async function (this: ConformanceWorld) {
    if (this.scenario.recall(theAnswer).exchange.response.status < 300) return;
    await soundUpdate(this.scenario, kind, this.scenario.recall(theAppointment));
  });
}

Then('the appointment is as it was before', async function (this: ConformanceWorld) {
  const update = this.scenario.recall(theUpdate);
  const { found, ...answer } = await readAfter(this.scenario, update);
  this.scenario.judge([refusalChangesNothing[update.kind]], {
    ...answer,
    answer: update,
    before: update.own.resource,
    after: found,
  });
});

async function attempt(
  scenario: Scenario,
  kind: UpdateKind,
  own: OwnAppointment,
  ...what: [body: Parameters<typeof sendUpdate>[3], form?: UpdateForm]
): Promise<void> {
  scenario.keep(theAnswer, scenario.keep(theUpdate, await sendUpdate(scenario, kind, own, ...what)));
}

/** Real slots and patients for spoilers that need them, so that nothing but the change itself is wrong. */
async function findOthers(scenario: Scenario, needs: keyof Others | undefined): Promise<Others> {
  const slot = needs === 'slot' ? (await leaseSlots(scenario))[0]?.id : undefined;
  const patient = needs === 'patient' ? (await leasePatient(scenario)).id : undefined;
  return { slot: slot ?? nobody, patient: patient ?? nobody };
}
