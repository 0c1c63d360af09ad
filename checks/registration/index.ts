import type { CheckFacts } from '../../support/model/check.js';
import { retrievable, sameAfterwards, stillUnregistered } from './afterwards.js';
import {
  bundleOfOne,
  bundleProfile,
  populated,
  registrationDetails,
  samePerson,
  wholeRecord,
} from './answer.js';
import { addressParts, madeOfWhatWasSent, periods, supplemented } from './content.js';
import {
  acceptedRegistrations,
  byBeginnings,
  exampleHeaders,
  oddRegistration,
  otherName,
  takenInXml,
} from './forms.js';
import { registrationRefusals } from './refusals.js';

const everyCheck: readonly CheckFacts[] = [
  ...Object.values(acceptedRegistrations).flat(),
  takenInXml,
  byBeginnings,
  oddRegistration,
  otherName,
  exampleHeaders,
  bundleProfile,
  samePerson,
  ...populated,
  ...madeOfWhatWasSent,
  addressParts,
  registrationDetails,
  bundleOfOne,
  wholeRecord,
  ...periods,
  ...supplemented,
  stillUnregistered,
  ...retrievable,
  sameAfterwards,
  ...Object.values(registrationRefusals).flat(),
];

/** Every check of the registration pack once; those of any response are listed with their own folder. */
export const registrationPackChecks: readonly CheckFacts[] = [
  ...new Map(
    everyCheck.filter(({ id }) => id.startsWith('register-')).map((check) => [check.id, check]),
  ).values(),
];
