import { set } from '../../behaviour/element.js';
import { refusingWhen } from '../../behaviour/handlers.js';
import { inParameters, put } from '../../behaviour/put.js';
import { only, refusals, saying } from '../../behaviour/replies.js';
import { bodyAs, mended, withBody } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import type { Resource } from '../../interaction.js';
import { objects, text } from '../../wire/json.js';
import type { MutantRow } from '../row.js';
import { boundsOf, period, week } from './periods.js';

const search = 'search-for-free-slots';

/** Whether a text is a day that there is, with or without a time. */
const isDate = (bound: string): boolean => {
  const day = bound.slice(0, 10);
  const time = Date.parse(bound);
  return !Number.isNaN(time) && new Date(Date.parse(day)).toISOString().startsWith(day);
};

/** How many days the dates of a period are apart. */
const daysOf = (sent: Resource | undefined): number => {
  const [start = '', end = ''] = boundsOf(sent);
  return (Date.parse(end) - Date.parse(start)) / 86_400_000;
};

/** What can be wrong with the operation for slots, beyond what is wrong with its parameters. */
export const scheduleMutants: readonly MutantRow[] = [
  [
    'beta1.organisation-for-parameters',
    'Takes another resource for the Parameters, and searches a week.',
    ['DST2A-SLOTS-012'],
    at(
      search,
      mended((incoming) =>
        incoming.body.includes('"resourceType":"Organization"')
          ? withBody(
              incoming,
              JSON.stringify({
                resourceType: 'Parameters',
                parameter: [{ name: 'timePeriod', valuePeriod: week(new Date()) }],
              }),
            )
          : incoming,
      ),
    ),
  ],
  [
    'beta1.operation-named-freely',
    'Knows the operation by its name in any letters.',
    ['DST2A-SLOTS-031'],
    mended((incoming) => ({
      ...incoming,
      target: incoming.target.replace(/\$gpc\.getschedule/i, () => '$gpc.getschedule'),
    })),
  ],
  [
    'beta1.called-once-for-a-day',
    'Answers the operation for a week only where nobody has asked for some of its days before.',
    ['DST2A-SLOTS-017'],
    () => {
      let hasAsked = false;
      return at(
        search,
        refusingWhen(({ body: sent }) => {
          const length = daysOf(sent);
          const refuses = hasAsked && length === 6;
          hasAsked ||= length === 3;
          return refuses;
        }),
      );
    },
  ],
  [
    'beta1.unreadable-bounds-replaced',
    'Searches from today where a bound of the period is no date.',
    ['DST2A-SLOTS-024'],
    at(
      search,
      bodyAs((sent) =>
        boundsOf(sent).some((one) => one !== 'undefined' && !isDate(one))
          ? { ...sent, parameter: [{ name: 'timePeriod', valuePeriod: week(new Date()) }] }
          : sent,
      ),
    ),
  ],
  [
    'beta1.slots-of-other-days',
    'Shows the slots of the days around the period too.',
    ['DST2A-SLOTS-038'],
    period(({ start, end, ...rest }) => ({
      ...rest,
      ...(start !== undefined && { start: dayFrom(text(start), -1) }),
      ...(end !== undefined && { end: dayFrom(text(end), 1) }),
    })),
  ],
  [
    'beta1.slots-at-bounds-left-out',
    'Leaves slots out that begin with the period.',
    ['DST2A-SLOTS-038'],
    period(({ start, ...rest }) => ({
      ...rest,
      ...(start !== undefined && { start: secondLater(text(start)) }),
    })),
  ],
  [
    'beta1.practitioners-left-out',
    'Leaves the practitioners of schedules out of the answer.',
    ['DST2A-SLOTS-044'],
    at(
      search,
      only(({ resourceType }) => resourceType !== 'Practitioner'),
    ),
  ],
  [
    'beta1.operation-unlisted',
    'Lists no operation for slots in the statement.',
    ['DST2A-META-010'],
    put('Conformance', (statement) => ({
      ...statement,
      rest: objects(statement.rest).map((one) => ({
        ...one,
        operation: objects(one.operation).filter(({ name }) => name !== 'gpc.getschedule'),
      })),
    })),
  ],
  [
    'beta1.slots-counted',
    'Gives the Bundle of the operation its total.',
    ['DST2A-SLOTS-052'],
    at(search, put('Bundle', set('total', 0))),
  ],
  [
    'beta1.bundle-in-parameters',
    'Answers the operation with Parameters that hold the Bundle.',
    ['DST2A-SLOTS-016'],
    at(search, { put: inParameters }),
  ],
  [
    'beta1.unknown-organisation-of-another-code',
    'Refuses an unknown organisation with another code.',
    ['DST2A-SLOTS-030'],
    at(search, refusals({ code: 'REFERENCE_NOT_FOUND' }, saying(/No organisation has the id/))),
  ],
];

/** A bound a day away; what is no date stays. */
function dayFrom(bound: string | undefined, days: number): string {
  const time = Date.parse(bound ?? '');
  if (bound === undefined || Number.isNaN(time)) return bound ?? '';
  const moved = new Date(time + days * 86_400_000).toISOString();
  return bound.includes('T') ? `${moved.slice(0, 19)}Z` : moved.slice(0, 10);
}

const secondLater = (bound: string | undefined): string =>
  bound?.includes('T') === true && !Number.isNaN(Date.parse(bound))
    ? `${new Date(Date.parse(bound) + 1000).toISOString().slice(0, 19)}Z`
    : (bound ?? '');
