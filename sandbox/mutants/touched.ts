import type { InteractionKey } from '../server/interactions.js';

/** The interaction whose page a row of the catalogue is taken from, by how its id begins. */
const pages: Readonly<Record<string, InteractionKey>> = {
  'FND-CAP': 'get-the-capability-statement',
  'FND-PATSEARCH': 'find-a-patient',
  'FND-PATREAD': 'read-a-patient',
  'FND-PRACSEARCH': 'find-a-practitioner',
  'FND-PRACREAD': 'read-a-practitioner',
  'FND-ORGSEARCH': 'find-an-organisation',
  'FND-ORGREAD': 'read-an-organisation',
  'FND-LOCREAD': 'read-a-location',
  'FND-REG': 'register-a-patient',
  'APPT-SLOTS': 'search-for-free-slots',
  'APPT-AVAIL': 'search-for-free-slots',
  'APPT-BOOK': 'book-an-appointment',
  'APPT-RETR': 'retrieve-a-patients-appointments',
  'APPT-AMEND': 'amend-an-appointment',
  'APPT-CANC': 'cancel-an-appointment',
  'APPT-READ': 'read-an-appointment',
  // Of both releases on DSTU2.
  'DST2-META': 'get-the-capability-statement',
  'DST2-PATS': 'find-a-patient',
  'DST2-PAT': 'read-a-patient',
  'DST2-PRACS': 'find-a-practitioner',
  'DST2-PRAC': 'read-a-practitioner',
  'DST2-ORGS': 'find-an-organisation',
  'DST2-ORG': 'read-an-organisation',
  'DST2-LOCS': 'find-a-location',
  'DST2-LOC': 'read-a-location',
  'DST2-REG': 'register-a-patient',
  'DST2-SLOTS': 'search-for-free-slots',
  'DST2-BOOK': 'book-an-appointment',
  'DST2-RETR': 'retrieve-a-patients-appointments',
  'DST2-AMEND': 'amend-an-appointment',
  'DST2-CANC': 'cancel-an-appointment',
  'DST2-READ': 'read-an-appointment',
};

/** The interactions on whose pages these rows stand; none where all of them are rules for every interaction. */
export const touchedBy = (rows: readonly string[]): InteractionKey[] => [
  ...new Set(rows.flatMap((row) => pages[row.replace(/-\d+$/, '').replace(/^DST2[AB]/, 'DST2')] ?? [])),
];
