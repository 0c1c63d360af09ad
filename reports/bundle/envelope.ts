import { constants, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from '../exchanges/excerpt.js';
import { keyName } from './keys.js';

/** A DSSE envelope (https://github.com/secure-systems-lab/dsse): a signed statement, as tools for attestations read it. */
interface Envelope {
  payload: string;
  payloadType: string;
  signatures: readonly { keyid?: string; sig: string }[];
}

const payloadType = 'application/vnd.in-toto+json';

/** The statement, signed. */
export async function signed(statement: string, key: KeyObject): Promise<Envelope> {
  const sig = sign(digestOf(key), toBeSigned(payloadType, Buffer.from(statement)), parameters(key));
  return {
    payload: Buffer.from(statement).toString('base64'),
    payloadType,
    signatures: [{ keyid: await keyName(key), sig: sig.toString('base64') }],
  };
}

/** Whether one of the signatures is that of the key. */
export function isSignedBy(envelope: Envelope, key: KeyObject): boolean {
  const content = toBeSigned(envelope.payloadType, Buffer.from(envelope.payload, 'base64'));
  const publicKey = key.type === 'public' ? key : createPublicKey(key);
  return envelope.signatures.some(({ sig }) => {
    try {
      return verify(digestOf(publicKey), content, parameters(publicKey), Buffer.from(sig, 'base64'));
    } catch {
      return false;
    }
  });
}

/** What is signed, as DSSE has it: type and content, each with its length. */
const toBeSigned = (type: string, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${content.length} `), content]);

/** Ed25519 has a digest of its own. */
const digestOf = ({ asymmetricKeyType }: KeyObject): 'sha256' | null =>
  asymmetricKeyType === 'ed25519' ? null : 'sha256';

const parameters = (key: KeyObject) =>
  key.asymmetricKeyType === 'rsa'
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
    : { key };

const fits = new Ajv2020().compile<Envelope>({
  type: 'object',
  required: ['payload', 'payloadType', 'signatures'],
  properties: {
    payload: { type: 'string' },
    payloadType: { const: payloadType },
    signatures: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['sig'],
        properties: { keyid: { type: 'string' }, sig: { type: 'string' } },
      },
    },
  },
});

/** The envelope that a text holds; nothing when it is none. */
export function envelopeIn(text: string): Envelope | undefined {
  const value: unknown = parse(text);
  return fits(value) ? value : undefined;
}
