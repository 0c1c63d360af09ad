import { When } from '@cucumber/cucumber';
import { type BoundSearch, boundChecks } from '../../checks/slots/bounds.js';
import { capabilityChecks } from '../../checks/slots/capability.js';
import { type Comparison, comparisonChecks } from '../../checks/slots/comparison.js';
import {
  codeRestrictionChecks,
  type FilterSearches,
  filterChecks,
  type RestrictionSearches,
  typeRestrictionChecks,
} from '../../checks/slots/filters.js';
import { type ReadReferences, referenceChecks } from '../../checks/slots/references.js';
import { theAnswer } from '../../support/scenes/answer.js';
import { fact } from '../../support/scenes/facts.js';
import { type Picture, picture } from '../../support/scenes/slots/retake.js';
import { slotBounds } from '../../support/scenes/slots/slotBounds.js';
import { slotComparisons } from '../../support/scenes/slots/slotComparisons.js';
import {
  searchCodeRestriction,
  searchTypeRestriction,
  searchWithEachFilter,
} from '../../support/scenes/slots/slotFilters.js';
import { type ReferencedType, readReferences } from '../../support/scenes/slots/slotReferences.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly, sayTitles, sayTitlesOfPictures } from '../sentences.js';

const theComparison = fact<Picture<Comparison>>('the searches compared');
const theBound = fact<Picture<BoundSearch>>('the search around a known slot');
const theFilterSearches = fact<Picture<FilterSearches>>('the searches with each filter');
const theRestrictionSearches = fact<Picture<RestrictionSearches>>('the searches of the restricted day');
const theReferences = fact<ReadReferences>('the references read');

for (const [sentence, compare] of Object.entries(slotComparisons))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theComparison, await picture(() => compare(this.scenario)));
  });

for (const [sentence, search] of Object.entries(slotBounds))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theBound, await picture(() => search(this.scenario)));
  });

When('a consumer searches with each combination of search filters', async function (this: ConformanceWorld) {
  this.scenario.keep(theFilterSearches, await picture(() => searchWithEachFilter(this.scenario)));
});

When(
  'a consumer searches the day of Slots restricted to an organisation type',
  async function (this: ConformanceWorld) {
    this.scenario.keep(theRestrictionSearches, await picture(() => searchTypeRestriction(this.scenario)));
  },
);

When('a consumer searches the day of Slots restricted to ODS codes', async function (this: ConformanceWorld) {
  this.scenario.keep(theRestrictionSearches, await picture(() => searchCodeRestriction(this.scenario)));
});

const referenced = {
  'a consumer reads each Location that free slots lead to': 'Location',
  'a consumer reads each Practitioner that free slots lead to': 'Practitioner',
  'a consumer reads each Organization that free slots lead to': 'Organization',
} as const satisfies Readonly<Record<string, ReferencedType>>;

for (const [sentence, type] of Object.entries(referenced))
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theReferences, await readReferences(this.scenario, type));
  });

sayTitlesOfPictures(theComparison, comparisonChecks);
sayTitlesOfPictures(theBound, boundChecks);
sayTitlesOfPictures(theFilterSearches, filterChecks);
sayTitlesOfPictures(theRestrictionSearches, [...typeRestrictionChecks, ...codeRestrictionChecks]);
sayTitles(theReferences, referenceChecks);
sayTitles(theAnswer, capabilityChecks);
