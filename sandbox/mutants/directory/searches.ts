import type { Behaviour, Call } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { set } from '../../behaviour/element.js';
import { body, entries, isRefusal, refusals, resourcesOf, success } from '../../behaviour/replies.js';
import { queryAs } from '../../behaviour/requests.js';
import { searchset } from '../../practice/resources/bundle.js';
import { organisationResource, practitionerResource } from '../../practice/resources/directory.js';
import { refusal } from '../../vocabulary/errors.js';
import { identifiers } from '../../vocabulary/urls.js';
import { type MutantRow, mutantsAt } from '../row.js';

const malformed = ['FND-ORGSEARCH-007', 'FND-ORGSEARCH-009', 'FND-PRACSEARCH-006', 'FND-PRACSEARCH-008'];
const ofSystem = [
  ...['FND-ORGSEARCH-009', 'FND-ORGSEARCH-010', 'FND-PRACSEARCH-008', 'FND-PRACSEARCH-009'],
  'FND-GEN-037',
];

/** The system that a search supports. */
const systemOf = ({ interaction }: Call): string =>
  interaction === 'find-a-practitioner' ? identifiers.sdsUserId : identifiers.odsCode;

/** Reads the identifier sought as another one. */
const identifierAs = (make: (token: string, call: Call) => string): Behaviour =>
  queryAs((query, call) =>
    query.map(([name, value]) => [name, name === 'identifier' ? make(value, call) : value]),
  );

/** Finds nothing where it has to refuse; an unsupported format is refused as ever. */
const findsNothing = (code: string): Behaviour => ({
  reply: (reply) =>
    isRefusal(reply, code) && reply.status !== 415 ? { status: 200, resource: searchset([]) } : reply,
});

const rows: readonly MutantRow[] = [
  [
    'directory.nothing-found-is-error',
    'A search that matches nothing is answered with 404.',
    ['FND-ORGSEARCH-012', 'FND-ORGSEARCH-002', 'FND-PRACSEARCH-011', 'FND-PRACSEARCH-001'],
    () => ({
      handle: (ordinary) => (request, practice) => {
        const reply = ordinary(request, practice);
        if (!reply.resource || resourcesOf(reply.resource).length > 0) return reply;
        throw refusal('NO_RECORD_FOUND', 'Nothing has this identifier');
      },
    }),
  ],
  [
    'directory.nothing-found-lists-all',
    'A search that matches nothing returns everybody there is.',
    ['FND-ORGSEARCH-012', 'FND-ORGSEARCH-002', 'FND-PRACSEARCH-011', 'FND-PRACSEARCH-001'],
    () =>
      entries((found, { interaction, site: { practice } }) => {
        if (found.length > 0) return found;
        return interaction === 'find-a-practitioner'
          ? practice.practitioners.all().map(practitionerResource)
          : practice.organisations.all().map(organisationResource);
      }),
  ],
  [
    'directory.found-in-collection',
    'What is found comes in a Bundle of type collection.',
    [
      ...['FND-ORGSEARCH-015', 'FND-ORGSEARCH-016', 'FND-ORGSEARCH-012', 'FND-ORGSEARCH-002'],
      ...['FND-PRACSEARCH-014', 'FND-PRACSEARCH-015', 'FND-PRACSEARCH-011', 'FND-PRACSEARCH-001'],
      ...['FND-GEN-034', 'FND-GEN-033'],
    ],
    () => body(set('type', 'collection')),
  ],
  [
    'directory.finds-nobody',
    'A search takes the identifier for another one that nobody has, because it keeps the bar.',
    [
      ...['FND-ORGSEARCH-002', 'FND-ORGSEARCH-005', 'FND-PRACSEARCH-001', 'FND-PRACSEARCH-004'],
      ...['FND-GEN-006', 'FND-GEN-007'],
    ],
    () => entries(() => []),
  ],
  [
    'directory.search-accepted',
    'A search is answered with 202, as if its answer were still to come.',
    [
      ...['FND-ORGSEARCH-007', 'FND-ORGSEARCH-014', 'FND-PRACSEARCH-006', 'FND-PRACSEARCH-013'],
      ...['FND-GEN-008', 'FND-GEN-009', 'APPT-GEN-004'],
    ],
    () => success(202),
  ],
  [
    'directory.unknown-parameters-refused',
    'A search with a parameter that the server does not know is refused.',
    ['API-HTTP-061'],
    () => ({
      handle: (ordinary) => (request, practice) => {
        const unknown = request.query.find(([name]) => name.toLowerCase() !== 'identifier');
        if (unknown) throw refusal('INVALID_PARAMETER', `Parameter ${unknown[0]} is not known`);
        return ordinary(request, practice);
      },
    }),
  ],
  [
    'directory.any-system',
    'A search looks at the value of an identifier and not at its system.',
    ofSystem,
    () =>
      identifierAs((token, call) => {
        const [, system = '', value = ''] = /^([^|]+)\|(.*)$/.exec(token) ?? [];
        const inOtherLetters = system.toLowerCase() === systemOf(call).toLowerCase();
        return system.trim() === '' || inOtherLetters ? token : `${systemOf(call)}|${value}`;
      }),
  ],
  [
    'directory.unknown-system-finds-nothing',
    'A search by an unknown system finds nothing, and is not refused.',
    [...ofSystem, 'API-FHIR-046'],
    () => findsNothing('INVALID_IDENTIFIER_SYSTEM'),
  ],
  [
    'directory.unknown-system-unprocessable',
    'A search by an unknown system is refused with 422.',
    ['FND-ORGSEARCH-010', 'FND-PRACSEARCH-009', 'API-ERR-010'],
    () => ({
      reply: (reply) => (isRefusal(reply, 'INVALID_IDENTIFIER_SYSTEM') ? { ...reply, status: 422 } : reply),
    }),
  ],
  [
    'directory.system-in-any-case',
    'A search does not distinguish capital letters in the system of an identifier.',
    ['API-FHIR-046'],
    () =>
      identifierAs((token, call) => {
        const system = systemOf(call);
        const same = token.toLowerCase().startsWith(`${system.toLowerCase()}|`);
        return same ? `${system}${token.slice(system.length)}` : token;
      }),
  ],
  [
    'directory.impossible-value-finds-nothing',
    'A search by a value that cannot be finds nothing, and is not refused.',
    ['FND-ORGSEARCH-009', 'FND-ORGSEARCH-011', 'FND-PRACSEARCH-008', 'FND-PRACSEARCH-010'],
    () => findsNothing('INVALID_IDENTIFIER_VALUE'),
  ],
  [
    'directory.impossible-value-breaks-down',
    'A value that is too long or has other letters breaks the search down.',
    [
      ...['FND-ORGSEARCH-009', 'FND-ORGSEARCH-011', 'FND-PRACSEARCH-008', 'FND-PRACSEARCH-010'],
      'API-ERR-011',
    ],
    () => ({
      reply: (reply) => (isRefusal(reply, 'INVALID_IDENTIFIER_VALUE') ? { ...reply, status: 500 } : reply),
    }),
  ],
  [
    'directory.identifier-without-system',
    'A search takes an identifier without its system for one of the system that it knows.',
    malformed,
    () => identifierAs((token, call) => token.replace(/^\|?(?=[^|]+$)/, `${systemOf(call)}|`)),
  ],
  [
    'directory.incomplete-finds-nothing',
    'A search by an identifier of which a part is blank finds nothing, and is not refused.',
    malformed,
    () => findsNothing('INVALID_PARAMETER'),
  ],
  [
    'directory.no-identifier-finds-nothing',
    'A search without identifier, or with several, finds nothing and is not refused.',
    malformed,
    () => findsNothing('BAD_REQUEST'),
  ],
  [
    'directory.malformed-not-found',
    'A search whose identifier is missing or incomplete is refused with 404, as if nothing had been found.',
    malformed,
    () =>
      combine(
        ['INVALID_PARAMETER', 'BAD_REQUEST'].map((code) =>
          refusals(
            { status: 404, code: 'NO_RECORD_FOUND', display: 'No record found', issue: 'not-found' },
            code,
          ),
        ),
      ),
  ],
  [
    'directory.parameter-name-in-any-case',
    'A search does not distinguish capital letters in the names of parameters.',
    malformed,
    () => queryAs((query) => query.map(([name, value]) => [name.toLowerCase(), value])),
  ],
  [
    'directory.first-identifier-counts',
    'A search for two identifiers is one for the first of them.',
    malformed,
    () =>
      queryAs((query) => {
        const first = query.findIndex(([name]) => name === 'identifier');
        return query.filter(([name], index) => name !== 'identifier' || index === first);
      }),
  ],
];

/** Mutants of searching for organisations and practitioners. */
export const searchMutants = mutantsAt(['find-an-organisation', 'find-a-practitioner'], rows);
