import type { CheckVerdict, ScenarioVerdict } from '../verdicts.js';

/** One finding, with what makes it the same as another of the same cause. */
export interface Deviation {
  scenario: ScenarioVerdict;
  check: CheckVerdict;
  exchange: string;
  path: string;
  expected: string;
  found: string;
  /** Where it is, whatever the index and the resource that holds it; empty for the whole answer. */
  place: string;
  /** The interaction whose answer it is. */
  interaction: string;
  /** A standing rule saw it in the exchanges of other scenarios. */
  standing: boolean;
  /** Family of its check, place, and the pattern of what was expected and found. */
  key: string;
}

/**
 * The deviations of a check, one for each finding that is recorded; one as well when none is.
 *
 * @param endpoints ids, by which the checks that try every interaction name the one that deviates
 */
export function deviationsOf(
  check: CheckVerdict,
  scenario: ScenarioVerdict,
  endpoints: ReadonlySet<string>,
): Deviation[] {
  const findings = check.findings.length > 0 ? check.findings : [{ path: '', expected: '', found: '' }];
  return findings.map(({ path, expected, found }) => {
    const seen = seenIn.exec(path);
    const swept = endpoints.has(path.replace(seenIn, ''));
    const place = swept ? '' : placeOf(path, found);
    return {
      scenario,
      check,
      exchange: seen?.[1] ?? check.exchange,
      path: path.replace(seenIn, ''),
      expected,
      found,
      place,
      interaction: swept ? path.replace(seenIn, '') : scenario.endpoint,
      standing: seen !== null && !swept,
      key: [familyOf(check.id), place, patternOf(expected), patternOf(found)].join(' | '),
    };
  });
}

/** Its check sends an interaction the plain request, of which nothing is tried. */
export const isPlain = ({ check }: Deviation): boolean => check.id.startsWith('spine-headers.id.');

/** What tells the errors of an interaction from those of another, and from others of its own. */
export const answerKey = (interaction: string, status: string): string => `${interaction} ${status}`;

/** Standing rules name the exchange beside the place, as their findings come from many. */
const seenIn = / \(exchange ([^)]+)\)$/;

/**
 * What a check asks, whichever endpoint it asks it of: `slots.etag` and `book.etag` are one family. The checks of which
 * error is named are one family: their expectations tell them apart.
 */
export function familyOf(check: string): string {
  const [, ...rest] = check.split('.');
  return (named.has(rest[0] ?? '') ? rest[0] : rest.join('.')) || check;
}

const named: ReadonlySet<string> = new Set(['error', 'tabulated']);

/**
 * A path without indices, without the exchange, and without the bundle and the resource that hold the element. Where the
 * path is a whole resource, what was found may name the element.
 */
export function placeOf(path: string, found = ''): string {
  const place = path
    .replace(seenIn, '')
    .slice(0, placeLimit)
    .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
    .replace(/\b(Bundle\.)?entry\.resource\.?/g, '')
    .replace(/\b[A-Z][A-Za-z]+\./g, '');
  return wholeResource.test(place)
    ? (elementPath.exec(found.slice(0, placeLimit))?.[1]?.replace(/\[[^\]]*\]/g, '') ?? '')
    : place;
}

/** Names in a path may be the provider's own, and of any length. */
const placeLimit = 300;
const wholeResource = /^([A-Z][A-Za-z]+)?$/;
const elementPath = /^[A-Z][A-Za-z]+\.([A-Za-z.[\]\d]+)/;

const patternLimit = 80;

/**
 * A text in which what differs from one answer to the next is left out: times, ids, numbers, formats, and how often it
 * stands. Of words nothing is left: they are those of the check, or what somebody wrote.
 */
export const patternOf = (text: string): string => {
  const plain = valuesOf(text);
  return wordy.test(plain) ? '<words>' : plain.slice(0, patternLimit);
};

/** White space within, and no status at the start. */
const wordy = /^(?!\d{3} ).*\S\s\S/s;

const valuesOf = (text: string): string =>
  text
    .slice(0, 10 * patternLimit)
    .replace(/\d{4}-\d\d(-\d\d(T[\d:.]+)?)?/g, '<date>')
    .replace(/\b([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]+/g, '$1/<id>')
    .replace(/\b(?=[a-z-]*\d)[A-Za-z0-9-]{8,}\b/gi, '<id>')
    .replace(/\b\d{4,}\b/g, '<number>')
    .replace(/^(W\/"?|")\d+("?)$/, '$1<version>$2')
    .replace(/fhir\+(json|xml)/g, 'fhir+<format>')
    .replace(/([A-Za-z/<>]+)(, \1)+/g, '$1');
