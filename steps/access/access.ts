import { Given, Then, When } from '@cucumber/cucumber';
import { type Exchanged, exchangeRefusals, grantsToken } from '../../checks/access/exchange.js';
import { type Trespass, trespassRefusals, untouched } from '../../checks/access/otherPatients.js';
import { permissionChecks } from '../../checks/access/permissions.js';
import { serviceRootChecks } from '../../checks/access/serviceRoot.js';
import { slotStaysOffered } from '../../checks/booking/diary.js';
import type { ResponseSubject } from '../../support/model/check.js';
import {
  leaseOther,
  lookAgain,
  theOtherPatient,
  trespasses,
} from '../../support/scenes/access/otherPatients.js';
import { askings } from '../../support/scenes/access/permissions.js';
import { exchanges } from '../../support/scenes/access/tokenEndpoint.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { lookAfterRefusal } from '../../support/scenes/booking/aftermath.js';
import { theAppointment } from '../../support/scenes/booking/appointments.js';
import { fact } from '../../support/scenes/facts.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, sayChecks, sayTitles } from '../sentences.js';

const theTrespass = fact<Trespass>('what the other patient was answered');
const theAsking = fact<Pick<ResponseSubject, 'exchange'>>('what a patient with fewer rights was answered');
const theExchange = fact<Exchanged>('the exchange of an identity token');

Given('another patient', async function (this: ConformanceWorld) {
  this.scenario.keep(theOtherPatient, await leaseOther(this.scenario));
});

for (const [sentence, trespass] of Object.entries(trespasses))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const { scenario } = this;
    const own = scenario.recall(theAppointment);
    scenario.keep(theTrespass, await trespass(scenario, own, scenario.recall(theOtherPatient)));
  });

for (const [sentence, ask] of Object.entries(askings))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theAsking, await ask(this.scenario));
  });

for (const [sentence, exchange] of Object.entries(exchanges))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theExchange, await exchange(this.scenario));
  });

sayChecks(theTrespass, trespassRefusals);
sayChecks(theAsking, permissionChecks);
sayChecks(theExchange, { 'an access token is granted': grantsToken, ...exchangeRefusals });
sayTitles(theAnswer, serviceRootChecks);

Then('nothing was booked', async function (this: ConformanceWorld) {
  const { plan } = this.scenario.recall(theTrespass);
  if (plan) this.scenario.judge([slotStaysOffered], await lookAfterRefusal(this.scenario, plan));
});

Then('the appointment is as it was', async function (this: ConformanceWorld) {
  const own = this.scenario.recall(theAppointment);
  this.scenario.judge([untouched], await lookAgain(this.scenario, own));
});
