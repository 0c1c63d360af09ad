import type { Variant } from './variant.js';

/** What a provider may offer beyond TLS 1.2 and the approved ciphers' order. */
export const transportVariants: readonly Variant[] = [
  {
    id: 'transport.tls-1.3-too',
    description: 'TLS 1.3 is offered beside TLS 1.2.',
    permittedBy: ['API-SEC-011 forbids older versions, and no row newer ones'],
    endpoints: ['transport'],
    behaviour: () => ({ tls: (options) => ({ ...options, maxVersion: 'TLSv1.3' }) }),
  },
];
