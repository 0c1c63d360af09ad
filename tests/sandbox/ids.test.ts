import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../sandbox/mutants/index.js';
import { served } from '../../sandbox/specifications/index.js';
import { variantsOf } from '../../sandbox/variants/index.js';
import { projectFile } from '../../support/kernel/paths.js';

const all = <T>(of: (specification: string) => readonly T[]): T[] => [
  ...new Set(served.flatMap(({ id }) => of(id))),
];
const [mutants, variants] = [all(mutantsOf), all(variantsOf)];

const source = (folder: string): string =>
  readdirSync(projectFile('sandbox', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('reused.ts'))
    .map((name) => readFileSync(join(projectFile('sandbox', folder), name), 'utf8'))
    .join('\n');

describe('what is published can be searched for in the source', () => {
  it.each([
    ['mutants', mutants],
    ['variants', variants],
  ] as const)('the ids of %s stand there in full, once each', (folder, table) => {
    const text = source(folder);
    const odd = table.filter(({ id }) => text.split(`'${id}'`).length !== 2);
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('and so do the rows that they break, are permitted by, or leave on purpose', () => {
    const text = source('mutants') + source('variants');
    const rows = [
      ...mutants.flatMap(({ breaks }) => breaks),
      ...variants.flatMap(({ permittedBy, warns = [] }) => [...permittedBy, ...warns]),
    ];
    const odd = new Set(rows.filter((row) => !text.includes(`'${row}'`)));
    expect([...odd]).toEqual([]);
  });
});
