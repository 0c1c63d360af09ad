import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ConfigurationError } from '../../../support/kernel/errors.js';
import { outputFolder } from '../../../support/run/outputFolder.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const open = (outDir: string, allure = false): string => outputFolder({ outDir, allure }, 'id');

test('a new folder is made, and nothing is left in it', () => {
  const folder = join(temporaryFolder(), 'a', 'b');
  expect(open(folder)).toBe(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test('an attempt that ended in the preflight makes room for the next one', () => {
  const folder = temporaryFolder();
  appendFileSync(join(folder, 'exchanges.ndjson'), '{"id":"PREFLIGHT-000.1","scenario":"PREFLIGHT-000"}\n');
  open(folder);
  expect(existsSync(join(folder, 'exchanges.ndjson'))).toBe(false);
});

describe('a folder is refused before anything is sent', () => {
  const withFile = (name: string, text = '') => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), text);
    return folder;
  };

  it.each([
    ['a file', () => join(withFile('out'), 'out')],
    ['below a file', () => join(withFile('out'), 'out', 'deeper')],
    ['where the system takes no folder', () => '/proc/none/out'],
    [
      'the record of another run',
      () => withFile('exchanges.ndjson', '{"id":"BOOK-001.1","scenario":"BOOK-001"}\n'),
    ],
    ['the ledger of another run', () => withFile('ledger.ndjson')],
  ])('%s', (_words, folder) => {
    expect(() => open(folder())).toThrow(ConfigurationError);
  });

  it('when Allure results of something else are there, unless none are wanted', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'allure-results'));
    expect(() => open(folder, true)).toThrow(/Allure results of something else/);
    expect(open(folder)).toBe(folder);
  });
});
