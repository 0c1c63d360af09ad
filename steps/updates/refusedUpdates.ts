import { Given, Then, When } from '@cucumber/cucumber';
import { malformedBodies } from '../../checks/booking/malformed.js';
import { nobody } from '../../checks/booking/spoilers/changes.js';
import {
  refusalChangesNothing,
  refusalFreesNoSlot,
  refusalKeepsSlot,
  refusalListsNothing,
} from '../../checks/updates/afterwards.js';
import { refusedStates, updateRefusals } from '../../checks/updates/refusals.js';
import { spoiltUpdates } from '../../checks/updates/spoilers/index.js';
import type { Others } from '../../checks/updates/spoilers/spoilt.js';
import { type OwnAppointment, type UpdateKind, updated } from '../../checks/updates/update.js';
import { firstText, type JsonObject } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { Blocked } from '../../support/model/signals.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { bookOwn, theAppointment } from '../../support/scenes/booking/appointments.js';
import { bookByAnother } from '../../support/scenes/booking/rivals.js';
import { mayRestAmended, wouldRest } from '../../support/scenes/diary/atRest.js';
import { fact } from '../../support/scenes/facts.js';
import { leaseSlots } from '../../support/scenes/leasing.js';
import { leasePatient } from '../../support/scenes/patients/patients.js';
import { readAfter } from '../../support/scenes/retrieval/laterLooks.js';
import type { Scenario } from '../../support/scenes/scenario.js';
import { blockedBy } from '../../support/scenes/setUp.js';
import { otherFound } from '../../support/scenes/slots/slotReferences.js';
import { listAfter, slotsAfter } from '../../support/scenes/updates/aftermath.js';
import { plainCancellation } from '../../support/scenes/updates/plainCancellation.js';
import { wrongVersions } from '../../support/scenes/updates/updateForms.js';
import {
  etagOf,
  kindOf,
  plainBody,
  sendUpdate,
  soundUpdate,
  theUpdate,
  type UpdateForm,
} from '../../support/scenes/updates/updates.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, heldFor } from '../sentences.js';

/** An update that would be accepted as it stands. */
interface Sound {
  scenario: Scenario;
  kind: UpdateKind;
  own: OwnAppointment;
  body: JsonObject;
}

const theRefusal = fact<readonly Check[]>('what shows that the update is refused');

/** A version that the appointment had before, as the provider named it. */
const theOlderVersion = fact<string>('an older version of the appointment');

Given('an appointment that has an older version', async function (this: ConformanceWorld) {
  const own = await bookOwn(this.scenario);
  this.scenario.keep(theOlderVersion, firstText(own.resource, 'meta.versionId') ?? '');
  const amended = await soundUpdate(this.scenario, 'amend', own);
  if (firstText(amended.resource, 'meta.versionId') === this.scenario.recall(theOlderVersion))
    throw new Blocked(
      { endpoint: 'amend-an-appointment', exchange: this.scenario.exchanges.at(-1) ?? '' },
      'Amend an appointment gave the amended appointment no new version, so that there is no older one',
    );
  this.scenario.keep(theAppointment, amended);
});

/** "the consumer sends the update so that it has a priority": one change to what is otherwise sound. */
function send(sentence: string, how: (update: Sound) => Promise<void>): void {
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const { scenario } = this;
    const [kind, own] = [kindOf(scenario), scenario.recall(theAppointment)];
    scenario.keep(theRefusal, heldFor(updateRefusals[kind], sentence));
    await how({ scenario, kind, own, body: plainBody(scenario, kind, own) });
  });
}

for (const [sentence, { needs, spoil }] of Object.entries(spoiltUpdates))
  send(sentence, async (sound) => {
    const others = await findOthers(sound, needs);
    await attempt({ ...sound, body: spoil(sound.body, sound.own, others) });
  });

const cutShort = {
  'the consumer sends the update so that it has JSON that is cut short': malformedBodies.json,
  'the consumer sends the update so that it has XML that is cut short': malformedBodies.xml,
};

for (const [sentence, { format, cut }] of Object.entries(cutShort))
  send(sentence, async (sound) => {
    const change: UpdateForm['change'] = (prepared) => ({ ...prepared, body: cut(prepared.body ?? '') });
    await attempt(sound, { request: { format }, change });
  });

for (const [sentence, ifMatch] of Object.entries(wrongVersions))
  send(sentence, async (sound) => {
    await attempt(sound, { request: { ifMatch } });
  });

send('the consumer sends the update so that it names an older version in If-Match', async (sound) => {
  const ifMatch = etagOf(sound.scenario.recall(theOlderVersion));
  await attempt(sound, { request: { ifMatch } });
});

send('the consumer sends the update so that it is for an appointment that does not exist', async (sound) => {
  await attempt({ ...sound, body: { ...sound.body, id: nobody } }, { request: { id: nobody } });
});

Then('the update is refused', function (this: ConformanceWorld) {
  this.scenario.judge(this.scenario.recall(theRefusal), this.scenario.recall(theAnswer));
});

for (const sentence of refusedStates)
  Then(exactly(sentence), function (this: ConformanceWorld) {
    const update = this.scenario.recall(theUpdate);
    this.scenario.judge(heldFor(updateRefusals[update.kind], sentence), update);
  });

/**
 * The proof of a refusal: the sound update, for the version of before, is accepted. A provider that accepted the
 * spoilt one has nothing left to prove; one that refuses the sound one proves nothing and is blocked.
 */
Then('the same update, sound, is accepted afterwards', async function (this: ConformanceWorld) {
  const { kind, exchange } = this.scenario.recall(theUpdate);
  if (exchange.response.status < 300) return;
  const own = this.scenario.recall(theAppointment);
  const rests = kind === 'amend' && wouldRest(this.scenario, own.id);
  const sound = await soundUpdate(this.scenario, kind, own);
  if (rests) mayRestAmended(this.scenario, sound);
});

/** The same proof by another appointment, which scenarios share: so that the one at hand need not be cancelled for each. */
Then('a cancellation that changes nothing else is accepted', async function (this: ConformanceWorld) {
  if (this.scenario.recall(theUpdate).exchange.response.status < 300) return;
  const sound = await plainCancellation(this.scenario);
  if (!updated(sound)) throw blockedBy(this.scenario, sound, '200 with the appointment for a sound update');
});

Then('the appointment is as it was before', async function (this: ConformanceWorld) {
  const update = this.scenario.recall(theUpdate);
  const { found, ...answer } = await readAfter(this.scenario, update);
  this.scenario.judge([refusalChangesNothing[update.kind]], {
    ...answer,
    answer: update,
    before: update.own.resource,
    after: found,
  });
  if (update.exchange.response.status < 400) return;
  this.scenario.judge([refusalFreesNoSlot[update.kind]], await slotsAfter(this.scenario, update));
  const list = await listAfter(this.scenario, update);
  if (list) this.scenario.judge([refusalListsNothing[update.kind]], list);
});

Then('nobody else can book its slot', async function (this: ConformanceWorld) {
  const { kind, own, exchange } = this.scenario.recall(theUpdate);
  if (exchange.response.status < 400) return;
  this.scenario.judge([refusalKeepsSlot[kind]], await bookByAnother(this.scenario, own.plan.slots));
});

async function attempt({ scenario, kind, own, body }: Sound, form?: UpdateForm): Promise<void> {
  const update = await sendUpdate(scenario, kind, own, body, form);
  scenario.keep(theAnswer, scenario.keep(theUpdate, update));
}

/** What is real and free to be named, for spoilers that need them, so that nothing but the change itself is wrong. */
async function findOthers({ scenario, own, body }: Sound, needs: keyof Others | undefined): Promise<Others> {
  const find: Readonly<Record<keyof Others, () => Promise<string | undefined>>> = {
    slot: async () => (await leaseSlots(scenario))[0]?.id,
    patient: async () => (await leasePatient(scenario)).id,
    location: () => otherFound(scenario, 'Location', { appointment: body, slots: own.plan.slots }),
    practitioner: () => otherFound(scenario, 'Practitioner', { appointment: body, slots: own.plan.slots }),
  };
  const none = { slot: nobody, patient: nobody, location: nobody, practitioner: nobody };
  return needs ? { ...none, [needs]: (await find[needs]()) ?? nobody } : none;
}
