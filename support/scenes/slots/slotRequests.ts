import { includes, type Parameter, type Window } from '../../../checks/slots/search.js';
import { asDate, asDateTime } from '../../fhir/londonTime.js';

type ParameterChange = (parameters: readonly Parameter[], window: Window) => Parameter[];

type Bound = 'start' | 'end';

/** The right moment and prefix of either date parameter. */
const moments: Readonly<Record<Bound, { of(window: Window): Window['from']; prefix: string }>> = {
  start: { of: ({ from }) => from, prefix: 'ge' },
  end: { of: ({ to }) => to.minus({ days: 1 }), prefix: 'le' },
};

/** Values of a date parameter that are not of the two forms allowed. */
const written = {
  year: (moment, prefix) => `${prefix}${moment.toFormat('yyyy')}`,
  yearAndMonth: (moment, prefix) => `${prefix}${moment.toFormat('yyyy-MM')}`,
  timeWithoutOffset: (moment, prefix) => `${prefix}${asDateTime(moment).slice(0, 19)}`,
  monthBeforeYear: (moment, prefix) => `${prefix}${moment.toFormat('MM-yyyy')}`,
  noDate: (_moment, prefix) => `${prefix}next-tuesday`,
  noSuchDay: (moment, prefix) => `${prefix}${moment.toFormat('yyyy')}-02-30`,
  nothing: () => '',
} as const satisfies Readonly<Record<string, (moment: Window['from'], prefix: string) => string>>;

/** The one thing that a scenario changes in a search that succeeds without the change, by the sentence. */
export const slotRequestChanges: Readonly<Record<string, ParameterChange>> = {
  'the same search is sent without start': without('start'),
  'the same search is sent without end': without('end'),
  'the same search is sent without start and end': without('start', 'end'),
  'the same search is sent without status': without('status'),
  'the same search is sent without _include=Slot:schedule': without('_include'),
  'the same search is sent with a second start, a day later': also(({ from }) => [
    'start',
    `ge${asDate(from.plus({ days: 1 }))}`,
  ]),
  'the same search is sent with a second end, a day earlier': also(({ to }) => [
    'end',
    `le${asDate(to.minus({ days: 2 }))}`,
  ]),
  'the same search is sent with the prefix gt on start': prefixed('start', 'gt'),
  'the same search is sent with the prefix le on start': prefixed('start', 'le'),
  'the same search is sent with the prefix lt on start': prefixed('start', 'lt'),
  'the same search is sent with the prefix eq on start': prefixed('start', 'eq'),
  'the same search is sent with the prefix ne on start': prefixed('start', 'ne'),
  'the same search is sent without a prefix on start': prefixed('start', ''),
  'the same search is sent with the prefix lt on end': prefixed('end', 'lt'),
  'the same search is sent with the prefix ge on end': prefixed('end', 'ge'),
  'the same search is sent with the prefix gt on end': prefixed('end', 'gt'),
  'the same search is sent with the prefix eq on end': prefixed('end', 'eq'),
  'the same search is sent with the prefix ne on end': prefixed('end', 'ne'),
  'the same search is sent without a prefix on end': prefixed('end', ''),
  'the same search is sent with a year only as start': as('start', written.year),
  'the same search is sent with a year and month only as start': as('start', written.yearAndMonth),
  'the same search is sent with a time without an offset as start': as('start', written.timeWithoutOffset),
  'the same search is sent with a month before the year as start': as('start', written.monthBeforeYear),
  'the same search is sent with text that is no date as start': as('start', written.noDate),
  'the same search is sent with a day that does not exist as start': as('start', written.noSuchDay),
  'the same search is sent with no value as start': as('start', written.nothing),
  'the same search is sent with a year only as end': as('end', written.year),
  'the same search is sent with a year and month only as end': as('end', written.yearAndMonth),
  'the same search is sent with a time without an offset as end': as('end', written.timeWithoutOffset),
  'the same search is sent with a month before the year as end': as('end', written.monthBeforeYear),
  'the same search is sent with text that is no date as end': as('end', written.noDate),
  'the same search is sent with a day that does not exist as end': as('end', written.noSuchDay),
  'the same search is sent with no value as end': as('end', written.nothing),
  'the same search is sent with the status busy': withValue('status', () => 'busy'),
  'the same search is sent with the status busy-unavailable': withValue('status', () => 'busy-unavailable'),
  'the same search is sent with the status busy-tentative': withValue('status', () => 'busy-tentative'),
  'the same search is sent with the status entered-in-error': withValue('status', () => 'entered-in-error'),
  'the same search is sent with the status available': withValue('status', () => 'available'),
};

const further: readonly string[] = [includes.practitioner[1], includes.location[1], includes.organization[1]];

export const inReverseOrder: ParameterChange = (parameters) => [...parameters].reverse();
export const withoutSearchFilters = without('searchFilter');
export const withoutFurtherIncludes = including();
export const withUnknownParameters = also(
  () => ['colour', 'blue'],
  () => ['sortedBy', 'patience'],
);

/** Searches that are as good as the plain one, by the sentence. */
export const slotRequestVariations: Readonly<Record<string, ParameterChange>> = {
  'a consumer searches for free slots with its parameters in reverse order': inReverseOrder,
  'a consumer searches for free slots with parameters that the specification does not know':
    withUnknownParameters,
  'a consumer searches for free slots with the reserved parameter disposition': also(() => [
    'disposition',
    'test',
  ]),
  'a consumer searches for free slots with the reserved parameter service-id': also(() => [
    'service-id',
    'test',
  ]),
  'a consumer searches for free slots with the mandatory parameters only': without(
    'searchFilter',
    '_include:recurse',
  ),
  'a consumer searches for free slots without further includes': withoutFurtherIncludes,
  'a consumer searches for free slots including Practitioners': including('practitioner'),
  'a consumer searches for free slots including Locations': including('location'),
  'a consumer searches for free slots including the managing organisation': including('organization'),
  'a consumer searches for free slots including Practitioners and Locations': including(
    'practitioner',
    'location',
  ),
  'a consumer searches for free slots including Practitioners and the managing organisation': including(
    'practitioner',
    'organization',
  ),
  'a consumer searches for free slots including Locations and the managing organisation': including(
    'location',
    'organization',
  ),
  'a consumer searches for free slots including Practitioners, Locations and the managing organisation':
    including('practitioner', 'location', 'organization'),
};

/** Only these of the further includes, which are all repeats of one parameter. */
function including(...names: readonly (keyof typeof includes)[]): ParameterChange {
  const wanted = names.map((name): string => includes[name][1]);
  return (parameters) => parameters.filter(([, value]) => !further.includes(value) || wanted.includes(value));
}

function prefixed(bound: Bound, prefix: string): ParameterChange {
  return withValue(bound, (window) => `${prefix}${asDate(moments[bound].of(window))}`);
}

function as(bound: Bound, value: (moment: Window['from'], prefix: string) => string): ParameterChange {
  const { of, prefix } = moments[bound];
  return withValue(bound, (window) => value(of(window), prefix));
}

function without(...names: readonly string[]): ParameterChange {
  return (parameters) => parameters.filter(([name]) => !names.includes(name));
}

function withValue(name: string, value: (window: Window) => string): ParameterChange {
  return (parameters, window) =>
    parameters.map((parameter) => (parameter[0] === name ? [name, value(window)] : parameter));
}

function also(...more: readonly ((window: Window) => Parameter)[]): ParameterChange {
  return (parameters, window) => [...parameters, ...more.map((parameter) => parameter(window))];
}
