import { change } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';
import { changes } from './changes.js';

/** Mutants in which a single element of appointments that are read is wrong. */
export const answerElementMutants = mutantsAt('read-an-appointment', [
  [
    'read.other-id',
    'Shows appointments that are read with an id that is not theirs.',
    ['API-FHIR-091', 'APPT-READ-022'],
    each(
      'Appointment',
      change('id', (value) => `${String(value)}-2`),
    ),
  ],
  [
    'read.starts-a-minute-later',
    'Shows appointments that are read with a start that is a minute later.',
    ['APPT-READ-032', 'APPT-READ-042'],
    each('Appointment', changes.startAMinuteLater),
  ],
  [
    'read.ends-a-minute-earlier',
    'Shows appointments that are read with an end that is a minute earlier.',
    ['APPT-READ-032', 'APPT-READ-042'],
    each('Appointment', changes.endAMinuteEarlier),
  ],
  [
    'read.a-day-later',
    'Shows appointments that are read with start and end of the day after.',
    ['APPT-READ-032', 'APPT-READ-042'],
    each('Appointment', changes.dayLater),
  ],
  [
    'read.start-without-offset',
    'Shows appointments that are read with a start whose offset is lost.',
    ['APPT-READ-042', 'APPT-READ-027'],
    each('Appointment', changes.startWithoutOffset),
  ],
  [
    'read.end-left-out',
    'Shows appointments that are read without their end.',
    ['APPT-READ-028', 'APPT-READ-038', 'APPT-READ-032'],
    each('Appointment', changes.endLeftOut),
  ],
  [
    'read.created-a-second-later',
    'Shows appointments that are read with a time of creation that is a second later.',
    ['APPT-READ-042'],
    each('Appointment', changes.createdASecondLater),
  ],
  [
    'read.created-a-day-earlier',
    'Shows appointments that are read with a time of creation that is a day earlier.',
    ['APPT-READ-042'],
    each('Appointment', changes.createdADayEarlier),
  ],
  [
    'read.created-without-offset',
    'Shows appointments that are read with a time of creation whose offset is lost.',
    ['APPT-READ-042', 'APPT-READ-029'],
    each('Appointment', changes.createdWithoutOffset),
  ],
  [
    'read.description-left-out',
    'Shows appointments that are read without their description.',
    ['APPT-READ-032', 'APPT-READ-038', 'APPT-READ-042'],
    each('Appointment', changes.descriptionLeftOut),
  ],
  [
    'read.description-in-capitals',
    'Shows appointments that are read with their description in capitals.',
    ['APPT-READ-032', 'APPT-READ-042'],
    each('Appointment', changes.descriptionInCapitals),
  ],
  [
    'read.comment-cut',
    'Shows appointments that are read with a comment whose last character is lost.',
    ['APPT-READ-032', 'APPT-READ-042'],
    each('Appointment', changes.commentCut),
  ],
  [
    'read.of-another-slot',
    'Shows appointments that are read with a reference to another slot.',
    ['APPT-READ-032', 'APPT-READ-042'],
    each('Appointment', changes.otherSlot),
  ],
  [
    'read.slot-twice',
    'Shows appointments that are read with each slot twice.',
    ['APPT-READ-032', 'APPT-READ-042'],
    each('Appointment', changes.slotTwice),
  ],
  [
    'read.slots-left-out',
    'Shows appointments that are read without their slots.',
    ['APPT-READ-038', 'APPT-READ-032'],
    each('Appointment', changes.slotsLeftOut),
  ],
  [
    'read.patient-left-out',
    'Shows appointments that are read without the patient among the participants.',
    ['APPT-READ-032', 'APPT-READ-038', 'APPT-READ-042'],
    each('Appointment', changes.patientLeftOut),
  ],
  [
    'read.of-another-patient',
    'Shows appointments that are read with another patient among the participants.',
    ['APPT-READ-032', 'APPT-READ-042', 'APPT-READ-039'],
    each('Appointment', changes.otherPatient),
  ],
  [
    'read.location-left-out',
    'Shows appointments that are read without the location among the participants.',
    ['APPT-READ-032', 'APPT-READ-038', 'APPT-READ-042'],
    each('Appointment', changes.locationLeftOut),
  ],
  [
    'read.of-another-channel',
    'Shows appointments that are read with another delivery channel.',
    ['APPT-READ-035', 'APPT-READ-042'],
    each('Appointment', changes.otherChannel),
  ],
  [
    'read.of-an-unknown-channel',
    'Shows appointments that are read with a delivery channel that nobody knows.',
    ['APPT-READ-035', 'APPT-READ-042'],
    each('Appointment', changes.unknownChannel),
  ],
  [
    'read.of-another-role',
    'Shows appointments that are read with another practitioner role.',
    ['APPT-READ-035', 'APPT-READ-042'],
    each('Appointment', changes.otherRole),
  ],
  [
    'read.service-type-coded',
    'Shows appointments that are read with a service type that is a code.',
    ['APPT-READ-030'],
    each('Appointment', changes.serviceTypeWithoutText),
  ],
  [
    'read.service-category-left-out',
    'Shows appointments that are read without their service category.',
    ['APPT-READ-031'],
    each('Appointment', changes.serviceCategoryLeftOut),
  ],
  [
    'read.organisation-renamed',
    'Shows appointments that are read with another name of the booking organisation.',
    ['APPT-READ-036', 'APPT-READ-045'],
    each('Appointment', changes.organisationRenamed),
  ],
  [
    'read.organisation-of-another-code',
    'Shows appointments that are read with another ODS code of the booking organisation.',
    ['APPT-READ-036', 'APPT-READ-045'],
    each('Appointment', changes.organisationOfAnotherCode),
  ],
  [
    'read.organisation-of-another-system',
    'Shows appointments that are read with a site code for the ODS code of the booking organisation.',
    ['APPT-READ-036', 'APPT-READ-045'],
    each('Appointment', changes.organisationOfAnotherSystem),
  ],
  [
    'read.organisation-of-another-number',
    'Shows appointments that are read with another telephone number of the booking organisation.',
    ['APPT-READ-036', 'APPT-READ-045'],
    each('Appointment', changes.organisationOfAnotherNumber),
  ],
  [
    'read.profile-of-base-fhir',
    'Shows appointments that are read with the profile of base FHIR.',
    ['APPT-READ-023', 'API-FHIR-057', 'APPT-GEN-049'],
    each('Appointment', changes.profileOfBaseFhir),
  ],
  [
    'read.participants-twice',
    'Shows appointments that are read with each participant twice.',
    ['APPT-READ-032', 'APPT-READ-042'],
    each('Appointment', changes.participantsTwice),
  ],
  [
    'read.another-patient-too',
    'Shows appointments that are read with another patient beside theirs.',
    ['APPT-READ-032', 'APPT-READ-042', 'APPT-READ-039'],
    each('Appointment', changes.anotherPatientToo),
  ],
  [
    'read.another-location-too',
    'Shows appointments that are read with another location beside theirs.',
    ['APPT-READ-032', 'APPT-READ-042', 'APPT-READ-039'],
    each('Appointment', changes.anotherLocationToo),
  ],
  [
    'read.channel-twice',
    'Shows appointments that are read with their delivery channel twice.',
    ['APPT-READ-032', 'APPT-READ-042', 'APPT-READ-021', 'APPT-READ-045', 'API-RES-002', 'APPT-GEN-026'],
    each('Appointment', changes.channelTwice),
  ],
  [
    'read.organisation-named-twice',
    'Shows appointments that are read that name the booking organisation twice.',
    ['APPT-READ-032', 'APPT-READ-042', 'APPT-READ-021', 'APPT-READ-045', 'API-RES-002', 'APPT-GEN-026'],
    each('Appointment', changes.bookingOrganisationTwice),
  ],
  [
    'read.organisation-contained-twice',
    'Shows appointments that are read that contain the booking organisation twice.',
    ['APPT-READ-032', 'APPT-READ-042'],
    each('Appointment', changes.organisationContainedTwice),
  ],
  [
    'read.reason-of-no-cancellation',
    'Shows appointments that are read with the reason of a cancellation that never was.',
    ['APPT-READ-032', 'APPT-READ-042'],
    each('Appointment', changes.reasonOfNoCancellation),
  ],
]);
