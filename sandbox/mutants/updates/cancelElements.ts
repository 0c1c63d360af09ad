import { each } from '../../behaviour/replies.js';
import { changes } from '../reading/changes.js';
import { mutantsAt } from '../row.js';

/** Mutants in which a single element of cancelled appointments is wrong. */
export const cancelElementMutants = mutantsAt('cancel-an-appointment', [
  [
    'cancel.starts-a-minute-later',
    'Shows cancelled appointments with a start that is a minute later.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.startAMinuteLater),
  ],
  [
    'cancel.ends-a-minute-earlier',
    'Shows cancelled appointments with an end that is a minute earlier.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.endAMinuteEarlier),
  ],
  [
    'cancel.a-day-later',
    'Shows cancelled appointments with start and end of the day after.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.dayLater),
  ],
  [
    'cancel.end-left-out',
    'Shows cancelled appointments without their end.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.endLeftOut),
  ],
  [
    'cancel.created-a-second-later',
    'Shows cancelled appointments with a time of creation that is a second later.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.createdASecondLater),
  ],
  [
    'cancel.created-a-day-earlier',
    'Shows cancelled appointments with a time of creation that is a day earlier.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.createdADayEarlier),
  ],
  [
    'cancel.description-left-out',
    'Shows cancelled appointments without their description.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.descriptionLeftOut),
  ],
  [
    'cancel.description-in-capitals',
    'Shows cancelled appointments with their description in capitals.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.descriptionInCapitals),
  ],
  [
    'cancel.comment-cut',
    'Shows cancelled appointments with a comment whose last character is lost.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.commentCut),
  ],
  [
    'cancel.of-another-slot',
    'Shows cancelled appointments with a reference to another slot.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.otherSlot),
  ],
  [
    'cancel.slot-twice',
    'Shows cancelled appointments with each slot twice.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.slotTwice),
  ],
  [
    'cancel.slots-left-out',
    'Shows cancelled appointments without their slots.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.slotsLeftOut),
  ],
  [
    'cancel.patient-left-out',
    'Shows cancelled appointments without the patient among the participants.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.patientLeftOut),
  ],
  [
    'cancel.of-another-patient',
    'Shows cancelled appointments with another patient among the participants.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.otherPatient),
  ],
  [
    'cancel.location-left-out',
    'Shows cancelled appointments without the location among the participants.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.locationLeftOut),
  ],
  [
    'cancel.of-another-channel',
    'Shows cancelled appointments with another delivery channel.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.otherChannel),
  ],
  [
    'cancel.of-an-unknown-channel',
    'Shows cancelled appointments with a delivery channel that nobody knows.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.unknownChannel),
  ],
  [
    'cancel.of-another-role',
    'Shows cancelled appointments with another practitioner role.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.otherRole),
  ],
  [
    'cancel.service-type-coded',
    'Shows cancelled appointments with a service type that is a code.',
    ['APPT-CANC-061', 'APPT-CANC-058', 'APPT-CANC-056'],
    each('Appointment', changes.serviceTypeWithoutText),
  ],
  [
    'cancel.service-category-left-out',
    'Shows cancelled appointments without their service category.',
    ['APPT-CANC-061', 'APPT-CANC-058', 'APPT-CANC-057'],
    each('Appointment', changes.serviceCategoryLeftOut),
  ],
  [
    'cancel.organisation-renamed',
    'Shows cancelled appointments with another name of the booking organisation.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.organisationRenamed),
  ],
  [
    'cancel.organisation-of-another-code',
    'Shows cancelled appointments with another ODS code of the booking organisation.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.organisationOfAnotherCode),
  ],
  [
    'cancel.organisation-of-another-system',
    'Shows cancelled appointments with a site code for the ODS code of the booking organisation.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.organisationOfAnotherSystem),
  ],
  [
    'cancel.organisation-of-another-number',
    'Shows cancelled appointments with another telephone number of the booking organisation.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.organisationOfAnotherNumber),
  ],
  [
    'cancel.arrived',
    'Shows cancelled appointments with the status arrived.',
    ['APPT-CANC-054', 'APPT-CANC-062'],
    each('Appointment', changes.statusArrived),
  ],
  [
    'cancel.profile-of-base-fhir',
    'Shows cancelled appointments with the profile of base FHIR.',
    ['APPT-CANC-050', 'API-FHIR-057', 'APPT-GEN-049'],
    each('Appointment', changes.profileOfBaseFhir),
  ],
  [
    'cancel.participants-twice',
    'Shows cancelled appointments with each participant twice.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.participantsTwice),
  ],
  [
    'cancel.another-patient-too',
    'Shows cancelled appointments with another patient beside theirs.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.anotherPatientToo),
  ],
  [
    'cancel.another-location-too',
    'Shows cancelled appointments with another location beside theirs.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.anotherLocationToo),
  ],
  [
    'cancel.channel-twice',
    'Shows cancelled appointments with their delivery channel twice.',
    ['APPT-CANC-061', 'APPT-CANC-058', 'APPT-CANC-049', 'APPT-CANC-068', 'API-RES-002', 'APPT-GEN-026'],
    each('Appointment', changes.channelTwice),
  ],
  [
    'cancel.organisation-named-twice',
    'Shows cancelled appointments that name the booking organisation twice.',
    ['APPT-CANC-061', 'APPT-CANC-058', 'APPT-CANC-049', 'APPT-CANC-068', 'API-RES-002', 'APPT-GEN-026'],
    each('Appointment', changes.bookingOrganisationTwice),
  ],
  [
    'cancel.organisation-contained-twice',
    'Shows cancelled appointments that contain the booking organisation twice.',
    ['APPT-CANC-061', 'APPT-CANC-058'],
    each('Appointment', changes.organisationContainedTwice),
  ],
]);
