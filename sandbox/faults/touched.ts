import type { InteractionKey } from '../server/interactions.js';
import type { Fault } from './fault.js';

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

/** The fault with the interactions that it touches: those it names, else those on whose pages it breaks a row. */
export function withTouched(fault: Fault): Fault {
  if (fault.endpoints.length > 0) return fault;
  const touched = fault.breaks.flatMap((row) => pages[row.replace(/-\d+$/, '')] ?? []);
  return { ...fault, endpoints: [...new Set(touched)] };
}
