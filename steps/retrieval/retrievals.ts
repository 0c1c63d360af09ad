import { Given, Then, When } from '@cucumber/cucumber';
import { showingCapability } from '../../checks/appointments/capability.js';
import { participantsResolve } from '../../checks/appointments/participants.js';
import type { KnownPatient } from '../../checks/booking/booking.js';
import { retrievalAcceptance } from '../../checks/retrieval/acceptance.js';
import {
  type Listing,
  listings,
  practiceMade,
  type ReadListing,
  sameAsRead,
  shownCancelled,
  type TodaysRetrieval,
  todayChecks,
} from '../../checks/retrieval/listing.js';
import {
  listedWithoutStart,
  type PrefixedRetrievals,
  prefixChecks,
} from '../../checks/retrieval/prefixes.js';
import { retrievalRefusals } from '../../checks/retrieval/refusals.js';
import type { Days } from '../../checks/retrieval/retrieval.js';
import {
  type Bounds,
  boundChecks,
  emptyRetrieval,
  entryChecks,
  nobodyElses,
  type OthersRetrieval,
} from '../../checks/retrieval/selection.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { theAppointment } from '../../support/scenes/booking/appointments.js';
import { fact } from '../../support/scenes/facts.js';
import { knownPatient, persona } from '../../support/scenes/patients/patients.js';
import { readParticipants, retrieveShown, theShown } from '../../support/scenes/reading/showings.js';
import { prefixedSentences, retrieveWith } from '../../support/scenes/retrieval/prefixedRetrievals.js';
import { retrievalChanges, retrievalVariations } from '../../support/scenes/retrieval/retrievalRequests.js';
import {
  bounded,
  listingScenes,
  retrieveAndRead,
  retrieveAround,
  retrieveBesideAnother,
  retrieveEmptyDay,
  retrievePracticeMade,
  retrieveToday,
} from '../../support/scenes/retrieval/retrievalScenes.js';
import { daysFrom, retrieve, theRetrieval } from '../../support/scenes/retrieval/retrievals.js';
import type { Scenario } from '../../support/scenes/scenario.js';
import { workingResource } from '../../support/scenes/setUp.js';
import { shared } from '../../support/scenes/shared.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, sayChecks, sayTitles } from '../sentences.js';

interface GoodRetrieval {
  patient: KnownPatient;
  days: Days;
}

const theGoodRetrieval = fact<GoodRetrieval>('a retrieval that succeeds');
const theListing = fact<Listing>('the retrieval of known appointments');
const theReadListing = fact<ReadListing>('the retrieval with a read of each appointment');
const theTodays = fact<TodaysRetrieval>('the retrieval that begins today');
const theBounds = fact<Bounds>('the retrievals around an appointment');
const thePrefixed = fact<PrefixedRetrievals>('the retrievals with a prefix');
const theOthers = fact<OthersRetrieval>('the retrieval beside that of another patient');

/** Nobody's appointments are changed here, so that the patient may be shared. */
async function plainly(scenario: Scenario): Promise<GoodRetrieval> {
  const [nhsNumber = ''] = persona(scenario, 'bookable');
  return { patient: await knownPatient(scenario, nhsNumber), days: daysFrom(scenario, 1, 14) };
}

/** Shows only that what is sent changed afterwards works as it stands: what it lists is not looked at. */
const goodRetrieval = shared(
  async (scenario) => {
    const good = await plainly(scenario);
    const answer = await retrieve(scenario, good.patient, good.days);
    workingResource(scenario, answer, 'Bundle');
    return { good, answer };
  },
  ({ answer }) => [answer],
);

Given("a retrieval of a patient's appointments that succeeds", async function (this: ConformanceWorld) {
  this.scenario.keep(theGoodRetrieval, (await goodRetrieval(this.scenario)).good);
});

/** "the same retrieval is sent without start": one thing is wrong. */
for (const [sentence, change] of Object.entries(retrievalChanges))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const { patient, days } = this.scenario.recall(theGoodRetrieval);
    const query = change(days, this.scenario);
    this.scenario.keep(theAnswer, await retrieve(this.scenario, patient, days, { query }));
  });

When('the same retrieval is sent for a patient id that nobody has', async function (this: ConformanceWorld) {
  const { days } = this.scenario.recall(theGoodRetrieval);
  this.scenario.keep(theAnswer, await retrieve(this.scenario, { id: 'no-such-patient-1' }, days));
});

When(
  "a consumer retrieves a patient's appointments by the NHS number of the patient",
  async function (this: ConformanceWorld) {
    const { patient, days } = await plainly(this.scenario);
    this.scenario.keep(theAnswer, await retrieve(this.scenario, { id: patient.nhsNumber }, days));
  },
);

When(
  'the same retrieval is sent for an NHS number with a wrong check digit',
  async function (this: ConformanceWorld) {
    const { patient, days } = this.scenario.recall(theGoodRetrieval);
    const last = (Number(patient.nhsNumber.slice(-1)) + 1) % 10;
    const id = `${patient.nhsNumber.slice(0, -1)}${last}`;
    this.scenario.keep(theAnswer, await retrieve(this.scenario, { id }, days));
  },
);

for (const [sentence, change] of Object.entries(retrievalVariations))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const { patient, days } = await plainly(this.scenario);
    const query = change(days, this.scenario);
    this.scenario.keep(theAnswer, await retrieve(this.scenario, patient, days, { query }));
  });

When("the consumer retrieves the patient's appointments of its day", async function (this: ConformanceWorld) {
  const { retrieval, shown } = await retrieveShown(this.scenario, this.scenario.recall(theAppointment));
  this.scenario.keep(theAnswer, this.scenario.keep(theRetrieval, retrieval));
  this.scenario.keep(theShown, shown);
});

for (const [sentence, scene] of Object.entries(listingScenes))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theListing, await scene(this.scenario));
  });

When(
  'the consumer retrieves the day of an appointment that the practice made',
  async function (this: ConformanceWorld) {
    this.scenario.keep(theListing, await retrievePracticeMade(this.scenario));
  },
);

for (const [sentence, wish] of Object.entries(bounded))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theBounds, await retrieveAround(this.scenario, wish));
  });

When(
  'two patients have appointments, and the consumer retrieves those of the first',
  async function (this: ConformanceWorld) {
    const retrieval = await retrieveBesideAnother(this.scenario);
    this.scenario.keep(theRetrieval, this.scenario.keep(theOthers, retrieval));
  },
);

When('the consumer retrieves a day without appointments', async function (this: ConformanceWorld) {
  this.scenario.keep(theRetrieval, await retrieveEmptyDay(this.scenario));
});

When('the consumer retrieves appointments and reads each of them', async function (this: ConformanceWorld) {
  this.scenario.keep(theReadListing, await retrieveAndRead(this.scenario));
});

When(
  'the consumer retrieves the appointments of a patient who was seen today, from today on',
  async function (this: ConformanceWorld) {
    this.scenario.keep(theTodays, await retrieveToday(this.scenario));
  },
);

for (const [sentence, prefix] of Object.entries(prefixedSentences))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    const own = this.scenario.recall(theAppointment);
    this.scenario.keep(thePrefixed, await retrieveWith(this.scenario, prefix, own));
  });

sayChecks(theAnswer, retrievalRefusals);
sayChecks(theAnswer, retrievalAcceptance);
sayChecks(theListing, listings);

sayTitles(theRetrieval, entryChecks);
sayTitles(theBounds, boundChecks);
sayTitles(thePrefixed, [...Object.values(prefixChecks), listedWithoutStart]);
sayTitles(theOthers, [nobodyElses]);
sayTitles(theListing, [shownCancelled, practiceMade]);
sayTitles(theReadListing, [sameAsRead]);
sayTitles(theTodays, todayChecks);
sayChecks(theRetrieval, { 'a searchset without entries is returned': [emptyRetrieval] });
sayTitles(theAnswer, Object.values(showingCapability));

Then('each of its participants can be read', async function (this: ConformanceWorld) {
  const shown = this.scenario.recall(theShown);
  const { exchange, read } = await readParticipants(this.scenario, shown);
  const check = Object.entries(participantsResolve).find(([name]) => name === exchange.interaction)?.[1];
  if (check) this.scenario.judge([check], { exchange, read });
});
