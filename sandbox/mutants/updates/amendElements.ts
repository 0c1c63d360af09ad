import { each } from '../../behaviour/replies.js';
import { changes } from '../reading/changes.js';
import { mutantsAt } from '../row.js';

/** Mutants in which a single element of amended appointments is wrong. */
export const amendElementMutants = mutantsAt('amend-an-appointment', [
  [
    'amend.starts-a-minute-later',
    'Shows amended appointments with a start that is a minute later.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.startAMinuteLater),
  ],
  [
    'amend.ends-a-minute-earlier',
    'Shows amended appointments with an end that is a minute earlier.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.endAMinuteEarlier),
  ],
  [
    'amend.a-day-later',
    'Shows amended appointments with start and end of the day after.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.dayLater),
  ],
  [
    'amend.end-left-out',
    'Shows amended appointments without their end.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.endLeftOut),
  ],
  [
    'amend.created-a-second-later',
    'Shows amended appointments with a time of creation that is a second later.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.createdASecondLater),
  ],
  [
    'amend.created-a-day-earlier',
    'Shows amended appointments with a time of creation that is a day earlier.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.createdADayEarlier),
  ],
  [
    'amend.description-left-out',
    'Shows amended appointments without their description.',
    ['APPT-AMEND-001', 'APPT-AMEND-035', 'APPT-AMEND-036', 'APPT-AMEND-037'],
    each('Appointment', changes.descriptionLeftOut),
  ],
  [
    'amend.description-in-capitals',
    'Shows amended appointments with their description in capitals.',
    ['APPT-AMEND-001', 'APPT-AMEND-035', 'APPT-AMEND-036', 'APPT-AMEND-037'],
    each('Appointment', changes.descriptionInCapitals),
  ],
  [
    'amend.comment-cut',
    'Shows amended appointments with a comment whose last character is lost.',
    ['APPT-AMEND-001', 'APPT-AMEND-035', 'APPT-AMEND-036', 'APPT-AMEND-037'],
    each('Appointment', changes.commentCut),
  ],
  [
    'amend.of-another-slot',
    'Shows amended appointments with a reference to another slot.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.otherSlot),
  ],
  [
    'amend.slot-twice',
    'Shows amended appointments with each slot twice.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.slotTwice),
  ],
  [
    'amend.slots-left-out',
    'Shows amended appointments without their slots.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.slotsLeftOut),
  ],
  [
    'amend.patient-left-out',
    'Shows amended appointments without the patient among the participants.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.patientLeftOut),
  ],
  [
    'amend.of-another-patient',
    'Shows amended appointments with another patient among the participants.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.otherPatient),
  ],
  [
    'amend.location-left-out',
    'Shows amended appointments without the location among the participants.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.locationLeftOut),
  ],
  [
    'amend.of-another-channel',
    'Shows amended appointments with another delivery channel.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.otherChannel),
  ],
  [
    'amend.of-an-unknown-channel',
    'Shows amended appointments with a delivery channel that nobody knows.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.unknownChannel),
  ],
  [
    'amend.of-another-role',
    'Shows amended appointments with another practitioner role.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.otherRole),
  ],
  [
    'amend.service-type-coded',
    'Shows amended appointments with a service type that is a code.',
    ['APPT-AMEND-082', 'APPT-AMEND-079', 'APPT-AMEND-077'],
    each('Appointment', changes.serviceTypeWithoutText),
  ],
  [
    'amend.service-category-left-out',
    'Shows amended appointments without their service category.',
    ['APPT-AMEND-082', 'APPT-AMEND-079', 'APPT-AMEND-078'],
    each('Appointment', changes.serviceCategoryLeftOut),
  ],
  [
    'amend.organisation-renamed',
    'Shows amended appointments with another name of the booking organisation.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.organisationRenamed),
  ],
  [
    'amend.organisation-of-another-code',
    'Shows amended appointments with another ODS code of the booking organisation.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.organisationOfAnotherCode),
  ],
  [
    'amend.organisation-of-another-system',
    'Shows amended appointments with a site code for the ODS code of the booking organisation.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.organisationOfAnotherSystem),
  ],
  [
    'amend.organisation-of-another-number',
    'Shows amended appointments with another telephone number of the booking organisation.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.organisationOfAnotherNumber),
  ],
  [
    'amend.arrived',
    'Shows amended appointments with the status arrived.',
    ['APPT-AMEND-082', 'APPT-AMEND-079'],
    each('Appointment', changes.statusArrived),
  ],
  [
    'amend.profile-of-base-fhir',
    'Shows amended appointments with the profile of base FHIR.',
    ['APPT-AMEND-073', 'API-FHIR-057', 'APPT-GEN-049'],
    each('Appointment', changes.profileOfBaseFhir),
  ],
]);
