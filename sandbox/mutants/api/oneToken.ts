import type { Behaviour } from '../../behaviour/behaviour.js';
import type { Mutant } from '../mutant.js';
import { oneByOne } from '../row.js';
import { takenForClaims, takenForToken } from './token.js';

/** Does without a claim. */
const unclaimed = (name: string): Behaviour =>
  takenForClaims((value, claim) => claim === name && value === undefined);

/** Mutants that overlook what is wrong with the token at one interaction. */
export const oneTokenMutants: readonly Mutant[] = [
  ...oneByOne(
    takenForToken((sent) => sent === undefined),
    [
      [
        'capability.no-token-needed',
        'Serves requests for the capability statement without an Authorization header.',
        'get-the-capability-statement',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'patient-search.no-token-needed',
        'Serves searches for patients without an Authorization header.',
        'find-a-patient',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'patient-reading.no-token-needed',
        'Serves reads of patients without an Authorization header.',
        'read-a-patient',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'practitioner-search.no-token-needed',
        'Serves searches for practitioners without an Authorization header.',
        'find-a-practitioner',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'practitioner-reading.no-token-needed',
        'Serves reads of practitioners without an Authorization header.',
        'read-a-practitioner',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'organisation-search.no-token-needed',
        'Serves searches for organisations without an Authorization header.',
        'find-an-organisation',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'organisation-reading.no-token-needed',
        'Serves reads of organisations without an Authorization header.',
        'read-an-organisation',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'location-reading.no-token-needed',
        'Serves reads of locations without an Authorization header.',
        'read-a-location',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'registration.no-token-needed',
        'Serves registrations without an Authorization header.',
        'register-a-patient',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'slots.no-token-needed',
        'Serves searches for slots without an Authorization header.',
        'search-for-free-slots',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'booking.no-token-needed',
        'Serves bookings without an Authorization header.',
        'book-an-appointment',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'retrieve.no-token-needed',
        "Serves lists of a patient's appointments without an Authorization header.",
        'retrieve-a-patients-appointments',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'amend.no-token-needed',
        'Serves amendments without an Authorization header.',
        'amend-an-appointment',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
      [
        'read.no-token-needed',
        'Serves reads of appointments without an Authorization header.',
        'read-an-appointment',
        [
          ...['API-SEC-008', 'APPT-GEN-012', 'APPT-GEN-008', 'FND-PATREAD-005', 'FND-REG-004'],
          ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
        ],
      ],
    ],
  ),
  ...oneByOne(unclaimed('iss'), [
    [
      'capability.token-without-iss',
      'Serves requests for the capability statement for a token without iss.',
      'get-the-capability-statement',
      ['API-JWT-011', 'API-JWT-012', 'API-JWT-014'],
    ],
    [
      'booking.token-without-iss',
      'Serves bookings for a token without iss.',
      'book-an-appointment',
      ['API-JWT-011', 'API-JWT-012', 'API-JWT-014'],
    ],
  ]),
  ...oneByOne(unclaimed('sub'), [
    [
      'patient-search.token-without-sub',
      'Serves searches for patients for a token without sub.',
      'find-a-patient',
      ['API-JWT-011', 'API-JWT-012', 'API-JWT-015'],
    ],
    [
      'registration.token-without-sub',
      'Serves registrations for a token without sub.',
      'register-a-patient',
      ['API-JWT-011', 'API-JWT-012', 'API-JWT-015'],
    ],
  ]),
];
