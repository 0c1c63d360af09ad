import { createPrivateKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Behaviour } from '../../../sandbox/behaviour/behaviour.js';
import { combine } from '../../../sandbox/behaviour/combine.js';
import type { Resource } from '../../../sandbox/interaction.js';
import { createPractice } from '../../../sandbox/practice/create.js';
import { answer, callOf, type Site } from '../../../sandbox/server/answer.js';
import { createHandlers } from '../../../sandbox/server/handlers.js';
import { type Credentials, servedBy } from '../../../sandbox/specifications/index.js';
import { isResource } from '../../../sandbox/wire/json.js';
import type { Rendered } from '../../../sandbox/wire/render.js';

/** A Monday of winter. */
export const NOW = new Date('2026-02-02T10:15:00Z');
export const ORIGIN = 'https://sandbox.example';
export const ROOT = '/A20047/STU3/1/gpconnect';

/** A provider for patients, without a network. */
export async function clinic(behaviours: readonly Behaviour[] = []) {
  const served = servedBy('gpconnect-pfs-0.1');
  const behaviour = combine(behaviours);
  const practice = createPractice({ seed: 42, now: NOW, sessions: served.sessions });
  served.prepare?.(practice);
  const now = () => NOW;
  const entrance = await served.open({ origin: ORIGIN, now, practices: () => [practice], behaviour });
  const site: Site = {
    baseUrl: `${ORIGIN}${ROOT}`,
    asid: '',
    gate: entrance.gateOf(''),
    wire: served.wire,
    practice,
    handlers: createHandlers(new Set(), behaviour, served),
    behaviour,
    disabled: new Set(),
    now,
    onBreakdown: (error) => {
      throw error;
    },
  };
  const { credentials } = entrance;
  if (!credentials || !entrance.beside) throw new Error('The provider for patients has no tokens.');
  return { site, practice, credentials, beside: entrance.beside, people: practice.describe().personas };
}

export type Clinic = Awaited<ReturnType<typeof clinic>>;

export interface Claims {
  [name: string]: unknown;
}

const seconds = Math.floor(NOW.getTime() / 1000);

/** A token as the jose library makes it, so that two implementations of the standard meet. */
export const signed = (claims: Claims, key: { keyId: string; pem: string }, alg = 'RS512'): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg, kid: key.keyId }).sign(createPrivateKey(key.pem));

export const identityClaims = ({ identity }: Credentials, nhsNumber: string): Claims => ({
  iss: identity.issuer,
  aud: identity.audience,
  sub: 'somebody',
  nhs_number: nhsNumber,
  identity_proofing_level: 'P9',
  iat: seconds,
  exp: seconds + 3600,
});

export const assertionClaims = ({ client, tokenEndpoint }: Credentials): Claims => ({
  iss: client.id,
  sub: client.id,
  aud: tokenEndpoint,
  iat: seconds,
  exp: seconds + 300,
  jti: randomUUID(),
});

/** The form of a token exchange, with other claims and fields where they are given. */
export async function exchangeForm(
  { credentials }: Clinic,
  nhsNumber: string,
  { identity = {}, client = {}, fields = {} }: Record<'identity' | 'client' | 'fields', Claims> | Claims = {},
): Promise<URLSearchParams> {
  const form = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: await signed(
      { ...identityClaims(credentials, nhsNumber), ...claimsOf(identity) },
      credentials.identity,
    ),
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    client_id: credentials.client.id,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await signed(
      { ...assertionClaims(credentials), ...claimsOf(client) },
      credentials.client,
    ),
  });
  for (const [name, value] of Object.entries(claimsOf(fields)))
    if (value === undefined) form.delete(name);
    else form.set(name, String(value));
  return form;
}

const claimsOf = (value: unknown): Claims => (typeof value === 'object' && value ? { ...value } : {});

/** Posts a form to the token endpoint. */
export function exchange({ beside }: Clinic, form: URLSearchParams): { status: number; body: Claims } {
  const answered = beside({
    method: 'POST',
    target: '/oauth2/token',
    headers: {},
    body: Buffer.from(form.toString()),
  });
  if (!answered) throw new Error('There is no token endpoint.');
  return { status: answered.status, body: JSON.parse(answered.body.toString('utf8')) };
}

/** An access token of a patient. */
export async function tokenOf(at: Clinic, nhsNumber: string): Promise<string> {
  return String(exchange(at, await exchangeForm(at, nhsNumber)).body.access_token);
}

export interface Answered extends Rendered {
  resource: Resource;
}

/** Sends a request with a token, or with an Authorization header as it is given. */
export function send(
  { site }: Clinic,
  method: string,
  path: string,
  { token, headers = {}, body }: { token?: string; headers?: Record<string, string>; body?: Resource } = {},
): Answered {
  const incoming = {
    method,
    target: `${ROOT}${path}`,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/fhir+json;charset=utf-8' }),
      ...headers,
    },
    body: Buffer.from(body ? JSON.stringify(body) : ''),
  };
  const rendered = answer(callOf(incoming, site));
  const resource: unknown = JSON.parse(rendered.body.toString('utf8') || '{"resourceType":"none"}');
  return { ...rendered, resource: asResource(resource) };
}

function asResource(value: unknown): Resource {
  const json = JSON.parse(JSON.stringify(value));
  if (!isResource(json)) throw new Error('The answer is no resource.');
  return json;
}
