import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../../support/kernel/errors.js';
import { isZip } from '../../support/kernel/zip.js';
import { csvRows } from '../csv/csv.js';

/** What an assessor fills in. */
export const keptColumns = ["Assessor's outcome", "Assessor's evidence", "Assessor's remarks"] as const;

/** What an earlier sheet says in these columns, by requirement. */
export type Kept = ReadonlyMap<string, Readonly<Record<string, string>>>;

export const nothingKept: Kept = new Map();

/**
 * Reads what an assessor wrote into an earlier sheet.
 *
 * @throws ConfigurationError when it is no such sheet
 */
export async function keptIn(file: string): Promise<Kept> {
  const [head, ...rows] = await rowsOf(file);
  const idAt = head?.indexOf('Requirement') ?? -1;
  const places = keptColumns.map((name) => [name, head?.indexOf(name) ?? -1] as const);
  const missing = [
    ...(idAt < 0 ? ['Requirement'] : []),
    ...places.flatMap(([name, at]) => (at < 0 ? [name] : [])),
  ];
  if (missing.length > 0) throw unusable(file, `has no column ${missing.join(', ')} in its first line`);
  const kept = new Map<string, Record<string, string>>();
  for (const row of rows) {
    const id = row[idAt]?.trim() ?? '';
    const cells = Object.fromEntries(
      places.flatMap(([name, at]) => ((row[at] ?? '') === '' ? [] : [[name, row[at] ?? '']])),
    );
    if (Object.keys(cells).length === 0) continue;
    if (id === '')
      throw unusable(
        file,
        `has an entry of an assessor without a requirement: ${Object.values(cells)[0]?.slice(0, 60)}`,
      );
    if (kept.has(id)) throw unusable(file, `has entries of an assessor in two lines for ${id.slice(0, 60)}`);
    kept.set(id, cells);
  }
  return kept;
}

async function rowsOf(file: string): Promise<string[][]> {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch (cause) {
    throw unusable(file, 'cannot be read', cause);
  }
  if (!isZip(content)) return csvRows(content.toString('utf8')) ?? refuse(file, 'is no whole CSV');
  try {
    const { readSheet } = await import('read-excel-file/node');
    const rows = await readSheet(content);
    return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  } catch (cause) {
    throw unusable(file, 'is no whole workbook', cause);
  }
}

function refuse(file: string, why: string): never {
  throw unusable(file, why);
}

const unusable = (file: string, why: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `The earlier assessment sheet cannot be used: it ${why}.`,
    where: file,
    next: 'Name with --scal a scal.xlsx or scal.csv that an earlier run wrote; the file itself is left as it is.',
    cause,
  });
