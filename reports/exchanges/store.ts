import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { isObject } from '../../support/kernel/select.js';
import type { Exchange } from '../../support/model/exchange.js';

/** Exchanges of a run by random access: only one of them is in memory at a time. */
export interface ExchangeStore {
  /** Nothing when the run recorded no such exchange, or its line was cut off. */
  read(id: string): Exchange | undefined;
  close(): void;
}

interface Line {
  offset: number;
  length: number;
}

const chunkSize = 256 * 1024;
/** Enough of a line to see its id, which the recorder writes first. */
const headSize = 200;
const leadingId = /^\{"id":"([^"\\]*)"/;

/** Opens `exchanges.ndjson` and notes where each exchange stands; a file that is absent holds none. */
export function openExchanges(file: string): ExchangeStore {
  if (!existsSync(file)) return { read: () => undefined, close: () => undefined };
  const descriptor = openSync(file, 'r');
  const index = indexLines(descriptor);
  return {
    read: (id) => {
      const line = index.get(id);
      return line && parse(readText(descriptor, line));
    },
    close: () => closeSync(descriptor),
  };
}

/** The exchanges of a file one after the other, in the order of their ends; only one of them is in memory at a time. */
export function* eachExchange(file: string): Generator<Exchange> {
  if (!existsSync(file)) return;
  const descriptor = openSync(file, 'r');
  try {
    for (const line of lines(descriptor)) {
      const exchange = parse(readText(descriptor, line));
      if (exchange) yield exchange;
    }
  } finally {
    closeSync(descriptor);
  }
}

function indexLines(descriptor: number): Map<string, Line> {
  const index = new Map<string, Line>();
  for (const line of lines(descriptor)) {
    const head = readText(descriptor, { ...line, length: Math.min(line.length, headSize) });
    const id = leadingId.exec(head)?.[1] ?? parse(readText(descriptor, line))?.id;
    if (id !== undefined) index.set(id, line);
  }
  return index;
}

/** Where the lines of a file stand; the last one counts without its line break too. */
function* lines(descriptor: number): Generator<Line> {
  const chunk = Buffer.alloc(chunkSize);
  let start = 0;
  let position = 0;
  for (;;) {
    const size = readSync(descriptor, chunk, 0, chunkSize, position);
    if (size === 0) break;
    for (let at = chunk.indexOf(10); at >= 0 && at < size; at = chunk.indexOf(10, at + 1)) {
      yield { offset: start, length: position + at - start };
      start = position + at + 1;
    }
    position += size;
  }
  if (position > start) yield { offset: start, length: position - start };
}

function readText(descriptor: number, { offset, length }: Line): string {
  const buffer = Buffer.alloc(length);
  const size = readSync(descriptor, buffer, 0, length, offset);
  return buffer.toString('utf8', 0, size);
}

/** A run that was killed leaves half a line, which is no exchange. */
function parse(text: string): Exchange | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isExchange(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isExchange(value: unknown): value is Exchange {
  if (!isObject(value) || typeof value.id !== 'string' || typeof value.curl !== 'string') return false;
  const { request, response } = value;
  return (
    isMessage(request) && typeof request.url === 'string' && (response === undefined || isMessage(response))
  );
}

const isMessage = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && Array.isArray(value.headers);
