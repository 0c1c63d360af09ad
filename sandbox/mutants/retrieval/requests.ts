import { remove } from '../../behaviour/element.js';
import { refusingWhen } from '../../behaviour/handlers.js';
import { bare, outcomes, refusals } from '../../behaviour/replies.js';
import { parameterAs, queryAs } from '../../behaviour/requests.js';
import { when } from '../../behaviour/scope.js';
import type { SandboxRequest } from '../../interaction.js';
import { formatDay, readMoment } from '../../practice/uk-time.js';
import { mutantsAt } from '../row.js';

type Pairs = readonly (readonly [string, string])[];

const startsOf = (query: Pairs): string[] =>
  query.filter(([name]) => name === 'start').map(([, value]) => value);
const withStarts = (query: Pairs, ...starts: readonly string[]): Pairs => [
  ...query.filter(([name]) => name !== 'start'),
  ...starts.map((value) => ['start', value] as const),
];
const days = ({ query }: SandboxRequest): string[] =>
  startsOf(query)
    .map((value) => value.slice(2))
    .sort();

const FAR = 'le2199-12-31';

/** Reads the date behind a prefix as another one, where `make` gives one. */
const dateAs = (make: (date: string) => string | undefined) =>
  parameterAs('start', (value) => {
    const date = make(value.slice(2));
    return date === undefined ? value : `${value.slice(0, 2)}${date}`;
  });

/** Mutants in which retrievals are served and which are refused. */
export const requestMutants = mutantsAt('retrieve-a-patients-appointments', [
  [
    'retrieve.ge-optional',
    'A retrieval without the start with ge begins today.',
    ['APPT-RETR-016', 'APPT-RETR-017', 'APPT-RETR-029'],
    () =>
      queryAs((query, { site }) => {
        const [only = '', ...others] = startsOf(query);
        const isAlone = others.length === 0 && only.startsWith('le');
        return isAlone ? withStarts(query, `ge${formatDay(site.now())}`, only) : query;
      }),
  ],
  [
    'retrieve.le-optional',
    'A retrieval without the start with le has no end.',
    ['APPT-RETR-016', 'APPT-RETR-018', 'APPT-RETR-029'],
    () =>
      queryAs((query) => {
        const [only = '', ...others] = startsOf(query);
        return others.length === 0 && only.startsWith('ge') ? withStarts(query, only, FAR) : query;
      }),
  ],
  [
    'retrieve.period-optional',
    'A retrieval without any start is one of all that is to come.',
    ['APPT-RETR-016', 'APPT-RETR-030'],
    () =>
      queryAs((query, { site }) =>
        startsOf(query).length === 0 ? withStarts(query, `ge${formatDay(site.now())}`, FAR) : query,
      ),
  ],
  [
    'retrieve.third-ignored',
    'Of three starts the first two count.',
    ['APPT-RETR-016'],
    () => queryAs((query) => withStarts(query, ...startsOf(query).slice(0, 2))),
  ],
  [
    'retrieve.prefixes-ignored',
    'The earlier of two starts begins the period and the later ends it, whatever their prefixes.',
    ['APPT-RETR-017', 'APPT-RETR-018', 'APPT-RETR-031'],
    () =>
      queryAs((query) => {
        const found = startsOf(query);
        const dates = found.map((value) => value.replace(/^[a-z]*/, ''));
        const isGood = ['ge', 'le'].every((prefix) => found.some((value) => value.startsWith(prefix)));
        const areDates = dates.every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
        const [first = '', last = ''] = dates.toSorted();
        return isGood || !areDates || found.length !== 2
          ? query
          : withStarts(query, `ge${first}`, `le${last}`);
      }),
  ],
  [
    'retrieve.partial-dates',
    'A year, or a year and month, is completed to a day of the far future.',
    ['APPT-RETR-019', 'APPT-RETR-032'],
    () => served((date) => /^\d{4}(-\d{2})?$/.test(date)),
  ],
  [
    'retrieve.times-cut',
    'Of a time as start the date counts.',
    ['APPT-RETR-019', 'APPT-RETR-028'],
    () => dateAs((date) => (/^\d{4}-\d{2}-\d{2}T/.test(date) ? date.slice(0, 10) : undefined)),
  ],
  [
    'retrieve.unreadable-dates',
    'A start that cannot be read is one that does not matter.',
    ['APPT-RETR-042', 'APPT-RETR-044'],
    () => served((date) => !readMoment(date).isValid),
  ],
  [
    'retrieve.reversed-period',
    'A period that ends before it begins is turned round.',
    ['APPT-RETR-033', 'APPT-RETR-044'],
    () =>
      queryAs((query) => {
        const [first = '', last = ''] = startsOf(query).toSorted();
        const isReversed = first.startsWith('ge') && last.startsWith('le') && first.slice(2) > last.slice(2);
        return isReversed ? withStarts(query, `ge${last.slice(2)}`, `le${first.slice(2)}`) : query;
      }),
  ],
  [
    'retrieve.past-cut',
    'Of a period that begins in the past the part to come is returned.',
    ['APPT-RETR-020', 'APPT-RETR-024', 'APPT-RETR-043', 'APPT-RETR-004', 'APPT-GEN-024'],
    () =>
      queryAs((query, { site }) => {
        const today = formatDay(site.now());
        const isDate = startsOf(query).every((value) => /^[gl]e\d{4}-\d{2}-\d{2}$/.test(value));
        return isDate
          ? withStarts(
              query,
              ...startsOf(query).map((value) => (value.slice(2) < today ? value.slice(0, 2) + today : value)),
            )
          : query;
      }),
  ],
  [
    'retrieve.past-unexplained',
    'A period in the past is refused without a word on why.',
    ['APPT-RETR-027', 'APPT-RETR-043', 'APPT-RETR-042', 'APPT-RETR-045'],
    () =>
      when(
        ({ incoming, site }) =>
          /start=ge([\d-]{10})/.exec(incoming.target)?.[1]?.localeCompare(formatDay(site.now())) === -1,
        outcomes(remove('issue.diagnostics')),
      ),
  ],
  [
    'retrieve.unreadable-without-outcome',
    'A start that cannot be read is refused with a status and nothing else.',
    ['APPT-RETR-042', 'APPT-RETR-044'],
    () => when(({ incoming }) => isUnreadable(incoming.target), bare()),
  ],
  [
    'retrieve.malformed-instead-of-invalid',
    'A wrong start is refused as a malformed request, with 400.',
    ['APPT-RETR-043', 'APPT-RETR-044'],
    () => refusals({ status: 400, code: 'BAD_REQUEST', display: 'Bad request' }, 'INVALID_PARAMETER'),
  ],
  [
    'retrieve.unknown-patient-empty',
    'An unknown patient has no appointments, and that is no error.',
    ['APPT-RETR-046'],
    () => ({
      reply: (reply) =>
        reply.status === 404
          ? {
              status: 200,
              resource: { resourceType: 'Bundle', type: 'searchset' },
            }
          : reply,
    }),
  ],
  [
    'retrieve.unknown-patient-no-record',
    'An unknown patient is refused with the code of an unknown record.',
    ['APPT-RETR-046'],
    () => refusals({ code: 'NO_RECORD_FOUND', display: 'No record found' }, 'PATIENT_NOT_FOUND'),
  ],
  [
    'retrieve.today-refused',
    'A period has to begin tomorrow or later.',
    ['APPT-RETR-001', 'APPT-RETR-025', 'APPT-RETR-026', 'APPT-RETR-053'],
    () => refusingWhen((request) => days(request)[0] === formatDay(request.now)),
  ],
  [
    'retrieve.order-demanded',
    'The start with ge has to come first.',
    ['APPT-RETR-034'],
    () => refusingWhen(({ query }) => startsOf(query)[0]?.startsWith('le') === true),
  ],
  [
    'retrieve.one-day-refused',
    'A period that ends on the day on which it begins is refused.',
    ['APPT-RETR-034', 'APPT-RETR-026'],
    () =>
      refusingWhen((request) => {
        const [first, last] = days(request);
        return first !== undefined && first === last;
      }),
  ],
  [
    'retrieve.two-weeks-at-most',
    'A period longer than two weeks is refused, as in slot searches.',
    ['APPT-RETR-035'],
    () =>
      refusingWhen((request) => {
        const [first = '', last = ''] = days(request);
        return Date.parse(last) - Date.parse(first) > 14 * 86_400_000;
      }),
  ],
  [
    'retrieve.unknown-parameter-refused',
    'A retrieval with a parameter that is not known is refused.',
    ['APPT-RETR-048', 'API-HTTP-061'],
    () => refusingWhen(({ query }) => query.some(([name]) => name !== 'start')),
  ],
]);

/** Whether a start has a prefix, and behind it no date. */
function isUnreadable(target: string): boolean {
  const starts = new URLSearchParams(target.split('?')[1]).getAll('start');
  return starts.some((value) => /^[gl]e/.test(value) && !readMoment(value.slice(2)).isValid);
}

/** Serves a period of which a date is in some way wrong, as one of a single day to come. */
function served(isWrong: (date: string) => boolean) {
  return queryAs((query) =>
    startsOf(query).some((value) => /^[gl]e/.test(value) && isWrong(value.slice(2)))
      ? withStarts(query, 'ge2199-01-01', FAR)
      : query,
  );
}
