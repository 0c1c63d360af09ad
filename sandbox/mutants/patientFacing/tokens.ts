import { combine } from '../../behaviour/combine.js';
import { bare, refusals } from '../../behaviour/replies.js';
import { at } from '../../behaviour/scope.js';
import type { Reply } from '../../interaction.js';
import { mutantsOf, oneByOne } from '../row.js';
import { isEmpty, isGarbage, isMissing, lettingIn, seeing } from './seen.js';

const refused = ['PFS-AUTH-014'];
const needed = ['PFS-AUTH-014', 'PFS-OAS-001'];
const proven = ['PFS-AUTH-014', 'PFS-AUTH-003'];
const is401 = ({ status }: Reply): boolean => status === 401;

/** Mutants in what is taken for an access token. */
export const patientTokenMutants = [
  ...mutantsOf([
    ['pfs.no-token-needed', 'Serves requests without an Authorization header.', needed, lettingIn(isMissing)],
    [
      'pfs.empty-token-taken',
      'Serves requests whose Authorization header is empty, or says Bearer and nothing more.',
      needed,
      lettingIn(isEmpty),
    ],
    ['pfs.garbage-taken', 'Serves requests whose token is no token at all.', needed, lettingIn(isGarbage)],
    [
      'pfs.expired-token-taken',
      'Takes access tokens that have expired.',
      refused,
      seeing('access', { expired: false }),
    ],
    [
      'pfs.early-token-taken',
      'Takes access tokens that are not valid yet.',
      refused,
      seeing('access', { notYetValid: false }),
    ],
    [
      'pfs.unsigned-token-taken',
      'Does not check the signature of access tokens.',
      refused,
      seeing('access', { signed: true }),
    ],
    [
      'pfs.token-of-another-provider-taken',
      'Takes access tokens that are made out for another provider.',
      refused,
      seeing('access', { addressed: true }),
    ],
    [
      'pfs.unproven-identity-taken',
      'Takes access tokens of patients whose identity is not proven to level P9.',
      proven,
      seeing('access', { level: 'P9' }),
    ],
    [
      'pfs.claims-alone-read',
      'Reads the patient from an access token and checks nothing else of it.',
      proven,
      seeing('access', {
        signed: true,
        issued: true,
        addressed: true,
        expired: false,
        notYetValid: false,
        level: 'P9',
      }),
    ],
    [
      'pfs.refused-with-500',
      'Breaks over a token that it has to refuse.',
      [...proven, 'PFS-OAS-001'],
      refusals({ status: 500 }, is401),
    ],
    [
      'pfs.refused-with-200',
      'Answers a request whose token it refuses with 200, and says in the body what is wrong.',
      [...proven, 'PFS-OAS-001'],
      refusals({ status: 200 }, is401),
    ],
    [
      'pfs.refused-with-a-redirect',
      'Sends a request whose token it refuses to the page where patients log in.',
      [...proven, 'PFS-OAS-001'],
      {
        reply: (reply) =>
          is401(reply) ? { status: 302, headers: { Location: 'https://login.example/' } } : reply,
      },
    ],
    [
      'pfs.refused-without-a-word',
      'Refuses tokens without an OperationOutcome.',
      [
        ...['PFS-ERR-001', 'PFS-SRCH-051', 'PFS-BOOK-037', 'PFS-RETR-021', 'PFS-READ-015', 'PFS-CANC-025'],
        ...proven,
      ],
      bare(is401),
    ],
  ]),
  ...oneByOne(seeing('access', { expired: false }), [
    [
      'pfs.expired-token-taken-to-search',
      'Searches slots for an expired token.',
      'search-for-free-slots',
      refused,
    ],
    ['pfs.expired-token-taken-to-book', 'Books for an expired token.', 'book-an-appointment', refused],
    [
      'pfs.expired-token-taken-to-retrieve',
      'Retrieves appointments for an expired token.',
      'retrieve-a-patients-appointments',
      refused,
    ],
    [
      'pfs.expired-token-taken-to-read',
      'Reads an appointment for an expired token.',
      'read-an-appointment',
      refused,
    ],
    ['pfs.expired-token-taken-to-cancel', 'Cancels for an expired token.', 'cancel-an-appointment', refused],
  ]),
  ...oneByOne(seeing('access', { signed: true }), [
    [
      'pfs.unsigned-token-taken-to-search',
      'Searches slots for a token that somebody else signed.',
      'search-for-free-slots',
      refused,
    ],
    [
      'pfs.unsigned-token-taken-to-book',
      'Books for a token that somebody else signed.',
      'book-an-appointment',
      refused,
    ],
    [
      'pfs.unsigned-token-taken-to-retrieve',
      'Retrieves appointments for a token that somebody else signed.',
      'retrieve-a-patients-appointments',
      refused,
    ],
    [
      'pfs.unsigned-token-taken-to-read',
      'Reads an appointment for a token that somebody else signed.',
      'read-an-appointment',
      refused,
    ],
    [
      'pfs.unsigned-token-taken-to-cancel',
      'Cancels for a token that somebody else signed.',
      'cancel-an-appointment',
      refused,
    ],
  ]),
  ...oneByOne(seeing('access', { level: 'P9' }), [
    [
      'pfs.unproven-identity-taken-to-book',
      'Books for patients whose identity is not proven to level P9.',
      'book-an-appointment',
      proven,
    ],
    [
      'pfs.unproven-identity-taken-to-read',
      'Reads an appointment for patients whose identity is not proven to level P9.',
      'read-an-appointment',
      proven,
    ],
  ]),
  ...mutantsOf([
    [
      'pfs.no-token-needed-to-search',
      'Searches slots without a token.',
      needed,
      at('search-for-free-slots', lettingIn(isMissing)),
    ],
    [
      'pfs.no-token-needed-to-book',
      'Books without a token.',
      needed,
      at('book-an-appointment', lettingIn(isMissing)),
    ],
    [
      'pfs.no-token-needed-to-retrieve',
      'Retrieves appointments without a token.',
      needed,
      at('retrieve-a-patients-appointments', lettingIn(isMissing)),
    ],
    [
      'pfs.no-token-needed-to-read',
      'Reads an appointment without a token.',
      needed,
      at('read-an-appointment', lettingIn(isMissing)),
    ],
    [
      'pfs.no-token-needed-to-cancel',
      'Cancels without a token.',
      needed,
      at('cancel-an-appointment', lettingIn(isMissing)),
    ],
    [
      'pfs.early-token-of-another-provider-taken',
      'Takes access tokens of another provider, even such as are not valid yet.',
      refused,
      combine([seeing('access', { addressed: true }), seeing('access', { notYetValid: false })]),
    ],
  ]),
];
