import { Given, When } from '@cucumber/cucumber';
import { formatChecks } from '../../checks/responses/formats.js';
import { bundleChecks } from '../../checks/slots/bundle.js';
import { embargoChecks, emptyChecks } from '../../checks/slots/empty.js';
import { includedChecks } from '../../checks/slots/included.js';
import { includeChecks } from '../../checks/slots/includes.js';
import { operationChecks, operationRefusals, otherName } from '../../checks/slots/operation.js';
import { periodChecks } from '../../checks/slots/period.js';
import { type AddressedSearch, practiceChecks } from '../../checks/slots/practice.js';
import { acceptanceChecks, refusalChecks } from '../../checks/slots/rules.js';
import { scheduleChecks } from '../../checks/slots/schedule.js';
import type { SlotSearch } from '../../checks/slots/search.js';
import { slotChecks } from '../../checks/slots/slot.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { fact } from '../../support/scenes/facts.js';
import { workingResource } from '../../support/scenes/setUp.js';
import { shared } from '../../support/scenes/shared.js';
import { embargoedSearch, emptySearch } from '../../support/scenes/slots/emptySearch.js';
import { findSlots } from '../../support/scenes/slots/findSlots.js';
import { operationCalls } from '../../support/scenes/slots/operationRequests.js';
import { slotRequestChanges } from '../../support/scenes/slots/slotRequests.js';
import { slotSearches } from '../../support/scenes/slots/slotSearches.js';
import { days, searchForSlots, searchParameters } from '../../support/scenes/slots/slots.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, sayChecks, sayTitles } from '../sentences.js';

const theGoodSearch = fact<SlotSearch>('a search that succeeds');
const theSearch = fact<AddressedSearch>('the search under test');

/** Shows only that what is sent changed afterwards works as it stands: what it finds is not looked at. */
const goodSearch = shared(
  async (scenario) => {
    const window = days(scenario, 1, 4);
    const search = await searchForSlots(scenario, window, searchParameters(scenario, window));
    workingResource(scenario, search, 'Bundle');
    return search;
  },
  (search) => [search],
);

/** What an answer holds, whatever has been booked since. */
const foundSlots = shared(
  async (scenario) => {
    const search = await findSlots(scenario, days(scenario, 1, 13));
    workingResource(scenario, search, 'Bundle');
    return search;
  },
  (search) => [search],
);

Given('a search for free slots that succeeds', async function (this: ConformanceWorld) {
  this.scenario.keep(theGoodSearch, await goodSearch(this.scenario));
});

/** One thing is wrong: "the same search is sent without start". */
for (const [sentence, change] of Object.entries(slotRequestChanges))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const { parameters, window } = this.scenario.recall(theGoodSearch);
    keep(this, await searchForSlots(this.scenario, window, change(parameters, window)));
  });

for (const [sentence, search] of Object.entries(slotSearches))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    keep(this, await search(this.scenario));
  });

/** For scenarios about what an answer holds: that the search works at all is for others to find. */
When('a consumer finds free slots', async function (this: ConformanceWorld) {
  keep(this, await foundSlots(this.scenario));
});

When('a consumer searches a period without free slots', async function (this: ConformanceWorld) {
  keep(this, await emptySearch(this.scenario));
});

When('a consumer searches the embargoed day', async function (this: ConformanceWorld) {
  const search = keep(this, await embargoedSearch(this.scenario));
  workingResource(this.scenario, search, 'Bundle');
});

/** "the operation is called without timePeriod": where slots are asked for by an operation. */
for (const [sentence, call] of Object.entries(operationCalls))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    keep(this, await call(this.scenario));
  });

sayChecks(theAnswer, {
  ...refusalChecks,
  ...acceptanceChecks,
  ...operationRefusals,
  'the operation is refused, because its name is in other letters': [otherName],
});
sayTitles(theAnswer, [...formatChecks, ...emptyChecks, ...embargoChecks]);
sayTitles(theSearch, [
  ...periodChecks,
  ...bundleChecks,
  ...includeChecks,
  ...slotChecks,
  ...scheduleChecks,
  ...includedChecks,
  ...practiceChecks,
  ...operationChecks,
]);

/** Keeps a search as the response under test, for the sentences on any response and those on slot searches. */
function keep({ scenario }: ConformanceWorld, search: SlotSearch): SlotSearch {
  scenario.keep(theAnswer, search);
  return scenario.keep(theSearch, { ...search, odsCode: scenario.run.config.endpoint.odsCode });
}
