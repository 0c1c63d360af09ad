import { codes, ofType, type Row, saying, statementMutants } from './row.js';

const rows: readonly Row[] = [
  [
    'capability.patient-not-searched',
    'The statement lists no search for patients.',
    ['FND-CAP-015'],
    saying('Patient', codes('read')),
  ],
  [
    'capability.patient-identifier-text',
    'The statement says that the identifier of a patient is searched for as text.',
    ['FND-CAP-015'],
    saying('Patient', { searchParam: [{ name: 'identifier', type: 'string' }] }),
  ],
  [
    'capability.organisation-twice',
    'The statement lists the search for organisations twice.',
    ['FND-CAP-015'],
    saying('Organization', codes('read', 'search-type', 'search-type')),
  ],
  [
    'capability.organisation-by-name',
    'The statement lists a search for organisations by name only.',
    ['FND-CAP-015'],
    saying('Organization', { searchParam: [{ name: 'name', type: 'string' }] }),
  ],
  [
    'capability.practitioner-unknown',
    'The statement does not list Practitioner.',
    ['FND-CAP-015'],
    ofType('Practitioner', () => undefined),
  ],
  [
    'capability.location-searched',
    'The statement lists a search for locations in the place of their reading.',
    ['FND-CAP-016'],
    saying('Location', codes('search-type')),
  ],
  [
    'capability.appointment-not-updated',
    'The statement lists no update of appointments.',
    ['APPT-AMEND-091', 'FND-CAP-017', 'APPT-GEN-062', 'APPT-READ-047'],
    saying('Appointment', codes('read', 'create', 'search-type')),
  ],
  [
    'capability.appointment-not-created',
    'The statement lists no booking of appointments.',
    ['FND-CAP-017', 'APPT-GEN-062', 'APPT-READ-047'],
    saying('Appointment', codes('read', 'update', 'search-type')),
  ],
  [
    'capability.appointment-unknown',
    'The statement does not list Appointment.',
    ['FND-CAP-017', 'APPT-GEN-062', 'APPT-READ-047', 'APPT-AMEND-091'],
    ofType('Appointment', () => undefined),
  ],
  [
    'capability.appointment-by-patient',
    'The statement lists a search for appointments by patient only.',
    ['FND-CAP-017'],
    saying('Appointment', { searchParam: [{ name: 'patient', type: 'reference' }] }),
  ],
  [
    'capability.appointment-created-by-update',
    'The statement says that an update may create an appointment.',
    ['FND-CAP-017'],
    saying('Appointment', { updateCreate: true }),
  ],
  [
    'capability.slot-read',
    'The statement lists a reading of slots in the place of their search.',
    ['FND-CAP-018', 'APPT-GEN-062'],
    saying('Slot', codes('read')),
  ],
  [
    'capability.slot-without-filter',
    'The statement does not list searchFilter, and takes the start of slots for a text.',
    ['FND-CAP-018'],
    saying('Slot', {
      searchParam: [
        { name: 'start', type: 'string' },
        { name: 'end', type: 'date' },
        { name: 'status', type: 'token' },
      ],
    }),
  ],
  [
    'capability.slot-includes-short',
    'The statement lists the includes of the slot search without the types that they lead to.',
    ['FND-CAP-018'],
    saying('Slot', { searchInclude: ['Slot:schedule', 'Schedule:actor', 'Location:managingOrganization'] }),
  ],
];

/** Mutants in what the statement says of resource types. */
export const statementResourceMutants = statementMutants(rows);
