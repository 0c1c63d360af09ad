import { Then, When } from '@cucumber/cucumber';
import { contentChecks, contentSentences } from '../../checks/appointments/contents.js';
import { readAcceptance, readRefusals } from '../../checks/reading/refusals.js';
import {
  type ForeignToken,
  heldIdentifier,
  type IdentifiedAppointment,
  organisationOfBooking,
  type ReadAppointment,
  readEtag,
  readStates,
} from '../../checks/reading/state.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { theAppointment } from '../../support/scenes/booking/appointments.js';
import { idChanges } from '../../support/scenes/directory/lookupChanges.js';
import { fact } from '../../support/scenes/facts.js';
import { readAppointment } from '../../support/scenes/interactions/read-an-appointment.js';
import {
  foreignTokens,
  heldIdentifierOf,
  readAgain,
  readPast,
  shownBy,
  theShown,
} from '../../support/scenes/reading/showings.js';
import { practiceMadeAppointment } from '../../support/scenes/retrieval/retrievalScenes.js';
import type { Scenario } from '../../support/scenes/scenario.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, sayChecks, sayTitles } from '../sentences.js';

const theReading = fact<ReadAppointment>('the appointment as it was read');
const theForeignToken = fact<ForeignToken>('the appointment read beside the token of another organisation');
const theIdentified = fact<IdentifiedAppointment>('the appointment with a business identifier');

When('the consumer reads it', async function (this: ConformanceWorld) {
  const own = this.scenario.recall(theAppointment);
  const read = keep(this.scenario, await readAgain(this.scenario, own));
  this.scenario.keep(theShown, shownBy(read, own));
});

When('the consumer reads it with practitioners and locations', async function (this: ConformanceWorld) {
  const query: [string, string][] = ['Practitioner', 'Location'].map((type) => [
    '_include:recurse',
    `Appointment:actor:${type}`,
  ]);
  keep(this.scenario, await readAgain(this.scenario, this.scenario.recall(theAppointment), { query }));
});

/** Nothing has these ids, so that no appointment is needed; that reading works is what the gateway has shown. */
const unknownIds: Readonly<Record<string, (id: string) => string>> = {
  'a consumer reads an appointment with an id of digits that nothing has': idChanges.digits,
  'a consumer reads an appointment with an id of 58 digits that nothing has': idChanges.manyDigits,
  'a consumer reads an appointment with an id of letters that nothing has': idChanges.letters,
  'a consumer reads an appointment with an id with hyphens that nothing has': idChanges.hyphens,
  'a consumer reads an appointment with an id with dots that nothing has': idChanges.dots,
  'a consumer reads an appointment with an id of 64 characters that nothing has': idChanges.longest,
  'a consumer reads an appointment with an id of 65 characters': idChanges.tooLong,
};

for (const [sentence, change] of Object.entries(unknownIds))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    keep(this.scenario, await readAgain(this.scenario, { id: change(''), resource: {} }));
  });

When('the consumer reads it with its id in other letters', async function (this: ConformanceWorld) {
  const { id } = this.scenario.recall(theAppointment);
  keep(this.scenario, await readAgain(this.scenario, { id: idChanges.otherCase(id), resource: {} }));
});

When('a consumer reads an appointment without an id', async function (this: ConformanceWorld) {
  const answer = await readAppointment(this.scenario, 'none', (prepared) => ({
    ...prepared,
    url: prepared.url.replace(/none$/, ''),
  }));
  keep(this.scenario, { ...answer, before: {} });
});

When('a consumer reads an appointment of a day that has passed', async function (this: ConformanceWorld) {
  keep(this.scenario, await readPast(this.scenario));
});

When('a consumer reads an appointment that the practice made', async function (this: ConformanceWorld) {
  const resource = await practiceMadeAppointment(this.scenario);
  const read = keep(this.scenario, await readAgain(this.scenario, { id: resource.id, resource }));
  this.scenario.keep(theShown, shownBy(read));
});

When('the business identifier of that appointment is known', function (this: ConformanceWorld) {
  this.scenario.keep(theIdentified, heldIdentifierOf(this.scenario, this.scenario.recall(theReading)));
});

for (const [sentence, read] of Object.entries(foreignTokens))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theForeignToken, await read(this.scenario));
  });

sayChecks(theReading, readStates);
sayChecks(theAnswer, { ...readRefusals, ...readAcceptance });
for (const sentence of contentSentences)
  Then(exactly(sentence), function (this: ConformanceWorld) {
    const shown = this.scenario.recall(theShown);
    this.scenario.judge(contentChecks(sentence, shown.exchange.interaction), shown);
  });
sayTitles(theAnswer, [readEtag]);
sayTitles(theForeignToken, [organisationOfBooking]);
sayTitles(theIdentified, [heldIdentifier]);

function keep(scenario: Scenario, read: ReadAppointment): ReadAppointment {
  scenario.keep(theAnswer, read);
  return scenario.keep(theReading, read);
}
