import type { Behaviour } from '../../behaviour/behaviour.js';
import { claimsAs, parameterAs, parameterElse, queryAs } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import { isObject } from '../../wire/json.js';
import type { MutantRow } from '../row.js';
import { recordOf } from './record.js';

const retrieve = 'retrieve-a-patients-appointments';

/** Retrieval that reads each start as another one. */
const started = (read: (value: string) => string | undefined): Behaviour =>
  at(retrieve, parameterAs('start', read));

/** Retrieval that overlooks a bound which is sent alone. */
const overlookingAlone = (prefix: RegExp): Behaviour =>
  at(
    retrieve,
    queryAs((query) => {
      const starts = query.filter(([name]) => name === 'start');
      const isAlone = starts.length === 1 && prefix.test(starts[0]?.[1] ?? '');
      return isAlone ? query.filter(([name]) => name !== 'start') : query;
    }),
  );

/** Takes the record of anybody at one interaction. */
const anyRecordAt = (interaction: Parameters<typeof at>[0]): Behaviour =>
  at(
    interaction,
    claimsAs((claims, call) => ({
      ...claims,
      ...(isObject(claims.requested_record) && { requested_record: recordOf(call) }),
    })),
  );

/** Retrievals that select otherwise, and records of others that are taken; written with the rows of 1.0.0-rc.2. */
export const retrievalMutants: readonly MutantRow[] = [
  [
    'dstu2.eq-taken-for-ge',
    'Takes eq for ge.',
    ['DST2B-RETR-019'],
    started((value) => value.replace(/^eq/, 'ge')),
  ],
  [
    'dstu2.eq-taken-for-le',
    'Takes eq for le.',
    ['DST2B-RETR-019'],
    started((value) => value.replace(/^eq/, 'le')),
  ],
  [
    'dstu2.unprefixed-taken-for-ge',
    'Takes a start without a prefix for ge.',
    ['DST2B-RETR-020'],
    started((value) => value.replace(/^(?=\d)/, 'ge')),
  ],
  [
    'dstu2.unprefixed-taken-for-le',
    'Takes a start without a prefix for le.',
    ['DST2B-RETR-020'],
    started((value) => value.replace(/^(?=\d)/, 'le')),
  ],
  [
    'dstu2.lower-bound-alone-overlooked',
    'Overlooks a lower bound that is sent alone.',
    ['DST2B-RETR-037'],
    overlookingAlone(/^ge[\d-]+$/),
  ],
  [
    'dstu2.upper-bound-alone-overlooked',
    'Overlooks an upper bound that is sent alone.',
    ['DST2B-RETR-038'],
    overlookingAlone(/^le[\d-]+$/),
  ],
  [
    'dstu2.times-cut-to-days',
    'Reads bounds with a time as days.',
    ['DST2B-RETR-021', 'DST2B-RETR-023'],
    started((value) => value.replace(/T.*$/, '')),
  ],
  [
    'dstu2.today-without-start',
    'Shows what begins today where no start is sent.',
    ['DST2B-RETR-014', 'DST2B-RETR-039'],
    at(
      retrieve,
      parameterElse('start', ({ site }) => `eq${site.now().toISOString().slice(0, 10)}`),
    ),
  ],
  [
    'dstu2.any-record-in-retrievals',
    'Retrieves with a token for the record of somebody else.',
    ['DST2B-RETR-044'],
    anyRecordAt(retrieve),
  ],
  [
    'dstu2.any-record-in-searches-for-patients',
    'Searches for patients with a token for the record of somebody else.',
    ['DST2B-PATS-031'],
    anyRecordAt('find-a-patient'),
  ],
];
