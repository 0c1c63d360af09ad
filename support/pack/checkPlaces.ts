import { linesOf, type SourceLine, sourcesIn } from './sources.js';

/** Where a check is at home in the code. */
export interface CheckPlace {
  /** Where it is written, or composed of the parts of its id: `checks/slots/slot.ts:24`. */
  at: string;
  /** The row of a table that it is composed of, where its id is composed. */
  row?: string;
}

/** Finds where checks are written, by their ids. The sources are read once. */
export function checkPlaces(): (id: string) => CheckPlace | undefined {
  const lines = sourcesIn(['checks']).flatMap(linesOf);
  const templates = lines.flatMap((line) => templatesIn(line));
  return (id) => {
    const literal = lines.find(({ text }) => text.includes(`'${id}'`));
    if (literal) return { at: literal.at };
    const rows = rowsOf(id, lines);
    const fitting = templates.filter(({ pattern }) => pattern.test(id));
    // The template with the most letters of its own says the most of the id; of several, that which is near a row.
    const most = Math.max(...fitting.map(({ letters }) => letters));
    const best = fitting.filter(({ letters }) => letters === most);
    const template =
      best.find(({ at }) => rows.some((row) => fileOf(row) === fileOf(at))) ??
      (best.length === 1 ? best[0] : undefined);
    const row = rows.find((one) => template && fileOf(one) === fileOf(template.at)) ?? rows[0];
    if (template) return { at: template.at, ...(row === undefined ? {} : { row }) };
    const at = row ?? best[0]?.at;
    return at === undefined ? undefined : { at };
  };
}

const fileOf = (at: string): string => at.slice(0, at.lastIndexOf(':'));

interface Template extends SourceLine {
  pattern: RegExp;
  letters: number;
}

/** The ids that a line composes: `${endpoint}.patient.${key}`. */
const templatesIn = (line: SourceLine): Template[] =>
  !/\bid\b|errorIs/.test(line.text)
    ? []
    : [...line.text.matchAll(/`([\w.${}-]*\$\{[\w.${}-]*)`/g)].flatMap(([, template = '']) => {
        const fixed = template.split(/\$\{[^}]*\}/);
        const letters = fixed.join('').length;
        const pattern = new RegExp(`^${fixed.map((part) => part.replace(/[.]/g, '\\.')).join('[^ ]+')}$`);
        return fixed.some((part) => part.includes('.')) ? { ...line, pattern, letters } : [];
      });

/** The rows of tables whose key is the longest end of the id that any of them has. */
function rowsOf(id: string, lines: readonly SourceLine[]): string[] {
  const parts = id.split('.');
  for (let from = 1; from < parts.length; from += 1) {
    const end = escaped(parts.slice(from).join('.'));
    const key = new RegExp(`(key|part|id): '${end}'|^\\s*'?${end}'?: |^\\s*'${end}',$|\\['${end}'`);
    const found = lines.filter(({ text }) => key.test(text)).map(({ at }) => at);
    if (found.length > 0) return found;
  }
  return [];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
