import { contentType } from '../../behaviour/writing.js';
import type { Mutant } from '../mutant.js';
import { oneByOne } from '../row.js';

/** Mutants that name no character set at one interaction. */
export const oneCharsetMutants: readonly Mutant[] = [
  ...oneByOne(
    contentType((value) => value.split(';')[0] ?? ''),
    [
      [
        'capability.charset-left-out',
        'Answers requests for the capability statement without saying in which character set.',
        'get-the-capability-statement',
        ['API-HTTP-054'],
      ],
      [
        'patient-search.charset-left-out',
        'Answers searches for patients without saying in which character set.',
        'find-a-patient',
        ['API-HTTP-054'],
      ],
      [
        'patient-reading.charset-left-out',
        'Answers reads of patients without saying in which character set.',
        'read-a-patient',
        ['API-HTTP-054'],
      ],
      [
        'practitioner-search.charset-left-out',
        'Answers searches for practitioners without saying in which character set.',
        'find-a-practitioner',
        ['API-HTTP-054'],
      ],
      [
        'practitioner-reading.charset-left-out',
        'Answers reads of practitioners without saying in which character set.',
        'read-a-practitioner',
        ['API-HTTP-054'],
      ],
      [
        'organisation-search.charset-left-out',
        'Answers searches for organisations without saying in which character set.',
        'find-an-organisation',
        ['API-HTTP-054'],
      ],
      [
        'organisation-reading.charset-left-out',
        'Answers reads of organisations without saying in which character set.',
        'read-an-organisation',
        ['API-HTTP-054'],
      ],
      [
        'location-reading.charset-left-out',
        'Answers reads of locations without saying in which character set.',
        'read-a-location',
        ['API-HTTP-054'],
      ],
      [
        'registration.charset-left-out',
        'Answers registrations without saying in which character set.',
        'register-a-patient',
        ['API-HTTP-054', 'FND-REG-068'],
      ],
      [
        'slots.charset-left-out',
        'Answers searches for slots without saying in which character set.',
        'search-for-free-slots',
        ['API-HTTP-054', 'APPT-GEN-045'],
      ],
      [
        'booking.charset-left-out',
        'Answers bookings without saying in which character set.',
        'book-an-appointment',
        ['API-HTTP-054', 'APPT-GEN-045'],
      ],
      [
        'retrieve.charset-left-out',
        "Answers lists of a patient's appointments without saying in which character set.",
        'retrieve-a-patients-appointments',
        ['API-HTTP-054', 'APPT-GEN-045'],
      ],
      [
        'amend.charset-left-out',
        'Answers amendments without saying in which character set.',
        'amend-an-appointment',
        ['API-HTTP-054', 'APPT-GEN-045'],
      ],
      [
        'cancel.charset-left-out',
        'Answers cancellations without saying in which character set.',
        'cancel-an-appointment',
        ['API-HTTP-054', 'APPT-GEN-045'],
      ],
      [
        'read.charset-left-out',
        'Answers reads of appointments without saying in which character set.',
        'read-an-appointment',
        ['API-HTTP-054', 'APPT-GEN-045'],
      ],
    ],
  ),
];
