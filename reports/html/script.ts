import { readdirSync, readFileSync } from 'node:fs';
import { projectFile } from '../../support/kernel/paths.js';

const folder = projectFile('reports', 'html', 'assets', 'script');

/** The modules of the page's script as one, since a page that is a single file can import nothing. */
export function pageScript(): string {
  const sources = new Map(
    readdirSync(folder).map((name) => [`./${name}`, readFileSync(`${folder}/${name}`, 'utf8')]),
  );
  const done = new Set<string>();
  const inOrder = (name: string): string[] => {
    if (done.has(name)) return [];
    done.add(name);
    const source = sources.get(name) ?? '';
    const needed = [...source.matchAll(importLine)].flatMap(([, from = '']) => inOrder(from));
    return [...needed, source.replace(importLine, '').replace(/^export /gm, '')];
  };
  return inOrder('./main.js').join('\n');
}

/** Every import of these modules is one line or one list, of names that no two of them share. */
const importLine = /^import \{[^}]*\} from '([^']+)';\n/gm;
