import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../../support/kernel/errors.js';
import { isObject } from '../../support/kernel/select.js';
import { parse } from '../exchanges/excerpt.js';

/** The passphrase of an encrypted signing key. */
export const passphraseVariable = 'GPC_SIGNING_PASSPHRASE';

/** @throws ConfigurationError when the file holds no private key that can sign */
export function privateKeyIn(file: string, passphrase?: string): KeyObject {
  return suitable(file, 'private', (text) => {
    const jwk = jwkIn(text);
    return jwk
      ? createPrivateKey({ key: jwk, format: 'jwk' })
      : createPrivateKey({ key: text, ...(passphrase === undefined ? {} : { passphrase }) });
  });
}

/** @throws ConfigurationError when the file holds no key that a signature can be held against */
export function publicKeyIn(file: string): KeyObject {
  return suitable(file, 'public', (text) => {
    const jwk = jwkIn(text);
    return jwk ? createPublicKey({ key: jwk, format: 'jwk' }) : createPublicKey(text);
  });
}

/** A name for a key that is the same for both halves of it: the thumbprint of RFC 7638. */
export async function keyName(key: KeyObject): Promise<string> {
  const { calculateJwkThumbprint } = await import('jose');
  return calculateJwkThumbprint(
    (key.type === 'public' ? key : createPublicKey(key)).export({ format: 'jwk' }),
  );
}

const leastRsaBits = 2048;

/** What the file says is never quoted: it is, or may be, a secret. */
function suitable(file: string, half: 'private' | 'public', read: (text: string) => KeyObject): KeyObject {
  let key: KeyObject;
  try {
    key = read(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw unusable(file, `holds no ${half} key that can be read (PEM or JWK)`, half, cause);
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'ed25519' || type === 'ec') return key;
  if (type !== 'rsa') throw unusable(file, `holds a key of type ${type ?? 'unknown'}`, half);
  if ((details?.modulusLength ?? 0) < leastRsaBits)
    throw unusable(file, `holds an RSA key of less than ${leastRsaBits} bits`, half);
  return key;
}

function jwkIn(text: string): Record<string, unknown> | undefined {
  const value = text.trimStart().startsWith('{') ? parse(text) : undefined;
  return isObject(value) ? value : undefined;
}

const unusable = (file: string, why: string, half: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'CONFIGURATION_INVALID',
    what: `The key cannot be used: the file ${why}.`,
    where: file,
    next:
      half === 'private'
        ? `Name a private key of type Ed25519, EC or RSA; ${passphraseVariable} holds its passphrase where it has one.`
        : 'Name the public key (Ed25519, EC or RSA) of the key that signed.',
    // What the library says may quote the key: only its code is kept.
    ...(isObject(cause) && typeof cause.code === 'string' ? { cause: cause.code } : {}),
  });
