import type { CheckFacts } from '../../support/model/check.js';
import { showingCapability } from '../appointments/capability.js';
import { contentChecks, contentSentences } from '../appointments/contents.js';
import { participantsResolve } from '../appointments/participants.js';
import { retrievalAcceptance } from './acceptance.js';
import { listings, practiceMade, sameAsRead, shownCancelled, todayChecks } from './listing.js';
import { listedWithoutStart, prefixChecks } from './prefixes.js';
import { retrievalRefusals } from './refusals.js';
import { boundChecks, emptyRetrieval, entryChecks, nobodyElses } from './selection.js';

const everyCheck: readonly CheckFacts[] = [
  ...contentSentences.flatMap((sentence) => contentChecks(sentence, 'retrieve-a-patients-appointments')),
  ...Object.values(retrievalRefusals).flat(),
  ...Object.values(retrievalAcceptance),
  ...entryChecks,
  ...boundChecks,
  nobodyElses,
  emptyRetrieval,
  ...Object.values(listings),
  shownCancelled,
  practiceMade,
  sameAsRead,
  ...todayChecks,
  participantsResolve['retrieve-a-patients-appointments'],
  showingCapability.retrieve,
  ...Object.values(prefixChecks),
  listedWithoutStart,
];

/** Every check of retrieving once; those of any response are listed with their own folder. */
export const retrieveChecks: readonly CheckFacts[] = [
  ...new Map(
    everyCheck.filter(({ id }) => id.startsWith('retrieve.')).map((check) => [check.id, check]),
  ).values(),
];
