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
};

/** The interactions on whose pages these rows stand; none where all of them are rules for every interaction. */
export const touchedBy = (rows: readonly string[]): InteractionKey[] => [
  ...new Set(rows.flatMap((row) => pages[row.replace(/-\d+$/, '')] ?? [])),
];
