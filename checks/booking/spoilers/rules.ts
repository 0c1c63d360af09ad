import { type JsonObject, selectObjects } from '../../../support/kernel/select.js';
import { withElement, without } from '../../elementChanges.js';
import { systems } from '../../vocabulary.js';
import type { SpoiltBooking } from '../refusals.js';
import { contained, elsewhere, moved, organisationReference, withoutParticipant } from './changes.js';

/** Bookings that break a rule of the page. The page says that it is an error, and leaves the code open. */
export const rules: Readonly<Record<string, SpoiltBooking>> = {
  'the consumer sends a booking that names no patient': {
    id: 'book.refuses.names-no-patient',
    ...breaks(withoutParticipant('Patient')),
  },
  'the consumer sends a booking that names no location': {
    id: 'book.refuses.names-no-location',
    ...breaks(withoutParticipant('Location')),
  },
  'the consumer sends a booking that has the status proposed': {
    id: 'book.refuses.has-the-status-proposed',
    ...breaks(withElement('status', 'proposed')),
  },
  'the consumer sends a booking that names no booking organisation': {
    id: 'book.refuses.names-no-booking-organisation',
    ...breaks(without('extension', 'contained')),
  },
  'the consumer sends a booking that contains a booking organisation that nothing refers to': {
    id: 'book.refuses.contains-a-booking-organisation-that-nothing-refers-to',
    ...breaks(without('extension')),
  },
  'the consumer sends a booking that refers to a booking organisation that it does not contain': {
    id: 'book.refuses.refers-to-a-booking-organisation-that-it-does-not-contain',
    ...breaks(organisationReference('#2')),
  },
  'the consumer sends a booking that refers to its booking organisation by an absolute URL': {
    id: 'book.refuses.refers-to-its-booking-organisation-by-an-absolute-url',
    ...breaks(organisationReference(`${elsewhere}/Organization/1`)),
  },
  'the consumer sends a booking that names a booking organisation without an ODS code': {
    id: 'book.refuses.names-a-booking-organisation-without-an-ods-code',
    ...breaks(contained(without('identifier'))),
  },
  'the consumer sends a booking that names a booking organisation under another identifier system': {
    id: 'book.refuses.names-a-booking-organisation-under-another-identifier-system',
    ...breaks(contained(underAnotherSystem)),
  },
  'the consumer sends a booking that names a booking organisation without telecom': {
    id: 'book.refuses.names-a-booking-organisation-without-telecom',
    ...breaks(contained(without('telecom'))),
  },
  'the consumer sends a booking that does not say when it was created': {
    id: 'book.refuses.does-not-say-when-it-was-created',
    ...breaks(without('created')),
  },
  'the consumer sends a booking that gives a reason': {
    id: 'book.refuses.gives-a-reason',
    ...breaks(withElement('reason', [{ text: 'Cough' }])),
  },
  'the consumer sends a booking that gives no reason': {
    id: 'book.refuses.gives-no-reason',
    ...breaks(without('reason')),
  },
  'the consumer sends a booking that gives a specialty': {
    id: 'book.refuses.gives-a-specialty',
    ...breaks(withElement('specialty', [{ text: 'General practice' }])),
  },
  'the consumer sends a booking that begins before its slot': {
    id: 'book.refuses.begins-before-its-slot',
    ...breaks(moved('start', -5)),
  },
  'the consumer sends a booking that begins after its slot has begun': {
    id: 'book.refuses.begins-after-its-slot-has-begun',
    ...breaks(moved('start', 1)),
  },
  'the consumer sends a booking that ends after its slot': {
    id: 'book.refuses.ends-after-its-slot',
    ...breaks(moved('end', 5)),
  },
  'the consumer sends a booking that ends before its slot has ended': {
    id: 'book.refuses.ends-before-its-slot-has-ended',
    ...breaks(moved('end', -1)),
  },
};

function breaks(spoil: SpoiltBooking['spoil']): Omit<SpoiltBooking, 'id'> {
  return { error: 'rule', spoil };
}

function underAnotherSystem(organisation: JsonObject): JsonObject {
  const identifiers = selectObjects(organisation, 'identifier').map(({ value }) => value);
  return {
    ...organisation,
    identifier: identifiers.map((one) => ({ ...one, system: systems.sdsUserId })),
  };
}
