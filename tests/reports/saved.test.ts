import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { savedVerdicts } from '../../reports/saved.js';
import { runFolder } from '../fixtures/run/folder.js';
import { verdicts } from '../fixtures/run/input.js';
import { temporaryFolder } from '../fixtures/temporaryFolder.js';

const whole = verdicts();
const [first, ...others] = whole.scenarios;
const failed = whole.requirements.find(({ outcome }) => outcome === 'failed');
if (!first || !failed) throw new Error('the fixture has nothing to alter');

describe('the verdicts in a folder', () => {
  it('are those that were written', () => {
    expect(savedVerdicts(runFolder())).toEqual(JSON.parse(JSON.stringify(whole)));
  });

  it('may be those of a version that knew no account of waivers', () => {
    const { waivers: _waivers, ...older } = whole;
    expect(savedVerdicts(runFolder(JSON.stringify(older)))).toMatchObject({ waivers: [] });
  });

  it.each([
    ['of half a file', JSON.stringify(whole).slice(0, 2000), /half written or no JSON/],
    [
      'of another format',
      { ...whole, format: 'gpconnect-conformance/verdicts/9' },
      /does not fit its schema/,
    ],
    ['without its scenarios', { ...whole, scenarios: undefined }, /does not fit its schema/],
    ['with a scenario taken out', { ...whole, scenarios: others }, /counted as warned, and others listed/],
    [
      'with a failure that was made to pass',
      {
        ...whole,
        requirementCounts: {
          ...whole.requirementCounts,
          failed: whole.requirementCounts.failed - 1,
          passed: whole.requirementCounts.passed + 1,
        },
        requirements: whole.requirements.map((one) => (one === failed ? { ...one, outcome: 'passed' } : one)),
      },
      new RegExp(`the outcome of ${failed.id} is not that of its checks`),
    ],
    ['with another verdict', { ...whole, outcome: 'conformant' }, /conformant, though something failed/],
  ])('%s are refused', (_, content, why) => {
    const folder = runFolder(typeof content === 'string' ? content : JSON.stringify(content));
    expect(() => savedVerdicts(folder)).toThrow(why);
    expect(() => savedVerdicts(folder)).toThrow(/next: {2}It was cut off or altered/);
  });

  it('are missed where no run is, and where one has not ended', () => {
    const folder = temporaryFolder();
    expect(() => savedVerdicts(folder)).toThrow(/There is no run in that folder/);
    writeFileSync(join(folder, 'run.json'), '{}');
    expect(() => savedVerdicts(folder)).toThrow(/has not come to its verdicts[\s\S]*gpc run --resume/);
  });
});
