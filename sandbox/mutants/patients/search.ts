import type { Behaviour, Call } from '../../behaviour/behaviour.js';
import { remove } from '../../behaviour/element.js';
import { each, isRefusal, refusals, success } from '../../behaviour/replies.js';
import { queryAs } from '../../behaviour/requests.js';
import type { Reply } from '../../interaction.js';
import { isVisible } from '../../practice/people.js';
import { searchset } from '../../practice/resources/bundle.js';
import { patientResource } from '../../practice/resources/patient.js';
import { identifiers } from '../../vocabulary/urls.js';
import { type MutantRow, mutantsAt } from '../row.js';

type Query = readonly (readonly [name: string, value: string])[];

/** Reads the identifier of a search in another way before it looks at it. */
const identifierAs = (read: (value: string) => string): Behaviour =>
  queryAs((query) => query.map(([name, value]) => [name, name === 'identifier' ? read(value) : value]));

/** Answers refusals of one kind with a Bundle instead. */
const insteadOfRefusing = (code: string, reply: (call: Call) => Reply): Behaviour => ({
  reply: (given, call) => (isRefusal(given, code) && given.status !== 415 ? reply(call) : given),
});

const nobody = (): Reply => ({ status: 200, resource: searchset([]) });

const everybody = ({ site }: Call): Reply => ({
  status: 200,
  resource: searchset(site.practice.people.all().filter(isVisible).map(patientResource)),
});

const bare = (value: string): string => value.split('|').at(-1)?.trim() ?? '';

const table: readonly MutantRow[] = [
  [
    'patient-search.answered-206',
    'A search is answered with 206 Partial Content.',
    ['FND-PATSEARCH-009', 'FND-PATSEARCH-016'],
    () => success(206),
  ],
  [
    'patient-search.bar-not-decoded',
    'The bar of the identifier is not understood when it is percent-encoded.',
    [
      ...['FND-PATSEARCH-003', 'FND-PATSEARCH-006', 'FND-PATSEARCH-009', 'FND-PATSEARCH-016'],
      ...['FND-PATSEARCH-017', 'FND-GEN-005'],
    ],
    () => ({
      request: (incoming) => ({ ...incoming, target: incoming.target.replaceAll(/%7c/gi, '%257C') }),
    }),
  ],
  [
    'patient-search.bundle-as-collection',
    'What a search finds comes as a collection.',
    ['FND-PATSEARCH-017'],
    () => ({
      reply: (reply) =>
        reply.resource?.resourceType === 'Bundle'
          ? { ...reply, resource: { ...reply.resource, type: 'collection' } }
          : reply,
    }),
  ],
  [
    'patient-search.found-without-id',
    'The Patients that a search finds have no logical id.',
    [
      ...['FND-PATSEARCH-003', 'FND-PATSEARCH-007', 'FND-GEN-005', 'APPT-GEN-068', 'API-ILL-011'],
      'API-RES-011',
    ],
    () => each('Patient', remove('id')),
  ],
  [
    'patient-search.unknown-parameter-refused',
    'A search with a parameter that the server does not know is refused.',
    ['API-HTTP-061'],
    () =>
      queryAs((query) => (query.some(([name]) => name !== 'identifier' && name !== '_format') ? [] : query)),
  ],
  [
    'patient-search.system-ignored',
    'The system of an identifier is not looked at.',
    ['FND-PATSEARCH-011', 'FND-PATSEARCH-012', 'FND-GEN-037', 'API-FHIR-046'],
    () => identifierAs((value) => (/^.+\|/.test(value) ? `${identifiers.nhsNumber}|${bare(value)}` : value)),
  ],
  [
    'patient-search.system-in-any-case',
    'The system of an identifier is compared without regard to case.',
    ['API-FHIR-046'],
    () =>
      identifierAs((value) =>
        value.toLowerCase().startsWith(`${identifiers.nhsNumber}|`.toLowerCase())
          ? `${identifiers.nhsNumber}|${bare(value)}`
          : value,
      ),
  ],
  [
    'patient-search.number-not-looked-at',
    'Whatever is no NHS number finds nobody, and is no error.',
    ['FND-PATSEARCH-011', 'FND-PATSEARCH-013'],
    () => insteadOfRefusing('INVALID_NHS_NUMBER', nobody),
  ],
  [
    'patient-search.check-digit-not-looked-at',
    'The check digit of an NHS number is not looked at.',
    ['FND-PATSEARCH-013'],
    () => ({
      reply: (reply, { incoming }) =>
        isRefusal(reply, 'INVALID_NHS_NUMBER') && /%7C\d{10}(&|$)/i.test(incoming.target) ? nobody() : reply,
    }),
  ],
  [
    'patient-search.bare-number',
    'An NHS number is taken without its system.',
    ['FND-PATSEARCH-009', 'FND-PATSEARCH-011'],
    () =>
      identifierAs((value) =>
        bare(value) !== '' && !/\S\|/.test(value) ? `${identifiers.nhsNumber}|${bare(value)}` : value,
      ),
  ],
  [
    'patient-search.blank-finds-nobody',
    'A search whose identifier is blank finds nobody, and is no error.',
    ['FND-PATSEARCH-009', 'FND-PATSEARCH-011'],
    () => insteadOfRefusing('INVALID_PARAMETER', nobody),
  ],
  [
    'patient-search.everybody-listed',
    'A search that names nobody lists every patient.',
    ['FND-PATSEARCH-009', 'FND-PATSEARCH-011'],
    () => insteadOfRefusing('BAD_REQUEST', everybody),
  ],
  [
    'patient-search.names-in-any-case',
    'The names of parameters may be written in any case.',
    ['FND-PATSEARCH-009', 'FND-PATSEARCH-011'],
    () => queryAs((query) => query.map(([name, value]) => [name.toLowerCase(), value])),
  ],
  [
    'patient-search.last-identifier-counts',
    'Of several identifiers the last one counts.',
    ['FND-PATSEARCH-009', 'FND-PATSEARCH-011'],
    () => queryAs((query: Query) => [...new Map(query)]),
  ],
  [
    'patient-search.system-as-wrong-value',
    'An unsupported system is refused as a wrong value.',
    ['FND-PATSEARCH-012'],
    () => refusals({ code: 'INVALID_IDENTIFIER_VALUE' }, 'INVALID_IDENTIFIER_SYSTEM'),
  ],
  [
    'patient-search.system-as-422',
    'An unsupported system is refused with 422.',
    ['FND-PATSEARCH-012', 'API-ERR-010'],
    () => refusals({ status: 422 }, 'INVALID_IDENTIFIER_SYSTEM'),
  ],
  [
    'patient-search.number-as-422',
    'What is no NHS number is refused with 422.',
    ['FND-PATSEARCH-013', 'API-ERR-012'],
    () => refusals({ status: 422 }, 'INVALID_NHS_NUMBER'),
  ],
  [
    'patient-search.number-as-wrong-value-422',
    'What is no NHS number is refused with 422, as a wrong value.',
    ['FND-PATSEARCH-013', 'API-ERR-011'],
    () => refusals({ status: 422, code: 'INVALID_IDENTIFIER_VALUE' }, 'INVALID_NHS_NUMBER'),
  ],
  [
    'patient-search.errors-swapped',
    'A missing identifier is refused as a wrong parameter, and a blank one as a bad request.',
    ['FND-PATSEARCH-011', 'API-ERR-028', 'API-ERR-035'],
    () => ({
      reply: (reply, call) =>
        (JSON.stringify(reply.resource).includes('"INVALID_PARAMETER"')
          ? refusals({ code: 'BAD_REQUEST' }, 'INVALID_PARAMETER')
          : refusals({ code: 'INVALID_PARAMETER' }, 'BAD_REQUEST')
        ).reply?.(reply, call) ?? reply,
    }),
  ],
];

/** Mutants of the search for patients: how it reads its identifier, and how it refuses. */
export const searchMutants = mutantsAt('find-a-patient', table);
