import { set } from '../../behaviour/element.js';
import { bare, outcomes } from '../../behaviour/replies.js';
import type { Mutant } from '../mutant.js';
import { oneByOne } from '../row.js';

/** Mutants whose errors are not in order at one interaction. */
export const oneOutcomeMutants: readonly Mutant[] = [
  ...oneByOne(bare(), [
    [
      'capability.errors-bare',
      'Refuses requests for the capability statement with a status and nothing else.',
      'get-the-capability-statement',
      ['API-ERR-002'],
    ],
  ]),
  ...oneByOne(outcomes(set('issue.severity', 'warning')), [
    [
      'capability.errors-as-warnings',
      'Refuses requests for the capability statement with the severity warning.',
      'get-the-capability-statement',
      ['API-ERR-003', 'API-ERR-004'],
    ],
    [
      'patient-search.errors-as-warnings',
      'Refuses searches for patients with the severity warning.',
      'find-a-patient',
      ['API-ERR-003', 'API-ERR-004'],
    ],
    [
      'patient-reading.errors-as-warnings',
      'Refuses reads of patients with the severity warning.',
      'read-a-patient',
      ['API-ERR-003', 'API-ERR-004'],
    ],
    [
      'practitioner-search.errors-as-warnings',
      'Refuses searches for practitioners with the severity warning.',
      'find-a-practitioner',
      ['API-ERR-003', 'API-ERR-004'],
    ],
    [
      'practitioner-reading.errors-as-warnings',
      'Refuses reads of practitioners with the severity warning.',
      'read-a-practitioner',
      ['API-ERR-003', 'API-ERR-004'],
    ],
    [
      'organisation-search.errors-as-warnings',
      'Refuses searches for organisations with the severity warning.',
      'find-an-organisation',
      ['API-ERR-003', 'API-ERR-004'],
    ],
    [
      'organisation-reading.errors-as-warnings',
      'Refuses reads of organisations with the severity warning.',
      'read-an-organisation',
      ['API-ERR-003', 'API-ERR-004'],
    ],
    [
      'location-reading.errors-as-warnings',
      'Refuses reads of locations with the severity warning.',
      'read-a-location',
      ['API-ERR-003', 'API-ERR-004'],
    ],
    [
      'registration.errors-as-warnings',
      'Refuses registrations with the severity warning.',
      'register-a-patient',
      ['API-ERR-003', 'API-ERR-004'],
    ],
    [
      'slots.errors-as-warnings',
      'Refuses searches for slots with the severity warning.',
      'search-for-free-slots',
      ['API-ERR-003', 'API-ERR-004', 'APPT-GEN-031'],
    ],
    [
      'booking.errors-as-warnings',
      'Refuses bookings with the severity warning.',
      'book-an-appointment',
      ['API-ERR-003', 'API-ERR-004', 'APPT-GEN-031'],
    ],
    [
      'retrieve.errors-as-warnings',
      "Refuses lists of a patient's appointments with the severity warning.",
      'retrieve-a-patients-appointments',
      ['API-ERR-003', 'API-ERR-004', 'APPT-GEN-031'],
    ],
    [
      'amend.errors-as-warnings',
      'Refuses amendments with the severity warning.',
      'amend-an-appointment',
      ['API-ERR-003', 'API-ERR-004', 'APPT-GEN-031'],
    ],
    [
      'cancel.errors-as-warnings',
      'Refuses cancellations with the severity warning.',
      'cancel-an-appointment',
      ['API-ERR-003', 'API-ERR-004', 'APPT-GEN-031'],
    ],
    [
      'read.errors-as-warnings',
      'Refuses reads of appointments with the severity warning.',
      'read-an-appointment',
      ['API-ERR-003', 'API-ERR-004', 'APPT-GEN-031'],
    ],
  ]),
];
