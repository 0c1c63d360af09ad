import type { CheckFacts } from '../../support/model/check.js';
import { showingCapability } from '../appointments/capability.js';
import { contentChecks, contentSentences } from '../appointments/contents.js';
import { participantsResolve } from '../appointments/participants.js';
import { readAcceptance, readRefusals } from './refusals.js';
import { heldIdentifier, organisationOfBooking, readEtag, readStates } from './state.js';

/** Every check of reading an appointment once; those of any response are listed with their own folder. */
export const readAppointmentChecks: readonly CheckFacts[] = [
  ...contentSentences.flatMap((sentence) => contentChecks(sentence, 'read-an-appointment')),
  ...Object.values(readStates),
  ...Object.values(readRefusals),
  ...Object.values(readAcceptance),
  readEtag,
  organisationOfBooking,
  heldIdentifier,
  participantsResolve['read-an-appointment'],
  showingCapability.read,
];
