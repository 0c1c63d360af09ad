import { sha256 } from '../../support/kernel/digest.js';
import { isObject } from '../../support/kernel/select.js';
import { parse } from '../exchanges/excerpt.js';

/** What stands in a chain before its first line. */
const origin = sha256('');

/** The lines of a journal; one that was cut off counts too, as it is there to be read. */
export const linesOf = (journal: string): string[] => journal.split('\n').filter(Boolean);

/** A hash for each line, of the line and of the hash before it: none can be changed, taken out or put in unseen. */
export function chainOf(lines: readonly string[]): string[] {
  let before = origin;
  return lines.map((line) => {
    before = link(before, line);
    return before;
  });
}

/** The last hash of a chain, which stands for all of it. */
export const headOf = (chain: readonly string[]): string => chain.at(-1) ?? origin;

const link = (before: string, line: string): string => sha256(`${before}\n${line}`);

/** How far to look for where lines and chain meet again. */
const reach = 200;

/** What became of the lines of a journal since its chain was made, in words: the first places are enough. */
export function chainBreaks(lines: readonly string[], chain: readonly string[], most = 5): string[] {
  const breaks: string[] = [];
  const fits = (place: number, line: string | undefined): boolean =>
    line !== undefined && chain[place] === link(chain[place - 1] ?? origin, line);
  let place = 0;
  let at = 0;
  while ((place < chain.length || at < lines.length) && breaks.length < most) {
    const line = lines[at];
    if (fits(place, line)) {
      place += 1;
      at += 1;
      continue;
    }
    const added =
      place === chain.length ? lines.length - at : within((more) => fits(place, lines[at + more]));
    const gone = at === lines.length ? chain.length - place : within((more) => fits(place + more, line));
    if (added !== undefined) breaks.push(`${count(added)} added at line ${at + 1}${named(line)}`);
    else if (gone !== undefined) breaks.push(`${count(gone)} missing before line ${at + 1}${named(line)}`);
    else breaks.push(`line ${at + 1}${named(line)} was altered`);
    at += added ?? (gone === undefined ? 1 : 0);
    place += added === undefined ? (gone ?? 1) : 0;
  }
  return breaks;
}

function within(meets: (more: number) => boolean): number | undefined {
  for (let more = 1; more <= reach; more += 1) if (meets(more)) return more;
  return undefined;
}

const count = (lines: number): string => (lines === 1 ? 'a line is' : `${lines} lines are`);

/** A record begins with the id of its scenario. */
function named(line: string | undefined): string {
  const value = line === undefined ? undefined : parse(line);
  return isObject(value) && typeof value.id === 'string' ? ` (${value.id.slice(0, 60)})` : '';
}
