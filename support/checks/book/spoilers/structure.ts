import type { SpoiltBooking } from '../refusals.js';
import { contained, eachParticipant, identifier, nobody, withElement, without } from './changes.js';

const own = { system: 'https://consumer.example/Id/booking', value: 'conformance-1' };

/** Bookings that lack what the StructureDefinition demands: it and the page make these elements mandatory. */
export const incomplete: Readonly<Record<string, SpoiltBooking>> = {
  'has a participant without an actor': lacks(
    ['APPT-BOOK-037'],
    eachParticipant('Location', without('actor')),
  ),
  'has a participant without a status': lacks(
    ['APPT-BOOK-038'],
    eachParticipant('Location', without('status')),
  ),
  'has no participant at all': lacks(['APPT-BOOK-031', 'APPT-BOOK-033'], without('participant')),
  'has no start': lacks(['APPT-BOOK-040'], without('start')),
  'has no end': lacks(['APPT-BOOK-041'], without('end')),
  'has no status': lacks(['APPT-BOOK-044'], without('status')),
  'has no slot': lacks(['APPT-BOOK-046'], without('slot')),
  'has no description': lacks(['APPT-BOOK-065'], without('description')),
  'names a booking organisation without a name': lacks(['APPT-BOOK-057'], contained(without('name'))),
  'has an identifier without a value': lacks(['APPT-BOOK-094'], identifier({ system: own.system })),
  'is empty but for its type': lacks(['APPT-BOOK-114', 'APPT-BOOK-028'], () => ({
    resourceType: 'Appointment',
  })),
};

/** Bookings that hold what the profile leaves no room for. */
export const prohibited: Readonly<Record<string, SpoiltBooking>> = {
  'gives an indication': holds(withElement('indication', [{ reference: `Condition/${nobody}` }])),
  'gives supporting information': holds(
    withElement('supportingInformation', [{ reference: `Condition/${nobody}` }]),
  ),
  'gives an incoming referral': holds(
    withElement('incomingReferral', [{ reference: `ReferralRequest/${nobody}` }]),
  ),
  'gives a requested period': holds((appointment) => ({
    ...appointment,
    requestedPeriod: [{ start: appointment.start ?? '', end: appointment.end ?? '' }],
  })),
  'has an identifier with a use': holds(identifier({ ...own, use: 'usual' })),
  'has an identifier with a type': holds(identifier({ ...own, type: { text: 'booking number' } })),
  'has an identifier with a period': holds(identifier({ ...own, period: { start: '2020-01-01' } })),
  'has an identifier with an assigner': holds(identifier({ ...own, assigner: { display: 'The consumer' } })),
  'has an identifier without a system': {
    ...holds(identifier({ value: own.value })),
    requirements: ['APPT-BOOK-094'],
  },
  'has an element that FHIR does not know': {
    requirements: ['APPT-BOOK-114'],
    error: 'unknown',
    interpretation: 'APPT-I-108',
    severity: 'warn',
    spoil: withElement('bookingMood', 'hopeful'),
  },
};

function lacks(requirements: readonly string[], spoil: SpoiltBooking['spoil']): SpoiltBooking {
  return { requirements, error: 'structure', spoil };
}

/** The published definition is later than this version, so that an acceptance is a warning (APPT-I-107). */
function holds(spoil: SpoiltBooking['spoil']): SpoiltBooking {
  return {
    requirements: ['APPT-BOOK-093'],
    error: 'prohibited',
    interpretation: 'APPT-I-107',
    severity: 'warn',
    spoil,
  };
}
