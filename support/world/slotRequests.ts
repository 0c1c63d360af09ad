import { asDate, asDateTime } from '../fhir/londonTime.js';
import type { Parameter, Window } from './slots.js';

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

function also(parameter: (window: Window) => Parameter): Change {
  return (parameters, window) => [...parameters, parameter(window)];
}
