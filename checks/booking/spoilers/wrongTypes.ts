import { withElement } from '../../elementChanges.js';
import type { SpoiltBooking } from '../refusals.js';
import { actor, eachParticipant } from './changes.js';

/** Bookings that refer to something by what is no type of FHIR: whatever the provider makes of it, it leads nowhere. */
export const wrongTypes: Readonly<Record<string, SpoiltBooking>> = {
  'the consumer sends a booking that refers to its slot by a type that FHIR does not know': {
    id: 'book.refuses.refers-to-its-slot-by-a-type-that-fhir-does-not-know',
    spoil: withElement('slot', [{ reference: 'Slat/56' }]),
  },
  'the consumer sends a booking that refers to its slot by a letter and a number': {
    id: 'book.refuses.refers-to-its-slot-by-a-letter-and-a-number',
    spoil: withElement('slot', [{ reference: 'S/1' }]),
  },
  'the consumer sends a booking that refers to its patient by a type that FHIR does not know': {
    id: 'book.refuses.refers-to-its-patient-by-a-type-that-fhir-does-not-know',
    spoil: eachParticipant('Patient', actor('Patent/1')),
  },
  'the consumer sends a booking that refers to its location by a type that FHIR does not know': {
    id: 'book.refuses.refers-to-its-location-by-a-type-that-fhir-does-not-know',
    spoil: eachParticipant('Location', actor('Lokation/1')),
  },
};
