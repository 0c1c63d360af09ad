import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { HarnessFault } from './errors.js';

/** The lines of a record that was written line by line; one that a killed process left half written is dropped. */
export function readLines<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      try {
        return [JSON.parse(line)];
      } catch {
        return [];
      }
    });
}

/**
 * Appends one value as one line, in one write, so that processes may share the file.
 *
 * @throws HarnessFault when the line could not be written whole
 */
export function appendLine(file: string, value: unknown): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'a');
    const line = Buffer.from(`${JSON.stringify(value)}\n`);
    if (writeSync(descriptor, line) < line.length)
      throw new Error('it was not written whole: is the disk full?');
  } catch (cause) {
    throw unwritable(file, cause);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Ends the last line of a record, which a killed process may have left half written: the next one must stand alone. */
export function endLastLine(file: string): void {
  if (!existsSync(file)) return;
  const descriptor = openSync(file, 'a+');
  try {
    const { size } = fstatSync(descriptor);
    const last = Buffer.alloc(1);
    if (size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last.toString() !== '\n')
      writeSync(descriptor, '\n');
  } finally {
    closeSync(descriptor);
  }
}

const unwritable = (file: string, cause: unknown): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `The record of the run could not be written: ${cause instanceof Error ? cause.message : String(cause)}`,
    where: file,
    next: 'Free space on the disk or choose another folder with --out; what was recorded so far is kept.',
    cause,
  });
