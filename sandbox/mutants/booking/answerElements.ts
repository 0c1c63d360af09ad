import { each } from '../../behaviour/replies.js';
import { changes } from '../reading/changes.js';
import { mutantsAt } from '../row.js';

/** Mutants in which a single element of new appointments is wrong. */
export const answerElementMutants = mutantsAt('book-an-appointment', [
  [
    'booking.starts-a-minute-later',
    'Shows new appointments with a start that is a minute later.',
    ['APPT-BOOK-141'],
    each('Appointment', changes.startAMinuteLater),
  ],
  [
    'booking.ends-a-minute-earlier',
    'Shows new appointments with an end that is a minute earlier.',
    ['APPT-BOOK-141'],
    each('Appointment', changes.endAMinuteEarlier),
  ],
  [
    'booking.a-day-later',
    'Shows new appointments with start and end of the day after.',
    ['APPT-BOOK-141'],
    each('Appointment', changes.dayLater),
  ],
  [
    'booking.start-without-offset',
    'Shows new appointments with a start whose offset is lost.',
    ['APPT-BOOK-143'],
    each('Appointment', changes.startWithoutOffset),
  ],
  [
    'booking.end-left-out',
    'Shows new appointments without their end.',
    ['APPT-BOOK-141', 'APPT-BOOK-142'],
    each('Appointment', changes.endLeftOut),
  ],
  [
    'booking.created-without-offset',
    'Shows new appointments with a time of creation whose offset is lost.',
    ['APPT-BOOK-143'],
    each('Appointment', changes.createdWithoutOffset),
  ],
  [
    'booking.description-left-out',
    'Shows new appointments without their description.',
    [
      'APPT-BOOK-141',
      ...['APPT-BOOK-142', 'APPT-BOOK-083', 'APPT-BOOK-084', 'APPT-BOOK-085', 'APPT-BOOK-087'],
    ],
    each('Appointment', changes.descriptionLeftOut),
  ],
  [
    'booking.description-in-capitals',
    'Shows new appointments with their description in capitals.',
    ['APPT-BOOK-141', 'APPT-BOOK-083', 'APPT-BOOK-084', 'APPT-BOOK-085', 'APPT-BOOK-087'],
    each('Appointment', changes.descriptionInCapitals),
  ],
  [
    'booking.comment-cut',
    'Shows new appointments with a comment whose last character is lost.',
    ['APPT-BOOK-141', 'APPT-BOOK-083', 'APPT-BOOK-084', 'APPT-BOOK-085', 'APPT-BOOK-087'],
    each('Appointment', changes.commentCut),
  ],
  [
    'booking.of-another-slot',
    'Shows new appointments with a reference to another slot.',
    ['APPT-BOOK-141', 'APPT-GEN-027'],
    each('Appointment', changes.otherSlot),
  ],
  [
    'booking.slot-twice',
    'Shows new appointments with each slot twice.',
    ['APPT-BOOK-141', 'APPT-GEN-027'],
    each('Appointment', changes.slotTwice),
  ],
  [
    'booking.slots-left-out',
    'Shows new appointments without their slots.',
    ['APPT-BOOK-141', 'APPT-GEN-027', 'APPT-BOOK-142'],
    each('Appointment', changes.slotsLeftOut),
  ],
  [
    'booking.patient-left-out',
    'Shows new appointments without the patient among the participants.',
    ['APPT-BOOK-141', 'APPT-GEN-027'],
    each('Appointment', changes.patientLeftOut),
  ],
  [
    'booking.of-another-patient',
    'Shows new appointments with another patient among the participants.',
    ['APPT-BOOK-141', 'APPT-GEN-027'],
    each('Appointment', changes.otherPatient),
  ],
  [
    'booking.location-left-out',
    'Shows new appointments without the location among the participants.',
    ['APPT-BOOK-141', 'APPT-GEN-027'],
    each('Appointment', changes.locationLeftOut),
  ],
  [
    'booking.of-another-channel',
    'Shows new appointments with another delivery channel.',
    ['APPT-BOOK-136'],
    each('Appointment', changes.otherChannel),
  ],
  [
    'booking.of-an-unknown-channel',
    'Shows new appointments with a delivery channel that nobody knows.',
    ['APPT-BOOK-136'],
    each('Appointment', changes.unknownChannel),
  ],
  [
    'booking.of-another-role',
    'Shows new appointments with another practitioner role.',
    ['APPT-BOOK-137'],
    each('Appointment', changes.otherRole),
  ],
  [
    'booking.service-type-coded',
    'Shows new appointments with a service type that is a code.',
    ['APPT-BOOK-130', 'APPT-BOOK-132', 'APPT-BOOK-133', 'APPT-BOOK-131'],
    each('Appointment', changes.serviceTypeWithoutText),
  ],
  [
    'booking.service-category-left-out',
    'Shows new appointments without their service category.',
    ['APPT-BOOK-132', 'APPT-BOOK-133', 'APPT-BOOK-131'],
    each('Appointment', changes.serviceCategoryLeftOut),
  ],
  [
    'booking.organisation-renamed',
    'Shows new appointments with another name of the booking organisation.',
    [
      ...['APPT-BOOK-138', 'APPT-BOOK-079', 'APPT-BOOK-080', 'APPT-BOOK-082', 'API-RES-008'],
      ...['API-RES-010'],
    ],
    each('Appointment', changes.organisationRenamed),
  ],
  [
    'booking.organisation-of-another-code',
    'Shows new appointments with another ODS code of the booking organisation.',
    [
      ...['APPT-BOOK-138', 'APPT-BOOK-079', 'APPT-BOOK-080', 'APPT-BOOK-082', 'API-RES-008'],
      ...['API-RES-010'],
    ],
    each('Appointment', changes.organisationOfAnotherCode),
  ],
  [
    'booking.organisation-of-another-system',
    'Shows new appointments with a site code for the ODS code of the booking organisation.',
    [
      ...['APPT-BOOK-138', 'APPT-BOOK-079', 'APPT-BOOK-080', 'APPT-BOOK-082', 'API-RES-008'],
      ...['API-RES-010'],
    ],
    each('Appointment', changes.organisationOfAnotherSystem),
  ],
  [
    'booking.organisation-of-another-number',
    'Shows new appointments with another telephone number of the booking organisation.',
    [
      ...['APPT-BOOK-138', 'APPT-BOOK-079', 'APPT-BOOK-080', 'APPT-BOOK-082', 'API-RES-008'],
      ...['API-RES-010'],
    ],
    each('Appointment', changes.organisationOfAnotherNumber),
  ],
  [
    'booking.profile-of-base-fhir',
    'Shows new appointments with the profile of base FHIR.',
    [...['APPT-BOOK-128', 'APPT-BOOK-125', 'APPT-BOOK-149', 'API-FHIR-057', 'APPT-GEN-049']],
    each('Appointment', changes.profileOfBaseFhir),
  ],
  [
    'booking.participants-twice',
    'Shows new appointments with each participant twice.',
    ['APPT-BOOK-141'],
    each('Appointment', changes.participantsTwice),
  ],
  [
    'booking.another-patient-too',
    'Shows new appointments with another patient beside theirs.',
    ['APPT-BOOK-141'],
    each('Appointment', changes.anotherPatientToo),
  ],
  [
    'booking.another-location-too',
    'Shows new appointments with another location beside theirs.',
    ['APPT-BOOK-141'],
    each('Appointment', changes.anotherLocationToo),
  ],
  [
    'booking.channel-twice',
    'Shows new appointments with their delivery channel twice.',
    ['APPT-BOOK-141', 'APPT-BOOK-125', 'APPT-BOOK-149', 'API-RES-002', 'APPT-GEN-026'],
    each('Appointment', changes.channelTwice),
  ],
  [
    'booking.organisation-named-twice',
    'Shows new appointments that name the booking organisation twice.',
    ['APPT-BOOK-141', 'APPT-BOOK-125', 'APPT-BOOK-149', 'API-RES-002', 'APPT-GEN-026'],
    each('Appointment', changes.bookingOrganisationTwice),
  ],
  [
    'booking.organisation-contained-twice',
    'Shows new appointments that contain the booking organisation twice.',
    ['APPT-BOOK-141'],
    each('Appointment', changes.organisationContainedTwice),
  ],
  [
    'booking.reason-of-no-cancellation',
    'Shows new appointments with the reason of a cancellation that never was.',
    ['APPT-BOOK-141'],
    each('Appointment', changes.reasonOfNoCancellation),
  ],
]);
