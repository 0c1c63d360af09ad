import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parsed } from '../../requirements/ahead.js';
import { projectFile } from '../../support/kernel/paths.js';

test('what was parsed ahead is what each file says', () => {
  const folder = projectFile('requirements');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => extname(path) === '.yaml',
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(parsed(text), file).toEqual(parse(text));
  }
});

test('a text that was changed since is parsed anew', () => {
  const text = readFileSync(projectFile('requirements', 'gpconnect-1.2.9', 'specification.yaml'), 'utf8');
  expect(parsed(`${text}\nmore: 1\n`)).toMatchObject({ id: 'gpconnect-1.2.9', more: 1 });
  expect(() => parsed('a: [')).toThrow();
});
