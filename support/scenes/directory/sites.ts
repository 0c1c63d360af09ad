import type { SoughtAnswer } from '../../../checks/responses/found.js';
import { knownSiteCode, locationsOfPractice } from '../interactions/find-a-location.js';
import { practiceId } from '../interactions/find-an-organisation.js';
import { type Sentences, search, sendLookup } from '../interactions/interaction.js';

/** Searches by the code of a site or of its organisation, where the other one is searched for. */
export const siteSearches: Sentences<SoughtAnswer> = {
  'a consumer searches for the practice by the ODS site code of one of its locations': async (scenario) => {
    const { request } = search('find-an-organisation', 'odsSite', await knownSiteCode(scenario));
    return sendLookup(scenario, {
      request,
      sought: { reference: `Organization/${await practiceId(scenario)}` },
    });
  },
  'a consumer searches for the locations of the practice by its ODS code': (scenario) =>
    sendLookup(scenario, locationsOfPractice(scenario)),
};
