import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import { sarif } from '../../../reports/sarif/sarif.js';
import { input, verdicts } from '../../fixtures/run/input.js';

const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
formats.default(ajv);
const require = createRequire(import.meta.url);
const schema = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const fits = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

const whole = verdicts();
const log = sarif(whole);
const [run] = log.runs;
const results = run?.results ?? [];

describe('results.sarif', () => {
  it.each([
    ['with every outcome in it', whole],
    ['that passed', buildVerdicts({ ...input, planned: [], records: [], waivers: [] })],
    [
      'that never reported',
      buildVerdicts({ ...input, records: [], cutShort: { by: 'network', reason: 'refused' } }),
    ],
  ])('of a run %s fits the schema of SARIF 2.1.0', (_, given) => {
    expect(fits(JSON.parse(JSON.stringify(sarif(given)))), ajv.errorsText(fits.errors)).toBe(true);
  });

  it('has a result for each cause, the gravest first, and its requirement as its rule', () => {
    const found = results.filter(({ suppressions }) => suppressions === undefined);
    expect(found.map(({ partialFingerprints }) => partialFingerprints?.['cause/v1'])).toEqual(
      whole.causes.map(({ id }) => id),
    );
    for (const { ruleId, ruleIndex = -1 } of results)
      expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
    const slots = found.find(({ ruleId }) => ruleId === 'APPT-SLOTS-003');
    expect(slots?.level).toBe('error');
    expect(slots?.message.text).toContain('entry[0].resource.status: expected free, found busy');
    expect(found.find(({ ruleId }) => ruleId === 'FND-FIND-020')?.level).toBe('warning');
  });

  it('shows what failed under a waiver as accepted, with the reason', () => {
    const [waived, ...others] = results.filter(({ suppressions }) => suppressions !== undefined);
    expect(others).toEqual([]);
    expect(waived?.ruleId).toBe('APPT-SLOTS-009');
    expect(waived?.suppressions?.[0]).toMatchObject({ kind: 'external', status: 'accepted' });
  });
});
