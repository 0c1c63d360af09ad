import { type JsonObject, selectObjects } from '../../../fhir/select.js';
import { systems } from '../../vocabulary.js';
import type { SpoiltBooking } from '../refusals.js';
import {
  contained,
  elsewhere,
  moved,
  organisationReference,
  withElement,
  without,
  withoutParticipant,
} from './changes.js';

/** Bookings that break a rule of the page. The page says that it is an error, and leaves the code open. */
export const rules: Readonly<Record<string, SpoiltBooking>> = {
  'names no patient': breaks(['APPT-BOOK-031'], withoutParticipant('Patient')),
  'names no location': breaks(
    ['APPT-BOOK-033', 'APPT-BOOK-034', 'FND-GEN-026'],
    withoutParticipant('Location'),
  ),
  'has the status proposed': breaks(['APPT-BOOK-044'], withElement('status', 'proposed')),
  'names no booking organisation': breaks(['APPT-BOOK-049'], without('extension', 'contained')),
  'contains a booking organisation that nothing refers to': breaks(
    ['APPT-BOOK-049', 'APPT-BOOK-051'],
    without('extension'),
  ),
  'refers to a booking organisation that it does not contain': breaks(
    ['APPT-BOOK-051'],
    organisationReference('#2'),
  ),
  'refers to its booking organisation by an absolute URL': breaks(
    ['APPT-BOOK-050'],
    organisationReference(`${elsewhere}/Organization/1`),
  ),
  'names a booking organisation without an ODS code': breaks(
    ['APPT-BOOK-055'],
    contained(without('identifier')),
  ),
  'names a booking organisation under another identifier system': breaks(
    ['APPT-BOOK-055'],
    contained(underAnotherSystem),
  ),
  'names a booking organisation without telecom': breaks(['APPT-BOOK-058'], contained(without('telecom'))),
  'does not say when it was created': {
    ...breaks(['APPT-BOOK-063'], without('created')),
    interpretation: 'APPT-A-31',
    severity: 'warn',
  },
  'gives a reason': breaks(['APPT-BOOK-100'], withElement('reason', [{ text: 'Cough' }])),
  'gives a specialty': breaks(['APPT-BOOK-101'], withElement('specialty', [{ text: 'General practice' }])),
  'begins before its slot': breaks(['APPT-BOOK-103'], moved('start', -5)),
  'begins after its slot has begun': breaks(['APPT-BOOK-103'], moved('start', 1)),
  'ends after its slot': breaks(['APPT-BOOK-103'], moved('end', 5)),
  'ends before its slot has ended': breaks(['APPT-BOOK-103'], moved('end', -1)),
};

function breaks(requirements: readonly string[], spoil: SpoiltBooking['spoil']): SpoiltBooking {
  return { requirements, error: 'rule', spoil };
}

function underAnotherSystem(organisation: JsonObject): JsonObject {
  const identifiers = selectObjects(organisation, 'identifier').map(({ value }) => value);
  return {
    ...organisation,
    identifier: identifiers.map((one) => ({ ...one, system: systems.sdsUserId })),
  };
}
