import { expect } from 'vitest';
import { combine } from '../../sandbox/behaviour/combine.js';
import type { Json, Resource } from '../../sandbox/interaction.js';
import { createPractice } from '../../sandbox/practice/create.js';
import { answer, callOf, type Site } from '../../sandbox/server/answer.js';
import { spineGate } from '../../sandbox/server/gate.js';
import { createHandlers } from '../../sandbox/server/handlers.js';
import type { Interaction, InteractionKey } from '../../sandbox/server/interactions.js';
import { servedBy } from '../../sandbox/specifications/index.js';
import { identifiers } from '../../sandbox/vocabulary/urls.js';
import { isResource, objects } from '../../sandbox/wire/json.js';
import type { Rendered } from '../../sandbox/wire/render.js';
import { stu3 } from '../../sandbox/wire/wire.js';

export const NOW = new Date('2026-02-02T10:15:00Z');
export const ASID = '918999198738';
const ROOT = '/A20047/STU3/1/gpconnect';

/** What a request departs in from a correct one. */
export interface Departure {
  method?: string;
  /** Below the service root, with the query; `{id}` is filled in. */
  path?: string;
  /** Instead of service root and path. */
  target?: string;
  id?: string;
  query?: string;
  /** A header set to undefined is left out. */
  headers?: Record<string, string | undefined>;
  claims?: Record<string, Json | undefined>;
  token?: string;
  body?: Resource | string | Buffer;
}

export interface Answer extends Rendered {
  text: string;
  resource: Resource;
}

/** A practice behind its service root, without a network. */
export function site(changes: Partial<Site> = {}): Site {
  const disabled = changes.disabled ?? new Set();
  const ordinary = combine([]);
  return {
    baseUrl: `https://sandbox.example${ROOT}`,
    asid: ASID,
    gate: spineGate(ASID),
    wire: stu3,
    practice: createPractice({ seed: 42, now: NOW }),
    handlers: createHandlers(disabled, ordinary, servedBy()),
    behaviour: ordinary,
    disabled,
    now: () => NOW,
    onBreakdown: (error) => {
      throw error;
    },
    ...changes,
  };
}

/** Sends a request that is correct but for the departure. */
export function ask(to: Site, key: InteractionKey, departure: Departure = {}): Answer {
  const row = to.gate.offered.find((one) => one.key === key);
  if (!row) throw new Error(`${key} is not offered`);
  const { body } = departure;
  const path = departure.path ?? row.path.replace('{id}', departure.id ?? '');
  const target = departure.target ?? `${ROOT}${path}${departure.query ? `?${departure.query}` : ''}`;
  const bytes = Buffer.isBuffer(body) ? body : typeof body === 'string' ? body : JSON.stringify(body ?? '');
  const incoming = {
    method: departure.method ?? row.method,
    target,
    headers: headersOf(row, departure),
    body: body === undefined ? Buffer.alloc(0) : Buffer.from(bytes),
  };
  const rendered = answer(callOf(incoming, to));
  const text = rendered.body.toString('utf8');
  return { ...rendered, text, resource: text.startsWith('{') ? parsed(text) : { resourceType: 'none' } };
}

/** Expects an error answer in the form that every error has. */
export function expectRefusal(answered: Answer, status: number, code: string, diagnostics = /./): void {
  const issue = objects(answered.resource.issue)[0];
  expect([answered.status, codeOf(answered)]).toEqual([status, code]);
  expect(issue?.severity).toBe('error');
  expect(issue?.diagnostics).toMatch(diagnostics);
  expect(answered.headers).toMatchObject({ 'Cache-Control': 'no-store' });
}

export const codeOf = ({ resource }: Answer): Json | undefined =>
  objects(objects(objects(resource.issue)[0]?.details)[0]?.coding)[0]?.code;

/** The resources in a searchset. */
export const entries = ({ resource }: Answer): Resource[] =>
  objects(resource.entry).flatMap((entry) => (isResource(entry.resource) ? [entry.resource] : []));

export const nhsNumberQuery = (value: string): string =>
  `identifier=${encodeURIComponent(`${identifiers.nhsNumber}|${value}`)}`;

/** The ten claims, with changes; a claim set to undefined is left out. */
export function claimsWith(changes: Record<string, Json | undefined> = {}): Record<string, Json | undefined> {
  const iat = Math.floor(NOW.getTime() / 1000);
  return {
    iss: 'https://consumer.example/spine',
    sub: '1',
    aud: `https://sandbox.example${ROOT}`,
    iat,
    exp: iat + 300,
    reason_for_request: 'directcare',
    requested_scope: 'patient/*.write',
    requesting_device: {
      resourceType: 'Device',
      identifier: [{ system: 'https://consumer.example/Id/device', value: '1' }],
      model: 'Test consumer',
      version: '1',
    },
    requesting_organization: {
      resourceType: 'Organization',
      identifier: [{ system: identifiers.odsCode, value: 'Z99970' }],
      name: 'Made-up Urgent Care',
    },
    requesting_practitioner: {
      resourceType: 'Practitioner',
      id: '1',
      identifier: [{ system: identifiers.sdsUserId, value: 'UNK' }],
      name: [{ family: 'Mockley', given: ['Test'] }],
    },
    ...changes,
  };
}

export const tokenOf = (claims: unknown, header: unknown = { alg: 'none', typ: 'JWT' }): string =>
  `${encoded(header)}.${encoded(claims)}.`;

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function headersOf(row: Interaction, { headers, claims, token, body }: Departure): Record<string, string> {
  const all: Record<string, string | undefined> = {
    'ssp-traceid': '629ea9ba-a077-4d99-b289-7a9b19fd4e03',
    'ssp-from': '200000000359',
    'ssp-to': ASID,
    'ssp-interactionid': row.id,
    authorization: `Bearer ${token ?? tokenOf(claimsWith(claims))}`,
    ...(body !== undefined && { 'content-type': 'application/fhir+json;charset=utf-8' }),
    ...headers,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function parsed(text: string): Resource {
  const value: Json = JSON.parse(text);
  if (!isResource(value)) throw new Error('The answer is no resource.');
  return value;
}
