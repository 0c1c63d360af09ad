import { header } from '../../behaviour/replies.js';
import type { Mutant } from '../mutant.js';
import { oneByOne } from '../row.js';

/** Mutants that say nothing of caches at one interaction. */
export const oneCachingMutants: readonly Mutant[] = [
  ...oneByOne(header('Cache-Control', undefined), [
    [
      'capability.cache-control-left-out',
      'Answers requests for the capability statement without Cache-Control.',
      'get-the-capability-statement',
      ['API-HTTP-075', 'API-SEC-027'],
    ],
    [
      'patient-search.cache-control-left-out',
      'Answers searches for patients without Cache-Control.',
      'find-a-patient',
      ['API-HTTP-075', 'API-SEC-027'],
    ],
    [
      'patient-reading.cache-control-left-out',
      'Answers reads of patients without Cache-Control.',
      'read-a-patient',
      ['API-HTTP-075', 'API-SEC-027'],
    ],
    [
      'practitioner-search.cache-control-left-out',
      'Answers searches for practitioners without Cache-Control.',
      'find-a-practitioner',
      ['API-HTTP-075', 'API-SEC-027'],
    ],
    [
      'practitioner-reading.cache-control-left-out',
      'Answers reads of practitioners without Cache-Control.',
      'read-a-practitioner',
      ['API-HTTP-075', 'API-SEC-027'],
    ],
    [
      'organisation-search.cache-control-left-out',
      'Answers searches for organisations without Cache-Control.',
      'find-an-organisation',
      ['API-HTTP-075', 'API-SEC-027'],
    ],
    [
      'organisation-reading.cache-control-left-out',
      'Answers reads of organisations without Cache-Control.',
      'read-an-organisation',
      ['API-HTTP-075', 'API-SEC-027'],
    ],
    [
      'location-reading.cache-control-left-out',
      'Answers reads of locations without Cache-Control.',
      'read-a-location',
      ['API-HTTP-075', 'API-SEC-027'],
    ],
    [
      'registration.cache-control-left-out',
      'Answers registrations without Cache-Control.',
      'register-a-patient',
      ['API-HTTP-075', 'API-SEC-027', 'FND-REG-068'],
    ],
    [
      'slots.cache-control-left-out',
      'Answers searches for slots without Cache-Control.',
      'search-for-free-slots',
      ['API-HTTP-075', 'API-SEC-027', 'APPT-GEN-013', 'APPT-GEN-014'],
    ],
    [
      'booking.cache-control-left-out',
      'Answers bookings without Cache-Control.',
      'book-an-appointment',
      ['API-HTTP-075', 'API-SEC-027', 'APPT-GEN-013', 'APPT-GEN-014'],
    ],
    [
      'retrieve.cache-control-left-out',
      "Answers lists of a patient's appointments without Cache-Control.",
      'retrieve-a-patients-appointments',
      ['API-HTTP-075', 'API-SEC-027', 'APPT-GEN-013', 'APPT-GEN-014'],
    ],
    [
      'amend.cache-control-left-out',
      'Answers amendments without Cache-Control.',
      'amend-an-appointment',
      ['API-HTTP-075', 'API-SEC-027', 'APPT-GEN-013', 'APPT-GEN-014'],
    ],
    [
      'cancel.cache-control-left-out',
      'Answers cancellations without Cache-Control.',
      'cancel-an-appointment',
      ['API-HTTP-075', 'API-SEC-027', 'APPT-GEN-013', 'APPT-GEN-014'],
    ],
    [
      'read.cache-control-left-out',
      'Answers reads of appointments without Cache-Control.',
      'read-an-appointment',
      ['API-HTTP-075', 'API-SEC-027', 'APPT-GEN-013', 'APPT-GEN-014'],
    ],
  ]),
];
