import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { HarnessFault } from '../kernel/errors.js';
import type { Exchange } from '../model/exchange.js';

export interface Recorder {
  /**
   * Appends one exchange as one line. It is on its way to the disk when this returns.
   *
   * @throws HarnessFault when the line could not be written whole
   */
  record(exchange: Exchange): void;
  close(): void;
}

/**
 * Opens an append-only file of exchanges, newline-delimited JSON, made when it is not there. Several processes may
 * append to one file: each line is one `write` to a descriptor opened for appending, which the system never mixes with
 * another.
 *
 * @throws HarnessFault when the file cannot be opened
 */
export function openRecorder(file: string): Recorder {
  const descriptor = orFault(file, 'opened', () => {
    mkdirSync(dirname(file), { recursive: true });
    return openSync(file, 'a');
  });
  let torn = false;
  return {
    record(exchange) {
      // What a full disk took only a part of must not spoil the next line, when there is room again.
      const line = Buffer.from(`${torn ? '\n' : ''}${JSON.stringify(exchange)}\n`);
      const written = orFault(file, 'written', () => writeSync(descriptor, line));
      torn = written < line.length;
      if (torn) throw fault(file, 'written whole: is the disk full?');
    },
    close: () => closeSync(descriptor),
  };
}

function orFault<T>(file: string, verb: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw fault(file, `${verb}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

const fault = (file: string, problem: string, cause?: unknown): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `The record of exchanges could not be ${problem}`,
    where: file,
    next: 'Free space on the disk or choose another folder with --out; what was recorded so far is kept.',
    cause,
  });
