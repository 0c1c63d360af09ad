import type { Behaviour } from '../../behaviour/behaviour.js';
import { claimsAs } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import type { JsonObject } from '../../wire/json.js';
import type { Mutant } from '../mutant.js';
import { type MutantRow, mutantsOf } from '../row.js';
import { pickyAboutClaims } from './token.js';

const lifetime = 300;

/** Reads the times of a token as others, where both are numbers. */
const timesAs = (make: (iat: number, exp: number, now: number) => { iat: number; exp: number }): Behaviour =>
  claimsAs((claims, { site }) => {
    const { iat, exp } = claims;
    if (typeof iat !== 'number' || typeof exp !== 'number') return claims;
    return { ...claims, ...make(iat, exp, Math.floor(site.now().getTime() / 1000)) };
  });

const isInSeconds = (time: number): boolean => time < 1e11;

const numberOf = (claims: JsonObject, name: string): number => Number(claims[name]);

const rows: readonly MutantRow[] = [
  [
    'tokens.expired-taken',
    'Serves requests whose token has expired, as long as it lived for five minutes.',
    ['API-JWT-018', 'API-JWT-021'],
    timesAs((iat, exp, now) =>
      exp <= now && exp - iat === lifetime ? { iat: now, exp: now + lifetime } : { iat, exp },
    ),
  ],
  [
    'tokens.expired-taken-to-book',
    'Books for an expired token: somebody wanted long sessions not to end with an error.',
    ['API-JWT-018', 'API-JWT-021'],
    at(
      'book-an-appointment',
      timesAs((iat, exp, now) => (exp <= now ? { iat: now, exp: now + lifetime } : { iat, exp })),
    ),
  ],
  [
    'tokens.exp-not-read',
    'Reads the time of issue alone, and works out by itself when the token expires.',
    ['API-JWT-012', 'API-JWT-018', 'API-JWT-019', 'API-JWT-021', 'API-XLS-054', 'API-XLS-061'],
    timesAs((iat, exp) => (isInSeconds(exp) ? { iat, exp: iat + lifetime } : { iat, exp })),
  ],
  [
    'tokens.iat-not-read',
    'Reads the time of expiry alone: how long a token lives is no matter.',
    ['API-JWT-012', 'API-JWT-019', 'API-JWT-024', 'API-XLS-054', 'API-XLS-061'],
    timesAs((iat, exp) => (isInSeconds(iat) ? { iat: exp - lifetime, exp } : { iat, exp })),
  ],
  [
    'tokens.nearly-five-minutes',
    'Takes a token that lives for a second more or less than five minutes.',
    ['API-JWT-019', 'API-XLS-054', 'API-XLS-061'],
    timesAs((iat, exp) =>
      Math.abs(exp - iat - lifetime) === 1 ? { iat: exp - lifetime, exp } : { iat, exp },
    ),
  ],
  [
    'tokens.milliseconds-taken',
    'Takes the times of a token in milliseconds too.',
    ['API-JWT-012', 'API-JWT-020', 'API-JWT-025'],
    timesAs((iat, exp) =>
      isInSeconds(exp)
        ? { iat, exp }
        : { iat: Math.floor(exp / 1000) - lifetime, exp: Math.floor(exp / 1000) },
    ),
  ],
  [
    'tokens.iat-held-against-the-clock',
    'Refuses a token that was issued more than a minute ago, or will be: clocks drift.',
    ['API-JWT-026'],
    pickyAboutClaims((claims, now) => Math.abs(numberOf(claims, 'iat') - now) > 60),
  ],
];

/** Mutants of the life of a token. */
export const tokenTimeMutants: readonly Mutant[] = mutantsOf(rows);
