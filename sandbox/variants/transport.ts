import type { Variant } from './variant.js';

/** What a provider may choose for its connections. */
export const transportVariants: readonly Variant[] = [
  {
    id: 'transport.elliptic-curve',
    description: 'The key of the server is on an elliptic curve, so that it has no suites of RSA.',
    permittedBy: ['API-SEC-017 names suites of both kinds, and no row the kind of key'],
    endpoints: ['transport'],
    behaviour: () => ({
      tls: (options, { servers: { ellipticCurve } }) => ({
        ...options,
        cert: ellipticCurve.certificate,
        key: ellipticCurve.key,
      }),
    }),
  },
];
