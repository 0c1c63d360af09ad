import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../../support/kernel/paths.js';

const root = projectFile('sandbox');

/** What each file of the sandbox imports: files as seen from the sandbox, packages by their names. */
const imports = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    return [
      ...source.matchAll(/^(?:import |(?:import|export|\}).*? from )'([^']+)';$|\bimport\('([^']+)'\)/gm),
    ].map(([, from = '', lazily = '']) => {
      const wanted = from || lazily;
      return { file, wanted: wanted.startsWith('.') ? join(file, '..', wanted) : wanted };
    });
  });

const isOutside = ({ wanted }: { wanted: string }): boolean => wanted.startsWith('..') || isAbsolute(wanted);

describe('what the sandbox shares with the harness', () => {
  it('is named in one file', () => {
    expect(imports.length).toBeGreaterThan(400);
    expect(imports.filter(isOutside)).toEqual([
      { file: 'codecs.ts', wanted: join('..', 'profiles', 'xml', 'index.js') },
    ]);
  });

  it('is beside that only packages which read and write, too', () => {
    const files = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }));
    const packages = imports
      .map(({ wanted }) => wanted)
      .filter((wanted) => !wanted.startsWith('..') && !wanted.startsWith('node:'))
      .filter((wanted) => !files.has(wanted.replace(/\.js$/, '.ts')));
    expect([...new Set(packages)].sort()).toEqual(['luxon', 'selfsigned', 'yaml']);
  });
});
