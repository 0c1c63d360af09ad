import type { Call } from '../behaviour/behaviour.js';
import type { Person } from '../practice/records.js';
import type { Refusal } from '../refusal.js';
import type { Gate } from '../server/gate.js';
import { identifyByVerb, type Row } from '../server/route.js';
import { refusal } from '../vocabulary/errors.js';
import { type TokenService, whyRefused } from './tokenService.js';

/** Patients: path and verb name the interaction, and an access token of the provider says who asks. */
export const patientGate = (offered: readonly Row[], tokens: TokenService): Gate => ({
  offered,
  echoed: ['X-Request-ID', 'X-Correlation-ID'],
  identify: (place, { method }) => identifyByVerb(place, method),
  authorise({ headers }, call, { key }) {
    // The statement says what the server can do, and nothing of any patient.
    return key === 'get-the-capability-statement'
      ? undefined
      : patientOf(headers.authorization, call, tokens);
  },
});

function patientOf(header: string | undefined, call: Call, tokens: TokenService): Person {
  // APIM sends the bare token; everybody else says that it is one.
  const token = (header ?? '').trim().replace(/^Bearer( +|$)/i, '');
  const seen = tokens.access(token, call);
  const reason = whyRefused(seen);
  if (reason) throw denied(token === '' ? 'Header Authorization has no token' : `The access token ${reason}`);
  const person = call.site.practice.personByNhsNumber(seen.nhsNumber);
  if (!person) throw refusal('ACCESS_DENIED', 'The access token is of nobody who is a patient here');
  return person;
}

const denied = (diagnostics: string): Refusal =>
  refusal('ACCESS_DENIED', diagnostics, {
    status: 401,
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  });
