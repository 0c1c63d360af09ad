import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot, projectFile } from '../kernel/paths.js';

/** The files of some folders in which something is written: the sources, or in an installed package what was compiled. */
export function sourcesIn(folders: readonly string[]): string[] {
  const [root, ending] = existsSync(projectFile('steps')) ? ['', '.ts'] : ['dist', '.js'];
  return folders.flatMap((folder) => {
    const path = projectFile(root, folder);
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(path, name));
  });
}

/** A line of code; comments are none. */
export interface SourceLine {
  text: string;
  /** `checks/slots/slot.ts:24`. */
  at: string;
}

export const linesOf = (file: string): SourceLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      /^\s*(\*|\/\*|\/\/)/.test(text) ? [] : { text, at: `${relative(packageRoot, file)}:${index + 1}` },
    );
