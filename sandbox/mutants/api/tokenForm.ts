import { base64url, headerAs } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import type { Mutant } from '../mutant.js';
import { type MutantRow, mutantsOf } from '../row.js';
import { takenForToken } from './token.js';

/** Rows by which a token has to be there, on the general pages and on those of the interactions. */
const required = [
  'API-SEC-008',
  'APPT-GEN-008',
  'APPT-GEN-012',
  'FND-LOCREAD-003',
  'FND-ORGREAD-004',
  'FND-PATREAD-005',
  'FND-PRACREAD-002',
  'FND-REG-004',
];
const wellFormed = ['API-SEC-008', 'APPT-GEN-012', 'API-JWT-005', 'API-JWT-006'];

const partsOf = (sent: string): string[] => sent.replace(/^Bearer +/i, '').split('.');

/** Each provider overlooks one thing; what else is wrong with a token it still refuses. */
const rows: readonly MutantRow[] = [
  [
    'tokens.none-needed-to-cancel',
    'Cancels appointments for consumers that send no Authorization header.',
    required,
    at(
      'cancel-an-appointment',
      takenForToken((sent) => sent === undefined),
    ),
  ],
  [
    'tokens.empty-header-taken',
    'Takes an Authorization header that is empty, or says Bearer and nothing more, for a token.',
    required,
    takenForToken((sent = 'none') => /^(Bearer)?$/i.test(sent)),
  ],
  [
    'tokens.any-scheme',
    'Takes the token under any scheme, and without one.',
    required,
    headerAs('authorization', (sent) => sent?.replace(/^(?:\w+ +)?(?=[\w-]+\.)/, 'Bearer ')),
  ],
  [
    'tokens.not-base64url',
    'Takes a token whose parts are not base64url.',
    wellFormed,
    takenForToken((sent = '') => sent.includes('{') || /[!*]/.test(sent)),
  ],
  [
    'tokens.no-trailing-dot',
    'Takes a token whose trailing dot is missing.',
    [...wellFormed, 'API-JWT-010'],
    headerAs('authorization', (sent) => (partsOf(sent ?? '').length === 2 ? `${sent}.` : sent)),
  ],
  [
    'tokens.parts-not-counted',
    'Takes a token of one part or of four.',
    wellFormed,
    takenForToken((sent = '') => [1, 4].includes(partsOf(sent).length) && /^Bearer +[\w-]+/i.test(sent)),
  ],
  [
    'tokens.payload-not-read',
    'Takes a token whose payload is empty, no JSON, or no JSON object.',
    wellFormed,
    takenForToken((sent = '') => {
      const [, payload, signature] = partsOf(sent);
      return signature === '' && payload !== undefined && !payload.startsWith('ey') && !/[{!]/.test(payload);
    }),
  ],
  [
    'tokens.header-not-read',
    'Takes a token whatever its header holds: no JSON, or another algorithm than none.',
    [...wellFormed, 'API-JWT-007'],
    headerAs('authorization', (sent) =>
      sent?.replace(/^(Bearer +)[\w-]+(?=\.)/i, `$1${base64url({ alg: 'none', typ: 'JWT' })}`),
    ),
  ],
  [
    'tokens.signature-taken',
    'Takes a signed token without a way to check the signature.',
    ['API-JWT-009'],
    headerAs('authorization', (sent) => sent?.replace(/^([^.]+\.[^.]+\.)[^.]+$/, '$1')),
  ],
];

/** Mutants of what has to be a token at all. */
export const tokenFormMutants: readonly Mutant[] = mutantsOf(rows);
