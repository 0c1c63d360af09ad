import { elementTables } from './data/elements.js';

/** What XML needs to know of one element of STU3. */
export interface ElementFacts {
  /** As in JSON: choice elements are there once for each of their types (`valueString`). */
  name: string;
  /** FHIR type, or the path of the backbone element that describes it. */
  type: string;
  repeats: boolean;
  attribute: boolean;
}

/** The elements of a type or backbone element, in the order in which XML must have them. */
export type ElementTable = ReadonlyMap<string, ElementFacts>;

const NOTHING: ElementTable = new Map();
const tables = new Map<string, ElementTable>();
const lines = new Map(elementTables.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line]));
const openTypes = lines.get('*')?.slice(2) ?? '';

/** The elements of a FHIR type, inherited ones first; empty for a type that STU3 does not know. */
export function elementsOf(type: string): ElementTable {
  const known = tables.get(type);
  if (known) return known;
  const line = lines.get(isPrimitive(type) ? 'Element' : type);
  const table = line === undefined ? NOTHING : readLine(line);
  tables.set(type, table);
  return table;
}

/** Types of one value with an `id` and extensions beside it. */
export const isPrimitive = (type: string): boolean => /^[a-z]/.test(type);

function readLine(line: string): ElementTable {
  const [, parent = '-', ...own] = line.split(' ');
  const inherited = parent === '-' ? NOTHING : elementsOf(parent);
  return new Map([...inherited, ...own.flatMap(readElement).map((facts) => [facts.name, facts] as const)]);
}

function readElement(text: string): ElementFacts[] {
  const [, attribute, name = '', choice, repeats, types = ''] =
    /^(@?)(\w+)(\[x\])?(\*?):(.*)$/.exec(text) ?? [];
  const facts = { repeats: repeats === '*', attribute: attribute === '@' };
  if (!choice) return [{ ...facts, name, type: types }];
  return (types === '*' ? openTypes : types)
    .split(',')
    .map((type) => ({ ...facts, name: `${name}${type.charAt(0).toUpperCase()}${type.slice(1)}`, type }));
}
