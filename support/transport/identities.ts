import type { generate as Generate } from 'selfsigned';

/** A client certificate with its key, as PEM texts. */
export interface Identity {
  certificate: string;
  key: string;
}

/** Loaded by the few scenarios that need it: it takes longer to load than all the rest of them. */
const generate: typeof Generate = async (...asked) => (await import('selfsigned')).generate(...asked);

type Options = NonNullable<Parameters<typeof Generate>[1]>;

const keys = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;
const day = 86_400_000;

/**
 * Client certificates that no provider trusts, made anew in memory; their authority's key is forgotten at once. They
 * name the consumer as a good one would, so that nothing but who issued them, or when they ended, is wrong.
 */
export const untrustedIdentities = {
  selfSigned: () => issue({ from: -1, to: 30 }),
  otherAuthority: async () => issue({ from: -1, to: 30 }, await authority()),
  expired: async () => issue({ from: -30, to: -1 }, await authority()),
} as const;

/** Days from now. */
interface Validity {
  from: number;
  to: number;
}

async function issue(validity: Validity, ca?: Options['ca']): Promise<Identity> {
  const made = await generate(named('consumer.example'), {
    ...keys,
    ...dates(validity),
    ...(ca ? { ca } : {}),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', clientAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'consumer.example' }] },
    ],
  });
  return { certificate: made.cert, key: made.private };
}

async function authority(): Promise<{ cert: string; key: string }> {
  const made = await generate(named('Authority that nobody trusts'), {
    ...keys,
    ...dates({ from: -60, to: 30 }),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { cert: made.cert, key: made.private };
}

const named = (value: string) => [{ name: 'commonName', value }];

const dates = ({ from, to }: Validity) => ({
  notBeforeDate: new Date(Date.now() + from * day),
  notAfterDate: new Date(Date.now() + to * day),
});
