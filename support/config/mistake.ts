import { ConfigurationError } from '../kernel/errors.js';

/** One thing that is wrong in `provider.yaml`. */
export interface Mistake {
  /** `endpoint.baseUrl`, `personas.bookable[0]`; empty for the file as a whole. */
  path: string;
  /** What belongs there, as a noun phrase. */
  expected: string;
  /** What is written there; never a value from the environment, never a secret. */
  found: string;
  /** Line in the file, from 1. */
  line?: number;
}

/** One line of text: where, what was expected, what was found. */
export const describeMistake = ({ path, expected, found, line }: Mistake): string =>
  `${path || 'the file'}${line === undefined ? '' : ` (line ${line})`}: expected ${expected}; found ${found}`;

/** All mistakes of a file as one error, in the order of the file; only the first of each place, which explains the rest. */
export function mistaken(file: string, mistakes: readonly Mistake[]): ConfigurationError {
  const places = [...new Map(mistakes.toReversed().map((mistake) => [mistake.path, mistake])).values()];
  const sorted = places.toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || a.path.localeCompare(b.path, 'en', { numeric: true }),
  );
  return new ConfigurationError({
    code: 'CONFIGURATION_INVALID',
    what: `The configuration has ${sorted.length} mistake${sorted.length === 1 ? '' : 's'}; nothing was sent.`,
    where: [file, ...sorted.map(describeMistake)].join('\n    '),
    next: 'Correct them and run again; docs/configuration.md and provider.example.yaml describe every key.',
  });
}
