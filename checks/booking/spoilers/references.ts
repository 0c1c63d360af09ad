import { withElement } from '../../elementChanges.js';
import type { SpoiltBooking } from '../refusals.js';
import { absolute, actor, eachParticipant, elsewhere, nobody, participants } from './changes.js';

/** Bookings that refer to something wrongly, or to something that is not there. */
export const references: Readonly<Record<string, SpoiltBooking>> = {
  'the consumer sends a booking that refers to its slot by an absolute URL': {
    id: 'book.refuses.refers-to-its-slot-by-an-absolute-url',
    error: 'reference',
    spoil: (appointment, { slots }) => ({
      ...appointment,
      slot: slots.map(({ id }) => ({ reference: `${elsewhere}/Slot/${id}` })),
    }),
  },
  'the consumer sends a booking that refers to its patient by an absolute URL': {
    id: 'book.refuses.refers-to-its-patient-by-an-absolute-url',
    error: 'patient',
    spoil: eachParticipant('Patient', absolute),
  },
  'the consumer sends a booking that refers to its location by an absolute URL': {
    id: 'book.refuses.refers-to-its-location-by-an-absolute-url',
    error: 'reference',
    spoil: eachParticipant('Location', absolute),
  },
  'the consumer sends a booking that refers to a slot that does not exist': {
    id: 'book.refuses.refers-to-a-slot-that-does-not-exist',
    error: 'reference',
    spoil: withElement('slot', [{ reference: `Slot/${nobody}` }]),
  },
  'the consumer sends a booking that refers to a location that does not exist': {
    id: 'book.refuses.refers-to-a-location-that-does-not-exist',
    error: 'reference',
    spoil: eachParticipant('Location', actor(`Location/${nobody}`)),
  },
  'the consumer sends a booking that refers to a patient that does not exist': {
    id: 'book.refuses.refers-to-a-patient-that-does-not-exist',
    error: 'patient',
    spoil: eachParticipant('Patient', actor(`Patient/${nobody}`)),
  },
  'the consumer sends a booking that refers to a practitioner that does not exist': {
    id: 'book.refuses.refers-to-a-practitioner-that-does-not-exist',
    error: 'reference',
    spoil: (appointment) => ({
      ...appointment,
      participant: [
        ...participants(appointment),
        { actor: { reference: `Practitioner/${nobody}` }, status: 'accepted' },
      ],
    }),
  },
};

/** Bookings whose body is something else. */
export const otherTypes: Readonly<Record<string, SpoiltBooking>> = {
  'the consumer sends a booking that is a Slot by its resource type': {
    id: 'book.refuses.is-a-slot-by-its-resource-type',
    error: 'type',
    spoil: withElement('resourceType', 'Slot'),
  },
  'the consumer sends a booking that is a Bundle by its resource type': {
    id: 'book.refuses.is-a-bundle-by-its-resource-type',
    error: 'type',
    spoil: withElement('resourceType', 'Bundle'),
  },
};
