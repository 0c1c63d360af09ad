import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { projectFile } from '../../../support/kernel/paths.js';

test.each([
  ['support', 'config', 'provider.schema.json'],
  ['reports', 'gate', 'policy.schema.json'],
])('the schema %s/%s/%s is one', (...file) => {
  const ajv = new Ajv2020({ allErrors: true });
  expect(ajv.validateSchema(JSON.parse(readFileSync(projectFile(...file), 'utf8'))), ajv.errorsText()).toBe(
    true,
  );
});
