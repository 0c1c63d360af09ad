import { Given, Then, When } from '@cucumber/cucumber';
import { patientChecks } from '../../checks/patients/elements.js';
import {
  demographicsChecks,
  dissenterRead,
  hiddenChecks,
  markedVerified,
  onlySought,
  type PersonAnswer,
  pdsNameChecks,
  percentEncoding,
  shownChecks,
} from '../../checks/patients/people.js';
import { type PatientReferences, resolutionChecks } from '../../checks/patients/references.js';
import { isPatientEndpoint } from '../../checks/patients/rule.js';
import { keepsIdentifier } from '../../checks/responses/found.js';
import { theAnswer, theSoughtAnswer } from '../../support/scenes/answer.js';
import { fact } from '../../support/scenes/facts.js';
import {
  patientsSeen,
  readFound,
  readPatient,
  readWithoutId,
  type SeenPatient,
} from '../../support/scenes/patients/patientReadings.js';
import { patientReferences, readReferencesOf } from '../../support/scenes/patients/patientReferences.js';
import {
  findKnown,
  findRegistered,
  personaSearches,
  searchForPersona,
} from '../../support/scenes/patients/patientSearches.js';
import { persona } from '../../support/scenes/patients/patients.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, sayChecks } from '../sentences.js';

const thePersonAnswer = fact<PersonAnswer>('the answer about a patient whom PDS knows');
const theReferences = fact<PatientReferences>('what Patients refer to');
export const thePatients = fact<readonly SeenPatient[]>('the Patients that were returned');

for (const [sentence, send] of Object.entries(personaSearches))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theAnswer, this.scenario.keep(theSoughtAnswer, await send(this.scenario)));
  });

Given(
  'a consumer who has searched for a patient whose NHS number PDS has for somebody else',
  async function (this: ConformanceWorld) {
    await searchForPersona(this.scenario, 'mismatchedDemographics');
  },
);

When('a consumer reads a patient without an id', async function (this: ConformanceWorld) {
  this.scenario.keep(theAnswer, await readWithoutId(this.scenario));
});

When('a consumer reads a patient who dissents from sharing', async function (this: ConformanceWorld) {
  const answer = await readFound(this.scenario, persona(this.scenario, 'dissenting'));
  this.scenario.keep(thePatients, [this.scenario.keep(theAnswer, answer)]);
});

for (const [sentence, see] of Object.entries(patientsSeen))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(thePatients, await see(this.scenario));
  });

When('a consumer finds a patient whom PDS knows', async function (this: ConformanceWorld) {
  this.scenario.keep(thePersonAnswer, await findRegistered(this.scenario));
});

When('a consumer finds a patient whose demographics are known', async function (this: ConformanceWorld) {
  this.scenario.keep(thePersonAnswer, await findKnown(this.scenario));
});

When('a consumer reads a patient whose demographics are known', async function (this: ConformanceWorld) {
  const { person } = await findKnown(this.scenario);
  const answer = await readPatient(this.scenario, person.nhsNumber);
  this.scenario.keep(thePersonAnswer, { ...answer, person });
});

When('a consumer reads a patient whom PDS knows', async function (this: ConformanceWorld) {
  const { person } = await findRegistered(this.scenario);
  const answer = await readPatient(this.scenario, person.nhsNumber);
  this.scenario.keep(thePersonAnswer, { ...answer, person });
});

for (const sentence of Object.keys(patientReferences))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const patients = this.scenario.recall(thePatients);
    this.scenario.keep(theReferences, await readReferencesOf(this.scenario, patients, sentence));
  });

sayChecks(theAnswer, hiddenChecks);
sayChecks(theSoughtAnswer, shownChecks);
sayChecks(theReferences, resolutionChecks);
sayChecks(theAnswer, {
  'the NHS number is marked as verified': markedVerified,
  'the patient who dissents from sharing is read': dissenterRead,
  'the identifier with its bar percent-encoded is understood': percentEncoding,
});

Then(exactly(onlySought.title), function (this: ConformanceWorld) {
  for (const answer of this.scenario.recall(thePatients)) this.scenario.judge([onlySought], answer);
});

Then('each of them has the NHS number that it was found by', function (this: ConformanceWorld) {
  for (const { sought, ...answer } of this.scenario.recall(thePatients))
    if (sought) this.scenario.judge([keepsIdentifier(answer.exchange.interaction)], { ...answer, sought });
});

Then('birth date and gender are those that the practice holds', function (this: ConformanceWorld) {
  const answer = this.scenario.recall(thePersonAnswer);
  this.scenario.judge(demographicsChecks[answer.exchange.interaction] ?? [], answer);
});

Then('the official name is the one that PDS has', function (this: ConformanceWorld) {
  const answer = this.scenario.recall(thePersonAnswer);
  this.scenario.judge([pdsNameChecks[answer.exchange.interaction] ?? []].flat(), answer);
});

/** The title of each rule is a sentence: it is judged on every Patient that was returned. */
for (const title of new Set(Object.values(patientChecks).flatMap((all) => all.map((check) => check.title))))
  Then(exactly(title), function (this: ConformanceWorld) {
    for (const answer of this.scenario.recall(thePatients)) {
      const { interaction } = answer.exchange;
      const checks = isPatientEndpoint(interaction) ? patientChecks[interaction] : [];
      this.scenario.judge(
        checks.filter((check) => check.title === title),
        answer,
      );
    }
  });
