import type { ResourceChange } from '../../../checks/elementChanges.js';
import { odd } from '../booking/oddValues.js';

/**
 * Values of an amendment or cancellation that are odd or broken, by the sentence. Whether a change that is none is
 * refused for what it changes or for its form is not said, nor whether it counts: it breaks nothing.
 */
export const malformedUpdates: Readonly<Record<string, ResourceChange>> = {
  'the update contains another resource before its booking organisation': odd.anotherContainedFirst,
  'the update names a booking organisation whose telecom has no system': odd.telecomWithoutSystem,
  'the update names a booking organisation whose type has no coding': odd.typeWithoutCoding,
  'the update names a booking organisation whose identifier has no system': odd.identifierWithoutSystem,
  'the update refers to its booking organisation by a display only': odd.organisationByDisplay,
  'the update has an extension without a value': odd.extensionWithoutValue,
  'the update has a delivery channel that is none': odd.noSuchChannel,
  'the update has a practitioner role without a code': odd.roleWithoutCode,
  'the update has a start that is a word': odd.startAWord,
  'the update has an end without a time': odd.endWithoutTime,
  'the update was created at a word': odd.createdAWord,
  'the update refers to its slot by a display only': odd.slotByDisplay,
  'the update refers to its slot by an id alone': odd.slotByIdAlone,
  'the update refers to a type without an id': odd.slotWithoutId,
  'the update has a participant with a display only': odd.participantByDisplay,
  'the update has a participant whose status is none': odd.noSuchParticipation,
  'the update refers to its location by a URN': odd.locationByUrn,
  'the update has a priority that is below zero': odd.negativePriority,
  'the update has a status that is none': odd.noSuchStatus,
  'the update has an id of characters that no id has': odd.idOfOddCharacters,
  'the update has a number for its comment': odd.numberForComment,
  'the update has a list for its comment': odd.listForComment,
  'the update has a boolean for its status': odd.booleanForStatus,
  'the update has a text for its slots': odd.textForSlot,
  'the update has an object for its participants': odd.objectForParticipants,
  'the update has a text for the actor of its participants': odd.textForReference,
  'the update has a number for a version id': odd.numberForVersion,
};
