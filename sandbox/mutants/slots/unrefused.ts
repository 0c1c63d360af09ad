import type { Call } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { onlyFirst, parameterAs, parameterElse, queryAs } from '../../behaviour/requests.js';
import { formatDay, formatMoment, readMoment, startOfDay } from '../../practice/uk-time.js';
import { mutantsAt } from '../row.js';

const today = ({ site }: Call): string => `ge${formatDay(site.now())}`;
const inAWeek = ({ site }: Call): string => `le${formatDay(startOfDay(site.now(), 7).toJSDate())}`;

/** Reads a bound that does not fit a pattern as the one that is not sent. */
const ifNot =
  (fits: (value: string) => boolean, otherwise: (call: Call) => string) => (value: string, call: Call) =>
    fits(value) ? value : otherwise(call);

const isWhole = (value: string): boolean => !/^[gl]e\d{4}(-\d{2})?$/.test(value);
const isMoment = (value: string): boolean =>
  /^\d/.test(value) || readMoment(value.slice(2).replace(/ (?=\d{2}:)/, '+')).isValid;

const isInOrder = (value: string): boolean => /^[gl]e\d{4}-\d\d-\d\d/.test(value) && isMoment(value);

const both = (fits: (value: string) => boolean) => () =>
  combine([parameterAs('start', ifNot(fits, today)), parameterAs('end', ifNot(fits, inAWeek))]);

/** Takes the end of a period from its start. */
const endFrom = (end: (start: Date, end: Date) => Date | undefined) =>
  queryAs((query) => {
    const sent = (name: string) => query.find(([each]) => each === name)?.[1] ?? '';
    if (![sent('start'), sent('end')].every(isInOrder)) return query;
    const [from, to] = ['start', 'end'].map((name) => readMoment(sent(name).slice(2)).toJSDate());
    const other = from && to && end(from, to);
    return query.map(([name, value]) => [name, name === 'end' && other ? `le${formatDay(other)}` : value]);
  });

/** Takes the end of a period from its bounds, to the second. */
const endAs = (end: (start: Date, end: Date) => Date) =>
  queryAs((query) => {
    const sent = (name: string) => query.find(([each]) => each === name)?.[1].slice(2) ?? '';
    const [from, to] = ['start', 'end'].map((name) => readMoment(sent(name)));
    if (!from?.isValid || !to?.isValid) return query;
    const other = end(from.toJSDate(), to.toJSDate());
    return query.map(([name, value]) => [
      name,
      name === 'end' && other.getTime() !== to.toMillis() ? `le${formatMoment(other)}` : value,
    ]);
  });

/** Mutants of a search that serves what it has to refuse. */
export const unrefusedMutants = mutantsAt('search-for-free-slots', [
  [
    'slots.start-optional',
    'A search without start begins today.',
    ['APPT-SLOTS-014', 'APPT-SLOTS-038', 'APPT-SLOTS-039'],
    () => parameterElse('start', today),
  ],
  [
    'slots.end-optional',
    'A search without end ends in a week.',
    ['APPT-SLOTS-016', 'APPT-SLOTS-038', 'APPT-SLOTS-039'],
    () => parameterElse('end', inAWeek),
  ],
  [
    'slots.period-optional',
    'A search without any period is one of the coming week.',
    ['APPT-SLOTS-014', 'APPT-SLOTS-016', 'APPT-SLOTS-038', 'APPT-SLOTS-039'],
    () =>
      queryAs((query, call) =>
        query.some(([name]) => name === 'start' || name === 'end')
          ? query
          : [...query, ['start', today(call)], ['end', inAWeek(call)]],
      ),
  ],
  [
    'slots.status-optional',
    'A search without status is one for free slots.',
    ['APPT-SLOTS-038', 'APPT-SLOTS-067'],
    () => parameterElse('status', () => 'free'),
  ],
  [
    'slots.include-optional',
    'A search without _include=Slot:schedule is served.',
    ['APPT-SLOTS-021', 'APPT-SLOTS-038', 'APPT-SLOTS-069'],
    () => parameterElse('_include', () => 'Slot:schedule'),
  ],
  [
    'slots.first-bound-counts',
    'Of several starts or ends the first one counts.',
    ['APPT-SLOTS-014', 'APPT-SLOTS-016', 'APPT-SLOTS-031'],
    () => combine([onlyFirst('start'), onlyFirst('end')]),
  ],
  [
    'slots.prefixes-ignored',
    'The prefixes of start and end are not looked at.',
    ['APPT-SLOTS-015', 'APPT-SLOTS-017', 'APPT-SLOTS-032', 'APPT-SLOTS-033'],
    () =>
      combine([
        parameterAs('start', (value) => value.replace(/^[a-z]*(?=\d)/, 'ge')),
        parameterAs('end', (value) => value.replace(/^[a-z]*(?=\d)/, 'le')),
      ]),
  ],
  [
    'slots.partial-dates',
    'A year, or a year and month, is a bound that does not matter.',
    ['APPT-SLOTS-018', 'APPT-SLOTS-034'],
    both(isWhole),
  ],
  [
    'slots.times-without-offset',
    'A time without an offset is taken for UK time.',
    ['APPT-SLOTS-019', 'APPT-SLOTS-035'],
    () => {
      const withOffset = (value: string) => value.replace(/T[\d:]{8}$/, '$&Z');
      return combine([parameterAs('start', withOffset), parameterAs('end', withOffset)]);
    },
  ],
  [
    'slots.unreadable-dates',
    'A bound that cannot be read is one that does not matter.',
    ['APPT-SLOTS-036'],
    both(isMoment),
  ],
  [
    'slots.status-ignored',
    'Free slots are returned whatever status is asked for.',
    ['APPT-SLOTS-020', 'APPT-SLOTS-068'],
    () => parameterAs('status', () => 'free'),
  ],
  [
    'slots.seconds-not-counted',
    'Two weeks and some seconds are two weeks.',
    ['APPT-SLOTS-065', 'APPT-SLOTS-150'],
    () =>
      endAs((from, to) => {
        const limit = fortnightAfter(from);
        return to > limit && to.getTime() - limit.getTime() < 60_000 ? limit : to;
      }),
  ],
  [
    'slots.reversed-within-a-day',
    'A period that ends before it starts, on the same day, is one that is over at once.',
    ['APPT-SLOTS-037'],
    () => endAs((from, to) => (formatDay(from) === formatDay(to) && to < from ? from : to)),
  ],
  [
    'slots.long-period-cut',
    'Of a period longer than two weeks the first two weeks are searched.',
    ['APPT-SLOTS-058', 'APPT-SLOTS-065', 'APPT-SLOTS-150'],
    () => endFrom((start, end) => (end > fortnightAfter(start) ? fortnightAfter(start) : undefined)),
  ],
  [
    'slots.reversed-period-widened',
    'A period that ends before it starts is taken for the day of its start.',
    ['APPT-SLOTS-037'],
    () => endFrom((start, end) => (end < start ? start : undefined)),
  ],
]);

const fortnightAfter = (start: Date): Date => startOfDay(start, 14).toJSDate();
