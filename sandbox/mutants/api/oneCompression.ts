import { headerAs } from '../../behaviour/requests.js';
import type { Mutant } from '../mutant.js';
import { oneByOne } from '../row.js';

/** Mutants that do not compress at one interaction. */
export const oneCompressionMutants: readonly Mutant[] = [
  ...oneByOne(
    headerAs('accept-encoding', () => undefined),
    [
      [
        'capability.never-compressed',
        'Answers requests for the capability statement without compression, though gzip is accepted.',
        'get-the-capability-statement',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'patient-search.never-compressed',
        'Answers searches for patients without compression, though gzip is accepted.',
        'find-a-patient',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'patient-reading.never-compressed',
        'Answers reads of patients without compression, though gzip is accepted.',
        'read-a-patient',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'practitioner-search.never-compressed',
        'Answers searches for practitioners without compression, though gzip is accepted.',
        'find-a-practitioner',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'practitioner-reading.never-compressed',
        'Answers reads of practitioners without compression, though gzip is accepted.',
        'read-a-practitioner',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'organisation-search.never-compressed',
        'Answers searches for organisations without compression, though gzip is accepted.',
        'find-an-organisation',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'organisation-reading.never-compressed',
        'Answers reads of organisations without compression, though gzip is accepted.',
        'read-an-organisation',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'location-reading.never-compressed',
        'Answers reads of locations without compression, though gzip is accepted.',
        'read-a-location',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'slots.never-compressed',
        'Answers searches for slots without compression, though gzip is accepted.',
        'search-for-free-slots',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'booking.never-compressed',
        'Answers bookings without compression, though gzip is accepted.',
        'book-an-appointment',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'retrieve.never-compressed',
        "Answers lists of a patient's appointments without compression, though gzip is accepted.",
        'retrieve-a-patients-appointments',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'amend.never-compressed',
        'Answers amendments without compression, though gzip is accepted.',
        'amend-an-appointment',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'cancel.never-compressed',
        'Answers cancellations without compression, though gzip is accepted.',
        'cancel-an-appointment',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
      [
        'read.never-compressed',
        'Answers reads of appointments without compression, though gzip is accepted.',
        'read-an-appointment',
        ['APPT-GEN-046', 'API-HTTP-058', 'API-HTTP-060'],
      ],
    ],
  ),
];
