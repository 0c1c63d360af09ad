import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfiguration } from '../../../support/config/load.js';
import { ConfigurationError } from '../../../support/kernel/errors.js';
import { writeBeside, writeConfiguration } from './write.js';

const start = `
provider: { name: P, supplier: S, product: Q, version: 1.0 }
specification: gpconnect-pfs-0.1
environment: test
endpoint: { baseUrl: http://localhost:8080/A20047/STU3/1/gpconnect, odsCode: A20047 }
consumer: { organisation: { odsCode: A20047, name: O, phone: 0113 496 0000 } }
`;

const exchange = `
authorisation:
  exchange:
    tokenEndpoint: https://gp.example/token
    audience: https://gp.example/token
    clientId: gateway
    keyId: k-1
    privateKey: client.key
    identity: { issuer: https://identity.example, audience: an-app, keyId: k-2, privateKey: client.key }
  refused: { expired: expired.jwt }
personas: { bookable: ["9990001014"], patientIds: { "9990001014": p-1 } }
practice: { patientPath: nhsNumber }
`;

function load(text: string, environment: NodeJS.ProcessEnv = {}) {
  const file = writeConfiguration(text);
  writeBeside(file, 'client.key', 'a key');
  writeBeside(file, 'expired.jwt', 'a token');
  return loadConfiguration(file, environment);
}

function mistakesIn(text: string, environment: NodeJS.ProcessEnv = {}): string {
  try {
    load(text, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.facts.where ?? '';
    throw error;
  }
  return 'none';
}

describe('the configuration of a provider for patients', () => {
  test('needs no ASID and no practitioner, and has its files by absolute paths', () => {
    const { config, file } = load(`${start}${exchange}`);
    expect(config.endpoint.asid).toBeUndefined();
    expect(config.consumer.practitioner).toBeUndefined();
    const { authorisation } = config;
    expect(authorisation).toMatchObject({ bearer: true, headers: {} });
    expect(authorisation?.exchange?.identity?.privateKey).toBe(join(file, '..', 'client.key'));
    expect(authorisation?.refused.expired).toBe(join(file, '..', 'expired.jwt'));
    expect(config.personas.patientIds).toEqual({ '9990001014': 'p-1' });
    expect(config.practice.patientPath).toBe('nhsNumber');
  });

  test('has the same fingerprint wherever its files are and whatever its tokens are', () => {
    expect(load(`${start}${exchange}`).sha256).toBe(load(`${start}${exchange}`).sha256);
    const tokens = `${start}authorisation: { tokens: { byPatient: { "9990001014": "\${TOKEN}" } } }\n`;
    const [one, other] = ['first', 'second'].map((TOKEN) => load(tokens, { TOKEN }));
    expect(one?.config.authorisation?.tokens?.byPatient).toEqual({ '9990001014': 'first' });
    expect(one?.sha256).toBe(other?.sha256);
  });

  test.each([
    ['without authorisation', start, /authorisation.*expected where access tokens of patients come from/],
    [
      'with two sources of tokens',
      `${start}authorisation: { tokens: { command: a, file: client.key } }`,
      /authorisation\.tokens/,
    ],
    ['with no source', `${start}authorisation: { bearer: false }`, /authorisation/],
    [
      'with a token in the file',
      `${start}authorisation: { tokens: { byPatient: { "9990001014": secret } } }`,
      /authorisation\.tokens\.byPatient\.9990001014.*a secret by reference.*found text/,
    ],
    [
      'with a key that is not there',
      `${start}${exchange.replace('privateKey: client.key\n', 'privateKey: other.key\n')}`,
      /authorisation\.exchange\.privateKey.*a file that exists/,
    ],
    [
      'of 1.2.7 with tokens of patients',
      `${start.replace('gpconnect-pfs-0.1', 'gpconnect-1.2.7')}${exchange}`,
      /authorisation.*expected nothing: gpconnect-1\.2\.7 has its requests authorised by spine/,
    ],
    [
      'of 1.2.7 without ASIDs',
      start.replace('gpconnect-pfs-0.1', 'gpconnect-1.2.7'),
      /endpoint\.asid[\s\S]*consumer\.asid[\s\S]*consumer\.practitioner/,
    ],
  ])('is refused %s', (_, text, said) => {
    const where = mistakesIn(text);
    expect(where).toMatch(said);
    expect(where).not.toContain('secret"');
  });
});
