import type { BrokenSetUp } from '../setUp.js';
import { configured, secured, written } from '../stage.js';

const correct =
  'Correct them and run again; docs/configuration.md and provider.example.yaml describe every key.';

const mistake = (is: string, build: BrokenSetUp['build'], says: RegExp): BrokenSetUp => ({
  is,
  build,
  check: 'configuration',
  fault: 'configuration',
  says,
  next: correct,
});

/** What is wrong before anything is sent. */
export const configurationSetUps: readonly BrokenSetUp[] = [
  {
    is: 'provider.yaml is not there',
    build: async () => '/nowhere/provider.yaml',
    check: 'configuration',
    fault: 'configuration',
    says: /nowhere/,
    next: 'Copy provider.example.yaml to this path and fill it in, or run without --config to test the embedded provider.',
  },
  mistake('provider.yaml is no YAML', async () => written('provider: [oh'), /provider\.yaml/),
  mistake(
    'a key is misspelt',
    configured(({ endpoint, ...rest }) => ({ ...rest, endpont: endpoint })),
    /did you mean endpoint/,
  ),
  mistake(
    'an environment variable is not set',
    configured((document) => ({ ...document, endpoint: { ...document.endpoint, asid: `\${GPC_NOT_SET}` } })),
    /the environment variable GPC_NOT_SET/,
  ),
  mistake(
    'a certificate file is not there',
    configured((document) => ({ ...document, tls: { ca: 'nowhere.pem' } })),
    /tls\.ca .*a file that exists/,
  ),
  mistake(
    'a waiver names a requirement that there is not',
    configured((document) => ({
      ...document,
      waivers: [{ requirement: 'APPT-SLOTS-999', reason: 'agreed', until: '2099-01-01' }],
    })),
    /a requirement of the catalogue/,
  ),
  mistake(
    'a claim names an endpoint that there is not',
    configured((document) => ({ ...document, claims: ['search-for-slots'] })),
    /an endpoint of the specification/,
  ),
  mistake(
    'the declaration of capabilities is empty',
    configured((document) => ({ ...document, claims: [] })),
    /the endpoints that the provider claims/,
  ),
  mistake(
    'one person is named for two personas that spoil each other',
    configured((document) => ({
      ...document,
      personas: { ...document.personas, deceased: document.personas.sensitive },
    })),
    /another person than/,
  ),
  {
    is: 'a waiver has expired',
    build: configured((document) => ({
      ...document,
      waivers: [{ requirement: 'APPT-SLOTS-031', reason: 'agreed', until: '2020-01-01' }],
    })),
    check: 'configuration',
    fault: 'configuration',
    warned: true,
    says: /the waiver no longer holds/,
    next: 'See whether it is meant so.',
  },
  {
    is: 'provider.yaml is of another specification than `--spec` asks for',
    build: configured(),
    options: { specification: 'gpconnect-1.2.9' },
    check: 'configuration',
    fault: 'configuration',
    says: /is of the specification gpconnect-1\.2\.7/,
    next: 'Leave --spec out, or name a configuration of gpconnect-1.2.9 with --config. Nothing was sent.',
  },
  {
    is: 'the environment is a live one',
    build: configured((document) => ({ ...document, environment: 'live' })),
    check: 'configuration',
    fault: 'configuration',
    says: /live environment/,
    next: 'Test against a development, test or integration environment.',
  },
  {
    is: 'the file of authorities holds no certificate',
    build: secured(({ tls, ...document }) => ({ ...document, tls: { ...Object(tls), ca: 'empty.pem' } }), {
      'empty.pem': 'no certificate in here\n',
    }),
    check: 'tls-files',
    fault: 'configuration',
    says: /holds no certificate.*tls\.ca/s,
    next: "Name a PEM file with the certificate of the authority that issued the provider's.",
  },
  {
    is: 'the private key belongs to another certificate',
    build: secured(({ tls, ...document }) => ({ ...document, tls: { ...Object(tls), key: 'expired.key' } })),
    check: 'tls-files',
    fault: 'configuration',
    says: /TLS files cannot be used/,
    next: 'Check that they are PEM files (tls.pfx: PKCS#12), that the key belongs to the certificate and that the passphrase is right; a PKCS#12 file of old ciphers is to be exported anew, with AES.',
  },
  {
    is: 'the client certificate has expired',
    build: secured(({ tls, ...document }) => ({
      ...document,
      tls: { ...Object(tls), certificate: 'expired.pem', key: 'expired.key' },
    })),
    check: 'tls-files',
    fault: 'configuration',
    says: /The client certificate expired on/,
    next: 'Have it renewed by the authority that issued it.',
  },
];
