import { BOOKABLE } from '../../practice/data/people.js';
import { mutantsOf } from '../row.js';
import { good, seeing } from './seen.js';

/** Mutants in whom the token endpoint gives access tokens. */
export const exchangeMutants = mutantsOf([
  [
    'pfs.exchange-for-an-unproven-identity',
    'Issues access tokens to patients whose identity is not proven to level P9.',
    ['PFS-AUTH-009', 'PFS-AUTH-003'],
    seeing('identity', { level: 'P9' }),
  ],
  [
    'pfs.exchange-without-checking-the-signature',
    'Issues access tokens for identity tokens that the identity service did not sign.',
    ['PFS-AUTH-009'],
    seeing('identity', { signed: true }),
  ],
  [
    'pfs.exchange-for-an-expired-identity',
    'Issues access tokens for identity tokens that have expired.',
    ['PFS-AUTH-009'],
    seeing('identity', { expired: false }),
  ],
  [
    'pfs.exchange-for-an-early-identity',
    'Issues access tokens for identity tokens that are not valid yet.',
    ['PFS-AUTH-009'],
    seeing('identity', { notYetValid: false }),
  ],
  [
    'pfs.exchange-for-an-identity-of-anybody',
    'Issues access tokens for identity tokens that another service issued.',
    ['PFS-AUTH-009'],
    seeing('identity', { issued: true }),
  ],
  [
    'pfs.exchange-for-another-application',
    'Issues access tokens for identity tokens that are made out for an application it does not know.',
    ['PFS-AUTH-007'],
    seeing('identity', { addressed: true }),
  ],
  [
    'pfs.exchange-for-any-client',
    'Issues access tokens to clients that it does not know.',
    ['PFS-AUTH-005'],
    seeing('client', { issued: true }),
  ],
  [
    'pfs.exchange-for-an-unsigned-client',
    'Does not check the signature with which a client asserts who it is.',
    ['PFS-AUTH-005'],
    seeing('client', { signed: true }),
  ],
  [
    'pfs.exchange-for-no-identity',
    'Issues access tokens for identity tokens that are none.',
    ['PFS-AUTH-009'],
    {
      examined: (seen) =>
        seen.kind === 'identity' && !seen.readable
          ? { ...good, kind: 'identity', nhsNumber: BOOKABLE[0]?.nhsNumber ?? '' }
          : seen,
    },
  ],
  [
    'pfs.exchange-for-somebody-unknown',
    'Issues access tokens to people who have no online access, or are no patients here.',
    ['PFS-AUTH-006', 'PFS-AUTH-011'],
    seeing('identity', { known: true }),
  ],
  [
    'pfs.exchange-answered-as-created',
    'Grants access tokens with status 201.',
    ['PFS-AUTH-001', 'PFS-AUTH-004'],
    { granted: (answer) => (answer.status === 200 ? { ...answer, status: 201 } : answer) },
  ],
]);
