import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { buildVerdicts } from '../../reports/build/verdicts.js';
import { projectFile } from '../../support/kernel/paths.js';
import { input, verdicts } from '../fixtures/run/input.js';

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(projectFile('reports', 'verdicts.schema.json'), 'utf8')),
);

describe('verdicts.schema.json', () => {
  it('describes a run with every outcome in it', () => {
    expect(validate(JSON.parse(JSON.stringify(verdicts()))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('describes a run that never reported', () => {
    const cut = buildVerdicts({ ...input, records: [], cutShort: { by: 'network', reason: 'refused' } });
    expect(validate(JSON.parse(JSON.stringify(cut))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is not broken by what catalogue rows hold besides', () => {
    const catalogue = input.catalogue.map((row) => ({
      ...row,
      testable: 'manual',
      source: { ...row.source, line: '12' },
    }));
    const built = buildVerdicts({ ...input, catalogue });
    expect(validate(JSON.parse(JSON.stringify(built))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('rejects what the format does not name', () => {
    expect(validate({ ...verdicts(), score: 97 })).toBe(false);
    expect(validate({ ...verdicts(), outcome: 'mostly conformant' })).toBe(false);
  });
});
