import { ConfigurationError } from '../kernel/errors.js';

/** What is said of a file that people write, when it is not there or has mistakes. */
export interface DocumentKind {
  title: string;
  /** What did not happen because of its mistakes. */
  spared: string;
  /** What to do when it cannot be read. */
  whenMissing: string;
  whenWrong: string;
}

export const providerFile: DocumentKind = {
  title: 'The configuration',
  spared: 'nothing was sent',
  whenMissing:
    'Copy provider.example.yaml to this path and fill it in, or run without --config to test the embedded provider.',
  whenWrong:
    'Correct them and run again; docs/configuration.md and provider.example.yaml describe every key.',
};

/** One thing that is wrong in such a file. */
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
export function mistaken(
  file: string,
  mistakes: readonly Mistake[],
  { title, spared, whenWrong }: DocumentKind = providerFile,
): ConfigurationError {
  const places = [...new Map(mistakes.toReversed().map((mistake) => [mistake.path, mistake])).values()];
  const sorted = places.toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || a.path.localeCompare(b.path, 'en', { numeric: true }),
  );
  return new ConfigurationError({
    code: 'CONFIGURATION_INVALID',
    what: `${title} has ${sorted.length} mistake${sorted.length === 1 ? '' : 's'}; ${spared}.`,
    where: [file, ...sorted.map(describeMistake)].join('\n    '),
    next: whenWrong,
  });
}
