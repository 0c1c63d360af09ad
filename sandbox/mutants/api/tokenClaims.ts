import { claimsAs } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import type { Json } from '../../interaction.js';
import { problemsOf } from '../../wire/conformance.js';
import { isObject, isResource } from '../../wire/json.js';
import type { Mutant } from '../mutant.js';
import { type MutantRow, mutantsOf } from '../row.js';
import { takenForClaims } from './token.js';

/** The row of the page on each claim. */
const rowsOfClaims: Readonly<Record<string, readonly string[]>> = {
  iss: ['API-JWT-014'],
  sub: ['API-JWT-015'],
  aud: ['API-JWT-017'],
  exp: ['API-JWT-020'],
  iat: ['API-JWT-024', 'API-JWT-025'],
  reason_for_request: ['API-JWT-027'],
  requested_scope: [],
  requesting_device: ['API-JWT-034'],
  requesting_organization: ['API-JWT-040'],
  requesting_practitioner: ['API-JWT-047'],
};

const claims = Object.keys(rowsOfClaims);
const everyClaim = Object.values(rowsOfClaims).flat();
const isOfResource = (claim: string): boolean => claim.startsWith('requesting_');
const resourceRows = claims.filter(isOfResource).flatMap((claim) => rowsOfClaims[claim] ?? []);

/** What JSON type a claim has. */
const typeOf = (claim: string): string =>
  isOfResource(claim) ? 'object' : claim === 'exp' || claim === 'iat' ? 'number' : 'string';

const isOfOtherType = (value: Json | undefined, claim: string): boolean =>
  value !== undefined && value !== null && (Array.isArray(value) || typeof value !== typeOf(claim));

const isUrl = (value: Json | undefined): boolean => typeof value === 'string' && URL.canParse(value);

const isValid = (value: Json | undefined): boolean => isResource(value) && problemsOf(value).length === 0;

/** Each provider overlooks one thing in the claims; what else is wrong with them it still refuses. */
const rows: readonly MutantRow[] = [
  [
    'tokens.claims-optional',
    'Serves requests whose token lacks a claim.',
    ['API-JWT-011', 'API-JWT-012', ...everyClaim],
    takenForClaims((value) => value === undefined),
  ],
  [
    'tokens.iss-optional-to-read-a-location',
    'Reads a location for a token without iss.',
    ['API-JWT-011', 'API-JWT-012', 'API-JWT-014'],
    at(
      'read-a-location',
      takenForClaims((value, claim) => value === undefined && claim === 'iss'),
    ),
  ],
  [
    'tokens.null-claims-taken',
    'Serves requests whose token has null for a claim.',
    ['API-ERR-042', 'API-JWT-011', 'API-JWT-012', ...everyClaim],
    takenForClaims((value) => value === null),
  ],
  [
    'tokens.types-not-checked',
    'Serves requests whose token has a number or a text where another type is due.',
    ['API-JWT-012', ...everyClaim],
    takenForClaims(isOfOtherType),
  ],
  [
    'tokens.urls-not-checked',
    'Serves requests whose token has any text for iss and aud, an empty one too.',
    ['API-JWT-012', 'API-JWT-014', 'API-JWT-017', 'API-XLS-035', 'API-XLS-043', 'API-XLS-055', 'API-XLS-057'],
    takenForClaims(
      (value, claim) => (claim === 'iss' || claim === 'aud') && typeof value === 'string' && !isUrl(value),
    ),
  ],
  [
    'tokens.sub-not-compared',
    'Does not hold sub against the id of requesting_practitioner.',
    ['API-JWT-016', 'API-JWT-047'],
    claimsAs((given) => {
      const { requesting_practitioner: user } = given;
      return isObject(user) && typeof given.sub === 'string' && user.id ? { ...given, sub: user.id } : given;
    }),
  ],
  [
    'tokens.any-reason',
    'Serves requests for any reason, not for direct care alone.',
    ['API-JWT-012', 'API-JWT-027', 'API-JWT-028'],
    takenForClaims((value, claim) => claim === 'reason_for_request' && typeof value === 'string'),
  ],
  [
    'tokens.any-scope',
    'Serves requests whose scope is none of GP Connect.',
    ['API-JWT-012'],
    takenForClaims((value, claim) => claim === 'requested_scope' && typeof value === 'string'),
  ],
  [
    'tokens.any-type-of-resource',
    'Takes any FHIR resource for device, organisation and practitioner of the token, such as a Location.',
    ['API-JWT-012', ...resourceRows],
    takenForClaims((value, claim) => isOfResource(claim) && isValid(value)),
  ],
  [
    'tokens.resources-not-validated',
    'Takes device, organisation and practitioner of the token without holding them to FHIR.',
    ['API-ERR-032', 'API-JWT-012', ...resourceRows],
    takenForClaims((value, claim) => isOfResource(claim) && isObject(value) && !isValid(value)),
  ],
];

/** Mutants of what a provider makes of the claims of a token. */
export const tokenClaimMutants: readonly Mutant[] = mutantsOf(rows);
