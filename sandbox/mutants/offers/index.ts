import type { Mutant } from '../mutant.js';
import { mutantsOf } from '../row.js';
import { bodyDemanded, byAnotherId, movedTo, notBuilt, paths } from './offered.js';

/** Mutants of providers where an interaction is not to be had as it should, so that its first request fails. */
export const offerMutants: readonly Mutant[] = mutantsOf([
  [
    'offers.slots-not-built',
    'Searches for free slots are not offered.',
    ['APPT-SLOTS-060', 'APPT-SLOTS-076', 'APPT-GEN-001'],
    notBuilt('search-for-free-slots'),
  ],
  [
    'offers.slots-by-another-id',
    'Searches for free slots are known by an interaction id without its version.',
    ['APPT-SLOTS-061', 'APPT-SLOTS-076', 'APPT-GEN-002'],
    byAnotherId('search-for-free-slots'),
  ],
  [
    'offers.slots-in-lower-case',
    'Searches for free slots are offered at a path in lower case.',
    ['APPT-SLOTS-060', 'APPT-SLOTS-076'],
    movedTo(paths.slots, 'GET'),
  ],
  [
    'offers.slots-with-body',
    'Searches for free slots are refused when they have no body.',
    ['APPT-SLOTS-063', 'APPT-SLOTS-076'],
    bodyDemanded('search-for-free-slots'),
  ],
  [
    'offers.retrievals-not-built',
    "Retrievals of a patient's appointments are not offered.",
    ['APPT-RETR-001', 'APPT-RETR-053', 'APPT-GEN-001'],
    notBuilt('retrieve-a-patients-appointments'),
  ],
  [
    'offers.retrievals-by-another-id',
    "Retrievals of a patient's appointments are known by an interaction id without its version.",
    ['APPT-RETR-039', 'APPT-RETR-053', 'APPT-GEN-002'],
    byAnotherId('retrieve-a-patients-appointments'),
  ],
  [
    'offers.retrievals-in-lower-case',
    "Retrievals of a patient's appointments are offered at a path in lower case.",
    ['APPT-RETR-036', 'APPT-RETR-037', 'APPT-RETR-053'],
    movedTo(paths.retrievals, 'GET'),
  ],
  [
    'offers.retrievals-with-body',
    "Retrievals of a patient's appointments are refused when they have no body.",
    ['APPT-RETR-040', 'APPT-RETR-053'],
    bodyDemanded('retrieve-a-patients-appointments'),
  ],
  [
    'offers.readings-not-built',
    'Readings of appointments are not offered.',
    ['APPT-READ-001', 'APPT-GEN-060', 'APPT-READ-021', 'APPT-READ-022', 'APPT-GEN-001'],
    notBuilt('read-an-appointment'),
  ],
  [
    'offers.readings-by-another-id',
    'Readings of appointments are known by an interaction id without its version.',
    ['APPT-READ-010', 'APPT-READ-021', 'APPT-READ-022', 'APPT-GEN-002'],
    byAnotherId('read-an-appointment'),
  ],
  [
    'offers.readings-in-lower-case',
    'Readings of appointments are offered at a path in lower case.',
    ['APPT-READ-008', 'APPT-READ-021', 'APPT-READ-022'],
    movedTo(paths.readings, 'GET'),
  ],
  [
    'offers.readings-with-body',
    'Readings of appointments are refused when they have no body.',
    ['APPT-READ-011', 'APPT-READ-021', 'APPT-READ-022'],
    bodyDemanded('read-an-appointment'),
  ],
  [
    'offers.registrations-in-capitals',
    'Registrations are offered as $gpc.registerPatient.',
    ['FND-REG-007', 'FND-REG-067', 'FND-REG-071'],
    movedTo(paths.registrations, 'POST'),
  ],
]);
