import { elementTables as dstu2 } from './data/dstu2.js';
import { elementTables as stu3 } from './data/elements.js';

/** What XML needs to know of one element. */
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

/** The elements of the types of one version of FHIR. */
export type ElementsOf = (type: string) => ElementTable;

const NOTHING: ElementTable = new Map();

const written: Readonly<Record<string, string>> = { '3.0.1': stu3, '1.0.2': dstu2 };
const known = new Map<string, ElementsOf>();

/** What a version of FHIR says; STU3 for one that is not at hand. Read when it is first asked for. */
export function elementsIn(fhirVersion = '3.0.1'): ElementsOf {
  const found = known.get(fhirVersion) ?? readTables(written[fhirVersion] ?? stu3);
  known.set(fhirVersion, found);
  return found;
}

/** The elements of a FHIR type, inherited ones first; empty for a type that the version does not know. */
function readTables(text: string): ElementsOf {
  const tables = new Map<string, ElementTable>();
  const lines = new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line]));
  const openTypes = lines.get('*')?.slice(2) ?? '';
  return elementsOf;

  function elementsOf(type: string): ElementTable {
    const before = tables.get(type);
    if (before) return before;
    const line = lines.get(isPrimitive(type) ? 'Element' : type);
    const table = line === undefined ? NOTHING : readLine(line);
    tables.set(type, table);
    return table;
  }

  function readLine(line: string): ElementTable {
    const [, parent = '-', ...own] = line.split(' ');
    const inherited = parent === '-' ? NOTHING : elementsOf(parent);
    const read = own.flatMap((element) => readElement(element, openTypes));
    return new Map([...inherited, ...read.map((facts) => [facts.name, facts] as const)]);
  }
}

/** Types of one value with an `id` and extensions beside it. */
export const isPrimitive = (type: string): boolean => /^[a-z]/.test(type);

function readElement(text: string, openTypes: string): ElementFacts[] {
  const [, attribute, name = '', choice, repeats, types = ''] =
    /^(@?)(\w+)(\[x\])?(\*?):(.*)$/.exec(text) ?? [];
  const facts = { repeats: repeats === '*', attribute: attribute === '@' };
  if (!choice) return [{ ...facts, name, type: types }];
  return (types === '*' ? openTypes : types)
    .split(',')
    .map((type) => ({ ...facts, name: `${name}${type.charAt(0).toUpperCase()}${type.slice(1)}`, type }));
}
