import { combine } from '../../../sandbox/behaviour/combine.js';
import type { Json, Resource } from '../../../sandbox/interaction.js';
import { createPractice } from '../../../sandbox/practice/create.js';
import type { Practice } from '../../../sandbox/practice/practice.js';
import { answer, callOf, type Site } from '../../../sandbox/server/answer.js';
import { createHandlers } from '../../../sandbox/server/handlers.js';
import type { InteractionKey } from '../../../sandbox/server/interactions.js';
import { servedBy } from '../../../sandbox/specifications/index.js';
import { type JsonObject, objects } from '../../../sandbox/wire/json.js';
import { ASID, claimsWith, NOW } from '../consumer.js';

export const FLAVOURS = ['gpconnect-1.0.0-beta.1', 'gpconnect-1.0.0-rc.2'] as const;
export type FlavourId = (typeof FLAVOURS)[number];

/** A provider of one of the two releases, without a network. */
export async function surgery(id: FlavourId): Promise<Site> {
  const served = servedBy(id);
  const behaviour = combine([]);
  const practice = createPractice({ seed: 42, now: NOW, sessions: served.sessions });
  const now = () => NOW;
  const setting = { origin: 'https://sandbox.example', now, practices: () => [practice], behaviour };
  const { gateOf } = await served.open(setting);
  return {
    baseUrl: `https://sandbox.example${served.wire.root(practice.organisation.odsCode)}`,
    asid: ASID,
    gate: gateOf(ASID),
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
}

export interface Asked {
  id?: string;
  query?: string;
  body?: Resource;
  xml?: string;
  accept?: string;
  /** NHS number of the patient whom the token names; the practice where there is none. */
  patient?: string;
  claims?: Record<string, Json | undefined>;
  headers?: Record<string, string>;
}

/** Sends a request that is correct as far as it says nothing else. */
export function ask(site: Site, key: InteractionKey, asked: Asked = {}) {
  const row = site.gate.offered.find((one) => one.key === key);
  if (!row) throw new Error(`${key} is not offered`);
  const { id = '', query, body, xml, accept = 'application/json+fhir' } = asked;
  const target = `${new URL(site.baseUrl).pathname}${row.path.replace('{id}', id)}${query ? `?${query}` : ''}`;
  const sent = xml ?? (body === undefined ? '' : JSON.stringify(body));
  const type = xml === undefined ? 'application/json+fhir' : 'application/xml+fhir';
  const rendered = answer(
    callOf(
      {
        method: row.method,
        target,
        headers: {
          'ssp-traceid': '1',
          'ssp-from': '2',
          'ssp-to': ASID,
          'ssp-interactionid': row.id,
          accept,
          authorization: `Bearer ${tokenOf(site.practice, asked)}`,
          ...(sent !== '' && { 'content-type': type }),
          ...asked.headers,
        },
        body: Buffer.from(sent),
      },
      site,
    ),
  );
  return { ...rendered, text: rendered.body.toString('utf8') };
}

function tokenOf({ organisation }: Practice, { patient, claims = {} }: Asked): string {
  const value = patient ?? organisation.odsCode;
  const record: Resource = {
    resourceType: patient === undefined ? 'Organization' : 'Patient',
    identifier: [{ value }],
  };
  const ten = claimsWith({ aud: 'https://authorize.fhir.nhs.net/token' });
  const practitioner = ten.requesting_practitioner;
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const all = {
    ...ten,
    requesting_practitioner: inDstu2(practitioner ?? null),
    requested_record: record,
    ...claims,
  };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(all)}.`;
}

/** One name, whose family name is a list. */
function inDstu2(practitioner: Json): Json {
  const [given] = objects(practitioner);
  const [name] = objects(given?.name);
  const own: JsonObject = { ...given, name: { ...name, family: [name?.family ?? ''] } };
  return own;
}
