import { asDate, asDateTime } from '../fhir/londonTime.js';
import { includes, type Parameter, type Window } from './slots.js';

type Change = (parameters: readonly Parameter[], window: Window) => Parameter[];

/** The one thing that a scenario changes in a search that succeeds without the change, by its words. */
export const slotRequestChanges: Readonly<Record<string, Change>> = {
  'without start': without('start'),
  'without end': without('end'),
  'without start and end': without('start', 'end'),
  'without status': without('status'),
  'without _include=Slot:schedule': without('_include'),
  'with a second start, a day later': also(({ from }) => ['start', `ge${asDate(from.plus({ days: 1 }))}`]),
  'with a second end, a day earlier': also(({ to }) => ['end', `le${asDate(to.minus({ days: 2 }))}`]),
  ...prefixes('start', ({ from }) => asDate(from), ['gt', 'le', 'lt', 'eq', 'ne', '']),
  ...prefixes('end', ({ to }) => asDate(to.minus({ days: 1 })), ['lt', 'ge', 'gt', 'eq', 'ne', '']),
  ...forms('start', 'ge', ({ from }) => from),
  ...forms('end', 'le', ({ to }) => to.minus({ days: 1 })),
  ...Object.fromEntries(
    ['busy', 'busy-unavailable', 'busy-tentative', 'entered-in-error', 'available'].map((status) => [
      `with the status ${status}`,
      withValue('status', () => status),
    ]),
  ),
};

const further: readonly string[] = [includes.practitioner[1], includes.location[1], includes.organization[1]];

/** Searches that are as good as the plain one, by what is different in them. */
export const slotRequestVariations: Readonly<Record<string, Change>> = {
  'with its parameters in reverse order': (parameters) => [...parameters].reverse(),
  'with parameters that the specification does not know': also(
    () => ['colour', 'blue'],
    () => ['sortedBy', 'patience'],
  ),
  'without search filters': without('searchFilter'),
  'with the mandatory parameters only': without('searchFilter', '_include:recurse'),
  'without further includes': including(),
  'including Practitioners': including('practitioner'),
  'including Locations': including('location'),
  'including the managing organisation': including('organization'),
  'including Practitioners and Locations': including('practitioner', 'location'),
  'including Practitioners and the managing organisation': including('practitioner', 'organization'),
  'including Locations and the managing organisation': including('location', 'organization'),
  'including Practitioners, Locations and the managing organisation': including(
    'practitioner',
    'location',
    'organization',
  ),
};

/** Only these of the further includes, which are all repeats of one parameter. */
function including(...names: readonly (keyof typeof includes)[]): Change {
  const wanted = names.map((name): string => includes[name][1]);
  return (parameters) => parameters.filter(([, value]) => !further.includes(value) || wanted.includes(value));
}

/** Values of a date parameter that are not of the two forms allowed. */
function forms(
  name: 'start' | 'end',
  prefix: string,
  moment: (window: Window) => Window['from'],
): Record<string, Change> {
  const written: Record<string, (window: Window) => string> = {
    'a year only': (window) => `${prefix}${moment(window).toFormat('yyyy')}`,
    'a year and month only': (window) => `${prefix}${moment(window).toFormat('yyyy-MM')}`,
    'a time without an offset': (window) => `${prefix}${asDateTime(moment(window)).slice(0, 19)}`,
    'a month before the year': (window) => `${prefix}${moment(window).toFormat('MM-yyyy')}`,
    'text that is no date': () => `${prefix}next-tuesday`,
    'a day that does not exist': (window) => `${prefix}${moment(window).toFormat('yyyy')}-02-30`,
    'no value': () => '',
  };
  return Object.fromEntries(
    Object.entries(written).map(([words, value]) => [`with ${words} as ${name}`, withValue(name, value)]),
  );
}

function prefixes(
  name: 'start' | 'end',
  date: (window: Window) => string,
  wrong: readonly string[],
): Record<string, Change> {
  return Object.fromEntries(
    wrong.map((prefix) => [
      prefix ? `with the prefix ${prefix} on ${name}` : `without a prefix on ${name}`,
      withValue(name, (window) => `${prefix}${date(window)}`),
    ]),
  );
}

function without(...names: readonly string[]): Change {
  return (parameters) => parameters.filter(([name]) => !names.includes(name));
}

function withValue(name: string, value: (window: Window) => string): Change {
  return (parameters, window) =>
    parameters.map((parameter) => (parameter[0] === name ? [name, value(window)] : parameter));
}

function also(...more: readonly ((window: Window) => Parameter)[]): Change {
  return (parameters, window) => [...parameters, ...more.map((parameter) => parameter(window))];
}
