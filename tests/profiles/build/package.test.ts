import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPackage } from '../../../profiles/build/package.js';
import { ConfigurationError } from '../../../support/kernel/errors.js';

const folder = mkdtempSync(join(tmpdir(), 'gpc-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a FHIR package', () => {
  it('that cannot be read is a mistake of configuration that names the file', () => {
    const file = join(folder, 'text.tgz');
    writeFileSync(file, 'no archive');
    expect(() => readPackage(file)).toThrow(ConfigurationError);
    expect(() => readPackage(file)).toThrow(file);
    expect(() => readPackage(join(folder, 'absent.tgz'))).toThrow(ConfigurationError);
  });
});
