import { breaking, saying } from '../../behaviour/replies.js';
import { when } from '../../behaviour/scope.js';
import type { Mutant } from '../mutant.js';
import { mutantsOf } from '../row.js';

/** Whether a token lives a second more or less than it has to. */
function isNear(authorization: string | undefined): boolean {
  const claims = Buffer.from(authorization?.split('.')[1] ?? '', 'base64url').toString('utf8');
  const [exp, iat] = ['exp', 'iat'].map((name) => Number(new RegExp(`"${name}":(\\d+)`).exec(claims)?.[1]));
  return exp !== undefined && iat !== undefined && Math.abs(exp - iat - 300) === 1;
}

/** Answers to any interaction just outside of what an interpretation permits. */
export const edgeMutants: readonly Mutant[] = mutantsOf([
  [
    'tokens.near-life-breaks-down',
    'Breaks down over a token that lives a second more or less than 300: 500.',
    ['API-JWT-019', 'API-XLS-054', 'API-XLS-061'],
    when(({ incoming }) => isNear(incoming.headers.authorization), breaking(saying(/exp must be/))),
  ],
  [
    'tokens.signature-breaks-down',
    'Breaks down over a token that is signed, or names an algorithm: 500.',
    ['API-JWT-007', 'API-JWT-009'],
    breaking(saying(/must not be signed|alg of the token/)),
  ],
  [
    'tokens.other-sub-breaks-down',
    'Breaks down over a token whose user is not its practitioner: 500.',
    ['API-JWT-016', 'API-JWT-047'],
    breaking(saying(/sub must be the id/)),
  ],
  [
    'http.not-offered-breaks-down',
    'Breaks down over FHIR that it does not offer: 500.',
    [
      ...['API-ERR-043', 'APPT-GEN-037', 'API-XLS-104', 'API-ERR-002', 'APPT-GEN-030', 'API-HTTP-012'],
      ...['APPT-GEN-048', 'API-FHIR-046', 'API-IID-020'],
    ],
    breaking('NOT_IMPLEMENTED'),
  ],
]);
