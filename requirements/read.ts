import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { HarnessFault } from '../support/kernel/errors.js';
import { parsed } from './ahead.js';
import { shownPath } from './places.js';

/** A guard that is compiled when it is first asked for: a worker needs two of them. */
export type Guard<T> = () => ValidateFunction<T>;

/** Turns a schema into a guard of the type it describes. */
export function guard<T>(schema: AnySchemaObject): Guard<T> {
  let compiled: ValidateFunction<T> | undefined;
  return () => {
    compiled ??= ajv.compile<T>(schema);
    return compiled;
  };
}

// The schemas are our own and tested: not holding them against the meta-schema saves most of the start-up time, and what
// is looked at once is not worth optimised code.
const ajv = new Ajv2020({ allErrors: true, validateSchema: false, code: { optimize: false } });

/**
 * Reads a YAML file of a specification and checks it against its guard.
 *
 * @throws HarnessFault when the file is missing, is no YAML or does not fit, with every place that is wrong
 */
export const readYaml = <T>(path: string, fits: Guard<T>): T => fitting(path, parsedYaml(path), fits());

/** Reads a YAML file whose form is still to be looked at; errors as `readYaml`. */
export const parsedYaml = (path: string): unknown => attempt(path, () => parsed(readText(path)));

/** Reads a file of one JSON value a line; errors as `readYaml`, with the line. */
export function readJsonLines<T>(path: string, guardOf: Guard<T>): T[] {
  const fits = guardOf();
  const lines = readText(path).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${path}, line ${index + 1}`;
    return [
      fitting(
        place,
        attempt(place, () => JSON.parse(line)),
        fits,
      ),
    ];
  });
}

/** The lines of a file below `requirements/`. */
export const linesOf = (path: string): string[] => readText(path).split('\n');

/** The error for data that ships with the project and is wrong: never the provider's or the user's fault. */
export const badData = (path: string, mistakes: readonly string[], cause?: unknown): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `The specification's data is not coherent: ${mistakes.join('; ')}.`,
    where: shownPath(path),
    next: 'Restore the file from the release, or correct it: docs/requirements.md describes its form.',
    cause,
  });

function readText(path: string): string {
  return attempt(path, () => readFileSync(path, 'utf8'));
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw badData(path, [cause instanceof Error ? cause.message : String(cause)], cause);
  }
}

/** The data, once it fits its guard; errors as `readYaml`. */
export function fitting<T>(path: string, data: unknown, fits: ValidateFunction<T>): T {
  if (fits(data)) return data;
  const mistakes = (fits.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || 'it'} ${message}${'additionalProperty' in params ? ` (${params.additionalProperty})` : ''}`,
  );
  throw badData(path, mistakes);
}
