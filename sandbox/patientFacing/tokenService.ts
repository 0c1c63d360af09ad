import type { Behaviour, Call } from '../behaviour/behaviour.js';
import type { Practice } from '../practice/practice.js';
import { type JsonObject, text } from '../wire/json.js';
import type { Examined } from './examined.js';
import { keyNamed, readToken, type SigningKey, signToken } from './jwt.js';
import { permissionOf } from './permission.js';

/** Seconds for which an access token is good, at most. */
const lifetime = 300;

/** Seconds ahead at which the assertion of a client may expire, with a minute for clocks that differ. */
const longest = 3660;

/** Who may exchange identity tokens, and for whom these are made out. */
export const clientId = 'gpconnect-apim';
export const patientApp = 'gpconnect-patient-app';

const grantType = 'urn:ietf:params:oauth:grant-type:token-exchange';
const identityTokenType = 'urn:ietf:params:oauth:token-type:id_token';
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The keys of everybody who signs: the gateway, the identity service, the provider, and somebody else. */
export interface Keys {
  client: SigningKey;
  identity: SigningKey;
  access: SigningKey;
  other: SigningKey;
}

export async function makeKeys(): Promise<Keys> {
  const [client, identity, access, other] = await Promise.all(
    ['apim-test-1', 'identity-test-1', 'provider-1', 'provider-2'].map(keyNamed),
  );
  if (!client || !identity || !access || !other) throw new Error('A key is missing.');
  return { client, identity, access, other };
}

/** The answer of the token endpoint: a token, or an error of OAuth 2.0. */
export interface TokenAnswer {
  status: number;
  body: JsonObject;
}

/** Issues access tokens for identity tokens (RFC 8693), and says what is to be seen of tokens. */
export class TokenService {
  readonly #used = new Set<string>();
  readonly tokenEndpoint: string;
  readonly identityService: string;

  constructor(
    origin: string,
    readonly keys: Keys,
    private readonly practices: () => readonly Practice[],
    private readonly now: () => Date,
    private readonly behaviour: Pick<Required<Behaviour>, 'examined' | 'granted'>,
  ) {
    this.tokenEndpoint = `${origin}/oauth2/token`;
    this.identityService = `${origin}/identity`;
  }

  /** Answers a token exchange. */
  exchange(form: URLSearchParams): TokenAnswer {
    return this.behaviour.granted(this.#exchange(form));
  }

  #exchange(form: URLSearchParams): TokenAnswer {
    const value = (name: string): string => form.get(name) ?? '';
    if (!form.has('grant_type')) return refused('invalid_request', 'grant_type is missing');
    if (value('grant_type') !== grantType) return refused('unsupported_grant_type', 'Only token exchange');
    if (value('client_assertion_type') !== assertionType)
      return refused('invalid_client', 'The client gives no assertion', 401);
    const client = this.#examine(value('client_assertion'), 'client', { client: value('client_id') });
    if (whyRefused(client)) return refused('invalid_client', `The assertion ${whyRefused(client)}`, 401);
    if (value('subject_token_type') !== identityTokenType)
      return refused('invalid_request', 'subject_token_type is not that of an identity token');
    const identity = this.#examine(value('subject_token'), 'identity');
    if (whyRefused(identity)) return refused('invalid_grant', `The identity token ${whyRefused(identity)}`);
    const { exp } = readToken(value('subject_token'), this.keys.identity)?.claims ?? {};
    const seconds = Math.min(lifetime, Number(exp) - this.#seconds() || lifetime);
    return {
      status: 200,
      body: {
        access_token: this.accessToken(identity.nhsNumber, { exp: this.#seconds() + seconds }),
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
        expires_in: seconds,
      },
    };
  }

  /** An access token; `claims` are those that differ from an ordinary one. */
  accessToken(nhsNumber: string, claims: JsonObject = {}, key = this.keys.access): string {
    const iat = this.#seconds();
    return signToken(
      {
        iss: this.tokenEndpoint,
        aud: this.tokenEndpoint,
        sub: nhsNumber,
        identity_proofing_level: 'P9',
        iat,
        nbf: iat,
        exp: iat + lifetime,
        ...claims,
      },
      key,
    );
  }

  /** What is to be seen of an access token that came with a call. */
  access(token: string, call: Call): Examined {
    return this.#examine(token, 'access', { call });
  }

  #examine(
    token: string,
    kind: Examined['kind'],
    { call, client = clientId }: { call?: Call; client?: string } = {},
  ): Examined {
    const { examined } = this.behaviour;
    const read = readToken(token, this.keys[kind]);
    if (!read) return examined({ ...nothing, kind }, call);
    const { claims, signed } = read;
    const [exp, nbf] = [Number(claims.exp), Number(claims.nbf ?? 0)];
    const expected = this.#expected(kind);
    const audiences = [claims.aud].flat();
    const nhsNumber = text(kind === 'access' ? claims.sub : claims.nhs_number) ?? '';
    return examined(
      {
        kind,
        readable: true,
        signed,
        expired: !(exp > this.#seconds()) || (kind === 'client' && exp > this.#seconds() + longest),
        notYetValid: nbf > this.#seconds(),
        issued:
          claims.iss === expected.issuer &&
          (kind !== 'client' || (claims.sub === clientId && client === clientId)),
        addressed: audiences.includes(expected.audience),
        fresh: kind !== 'client' || this.#isFresh(text(claims.jti)),
        level: text(claims.identity_proofing_level) ?? (kind === 'client' ? 'P9' : ''),
        nhsNumber,
        known: kind !== 'identity' || this.#isKnown(nhsNumber),
      },
      call,
    );
  }

  #expected(kind: Examined['kind']): { issuer: string; audience: string } {
    if (kind === 'client') return { issuer: clientId, audience: this.tokenEndpoint };
    if (kind === 'identity') return { issuer: this.identityService, audience: patientApp };
    return { issuer: this.tokenEndpoint, audience: this.tokenEndpoint };
  }

  /** An assertion without an id cannot be told from one that was used before. */
  #isFresh(id: string | undefined): boolean {
    if (id === undefined || this.#used.has(id)) return false;
    this.#used.add(id);
    return true;
  }

  #isKnown(nhsNumber: string): boolean {
    const people = this.practices().flatMap((practice) => practice.personByNhsNumber(nhsNumber) ?? []);
    return people.some((person) => permissionOf(person) !== 'not enabled');
  }

  #seconds(): number {
    return Math.floor(this.now().getTime() / 1000);
  }
}

const nothing: Omit<Examined, 'kind'> = {
  readable: false,
  signed: false,
  expired: true,
  notYetValid: false,
  issued: false,
  addressed: false,
  fresh: false,
  level: '',
  nhsNumber: '',
  known: false,
};

/** Why a token is good for nothing, to end a sentence that begins with the token; undefined for one that is good. */
export function whyRefused(seen: Examined): string | undefined {
  if (!seen.readable) return 'is none';
  if (!seen.signed) return 'is not signed with the key that it should be';
  if (!seen.issued) return 'does not come from whom it should';
  if (!seen.addressed) return 'is made out for somebody else';
  if (seen.expired) return 'has expired, or would live too long';
  if (seen.notYetValid) return 'is not valid yet';
  if (!seen.fresh) return 'was used before, or has no id';
  if (seen.level !== 'P9') return 'is of an identity that is not proven to level P9';
  if (!seen.known) return 'is of nobody with online access here';
  return undefined;
}

const refused = (error: string, description: string, status = 400): TokenAnswer => ({
  status,
  body: { error, error_description: description },
});
