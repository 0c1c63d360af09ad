import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import { ConfigurationError } from '../kernel/errors.js';
import type { Json } from '../kernel/select.js';
import { type DocumentKind, type Mistake, mistaken, providerFile } from './mistake.js';
import { keysOf } from './written.js';

/** A configuration file as it is written. */
export interface WrittenDocument {
  /** Every scalar is text: `007` and `1E5` may be ODS codes or ASIDs; the schema decides what is a number. */
  data: Json;
  /** Line, from 1, of the value at a path, or of the nearest mapping or list around it. */
  lineOf(path: string): number | undefined;
}

/**
 * Reads a YAML file. A key without a value counts as absent, so that a section may be commented out line by line.
 *
 * @throws ConfigurationError when the file cannot be read or is no YAML: every syntax error with its line and column
 */
export function readDocument(file: string, kind: DocumentKind = providerFile): WrittenDocument {
  const text = readText(file, kind);
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const mistakes = syntaxMistakes(document.errors, text.split('\n'), lines);
  if (mistakes.length > 0) throw mistaken(file, mistakes, kind);
  return {
    data: withoutEmpty(toData(document, file, kind)),
    lineOf(path) {
      for (let keys = keysOf(path); ; keys = keys.slice(0, -1)) {
        const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
        const start = isNode(node) ? node.range?.[0] : undefined;
        if (start !== undefined) return lines.linePos(start).line;
        if (keys.length === 0) return undefined;
      }
    },
  };
}

/** The first error of each line: the others follow from it. Text is not quoted, for it may be a secret. */
function syntaxMistakes(
  errors: readonly YAMLParseError[],
  text: readonly string[],
  lines: LineCounter,
): Mistake[] {
  const mistakes = errors.map(({ message, pos: [start] }) => {
    const { line, col } = lines.linePos(start);
    const hint = text[line - 1]?.includes('${') ? ' (inside { } and [ ] a reference needs quotes)' : '';
    const expected = `well-formed YAML${hint}`;
    return [
      line,
      { path: `line ${line}, column ${col}`, expected, found: message.replace(/: ".*"$/s, '') },
    ] as const;
  });
  return [...new Map(mistakes.toReversed()).values()];
}

function toData(document: Document.Parsed, file: string, kind: DocumentKind): Json {
  try {
    return document.toJS();
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw mistaken(file, [{ path: '', expected: 'YAML without such aliases', found }], kind);
  }
}

function readText(file: string, { title, whenMissing }: DocumentKind): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigurationError({
      code: 'CONFIGURATION_MISSING',
      what: `${title} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
      where: file,
      next: whenMissing,
      cause,
    });
  }
}

function withoutEmpty(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, child]) => child !== '' && child !== null);
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutEmpty(child)]));
}
