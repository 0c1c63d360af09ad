import { set } from '../../behaviour/element.js';
import { isRefusal, outcomes, type RefusalChange, refusals, saying } from '../../behaviour/replies.js';
import { claimsAs } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import { isObject, objects } from '../../wire/json.js';
import type { Mutant } from '../mutant.js';
import { mutantsOf } from '../row.js';
import { isOfToken, pickyAboutClaims } from './token.js';

const anyToken = [
  ...['API-ERR-036', 'API-ERR-037', 'API-ERR-039', 'API-JWT-006', 'API-JWT-012', 'API-JWT-028'],
  ...['API-XLS-033', 'API-XLS-034', 'API-XLS-035', 'API-XLS-038', 'API-XLS-039', 'API-XLS-040'],
  ...['API-XLS-041', 'API-XLS-042', 'API-XLS-043', 'API-XLS-044', 'API-XLS-047', 'API-XLS-048'],
  ...['API-XLS-049', 'API-XLS-051', 'API-XLS-052', 'API-XLS-053', 'API-XLS-054', 'API-XLS-055'],
  ...['API-XLS-057', 'API-XLS-058', 'API-XLS-060', 'API-XLS-061', 'API-XLS-063', 'API-XLS-064'],
  ...['API-XLS-066', 'API-XLS-067', 'API-XLS-068', 'API-XLS-070', 'API-XLS-071', 'API-XLS-072'],
  ...['API-XLS-073', 'API-XLS-074', 'API-XLS-075', 'API-XLS-076', 'API-XLS-078', 'API-XLS-084'],
  'API-XLS-092',
];

const anyWrong: RefusalChange = { status: 401, code: 'ACCESS_DENIED', display: 'Access denied' };

const nationalIds = 'https://fhir.nhs.uk/Id/sds-';

/** The identifiers of the practitioner in the token, by the last part of their systems. */
const idsOf = (practitioner: Parameters<typeof objects>[0]): Map<string, unknown> =>
  new Map(
    objects(isObject(practitioner) ? practitioner.identifier : undefined).map(({ system, value }) => [
      String(system).replace(nationalIds, ''),
      value,
    ]),
  );

/** Mutants of how a provider refuses tokens, and of what it should not refuse them for. */
export const tokenErrorMutants: readonly Mutant[] = mutantsOf([
  [
    'tokens.refused-with-401',
    'Refuses whatever is wrong with a token with 401, as web frameworks do.',
    [...anyToken, 'API-ERR-032', 'API-ERR-042', 'API-XLS-062'],
    () => refusals(anyWrong, isOfToken),
  ],
  [
    'tokens.malformed-refused-with-422',
    'Refuses what is no token with 422, as if it were a parameter.',
    ['API-ERR-036', 'API-JWT-002', 'API-JWT-006', 'API-XLS-033', 'API-XLS-053', 'API-XLS-067'],
    () => refusals({ status: 422, code: 'INVALID_PARAMETER' }, saying(/of the token|The token must/)),
  ],
  [
    'tokens.resources-refused-with-400',
    'Refuses an invalid resource in a token with 400 BAD_REQUEST.',
    ['API-ERR-032', 'API-XLS-062'],
    () => refusals({ status: 400, code: 'BAD_REQUEST' }, (reply) => reply.status === 422 && isOfToken(reply)),
  ],
  [
    'tokens.null-claim-crashes-a-cancellation',
    'Breaks down over a claim that is null, or missing, in the token of a cancellation.',
    ['API-ERR-036', 'API-ERR-042', 'API-JWT-012', 'API-JWT-017', 'API-XLS-034'],
    () =>
      at(
        'cancel-an-appointment',
        refusals({ status: 500, code: 'INTERNAL_SERVER_ERROR' }, saying(/is missing or null/)),
      ),
  ],
  [
    'tokens.null-audience-unexplained',
    'Does not say what is wrong when a claim is null.',
    ['API-ERR-042'],
    () => outcomes(set('issue.diagnostics', ' '), saying(/aud is missing or null/)),
  ],
  [
    'tokens.role-id-required',
    'Refuses a practitioner in the token without an SDS role profile id.',
    ['API-JWT-053'],
    () => pickyAboutClaims((claims) => !idsOf(claims.requesting_practitioner).has('role-profile-id')),
  ],
  [
    'tokens.unk-refused',
    'Refuses a practitioner in the token whose SDS ids are UNK: such a user is in no directory.',
    ['API-JWT-054'],
    () => pickyAboutClaims((claims) => [...idsOf(claims.requesting_practitioner).values()].includes('UNK')),
  ],
  [
    'tokens.foreign-scope-crashes',
    'Breaks down when the scope is not the one that it gives the interaction.',
    ['API-SEC-009', 'API-SEC-029'],
    () => {
      const isMissed = { at: new WeakSet<object>() };
      return {
        ...claimsAs((claims, { incoming, interaction }) => {
          const personal = /patient|appointment/.test(interaction ?? '');
          if (personal !== String(claims.requested_scope).startsWith('patient/')) isMissed.at.add(incoming);
          return claims;
        }),
        reply: (reply, { incoming }) =>
          isMissed.at.has(incoming) && !isRefusal(reply) ? { status: 500 } : reply,
      };
    },
  ],
]);
