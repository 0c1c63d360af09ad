import { createPublicKey, generateKeyPair, type KeyObject, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';
import type { Json } from '../interaction.js';
import { isObject, type JsonObject } from '../wire/json.js';

/** An RSA key with the name by which tokens refer to it. */
export interface SigningKey {
  id: string;
  privateKey: KeyObject;
}

/** The content of a token, and whether a key signed it. */
export interface ReadToken {
  claims: JsonObject;
  signed: boolean;
}

const made = new Map<string, Promise<SigningKey>>();

/** The key of a name: made once in a process, because an RSA key takes its time. */
export function keyNamed(id: string): Promise<SigningKey> {
  const known = made.get(id) ?? makeKey(id);
  made.set(id, known);
  return known;
}

async function makeKey(id: string): Promise<SigningKey> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { id, privateKey };
}

/** Signs claims with RS512, the algorithm that the guide has for the assertion of a client. */
export function signToken(claims: JsonObject, { id, privateKey }: SigningKey): string {
  const content = `${encode({ alg: 'RS512', typ: 'JWT', kid: id })}.${encode(claims)}`;
  return `${content}.${sign('sha512', Buffer.from(content), privateKey).toString('base64url')}`;
}

/** Reads a token; undefined for what is none. It counts as signed only by `key`, with RS512. */
export function readToken(token: string, key: SigningKey): ReadToken | undefined {
  const [head = '', payload = '', signature = '', ...more] = token.split('.');
  const [header, claims] = [decode(head), decode(payload)];
  if (more.length > 0 || !isObject(header) || !isObject(claims)) return undefined;
  const named = header.alg === 'RS512' && header.kid === key.id;
  const bytes = Buffer.from(signature, 'base64url');
  const content = Buffer.from(`${head}.${payload}`);
  return { claims, signed: named && verify('sha512', content, createPublicKey(key.privateKey), bytes) };
}

/** The public part of a key, as a set of one (JWKS). */
export function keySet({ id, privateKey }: SigningKey): JsonObject {
  const { kty = '', n = '', e = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { keys: [{ kty, n, e, kid: id, use: 'sig', alg: 'RS512' }] };
}

/** The private key as PEM, PKCS #8. */
export const pemOf = ({ privateKey }: SigningKey): string =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const encode = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode(part: string): Json {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
