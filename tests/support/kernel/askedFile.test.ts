import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAsked } from '../../../support/kernel/askedFile.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

test('a file that the user names is written, or it is said why not and what next', () => {
  const folder = temporaryFolder();
  writeAsked(join(folder, 'page.html'), 'text', 'The page', 'Name another file.');
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe('text');
  const missing = join(folder, 'nowhere', 'page.html');
  expect(() => writeAsked(missing, 'text', 'The page', 'Name another file.')).toThrow(
    /The page cannot be written: ENOENT/,
  );
});
