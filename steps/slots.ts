import { Given, When } from '@cucumber/cucumber';
import { bundleChecks } from '../support/checks/slots/bundle.js';
import { embargoChecks, emptyChecks } from '../support/checks/slots/empty.js';
import { includedChecks } from '../support/checks/slots/included.js';
import { includeChecks } from '../support/checks/slots/includes.js';
import { periodChecks } from '../support/checks/slots/period.js';
import {
  acceptanceChecks,
  acceptanceRules,
  refusalChecks,
  refusalRules,
} from '../support/checks/slots/rules.js';
import { scheduleChecks } from '../support/checks/slots/schedule.js';
import { slotChecks } from '../support/checks/slots/slot.js';
import { theAnswer } from '../support/world/answer.js';
import { embargoedSearch, emptySearch } from '../support/world/emptySearch.js';
import { fact } from '../support/world/facts.js';
import { forPeriod, periods } from '../support/world/periods.js';
import { filterParameters, unknownFilters, unknownType } from '../support/world/searchFilters.js';
import { workingResource } from '../support/world/setUp.js';
import { slotRequestChanges, slotRequestVariations } from '../support/world/slotRequests.js';
import {
  days,
  type Parameter,
  type SlotSearch,
  searchForSlots,
  searchParameters,
} from '../support/world/slots.js';
import type { ConformanceWorld } from '../support/world/world.js';
import { literally, sayChecks, sayTitles } from './sentences.js';

const theGoodSearch = fact<SlotSearch>('a search that succeeds');
export const theSearch = fact<SlotSearch>('the search under test');

Given('a search for free slots that succeeds', async function (this: ConformanceWorld) {
  const search = await searchForSlots(this.scenario, days(this.scenario, 1, 13));
  workingResource(this.scenario, search, { status: 200, resourceType: 'Bundle' });
  this.scenario.keep(theGoodSearch, search);
});

/** One thing is wrong: "the same search is sent without start". */
for (const [words, change] of Object.entries(slotRequestChanges))
  When(new RegExp(`^the same search is sent ${literally(words)}$`), async function (this: ConformanceWorld) {
    const { parameters, window } = this.scenario.recall(theGoodSearch);
    keep(this, await searchForSlots(this.scenario, window, change(parameters, window)));
  });

When('a consumer searches for free slots', async function (this: ConformanceWorld) {
  keep(this, await searchForSlots(this.scenario, days(this.scenario, 1, 13)));
});

/** For scenarios about what an answer holds: an answer that holds nothing at all is another scenario's finding. */
When('free slots are found', async function (this: ConformanceWorld) {
  const search = keep(this, await searchForSlots(this.scenario, days(this.scenario, 1, 13)));
  workingResource(this.scenario, search, { status: 200, resourceType: 'Bundle' });
});

for (const [words, change] of Object.entries(slotRequestVariations))
  When(
    new RegExp(`^a consumer searches for free slots ${literally(words)}$`),
    async function (this: ConformanceWorld) {
      const window = days(this.scenario, 1, 13);
      const parameters = change(searchParameters(this.scenario, window), window);
      keep(this, await searchForSlots(this.scenario, window, parameters));
    },
  );

for (const [words, periodOf] of Object.entries(periods))
  When(
    new RegExp(`^a consumer searches for free slots over ${literally(words)}$`),
    async function (this: ConformanceWorld) {
      const period = periodOf(this.scenario);
      const parameters = forPeriod(searchParameters(this.scenario, period.window), period);
      keep(this, await searchForSlots(this.scenario, period.window, parameters));
    },
  );

When(
  'a consumer searches for free slots over a week, given as times, with the mandatory parameters and both search filters',
  async function (this: ConformanceWorld) {
    await searchWith(this, (plain) => plain.filter(([name]) => name !== '_include:recurse'));
  },
);

/** Search filters by what is sent: "with the organisation type only". */
const filterings: Readonly<Record<string, (own: { type: string; code: string }) => readonly Parameter[]>> = {
  'its own organisation type only': ({ type }) => filterParameters({ type }),
  'its own ODS code only': ({ code }) => filterParameters({ code }),
  'its own organisation type and ODS code': (own) => filterParameters(own),
  'the organisation type urgent-care only': () => filterParameters({ type: 'urgent-care' }),
  'the organisation type gp-practice only': () => filterParameters({ type: 'gp-practice' }),
  'an organisation type outside the value set': () => filterParameters({ type: unknownType }),
  'unknown search filters only': () => unknownFilters,
  'unknown search filters among its own': (own) => [
    ...unknownFilters.slice(0, 1),
    ...filterParameters(own),
    ...unknownFilters.slice(1),
  ],
};

for (const [words, filters] of Object.entries(filterings))
  When(
    new RegExp(`^a consumer searches for free slots sending ${literally(words)}$`),
    async function (this: ConformanceWorld) {
      const { type, odsCode } = this.scenario.run.config.consumer.organisation;
      const window = days(this.scenario, 1, 13);
      const bare = searchParameters(this.scenario, window).filter(([name]) => name !== 'searchFilter');
      const parameters = [...bare, ...filters({ type, code: odsCode })];
      keep(this, await searchForSlots(this.scenario, window, parameters));
    },
  );

When('a period without free slots is searched', async function (this: ConformanceWorld) {
  keep(this, await emptySearch(this.scenario));
});

When('the embargoed day is searched', async function (this: ConformanceWorld) {
  const search = keep(this, await embargoedSearch(this.scenario));
  workingResource(this.scenario, search, { status: 200, resourceType: 'Bundle' });
});

sayChecks(
  theAnswer,
  Object.fromEntries([
    ...refusalRules.map(({ because }, index) => [
      `the search is refused, because ${because}`,
      refusalChecks.slice(index, index + 1),
    ]),
    ...acceptanceRules.map(({ because }, index) => [
      `the search is accepted, because ${because}`,
      acceptanceChecks.slice(index, index + 1),
    ]),
  ]),
);
sayTitles(theSearch, [
  ...periodChecks,
  ...bundleChecks,
  ...includeChecks,
  ...slotChecks,
  ...scheduleChecks,
  ...includedChecks,
  ...emptyChecks,
  ...embargoChecks,
]);

async function searchWith(world: ConformanceWorld, vary: (plain: Parameter[]) => Parameter[]): Promise<void> {
  const period = periods['a week, given as times']?.(world.scenario);
  if (!period) return;
  const plain = forPeriod(searchParameters(world.scenario, period.window), period);
  keep(world, await searchForSlots(world.scenario, period.window, vary(plain)));
}

/** Keeps a search as the response under test, for the sentences on any response and those on slot searches. */
function keep({ scenario }: ConformanceWorld, search: SlotSearch): SlotSearch {
  scenario.keep(theAnswer, search);
  return scenario.keep(theSearch, search);
}
