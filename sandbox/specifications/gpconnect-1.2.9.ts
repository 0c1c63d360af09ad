import { SESSIONS, type SessionRow } from '../practice/data/sessions.js';
import { gpconnect127 } from './gpconnect-1.2.7.js';
import type { Served } from './served.js';

/** A role beyond the twenty of 1.2.7, and a session that nobody may book through GP Connect, because it is of visits. */
const sessions: readonly SessionRow[] = [
  ...SESSIONS,
  {
    name: 'Physiotherapy clinic',
    on: 'ordinary',
    site: 'branch',
    role: 'R1110',
    runs: [{ at: '11:30', slots: 3, minutes: 20, channel: 'In-person', type: 'Physiotherapy' }],
  },
  {
    name: 'Home visits',
    on: 'ordinary',
    site: 'main',
    clinician: 'partner',
    role: 'R0260',
    runs: [{ at: '11:30', slots: 3, minutes: 20, channel: 'Visit', type: 'Home visit' }],
    internal: true,
  },
];

export const gpconnect129: Served = { ...gpconnect127, id: 'gpconnect-1.2.9', version: '1.2.9', sessions };
