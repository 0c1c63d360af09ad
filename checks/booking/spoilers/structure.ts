import { withElement, without } from '../../elementChanges.js';
import type { SpoiltBooking } from '../refusals.js';
import { contained, eachParticipant, identifier, nobody, withExtension } from './changes.js';

const own = { system: 'https://consumer.example/Id/booking', value: 'conformance-1' };

/** Bookings that lack what the StructureDefinition demands: it and the page make these elements mandatory. */
export const incomplete: Readonly<Record<string, SpoiltBooking>> = {
  'the consumer sends a booking that has a participant without an actor': {
    id: 'book.refuses.has-a-participant-without-an-actor',
    ...lacks(eachParticipant('Location', without('actor'))),
  },
  'the consumer sends a booking that has a patient without an actor': {
    id: 'book.refuses.has-a-patient-without-an-actor',
    ...lacks(eachParticipant('Patient', without('actor'))),
  },
  'the consumer sends a booking that has a participant without a status': {
    id: 'book.refuses.has-a-participant-without-a-status',
    ...lacks(eachParticipant('Location', without('status'))),
  },
  'the consumer sends a booking that has no participant at all': {
    id: 'book.refuses.has-no-participant-at-all',
    ...lacks(without('participant')),
  },
  'the consumer sends a booking that has no start': {
    id: 'book.refuses.has-no-start',
    ...lacks(without('start')),
  },
  'the consumer sends a booking that has no end': {
    id: 'book.refuses.has-no-end',
    ...lacks(without('end')),
  },
  'the consumer sends a booking that has no status': {
    id: 'book.refuses.has-no-status',
    ...lacks(without('status')),
  },
  'the consumer sends a booking that has no slot': {
    id: 'book.refuses.has-no-slot',
    ...lacks(without('slot')),
  },
  'the consumer sends a booking that has no description': {
    id: 'book.refuses.has-no-description',
    ...lacks(without('description')),
  },
  'the consumer sends a booking that names a booking organisation without a name': {
    id: 'book.refuses.names-a-booking-organisation-without-a-name',
    ...lacks(contained(without('name'))),
  },
  'the consumer sends a booking that has an extension without a value': {
    id: 'book.refuses.has-an-extension-without-a-value',
    ...lacks(withExtension({ url: 'https://consumer.example/extension' })),
  },
  'the consumer sends a booking that has an extension without a URL': {
    id: 'book.refuses.has-an-extension-without-a-url',
    ...lacks(withExtension({ valueString: 'A value of no extension' })),
  },
  'the consumer sends a booking that has an identifier without a value': {
    id: 'book.refuses.has-an-identifier-without-a-value',
    ...lacks(identifier({ system: own.system })),
  },
  'the consumer sends a booking that is empty but for its type': {
    id: 'book.refuses.is-empty-but-for-its-type',
    ...lacks(() => ({
      resourceType: 'Appointment',
    })),
  },
};

/** Bookings that hold what the profile leaves no room for. */
export const prohibited: Readonly<Record<string, SpoiltBooking>> = {
  'the consumer sends a booking that gives an indication': {
    id: 'book.refuses.gives-an-indication',
    ...holds(withElement('indication', [{ reference: `Condition/${nobody}` }])),
  },
  'the consumer sends a booking that gives supporting information': {
    id: 'book.refuses.gives-supporting-information',
    ...holds(withElement('supportingInformation', [{ reference: `Condition/${nobody}` }])),
  },
  'the consumer sends a booking that gives an incoming referral': {
    id: 'book.refuses.gives-an-incoming-referral',
    ...holds(withElement('incomingReferral', [{ reference: `ReferralRequest/${nobody}` }])),
  },
  'the consumer sends a booking that gives a requested period': {
    id: 'book.refuses.gives-a-requested-period',
    ...holds((appointment) => ({
      ...appointment,
      requestedPeriod: [{ start: appointment.start ?? '', end: appointment.end ?? '' }],
    })),
  },
  'the consumer sends a booking that has an identifier with a use': {
    id: 'book.refuses.has-an-identifier-with-a-use',
    ...holds(identifier({ ...own, use: 'usual' })),
  },
  'the consumer sends a booking that has an identifier with a type': {
    id: 'book.refuses.has-an-identifier-with-a-type',
    ...holds(identifier({ ...own, type: { text: 'booking number' } })),
  },
  'the consumer sends a booking that has an identifier with a period': {
    id: 'book.refuses.has-an-identifier-with-a-period',
    ...holds(identifier({ ...own, period: { start: '2020-01-01' } })),
  },
  'the consumer sends a booking that has an identifier with an assigner': {
    id: 'book.refuses.has-an-identifier-with-an-assigner',
    ...holds(identifier({ ...own, assigner: { display: 'The consumer' } })),
  },
  'the consumer sends a booking that has an identifier without a system': {
    id: 'book.refuses.has-an-identifier-without-a-system',
    ...holds(identifier({ value: own.value })),
  },
  'the consumer sends a booking that has an element that FHIR does not know': {
    id: 'book.refuses.has-an-element-that-fhir-does-not-know',
    error: 'unknown',
    spoil: withElement('bookingMood', 'hopeful'),
  },
};

function lacks(spoil: SpoiltBooking['spoil']): Omit<SpoiltBooking, 'id'> {
  return { error: 'structure', spoil };
}

/** The published definition is later than this version, so that an acceptance is a warning (APPT-I-107). */
function holds(spoil: SpoiltBooking['spoil']): Omit<SpoiltBooking, 'id'> {
  return {
    error: 'prohibited',
    spoil,
  };
}
