import { SESSIONS } from '../practice/data/sessions.js';
import { spineGate } from '../server/gate.js';
import { interactionRows } from '../server/interactions.js';
import { stu3 } from '../wire/wire.js';
import type { Served } from './served.js';

export const gpconnect127: Served = {
  id: 'gpconnect-1.2.7',
  version: '1.2.7',
  sessions: SESSIONS,
  interactions: interactionRows.map(({ key }) => key),
  mutualTls: true,
  issuesTokens: false,
  wire: stu3,
  handlers: {},
  open: async () => ({ gateOf: spineGate }),
};
