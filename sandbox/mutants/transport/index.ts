import type { ServerOptions } from 'node:https';
import type { Behaviour } from '../../behaviour/behaviour.js';
import { type MutantRow, mutantsOf } from '../row.js';
import { greetingMutants } from './greetings.js';

/** Serves with other options of TLS. */
const tls = (options: ServerOptions): Behaviour => ({ tls: (ordinary) => ({ ...ordinary, ...options }) });

const approved = 'AESGCM+EECDH:AESGCM+EDH:AES256+EECDH:AES256+EDH';

const mutual = [
  ...['API-SEC-002', 'API-SSP-002', 'APPT-GEN-007'],
  ...['FND-LOCREAD-002', 'FND-ORGREAD-003', 'FND-PATREAD-004', 'FND-PRACREAD-001', 'FND-REG-003'],
];
const issuer = ['API-SEC-021', 'API-SEC-022'];

const rows: readonly MutantRow[] = [
  [
    'transport.tls-1-3-only',
    'Speaks TLS 1.3 and nothing older.',
    ['API-HTTP-006', 'API-SEC-013', 'API-SEC-017', 'API-SEC-018'],
    tls({ minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' }),
  ],
  [
    'transport.tls-1-0',
    'Still speaks TLS 1.0.',
    ['API-SEC-014', 'API-SEC-015'],
    tls({ minVersion: 'TLSv1', ciphers: `${approved}:@SECLEVEL=0` }),
  ],
  [
    'transport.tls-1-1',
    'Still speaks TLS 1.1.',
    ['API-SEC-015'],
    tls({ minVersion: 'TLSv1.1', ciphers: `${approved}:@SECLEVEL=0` }),
  ],
  [
    'transport.chacha20',
    'Offers ChaCha20 too.',
    ['API-SEC-003'],
    tls({ ciphers: `${approved}:CHACHA20+EECDH` }),
  ],
  [
    'transport.aes-128-cbc',
    'Offers AES-128 in CBC mode too.',
    ['API-SEC-003'],
    tls({ ciphers: `${approved}:EECDH+AES128` }),
  ],
  [
    'transport.no-encryption',
    'Offers suites that encrypt nothing.',
    ['API-SEC-003'],
    tls({ ciphers: `${approved}:eNULL:@SECLEVEL=0` }),
  ],
  [
    'transport.no-authentication',
    'Offers suites in which nobody has to show a certificate.',
    ['API-SEC-003', 'API-SEC-023', ...mutual],
    {
      ...tls({ ciphers: `${approved}:aNULL:@SECLEVEL=0`, rejectUnauthorized: false }),
      admits: (admitted, certificate) => admitted || !certificate,
    },
  ],
  [
    'transport.no-forward-secrecy',
    'Offers suites without forward secrecy too.',
    ['API-SEC-003'],
    tls({ ciphers: `${approved}:kRSA+AES` }),
  ],
  [
    'transport.only-cbc',
    'Offers only suites in CBC mode.',
    ['API-SEC-017', 'API-SEC-018'],
    tls({ ciphers: 'AES256+EECDH:!AESGCM:!AESCCM' }),
  ],
  [
    'transport.only-aes-128',
    'Offers only suites of AES-128 in GCM mode.',
    ['API-SEC-017'],
    tls({ ciphers: 'AESGCM+EECDH:!AES256' }),
  ],
  [
    'transport.order-of-the-consumer',
    "Chooses the cipher suite by the consumer's order.",
    ['API-SEC-018'],
    tls({ honorCipherOrder: false }),
  ],
  [
    'transport.certificate-optional',
    'Serves clients that have no certificate, or one that has expired.',
    ['API-SEC-023', ...mutual],
    { ...tls({ rejectUnauthorized: false }), admits: (admitted, certificate) => admitted || !certificate },
  ],
  [
    'transport.certificate-not-asked-for',
    'Does not ask for a client certificate at all.',
    [
      ...['API-SEC-013', ...mutual, ...issuer],
      ...['API-SEC-001', 'API-SEC-023', 'API-SEC-024', 'API-SEC-025'],
    ],
    { ...tls({ requestCert: false, rejectUnauthorized: false }), admits: () => true },
  ],
  [
    'transport.any-certificate',
    'Serves clients with a certificate of any authority.',
    [...issuer, 'API-SEC-001', 'API-SEC-023', 'API-SEC-024', 'API-SEC-025'],
    { ...tls({ rejectUnauthorized: false }), admits: (_admitted, certificate) => certificate !== undefined },
  ],
  [
    'transport.revocation-unchecked',
    'Does not look whether a client certificate was revoked, nor whose it is.',
    ['API-SEC-001', 'API-SEC-024', 'API-SEC-025'],
    { admits: () => true },
  ],
];

/** Mutants of connections. */
export const transportMutants = [...mutantsOf(rows), ...greetingMutants];
