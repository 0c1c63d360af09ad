import type { ResourceChange } from '../../../checks/elementChanges.js';
import { odd } from './oddValues.js';

/**
 * Values that are odd or broken, one for each element that a consumer sends, by the sentence. No rule says of each of
 * them whether it is taken: that it is taken or refused in an orderly way, and breaks nothing, is what is judged.
 */
export const malformedValues: Readonly<Record<string, ResourceChange>> = {
  'the booking contains another resource before its booking organisation': odd.anotherContainedFirst,
  'the booking names a booking organisation whose telecom has no system': odd.telecomWithoutSystem,
  'the booking names a booking organisation whose telecom has no value': odd.telecomWithoutValue,
  'the booking names a booking organisation whose type has no coding': odd.typeWithoutCoding,
  'the booking names a booking organisation whose identifier has no system': odd.identifierWithoutSystem,
  'the booking refers to its booking organisation by a display only': odd.organisationByDisplay,
  'the booking has an extension without a value': odd.extensionWithoutValue,
  'the booking has a delivery channel that is none': odd.noSuchChannel,
  'the booking has a practitioner role without a code': odd.roleWithoutCode,
  'the booking has a start that is a word': odd.startAWord,
  'the booking has an end without a time': odd.endWithoutTime,
  'the booking was created at a word': odd.createdAWord,
  'the booking was created on a day without a time': odd.createdWithoutTime,
  'the booking refers to its slot by a display only': odd.slotByDisplay,
  'the booking refers to its slot by an id alone': odd.slotByIdAlone,
  'the booking refers to a type without an id': odd.slotWithoutId,
  'the booking has a participant with a display only': odd.participantByDisplay,
  'the booking has a participant whose status is none': odd.noSuchParticipation,
  'the booking refers to its location by a URN': odd.locationByUrn,
  'the booking has a priority that is below zero': odd.negativePriority,
  'the booking has a status that is none': odd.noSuchStatus,
  'the booking has a number for its comment': odd.numberForComment,
  'the booking has a list for its comment': odd.listForComment,
  'the booking has a boolean for its status': odd.booleanForStatus,
  'the booking has a text for its slots': odd.textForSlot,
  'the booking has an object for its participants': odd.objectForParticipants,
  'the booking has a text for the actor of its participants': odd.textForReference,
  'the booking has a number for a version id': odd.numberForVersion,
};
