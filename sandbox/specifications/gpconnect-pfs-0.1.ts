import { besideFhir } from '../patientFacing/endpoints.js';
import { patientGate } from '../patientFacing/gate.js';
import { patientFacingHandlers } from '../patientFacing/handlers.js';
import { pemOf } from '../patientFacing/jwt.js';
import { clientId, makeKeys, patientApp, TokenService } from '../patientFacing/tokenService.js';
import { BOOKABLE } from '../practice/data/people.js';
import { SESSIONS } from '../practice/data/sessions.js';
import type { Practice } from '../practice/practice.js';
import { type InteractionKey, interactionRows } from '../server/interactions.js';
import { stu3 } from '../wire/wire.js';
import type { Credentials, Entrance, Served, Setting } from './served.js';

/** No amend: whoever wants another time cancels and books anew. */
const interactions: readonly InteractionKey[] = [
  'get-the-capability-statement',
  'search-for-free-slots',
  'book-an-appointment',
  'retrieve-a-patients-appointments',
  'read-an-appointment',
  'cancel-an-appointment',
];

/** GP Connect (Patient Facing) Appointment Management: patients themselves, with an identity proven to NHS login. */
export const patientFacing01: Served = {
  id: 'gpconnect-pfs-0.1',
  version: '0.1',
  sessions: SESSIONS,
  interactions,
  mutualTls: false,
  issuesTokens: true,
  wire: stu3,
  handlers: patientFacingHandlers,
  prepare: withLengths,
  open,
};

async function open({ origin, now, practices, behaviour }: Setting): Promise<Entrance> {
  const tokens = new TokenService(origin, await makeKeys(), practices, now, behaviour);
  const offered = interactionRows.filter(({ key }) => interactions.includes(key));
  return {
    gateOf: () => patientGate(offered, tokens),
    beside: (incoming) => besideFhir(incoming, tokens),
    credentials: credentialsOf(tokens, now),
  };
}

function credentialsOf(tokens: TokenService, now: () => Date): Credentials {
  const { client, identity, other } = tokens.keys;
  const patient = BOOKABLE[0]?.nhsNumber ?? '';
  const seconds = Math.floor(now().getTime() / 1000);
  return {
    tokenEndpoint: tokens.tokenEndpoint,
    client: { id: clientId, keyId: client.id, pem: pemOf(client) },
    identity: {
      issuer: tokens.identityService,
      audience: patientApp,
      keyId: identity.id,
      pem: pemOf(identity),
    },
    refused: {
      expired: tokens.accessToken(patient, { iat: seconds - 600, nbf: seconds - 600, exp: seconds - 300 }),
      notYetValid: tokens.accessToken(patient, { nbf: seconds + 86_400, exp: seconds + 90_000 }),
      otherKey: tokens.accessToken(
        patient,
        { exp: seconds + 86_400 },
        { ...other, id: tokens.keys.access.id },
      ),
      otherAudience: tokens.accessToken(patient, {
        aud: 'https://other-provider.example/oauth2/token',
        exp: seconds + 86_400,
      }),
      lowLevel: tokens.accessToken(patient, { identity_proofing_level: 'P5', exp: seconds + 86_400 }),
    },
  };
}

/** Every appointment says how long it takes, those of the practice's own making too. */
function withLengths({ appointments }: Practice): void {
  for (const one of appointments.all()) {
    const minutesDuration = (one.end.getTime() - one.start.getTime()) / 60_000;
    appointments.add({ ...one, kept: { ...one.kept, minutesDuration } });
  }
}
