import type { Json, Resource } from '../interaction.js';
import type { Incoming } from '../server/answer.js';
import { decompress } from '../wire/compression.js';
import { isObject, isResource, type JsonObject } from '../wire/json.js';
import type { Behaviour, Call } from './behaviour.js';
import type { Change } from './element.js';

/**
 * A provider that takes what it must refuse is an ordinary one to whom the request is mended first. A request that
 * cannot be read is left as it is.
 */
export const mended = (mend: (incoming: Incoming, call: Call) => Incoming): Behaviour => ({ request: mend });

/** Reads a header of the request as another value: `undefined` as absent. */
export const headerAs = (
  name: string,
  value: (sent: string | undefined, call: Call) => string | undefined,
): Behaviour =>
  mended((incoming, call) => {
    const { [name.toLowerCase()]: sent, ...others } = incoming.headers;
    const read = value(typeof sent === 'string' ? sent : undefined, call);
    return { ...incoming, headers: { ...others, ...(read !== undefined && { [name.toLowerCase()]: read }) } };
  });

/** Reads the body, a resource in JSON, as another one. */
export const bodyAs = (make: (resource: Resource, call: Call) => Resource): Behaviour =>
  mended((incoming, call) => {
    const resource = parsed(textOf(incoming));
    if (!isResource(resource)) return incoming;
    return withBody(incoming, JSON.stringify(make(resource, call)));
  });

/** Reads the body as changed by one of the changes of elements. */
export const bodyWith = (make: Change): Behaviour => bodyAs((resource) => make(resource));

/** Reads the query as other parameters; names and values are decoded. */
export const queryAs = (
  make: (
    query: readonly (readonly [name: string, value: string])[],
    call: Call,
  ) => readonly (readonly [string, string])[],
): Behaviour =>
  mended((incoming, call) => {
    const [path = '', query = ''] = incoming.target.split('?');
    const pairs = query
      .split('&')
      .filter(Boolean)
      .map((pair) => pair.split('=').map(decodeURIComponent))
      .map(([name = '', value = '']) => [name, value] as const);
    const text = make(pairs, call)
      .map((pair) => pair.map(encodeURIComponent).join('='))
      .join('&');
    return { ...incoming, target: text ? `${path}?${text}` : path };
  });

/** Reads each value of a query parameter as another one: undefined as not sent. */
export const parameterAs = (
  name: string,
  read: (value: string, call: Call) => string | undefined,
): Behaviour =>
  queryAs((query, call) =>
    query.flatMap(([each, sent]) => {
      const value = each === name ? read(sent, call) : sent;
      return value === undefined ? [] : [[each, value] as const];
    }),
  );

/** Reads a query parameter that is not sent as if it were. */
export const parameterElse = (name: string, value: (call: Call) => string): Behaviour =>
  queryAs((query, call) =>
    query.some(([each]) => each === name) ? query : [...query, [name, value(call)] as const],
  );

/** Reads only the first value of a query parameter that is repeated. */
export const onlyFirst = (name: string): Behaviour =>
  queryAs((query) => {
    const first = query.findIndex(([each]) => each === name);
    return query.filter(([each], index) => each !== name || index === first);
  });

/** Reads the claims of the token as others; scheme, header and signature stay as they were sent. */
export const claimsAs = (make: (claims: JsonObject, call: Call) => JsonObject): Behaviour =>
  headerAs('authorization', (sent, call) => {
    const [, head = '', payload = '', rest = ''] =
      /^(Bearer +[^.]*\.)([^.]*)(.*)$/i.exec((sent ?? '').trim()) ?? [];
    const claims = parsed(Buffer.from(payload, 'base64url').toString('utf8'));
    return isObject(claims) ? `${head}${base64url(make(claims, call))}${rest}` : sent;
  });

/** The body with another text; its length and compression are those of the new text. */
export const withBody = (incoming: Incoming, text: string): Incoming => {
  const { 'content-encoding': _encoding, 'content-length': _length, ...headers } = incoming.headers;
  return { ...incoming, headers, body: Buffer.from(text) };
};

/** A JSON value as a part of a token. */
export const base64url = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function textOf({ body, headers }: Incoming): string {
  try {
    return decompress(body, headers['content-encoding']).toString('utf8');
  } catch {
    return '';
  }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
