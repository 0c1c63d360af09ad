import type { CheckFacts } from '../../support/model/check.js';
import { answerBodies, bookedHeaders, bookedStatus, createdOrOk } from './answer.js';
import { descriptions, echo, identity, prohibited } from './contents.js';
import {
  allOrNothing,
  bookedForGood,
  bookedOnce,
  noPatientCreated,
  nothingListed,
  oneWinner,
  slotStaysOffered,
  slotTaken,
  unchanged,
} from './diary.js';
import { bookingFormats } from './formats.js';
import { accepted, choices, reasonKept, typeAsText } from './forms.js';
import { organisation } from './organisation.js';
import { refusals } from './refusals.js';
import { longestTexts, noComment, overlongText, texts } from './texts.js';

const everyCheck: readonly CheckFacts[] = [
  bookedStatus,
  ...createdOrOk,
  ...bookedHeaders,
  ...Object.values(answerBodies),
  ...identity,
  ...echo,
  ...descriptions,
  ...prohibited,
  ...organisation,
  ...texts,
  longestTexts,
  noComment,
  ...Object.values(overlongText),
  ...Object.values(accepted),
  ...Object.values(choices),
  reasonKept,
  typeAsText,
  ...bookingFormats,
  ...Object.values(refusals).flat(),
  unchanged,
  allOrNothing,
  slotStaysOffered,
  nothingListed,
  bookedOnce,
  ...Object.values(bookedForGood).flat(),
  slotTaken,
  ...Object.values(oneWinner),
  noPatientCreated,
];

/** Every check of the booking pack once; those of any response (`responses.…`) are listed with their own folder. */
export const bookChecks: readonly CheckFacts[] = [
  ...new Map(
    everyCheck.filter(({ id }) => id.startsWith('book.')).map((check) => [check.id, check]),
  ).values(),
];
