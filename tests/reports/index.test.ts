import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReports } from '../../reports/index.js';
import { writeExchanges } from '../fixtures/run/exchanges.js';
import { verdicts } from '../fixtures/run/input.js';
import { temporaryFolder } from '../fixtures/temporaryFolder.js';

const folder = () => join(temporaryFolder(), 'new', 'run');

describe('writeReports', () => {
  it('writes every report, the Allure view among them, and leaves nothing else behind', async () => {
    const outDir = folder();
    const { files, warnings } = await writeReports(verdicts(), {
      outDir,
      exchangesFile: writeExchanges(),
      formats: ['html', 'junit', 'allure', 'scal', 'sarif', 'csv', 'badge'],
    });
    expect(warnings).toEqual([]);
    expect(files.map((file) => basename(file))).toEqual([
      'verdicts.json',
      'junit.xml',
      'compliance.html',
      'scal.xlsx',
      'scal.csv',
      'results.sarif',
      'scenarios.csv',
      'badge.svg',
      'badge.json',
      'allure-results',
      'allure-report.html',
    ]);
    expect(readdirSync(outDir).sort()).toEqual(files.map((file) => basename(file)).sort());
    expect(JSON.parse(readFileSync(join(outDir, 'verdicts.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(verdicts())),
    );
    const allure = readFileSync(join(outDir, 'allure-report.html'), 'utf8');
    expect(allure).not.toContain('googletagmanager');
    expect(allure).not.toMatch(/<script[^>]+src=["']https?:/);
  });

  it('does without Allure and without any exchange', async () => {
    const outDir = folder();
    const { files } = await writeReports(verdicts(), {
      outDir,
      exchangesFile: join(outDir, 'none.ndjson'),
      formats: ['html', 'junit'],
    });
    expect(files.every((file) => existsSync(file))).toBe(true);
    expect(existsSync(join(outDir, 'allure-results'))).toBe(false);
  });
});
