import { each } from '../../behaviour/replies.js';
import { changes } from '../reading/changes.js';
import { mutantsAt } from '../row.js';

/** Mutants in which a single element of listed appointments is wrong. */
export const answerElementMutants = mutantsAt('retrieve-a-patients-appointments', [
  [
    'retrieve.starts-a-minute-later',
    'Shows listed appointments with a start that is a minute later.',
    ['APPT-RETR-068', 'APPT-RETR-075'],
    each('Appointment', changes.startAMinuteLater),
  ],
  [
    'retrieve.ends-a-minute-earlier',
    'Shows listed appointments with an end that is a minute earlier.',
    ['APPT-RETR-068', 'APPT-RETR-075'],
    each('Appointment', changes.endAMinuteEarlier),
  ],
  [
    'retrieve.a-day-later',
    'Shows listed appointments with start and end of the day after.',
    ['APPT-RETR-068', 'APPT-RETR-075'],
    each('Appointment', changes.dayLater),
  ],
  [
    'retrieve.start-without-offset',
    'Shows listed appointments with a start whose offset is lost.',
    ['APPT-RETR-075', 'APPT-RETR-063'],
    each('Appointment', changes.startWithoutOffset),
  ],
  [
    'retrieve.end-left-out',
    'Shows listed appointments without their end.',
    ['APPT-RETR-064', 'APPT-RETR-075', 'APPT-RETR-068'],
    each('Appointment', changes.endLeftOut),
  ],
  [
    'retrieve.created-a-second-later',
    'Shows listed appointments with a time of creation that is a second later.',
    ['APPT-RETR-075'],
    each('Appointment', changes.createdASecondLater),
  ],
  [
    'retrieve.created-a-day-earlier',
    'Shows listed appointments with a time of creation that is a day earlier.',
    ['APPT-RETR-075'],
    each('Appointment', changes.createdADayEarlier),
  ],
  [
    'retrieve.created-without-offset',
    'Shows listed appointments with a time of creation whose offset is lost.',
    ['APPT-RETR-075', 'APPT-RETR-065'],
    each('Appointment', changes.createdWithoutOffset),
  ],
  [
    'retrieve.description-left-out',
    'Shows listed appointments without their description.',
    ['APPT-RETR-068', 'APPT-RETR-075'],
    each('Appointment', changes.descriptionLeftOut),
  ],
  [
    'retrieve.description-in-capitals',
    'Shows listed appointments with their description in capitals.',
    ['APPT-RETR-068', 'APPT-RETR-075'],
    each('Appointment', changes.descriptionInCapitals),
  ],
  [
    'retrieve.comment-cut',
    'Shows listed appointments with a comment whose last character is lost.',
    ['APPT-RETR-068', 'APPT-RETR-075'],
    each('Appointment', changes.commentCut),
  ],
  [
    'retrieve.of-another-slot',
    'Shows listed appointments with a reference to another slot.',
    ['APPT-RETR-068', 'APPT-RETR-075'],
    each('Appointment', changes.otherSlot),
  ],
  [
    'retrieve.slot-twice',
    'Shows listed appointments with each slot twice.',
    ['APPT-RETR-068', 'APPT-RETR-075'],
    each('Appointment', changes.slotTwice),
  ],
  [
    'retrieve.slots-left-out',
    'Shows listed appointments without their slots.',
    [
      ...['APPT-RETR-068', 'APPT-RETR-076', 'APPT-RETR-075', 'API-RES-002', 'APPT-GEN-026'],
      ...['APPT-RETR-053', 'APPT-RETR-078'],
    ],
    each('Appointment', changes.slotsLeftOut),
  ],
  [
    'retrieve.of-another-channel',
    'Shows listed appointments with another delivery channel.',
    ['APPT-RETR-071', 'APPT-RETR-075'],
    each('Appointment', changes.otherChannel),
  ],
  [
    'retrieve.of-an-unknown-channel',
    'Shows listed appointments with a delivery channel that nobody knows.',
    ['APPT-RETR-071', 'APPT-RETR-075'],
    each('Appointment', changes.unknownChannel),
  ],
  [
    'retrieve.of-another-role',
    'Shows listed appointments with another practitioner role.',
    ['APPT-RETR-071', 'APPT-RETR-075'],
    each('Appointment', changes.otherRole),
  ],
  [
    'retrieve.service-type-coded',
    'Shows listed appointments with a service type that is a code.',
    ['APPT-RETR-066', 'APPT-RETR-075'],
    each('Appointment', changes.serviceTypeWithoutText),
  ],
  [
    'retrieve.service-category-left-out',
    'Shows listed appointments without their service category.',
    ['APPT-RETR-067', 'APPT-RETR-075'],
    each('Appointment', changes.serviceCategoryLeftOut),
  ],
  [
    'retrieve.organisation-renamed',
    'Shows listed appointments with another name of the booking organisation.',
    ['APPT-RETR-072', 'APPT-RETR-078', 'APPT-RETR-075'],
    each('Appointment', changes.organisationRenamed),
  ],
  [
    'retrieve.organisation-of-another-code',
    'Shows listed appointments with another ODS code of the booking organisation.',
    ['APPT-RETR-072', 'APPT-RETR-078', 'APPT-RETR-075'],
    each('Appointment', changes.organisationOfAnotherCode),
  ],
  [
    'retrieve.organisation-of-another-system',
    'Shows listed appointments with a site code for the ODS code of the booking organisation.',
    ['APPT-RETR-072', 'APPT-RETR-078', 'APPT-RETR-075'],
    each('Appointment', changes.organisationOfAnotherSystem),
  ],
  [
    'retrieve.organisation-of-another-number',
    'Shows listed appointments with another telephone number of the booking organisation.',
    ['APPT-RETR-072', 'APPT-RETR-078', 'APPT-RETR-075'],
    each('Appointment', changes.organisationOfAnotherNumber),
  ],
  [
    'retrieve.profile-of-base-fhir',
    'Shows listed appointments with the profile of base FHIR.',
    ['APPT-RETR-057', 'API-FHIR-057', 'APPT-GEN-049'],
    each('Appointment', changes.profileOfBaseFhir),
  ],
  [
    'retrieve.participants-twice',
    'Shows listed appointments with each participant twice.',
    ['APPT-RETR-068', 'APPT-RETR-075'],
    each('Appointment', changes.participantsTwice),
  ],
  [
    'retrieve.another-patient-too',
    'Shows listed appointments with another patient beside theirs.',
    ['APPT-RETR-068', 'APPT-RETR-075', 'APPT-RETR-076'],
    each('Appointment', changes.anotherPatientToo),
  ],
  [
    'retrieve.another-location-too',
    'Shows listed appointments with another location beside theirs.',
    ['APPT-RETR-068', 'APPT-RETR-075', 'APPT-RETR-076'],
    each('Appointment', changes.anotherLocationToo),
  ],
  [
    'retrieve.channel-twice',
    'Shows listed appointments with their delivery channel twice.',
    ['APPT-RETR-068', 'APPT-RETR-075', 'APPT-RETR-053', 'APPT-RETR-078', 'API-RES-002', 'APPT-GEN-026'],
    each('Appointment', changes.channelTwice),
  ],
  [
    'retrieve.organisation-named-twice',
    'Shows listed appointments that name the booking organisation twice.',
    ['APPT-RETR-068', 'APPT-RETR-075', 'APPT-RETR-053', 'APPT-RETR-078', 'API-RES-002', 'APPT-GEN-026'],
    each('Appointment', changes.bookingOrganisationTwice),
  ],
  [
    'retrieve.organisation-contained-twice',
    'Shows listed appointments that contain the booking organisation twice.',
    ['APPT-RETR-068', 'APPT-RETR-075'],
    each('Appointment', changes.organisationContainedTwice),
  ],
  [
    'retrieve.reason-of-no-cancellation',
    'Shows listed appointments with the reason of a cancellation that never was.',
    ['APPT-RETR-068', 'APPT-RETR-075'],
    each('Appointment', changes.reasonOfNoCancellation),
  ],
]);
