import { combine } from '../../behaviour/combine.js';
import { refusingWhen } from '../../behaviour/handlers.js';
import { refusals } from '../../behaviour/replies.js';
import { mended } from '../../behaviour/requests.js';
import { when } from '../../behaviour/scope.js';
import type { SandboxRequest } from '../../interaction.js';
import { formatDay, readMoment } from '../../practice/uk-time.js';
import { refusal } from '../../vocabulary/errors.js';
import { codeSystems, identifiers } from '../../vocabulary/urls.js';
import { mutantsAt } from '../row.js';

const KNOWN = ['start', 'end', 'status', '_include', '_include:recurse', 'searchFilter'];
const HOUR = 3_600_000;

const values = ({ query }: SandboxRequest, name: string): string[] =>
  query.filter(([each]) => each === name).map(([, value]) => value);
const bound = (request: SandboxRequest, name: 'start' | 'end'): string =>
  (values(request, name)[0] ?? '').slice(2);
const isTime = (value: string): boolean => value.includes('T');
const filterOf = (request: SandboxRequest, system: string): string[] =>
  values(request, 'searchFilter').flatMap((token) => {
    const [sent, code = ''] = token.split('|');
    return sent === system ? [code] : [];
  });

/** Mutants of a search that refuses what it has to serve. */
export const unservedMutants = mutantsAt('search-for-free-slots', [
  [
    'slots.codes-of-identifiers',
    'What is wrong with a parameter is told by a code that is for identifiers.',
    ['APPT-SLOTS-071'],
    () =>
      combine(
        ['BAD_REQUEST', 'INVALID_PARAMETER'].map((code) =>
          refusals({ status: 400, issue: 'value', code: 'INVALID_IDENTIFIER_VALUE' }, code),
        ),
      ),
  ],
  [
    'slots.filters-demanded',
    'A search without search filters is refused.',
    ['APPT-SLOTS-038', 'APPT-AVAIL-018', 'APPT-AVAIL-019'],
    () => refusingWhen((request) => values(request, 'searchFilter').length === 0, 'BAD_REQUEST'),
  ],
  [
    'slots.order-demanded',
    'A search whose first parameter is not start is refused.',
    ['APPT-SLOTS-013'],
    () => refusingWhen(({ query }) => query[0]?.[0] !== 'start' && query.some(([name]) => name === 'start')),
  ],
  [
    'slots.manager-not-alone',
    'The managing organisation may not be asked for without Locations.',
    ['APPT-SLOTS-012', 'APPT-SLOTS-013', 'APPT-SLOTS-102', 'APPT-SLOTS-107'],
    () =>
      refusingWhen((request) => {
        const asked = values(request, '_include:recurse');
        return asked.includes('Location:managingOrganization') && !asked.includes('Schedule:actor:Location');
      }),
  ],
  [
    'slots.plus-not-decoded',
    'An offset that is percent-encoded is not understood.',
    [
      'APPT-SLOTS-048',
      'APPT-SLOTS-049',
      'APPT-SLOTS-001',
      'APPT-SLOTS-026',
      'APPT-SLOTS-066',
      'APPT-SLOTS-030',
      'APPT-SLOTS-109',
      'APPT-SLOTS-110',
      'APPT-SLOTS-146',
    ],
    () => mended((incoming) => ({ ...incoming, target: incoming.target.replace(/%2B(?=\d\d)/g, 'x') })),
  ],
  [
    'slots.forms-not-mixed',
    'A date as start and a time as end, or the reverse, are refused.',
    ['APPT-SLOTS-026'],
    () => refusingWhen((request) => isTime(bound(request, 'start')) !== isTime(bound(request, 'end'))),
  ],
  [
    'slots.two-weeks-too-long',
    'A period of exactly two weeks is refused.',
    ['APPT-SLOTS-066'],
    () =>
      refusingWhen((request) => {
        const [start, end] = [bound(request, 'start'), bound(request, 'end')].map((value) =>
          readMoment(value).toMillis(),
        );
        return (end ?? 0) - (start ?? 0) >= (14 * 24 - 1) * HOUR;
      }),
  ],
  [
    'slots.past-refused',
    'A period that begins before today is refused.',
    ['APPT-SLOTS-040'],
    () => refusingWhen((request) => bound(request, 'start').slice(0, 10) < formatDay(request.now)),
  ],
  [
    'slots.one-offset-only',
    'A period whose bounds have different offsets is refused.',
    ['APPT-SLOTS-030'],
    () =>
      refusingWhen((request) => {
        const [start, end] = [bound(request, 'start'), bound(request, 'end')];
        return isTime(start) && isTime(end) && start.slice(-6) !== end.slice(-6);
      }),
  ],
  [
    'slots.practices-not-served',
    'A search that says it comes from a GP practice is refused.',
    ['APPT-SLOTS-006'],
    () => refusingWhen((request) => filterOf(request, codeSystems.organisationType).includes('gp-practice')),
  ],
  [
    'slots.unknown-type-refused',
    'An organisation type outside the value set is refused.',
    ['APPT-SLOTS-046'],
    () =>
      refusingWhen((request) =>
        filterOf(request, codeSystems.organisationType).some(
          (code) => !['urgent-care', 'gp-practice'].includes(code),
        ),
      ),
  ],
  [
    'slots.unknown-filter-refused',
    'A search filter of an unknown system is refused.',
    ['APPT-SLOTS-043', 'APPT-SLOTS-044', 'APPT-SLOTS-045'],
    () =>
      refusingWhen((request) =>
        values(request, 'searchFilter').some(
          (token) =>
            ![identifiers.odsCode, codeSystems.organisationType].some((system) =>
              token.startsWith(`${system}|`),
            ),
        ),
      ),
  ],
  [
    'slots.unknown-parameter-refused',
    'A search with a parameter that is not known is refused.',
    ['APPT-SLOTS-047', 'API-HTTP-061'],
    () => refusingWhen(({ query }) => query.some(([name]) => !KNOWN.includes(name))),
  ],
  [
    'slots.forwarded-refused',
    'A search that came through a proxy, as its headers tell, is refused.',
    ['API-HTTP-064'],
    () =>
      when(
        ({ incoming: { headers } }) =>
          headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined,
        mended((incoming) => ({ ...incoming, target: incoming.target.replace('status=free', 'status=') })),
      ),
  ],
  [
    'slots.no-second-try',
    'After a search without a result the next one, for another period, is refused.',
    ['APPT-SLOTS-146', 'APPT-SLOTS-109', 'APPT-SLOTS-110'],
    () => {
      let fruitless: string | undefined;
      return {
        handle: (ordinary) => (request, practice) => {
          const period = `${bound(request, 'start')} ${bound(request, 'end')}`;
          const isNext = fruitless !== undefined && fruitless !== period;
          fruitless = undefined;
          if (isNext) throw refusal('DUPLICATE_REJECTED', 'There was no slot a moment ago');
          const reply = ordinary(request, practice);
          if (reply.resource?.entry === undefined) fruitless = period;
          return reply;
        },
      };
    },
  ],
]);
