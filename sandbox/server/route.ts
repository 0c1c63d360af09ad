import { refusal } from '../vocabulary/errors.js';
import { resourceTypes } from '../vocabulary/resourceTypes.js';
import type { Incoming } from './answer.js';
import type { Gate } from './gate.js';
import type { Interaction, InteractionKey } from './interactions.js';
import { versionIn } from './versions.js';

export type Row = Interaction & { key: InteractionKey };

/** What a path can mean, before verb and interaction id decide which of it is meant. */
export interface Place {
  rows: readonly Row[];
  id?: string;
}

/**
 * Finds what a path addresses.
 *
 * @param path of the request, as sent, without the query
 * @param root path of the service root, without trailing slash
 * @param offered the interactions of the specification that is served
 * @throws Refusal 404 outside the service root or for nonsense below it, 501 for FHIR that GP Connect does not offer,
 * 400 for a path that has a part missing or badly encoded
 */
export function locate(path: string, root: string, offered: readonly Row[]): Place {
  if (!path.startsWith(`${root}/`)) {
    throw refusal('NO_RECORD_FOUND', `No FHIR server at this path; the service root is ${root}`);
  }
  const segments = path
    .slice(root.length + 1)
    .split('/')
    .map(decode);
  if (segments.includes('')) throw refusal('BAD_REQUEST', 'The path ends in a slash or has an empty part');
  const matches = offered.filter((row) => fits(row.path, segments));
  if (matches.length === 0) throw unknown(segments);
  const id = idAt(matches, segments);
  return { rows: matches, ...(id !== undefined && { id }) };
}

/**
 * Picks the interaction that the header names, which must agree with path and verb.
 *
 * @throws Refusal 400 when it does not
 */
export function identify(place: Place, method: string, interactionId: string, offered: readonly Row[]): Row {
  const named = offered.find((row) => row.id === interactionId);
  if (!named) throw refusal('BAD_REQUEST', `Ssp-InteractionID is not an interaction of this server`);
  identifyByVerb(place, method);
  if (named.method !== method || !place.rows.includes(named)) {
    throw refusal(
      'BAD_REQUEST',
      'Ssp-InteractionID does not match the request: it is that of another verb or path',
    );
  }
  return named;
}

/**
 * Picks the interaction that path and verb name.
 *
 * @throws Refusal 400 when there is none of the verb
 */
export function identifyByVerb({ rows }: Place, method: string): Row {
  const named = rows.find((row) => row.method === method);
  if (named) return named;
  const verbs = [...new Set(rows.map((row) => row.method))].join(' or ');
  throw refusal('BAD_REQUEST', `${method} is not possible here, only ${verbs}`);
}

/**
 * What a request is about by its path and verb, however wrong the rest of it is; the header decides where two
 * interactions share both. Undefined where no interaction lives.
 */
export function aimOf(
  incoming: Incoming,
  root: string,
  gate: Pick<Gate, 'offered' | 'refined' | 'readsVersions'>,
): InteractionKey | undefined {
  const { offered, refined } = gate;
  const { method, target, headers } = incoming;
  const { path } = versionIn(target.split('?')[0] ?? '', gate);
  const segments = path.startsWith(`${root}/`) ? path.slice(root.length + 1).split('/') : [];
  const rows = offered.filter((row) => row.method === method && fits(row.path, segments));
  const named = rows.find(({ id }) => id === headers['ssp-interactionid']) ?? rows[0];
  return (named && refined?.(named, incoming))?.key ?? named?.key;
}

function fits(template: string, segments: readonly string[]): boolean {
  const parts = template.slice(1).split('/');
  return (
    parts.length === segments.length &&
    parts.every((part, index) =>
      part === '{id}' ? !segments[index]?.startsWith('$') : part === segments[index],
    )
  );
}

function idAt(rows: readonly Row[], segments: readonly string[]): string | undefined {
  const place = rows[0]?.path.slice(1).split('/').indexOf('{id}') ?? -1;
  return place < 0 ? undefined : segments[place];
}

function unknown(segments: readonly string[]) {
  const [type = ''] = segments;
  const isFhir = resourceTypes.has(type) || segments.some((segment) => segment.startsWith('$'));
  return isFhir
    ? refusal('NOT_IMPLEMENTED', `This server does not offer /${segments.join('/')}`)
    : refusal('NO_RECORD_FOUND', `Nothing at /${segments.join('/')}`);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw refusal('BAD_REQUEST', 'The path is not percent-encoded correctly');
  }
}
