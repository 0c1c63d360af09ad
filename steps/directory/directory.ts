import { Then, When } from '@cucumber/cucumber';
import { directoryRules } from '../../checks/directory/index.js';
import { canBeRead, type ManagedBy, managedByPractice } from '../../checks/directory/read.js';
import { checkOf } from '../../checks/directory/rule.js';
import { siteChecks } from '../../checks/directory/sites.js';
import { type ReadSurgeries, surgeryChecks } from '../../checks/directory/surgeries.js';
import type { ReadReferences } from '../../checks/slots/references.js';
import { Omitted } from '../../support/model/signals.js';
import { theAnswer, theSoughtAnswer } from '../../support/scenes/answer.js';
import { siteSearches } from '../../support/scenes/directory/sites.js';
import {
  readCarried,
  readManagingOrganisation,
  readSurgeries,
} from '../../support/scenes/directory/surgeries.js';
import { fact } from '../../support/scenes/facts.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, sayTitles } from '../sentences.js';

const theFound = fact<ReadReferences>('what was read by the ids found');
const theManager = fact<ManagedBy>('the managing organisation, read');
const theSurgeries = fact<ReadSurgeries>('the surgeries, read');

/** "each Practitioner has a name": what is judged depends on the interaction that returned it. */
for (const rule of directoryRules)
  Then(exactly(rule.title), function (this: ConformanceWorld) {
    const { practice } = this.scenario.run.config;
    if (rule.needs && !rule.needs.given(practice))
      throw new Omitted(`provider.yaml does not name ${rule.needs.data}`);
    const answer = this.scenario.recall(theAnswer);
    const identifier = this.scenario.has(theSoughtAnswer)
      ? this.scenario.recall(theSoughtAnswer).sought.identifier
      : undefined;
    const subject = { ...answer, practice, ...(identifier !== undefined && { identifier }) };
    this.scenario.judge(checkOf(rule, answer.exchange.interaction), subject);
  });

When('the consumer reads each resource found by its id', async function (this: ConformanceWorld) {
  this.scenario.keep(theFound, await readCarried(this.scenario, this.scenario.recall(theAnswer)));
});

When('the consumer reads its managing organisation', async function (this: ConformanceWorld) {
  const manager = await readManagingOrganisation(this.scenario, this.scenario.recall(theAnswer));
  this.scenario.keep(theFound, this.scenario.keep(theManager, manager));
});

When(
  'a consumer reads the surgeries of the practice that free slots lead to',
  async function (this: ConformanceWorld) {
    this.scenario.keep(theSurgeries, await readSurgeries(this.scenario));
  },
);

Then('each of them can be read by its logical id', function (this: ConformanceWorld) {
  const { interaction } = this.scenario.recall(theAnswer).exchange;
  this.scenario.judge([canBeRead(interaction)], this.scenario.recall(theFound));
});

for (const [sentence, find] of Object.entries(siteSearches))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theAnswer, this.scenario.keep(theSoughtAnswer, await find(this.scenario)));
  });

sayTitles(theSoughtAnswer, siteChecks);
sayTitles(theManager, [managedByPractice]);
sayTitles(theSurgeries, surgeryChecks);
