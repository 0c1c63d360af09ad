import { SESSIONS } from '../practice/data/sessions.js';
import type { Served } from './served.js';

export const gpconnect127: Served = { id: 'gpconnect-1.2.7', version: '1.2.7', sessions: SESSIONS };
