import type { CheckVerdict, ScenarioVerdict } from '../verdicts.js';

/** One finding, with what makes it the same as another of the same cause. */
export interface Deviation {
  scenario: ScenarioVerdict;
  check: CheckVerdict;
  exchange: string;
  path: string;
  expected: string;
  found: string;
  /** Where it is, whatever the index and the resource that holds it. */
  place: string;
  /** A standing rule saw it in the exchanges of other scenarios. */
  standing: boolean;
  /** Family of its check, place, and the pattern of what was expected and found. */
  key: string;
}

/** The deviations of a check, one for each finding that is recorded; one as well when none is. */
export function deviationsOf(check: CheckVerdict, scenario: ScenarioVerdict): Deviation[] {
  const findings = check.findings.length > 0 ? check.findings : [{ path: '', expected: '', found: '' }];
  return findings.map(({ path, expected, found }) => {
    const seen = seenIn.exec(path);
    const place = placeOf(path);
    return {
      scenario,
      check,
      exchange: seen?.[1] ?? check.exchange,
      path: path.replace(seenIn, ''),
      expected,
      found,
      place,
      standing: seen !== null,
      key: [familyOf(check.id), place, patternOf(expected), patternOf(found)].join(' | '),
    };
  });
}

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

/** A path without indices, without the exchange, and without the bundle and the resource that hold the element. */
export const placeOf = (path: string): string =>
  path
    .replace(seenIn, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/^(Bundle\.)?(entry\.resource\.?)?/, '')
    .replace(/^[A-Z][A-Za-z]+\./, '');

const patternLimit = 80;

/** A text in which what differs from one answer to the next is left out: times, ids, numbers, and how often it stands. */
export const patternOf = (text: string): string =>
  text
    .slice(0, 10 * patternLimit)
    .replace(/\d{4}-\d\d(-\d\d(T[\d:.]+)?)?/g, '<date>')
    .replace(/\b([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]+/g, '$1/<id>')
    .replace(/\b(?=[a-z-]*\d)[A-Za-z0-9-]{8,}\b/gi, '<id>')
    .replace(/\b\d{4,}\b/g, '<number>')
    .replace(/(<[a-z]+>|[A-Za-z/<>]+)(, \1)+/g, '$1')
    .slice(0, patternLimit);
