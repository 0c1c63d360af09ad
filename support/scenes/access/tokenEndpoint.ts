import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Exchanged, ExchangeFault } from '../../../checks/access/exchange.js';
import {
  assertionClaims,
  exchangeForm,
  identityClaims,
  identityToken,
  signed,
} from '../../authorisation/tokenExchange.js';
import type { SigningKey, TokenExchange } from '../../config/provider.js';
import type { JsonObject } from '../../kernel/select.js';
import { Omitted } from '../../model/signals.js';
import { leasePerson, persona } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';

type Identity = NonNullable<TokenExchange['identity']>;

/** All that a form is made from. */
interface Makings {
  exchange: TokenExchange;
  identity: Identity;
  nhsNumber: string;
  now: Date;
}

/** What is changed in a form that is exchanged with success: the identity token, or what the client says of itself. */
type Fault = (makings: Makings) => Promise<{ subject?: string; fields?: Readonly<Record<string, string>> }>;

const hour = 3600;

const faults: Readonly<Record<Exclude<ExchangeFault, 'unknown-patient'>, Fault>> = {
  expired: withClaims(({ iat }) => ({ iat: iat - 2 * hour, exp: iat - hour })),
  'not-yet-valid': withClaims(({ iat }) => ({ iat: iat + hour, nbf: iat + hour, exp: iat + 2 * hour })),
  'low-level': withClaims(() => ({ identity_proofing_level: 'P5' })),
  'other-application': withClaims(() => ({ aud: 'an-application-that-nobody-approved' })),
  'other-issuer': withClaims(() => ({ iss: 'https://identity.invalid' })),
  'other-key': async ({ identity, ...facts }) => ({
    subject: await signedByStranger(identity, identityClaims(identity, facts)),
  }),
  'no-token': async () => ({ subject: 'no-identity-token' }),
  'client-key': async ({ exchange, now }) => ({
    fields: { client_assertion: await signedByStranger(exchange, assertionClaims(exchange, now)) },
  }),
  'unknown-client': async ({ exchange, now }) => {
    const clientId = 'a-client-that-nobody-knows';
    const assertion = await signed(exchange, assertionClaims({ ...exchange, clientId }, now));
    return { fields: { client_id: clientId, client_assertion: assertion } };
  },
};

/** Exchanges identity tokens, by the sentence. */
export const exchanges: Readonly<Record<string, (scenario: Scenario) => Promise<Exchanged>>> = {
  'the identity token of a patient is exchanged': async (scenario) =>
    grantFor(scenario, await somebody(scenario)),
  'an identity token that has expired is exchanged': faulty('expired'),
  'an identity token that is not valid yet is exchanged': faulty('not-yet-valid'),
  'an identity token that another key has signed is exchanged': faulty('other-key'),
  'an identity token of another issuer is exchanged': faulty('other-issuer'),
  'an identity token for another application is exchanged': faulty('other-application'),
  'an identity token of the level P5 is exchanged': faulty('low-level'),
  'a text that is no identity token is exchanged': faulty('no-token'),
  'the identity token of somebody whom the practice does not know is exchanged': (scenario) =>
    grantFor(scenario, persona(scenario, 'unknown')),
  'an identity token is exchanged with an assertion that another key has signed': faulty('client-key'),
  'an identity token is exchanged by a client that nobody knows': faulty('unknown-client'),
};

/** Exchanges a sound identity token of a person, whatever comes of it. */
export async function grantFor(scenario: Scenario, nhsNumber: string): Promise<Exchanged> {
  const { exchange, identity } = settings(scenario);
  const now = new Date();
  return post(scenario, exchange, await identityToken(identity, { nhsNumber, now }), {});
}

function faulty(fault: keyof typeof faults): (scenario: Scenario) => Promise<Exchanged> {
  return async (scenario) => {
    const { exchange, identity } = settings(scenario);
    const facts = { nhsNumber: await somebody(scenario), now: new Date() };
    const { subject, fields = {} } = await faults[fault]({ exchange, identity, ...facts });
    return post(scenario, exchange, subject ?? (await identityToken(identity, facts)), fields);
  };
}

const somebody = (scenario: Scenario): Promise<string> =>
  leasePerson(scenario, 'bookable', persona(scenario, 'bookable'));

async function post(
  scenario: Scenario,
  exchange: TokenExchange,
  subject: string,
  fields: Readonly<Record<string, string>>,
): Promise<Exchanged> {
  const form = await exchangeForm(exchange, subject, new Date());
  return { exchange: await scenario.post({ ...form, fields: { ...form.fields, ...fields } }) };
}

/** @throws Omitted where tokens come from somebody else, so that none can be made that does not hold */
function settings({ run }: Scenario): { exchange: TokenExchange; identity: Identity } {
  const exchange = run.config.authorisation?.exchange;
  if (exchange?.identity) return { exchange, identity: exchange.identity };
  throw new Omitted(
    'provider.yaml gives no key to sign identity tokens with (authorisation.exchange.identity), so that none can be made',
  );
}

function withClaims(change: (right: { iat: number }) => JsonObject): Fault {
  return async ({ identity, nhsNumber, now }) => {
    const claims = identityClaims(identity, { nhsNumber, now });
    return { subject: await signed(identity, { ...claims, ...change({ iat: Number(claims.iat) }) }) };
  };
}

/** Under the name of a key that the provider knows, and by another that it does not. */
async function signedByStranger({ keyId }: SigningKey, claims: JsonObject): Promise<string> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS512', typ: 'JWT', kid: keyId }).sign(privateKey);
}
