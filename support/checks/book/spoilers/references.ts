import type { SpoiltBooking } from '../refusals.js';
import { absolute, actor, eachParticipant, elsewhere, nobody, participants, withElement } from './changes.js';

/** Bookings that refer to something wrongly, or to something that is not there. */
export const references: Readonly<Record<string, SpoiltBooking>> = {
  'refers to its slot by an absolute URL': {
    requirements: ['APPT-BOOK-095'],
    error: 'reference',
    spoil: (appointment, { slots }) => ({
      ...appointment,
      slot: slots.map(({ id }) => ({ reference: `${elsewhere}/Slot/${id}` })),
    }),
  },
  'refers to its patient by an absolute URL': {
    requirements: ['APPT-BOOK-095'],
    error: 'patient',
    spoil: eachParticipant('Patient', absolute),
  },
  'refers to its location by an absolute URL': {
    requirements: ['APPT-BOOK-095'],
    error: 'reference',
    spoil: eachParticipant('Location', absolute),
  },
  'refers to a slot that does not exist': {
    requirements: ['APPT-BOOK-104', 'APPT-BOOK-096'],
    error: 'reference',
    spoil: withElement('slot', [{ reference: `Slot/${nobody}` }]),
  },
  'refers to a location that does not exist': {
    requirements: ['APPT-BOOK-096'],
    error: 'reference',
    spoil: eachParticipant('Location', actor(`Location/${nobody}`)),
  },
  'refers to a patient that does not exist': {
    requirements: ['APPT-BOOK-096', 'APPT-BOOK-115'],
    error: 'patient',
    spoil: eachParticipant('Patient', actor(`Patient/${nobody}`)),
  },
  'refers to a practitioner that does not exist': {
    requirements: ['APPT-BOOK-096'],
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
  'is a Slot by its resource type': {
    requirements: ['APPT-BOOK-114'],
    error: 'type',
    spoil: withElement('resourceType', 'Slot'),
  },
  'is a Bundle by its resource type': {
    requirements: ['APPT-BOOK-114'],
    error: 'type',
    spoil: withElement('resourceType', 'Bundle'),
  },
};
